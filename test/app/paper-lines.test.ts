import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PaperLines } from "../../src/app/paper-lines.ts";
import type { OutputColumn } from "../../src/sheet/host.ts";
import { pagePoints, rowPoints } from "../../src/sheet/output-paper.ts";

const COLUMNS: readonly OutputColumn[] = [
  { width: 10, format: "text" },
  { width: 40, format: "text", wrap: true },
  { width: 40, format: "rupiah" },
];
const PRINT = { paper: "A4", landscape: true, pagesWide: 1 } as const;
const ROOM = pagePoints(COLUMNS, PRINT);

describe("heights", () => {
  it("follow the words that wrap, those that run over several columns included", () => {
    expect(rowPoints(["pendek", "pendek", 1], COLUMNS)).toBe(15);
    expect(rowPoints([null, "kata ".repeat(20), null], COLUMNS)).toBe(45);
    expect(rowPoints([{ text: "kata ".repeat(20), over: 3 }, null, null], COLUMNS)).toBe(30);
    expect(rowPoints(["tidak membungkus sama sekali", null, null], COLUMNS)).toBe(15);
    expect(rowPoints([null, "a\nb\nc", null], COLUMNS)).toBe(45);
    expect(rowPoints([null, "x".repeat(100), null], COLUMNS)).toBe(45);
  });
});

describe("pages", () => {
  it("bring the line before a signature along", () => {
    const lines = new PaperLines(COLUMNS);
    for (let used = 0; used + 15 <= ROOM; used += 15) lines.text("Kalimat.");
    lines.keepLast();
    lines.text("Sumedang, 6 Maret 2023");
    const { rows, paper } = lines.finish(PRINT, 0);
    expect(paper.breaks).toEqual([rows.length - 2]);
  });

  it("hold what fits, keep headings with what follows, and repeat the names of columns", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.constant({ kind: "part" } as const),
            fc.constant({ kind: "text" } as const),
            fc.record({ kind: fc.constant("rows" as const), n: fc.integer({ min: 1, max: 80 }) }),
          ),
          { maxLength: 8 },
        ),
        fc.integer({ min: 0, max: 120 }),
        (parts, before) => {
          const lines = new PaperLines(COLUMNS);
          for (const one of parts) {
            if (one.kind === "part") lines.part("Bagian");
            else if (one.kind === "text") lines.text("Kalimat.");
            else {
              lines.head(["A", "B", "C"]);
              for (let nth = 0; nth < one.n; nth += 1)
                lines.row(["x", "kata ".repeat(nth % 20), 1]);
            }
          }
          const { rows, paper } = lines.finish(PRINT, before);
          expect(paper.heights).toHaveLength(rows.length);
          const starts = [0, ...paper.breaks, rows.length];
          for (let page = 0; page + 1 < starts.length; page += 1) {
            const [from = 0, to = 0] = [starts[page], starts[page + 1]];
            const used = paper.heights.slice(from, to).reduce((sum, one) => sum + one, 0);
            expect(used + (page === 0 ? before : 0)).toBeLessThanOrEqual(ROOM);
            if (page > 0 && paper.looks[from] === "grid")
              throw new Error("A table goes on without the names of its columns.");
            const last = paper.looks[to - 1];
            if (page + 2 < starts.length) expect(["part", "head"]).not.toContain(last);
          }
        },
      ),
    );
  });
});

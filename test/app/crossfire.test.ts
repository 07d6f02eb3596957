import { beforeEach, describe, expect, test } from "vitest";
import type { App } from "../../src/app/app.ts";
import type { CrossfireView } from "../../src/app/views.ts";
import { createApp } from "../../src/app/create-app.ts";
import { WorkbookSession } from "../../src/app/session.ts";
import type { CellValue } from "../../src/sheet/host.ts";
import { draftGrid } from "../../src/sheet/draft.ts";
import { buildSample } from "../../src/sheet/sample/build-sample.ts";
import { memoryWorkbook, type MemorySheet, type MemoryWorkbook } from "../support/memory-host.ts";
import { RUJUKAN } from "../support/rujukan.ts";

const SHEETS = buildSample().sheets.map((sheet) => draftGrid(sheet));

function sheets(): Record<string, MemorySheet> {
  return Object.fromEntries(
    SHEETS.map(({ name, top, left, values }) => {
      const width = left + (values[0]?.length ?? 0);
      const blank: CellValue[][] = Array.from({ length: top }, () =>
        new Array<CellValue>(width).fill(""),
      );
      const rows = values.map((row) => [...new Array<CellValue>(left).fill(""), ...row]);
      return [name, { values: [...blank, ...rows] }];
    }),
  );
}

let book: MemoryWorkbook;
let app: App;
const open = (): App =>
  createApp(book.host, new WorkbookSession(book.host), {
    rujukan: () => Promise.resolve(RUJUKAN),
  });

beforeEach(() => {
  book = memoryWorkbook(sheets());
  app = open();
});

const KATA = { alasan: "", oleh: "Bappppeda", sejak: "2023-02-06" } as const;

describe("the crossfire of a workbook", () => {
  test("shows nine themes, three per Asisten, and who serves them", async () => {
    const view = await app.crossfire();
    expect(view.tema).toHaveLength(9);
    expect(view.catatan).toEqual([]);
    for (const tema of view.tema) {
      const cells = view.matriks.filter(({ temaKey }) => temaKey === tema.key);
      expect(cells.reduce((sum, { subKegiatan }) => sum + subKegiatan, 0)).toBe(tema.subKegiatan);
      expect(tema.dimensi).toHaveLength(5);
    }
    const served = new Set(view.matriks.map(({ skpdId }) => skpdId));
    expect(
      view.skpd
        .filter(({ isTanpaTema }) => !isTanpaTema)
        .map(({ id }) => id)
        .sort(),
    ).toEqual([...served].sort());
  });

  test("each suggestion says why, with cells, and its shares of the score sum to 1", async () => {
    const { suggestions, counts } = await app.crossfire();
    expect(suggestions.length).toBeGreaterThan(0);
    expect(counts.baru).toBe(suggestions.length);
    for (const { kalimat, dimensi, a, b } of suggestions) {
      expect(kalimat).toMatch(/\.$/);
      expect(kalimat).toContain(a.skpd);
      expect(kalimat).toContain(b.skpd);
      const shares = dimensi.reduce((sum, { bobot }) => sum + bobot, 0);
      expect(shares).toBeCloseTo(1, 9);
      for (const { nilai, sel } of dimensi)
        if (nilai !== null) expect(sel.length).toBeGreaterThan(0);
    }
  });

  test("a decision is kept in the workbook, counted, and can be taken back", async () => {
    const [first, second] = (await app.crossfire()).suggestions;
    const [one, other] = [first?.id ?? "", second?.id ?? ""];
    await app.decideMatch({ ids: [one], sikap: "terima", ...KATA });
    await app.decideMatch({ ids: [other], sikap: "tolak", ...KATA, alasan: "Lain sasaran." });
    const again = await open().crossfire();
    expect(again.suggestions.find(({ id }) => id === other)?.sikap?.alasan).toBe("Lain sasaran.");
    expect([again.counts.terima, again.counts.tolak]).toEqual([1, 1]);
    const { counts } = await app.undecideMatch([one, other]);
    expect([counts.terima, counts.tolak]).toEqual([0, 0]);
    expect(book.memory.has("crossfire")).toBe(false);
  });

  test("decisions are taken back one by one, the one before it comes back", async () => {
    const [first] = (await app.crossfire()).suggestions;
    const id = first?.id ?? "";
    const sikapOf = ({ suggestions }: CrossfireView) =>
      suggestions.find((one) => one.id === id)?.sikap?.sikap ?? null;
    expect((await app.crossfire()).urung).toBeNull();
    await app.decideMatch({ ids: [id], sikap: "nanti", ...KATA });
    const kept = book.memory.get("crossfire");
    const decided = await app.decideMatch({ ids: [id], sikap: "terima", ...KATA });
    expect(decided.urung).toBe("1 usulan: Diterima");
    expect(sikapOf(decided)).toBe("terima");
    const back = await app.undoMatch();
    expect(sikapOf(back)).toBe("nanti");
    expect(book.memory.get("crossfire")).toBe(kept);
    expect(sikapOf(await app.undoMatch())).toBeNull();
    expect(book.memory.has("crossfire")).toBe(false);
    await expect(app.undoMatch()).rejects.toThrow("diurungkan");
  });

  test("what was decided is listed however few are", async () => {
    const { suggestions } = await app.crossfire();
    const last = suggestions.at(-1)?.id ?? "";
    await app.decideMatch({ ids: [last], sikap: "terima", ...KATA });
    await app.setSetting({ bagian: "crossfire", bidang: "paling", nilai: 1 });
    const few = await app.crossfire();
    expect(few.suggestions.map(({ id }) => id)).toEqual([suggestions[0]?.id, last]);
    expect(few.lainnya).toBe(suggestions.length - 2);
  });

  test("a refusal needs a reason, a decision a day, and a suggestion that exists", async () => {
    const [first] = (await app.crossfire()).suggestions;
    const id = first?.id ?? "";
    await expect(app.decideMatch({ ids: [id], sikap: "tolak", ...KATA })).rejects.toThrow("Alasan");
    await expect(
      app.decideMatch({ ids: [id], sikap: "nanti", ...KATA, sejak: "besok" }),
    ).rejects.toThrow("Tanggal");
    await expect(app.decideMatch({ ids: ["x~y"], sikap: "nanti", ...KATA })).rejects.toThrow(
      "tidak ada",
    );
  });

  test("a sub kegiatan joins a theme below the table, and the step can be undone", async () => {
    const before = await app.crossfire();
    const [tema] = before.tema;
    const inside = new Set(
      before.matriks.filter(({ temaKey }) => temaKey === tema?.key).map(({ skpdId }) => skpdId),
    );
    const calon = before.suggestions
      .flatMap(({ a, b }) => [a, b])
      .find(({ skpdId, tema: list }) => !inside.has(skpdId) && !list.includes(tema?.nama ?? ""));
    const request = {
      anggota: [{ posId: calon?.posId ?? "", peran: "Pendukung" }],
      tema: tema?.nama ?? "",
      asisten: "",
    } as const;
    const report = await app.joinTheme(request);
    expect([report.sheet, report.rows, report.skipped]).toEqual(["Crossfire", 1, []]);
    const joined = (await app.crossfire()).tema.find(({ key }) => key === tema?.key);
    expect(joined?.subKegiatan).toBe((tema?.subKegiatan ?? 0) + 1);
    expect((await app.joinTheme(request)).skipped).toHaveLength(1);
    await app.undo(report.undoId ?? -1);
    const back = (await app.crossfire()).tema.find(({ key }) => key === tema?.key);
    expect(back?.subKegiatan).toBe(tema?.subKegiatan);
  });
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { abaiId, isOver, matchAbai, sidikOf, type Abai } from "../../../src/core/rules/abaikan.ts";
import type { Finding } from "../../../src/core/rules/finding.ts";
import { findingId } from "../../../src/core/rules/finding.ts";

function finding(row: number, jumlah: number, file = ""): Finding {
  const at = { file, sheet: "DPA", row, col: 6 };
  return {
    id: findingId("HITUNG-03", "beda", at),
    rule: "HITUNG-03",
    severity: "error",
    at,
    messageId: "beda",
    data: { jumlah },
    rootCause: null,
    saran: null,
  };
}

const sidik = (one: Finding): string => sidikOf(one, { isi: "84", kode: "1|2" });

function abai(one: Finding, sampai = ""): Abai {
  const { rule } = one;
  const decision = { alasan: "a", oleh: "", sejak: "2026-01-01", sampai };
  return { id: abaiId(one), rule, sidik: sidik(one), ...decision };
}

describe("sidikOf", () => {
  test("does not know row, column and file, but sheet, data, content and codes", () => {
    const one = finding(3, 100);
    expect(sidik(finding(9, 100, "dpa.xlsx"))).toBe(sidik(one));
    expect(sidik(finding(3, 101))).not.toBe(sidik(one));
    expect(sidikOf(one, { isi: "85", kode: "1|2" })).not.toBe(sidik(one));
    expect(sidikOf(one, { isi: "84", kode: "1|3" })).not.toBe(sidik(one));
    expect(sidik({ ...one, at: { ...one.at, sheet: "RAK" } })).not.toBe(sidik(one));
  });
});

describe("matchAbai", () => {
  test("one decision covers one finding: its own cell first, then the next alike", () => {
    const [a, b, c] = [finding(3, 100), finding(5, 100), finding(7, 100)];
    expect([...matchAbai([abai(b)], [a, b, c], sidik, "").keys()]).toEqual([b.id]);
    const moved = [finding(4, 100), finding(6, 100)];
    expect([...matchAbai([abai(b)], moved, sidik, "").keys()]).toEqual([moved[0]!.id]);
    expect(matchAbai([abai(a), abai(b)], moved, sidik, "").size).toBe(2);
  });

  test("the last day counts", () => {
    const one = abai(finding(3, 100), "2026-03-31");
    expect(isOver(one, "2026-03-31")).toBe(false);
    expect(isOver(one, "2026-04-01")).toBe(true);
    expect(isOver(one, "")).toBe(false);
  });

  test("never more findings than decisions, and always the same ones", () => {
    const rows = fc.uniqueArray(fc.nat(40), { maxLength: 12 });
    fc.assert(
      fc.property(rows, rows, fc.nat(2), (decided, present, kinds) => {
        const make = (row: number): Finding => finding(row, row % (kinds + 1));
        const list = decided.map((row) => abai(make(row)));
        const findings = present.map(make);
        const held = matchAbai(list, findings, sidik, "");
        expect(held.size).toBeLessThanOrEqual(list.length);
        expect(new Set(held.values()).size).toBe(held.size);
        for (const one of findings) {
          const own = list.find(({ id }) => id === abaiId(one));
          if (own !== undefined) expect(held.get(one.id)).toBe(own);
        }
      }),
    );
  });

  test("10,000 findings against 10,000 decisions", () => {
    const findings = Array.from({ length: 10_000 }, (_, row) => finding(row, row));
    const list = findings.map((one) => abai(one));
    expect(matchAbai(list, findings, sidik, "").size).toBe(10_000);
  });
});

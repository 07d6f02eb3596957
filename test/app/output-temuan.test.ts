import { describe, expect, test } from "vitest";
import { temuanSheet } from "../../src/app/output-temuan.ts";
import type { CheckView, FindingView } from "../../src/app/views.ts";
import { fakeFindings, viewOf } from "../support/fake-check.ts";

const VIEW = viewOf(fakeFindings(8));

function withFindings(findings: readonly FindingView[]): CheckView {
  return { ...VIEW, findings };
}

describe("PK Temuan", () => {
  test("what follows from a finding stands under it, numbered after it", () => {
    const [root, other] = VIEW.findings;
    const follower = { ...other!, id: "f", rootCause: root!.id };
    const own = { ...other!, id: "o", rootCause: null };
    const sheet = temuanSheet(
      withFindings([{ ...root!, rootCause: null, followers: 1 }, own, follower]),
    );
    expect(sheet.rows.slice(0, 3).map(([no]) => no)).toEqual(["1", "1.1", "2"]);
    expect(sheet.outline?.slice(0, 3)).toEqual([0, 1, 0]);
    expect(sheet.strong).toContain(0);
    expect(sheet.rows[1]?.at(-1)).toBe("Akibat temuan lain");
  });

  test("every row fits the header; cells lead to their place; nothing is a formula", () => {
    const sheet = temuanSheet(withFindings([{ ...VIEW.findings[0]!, message: "=HYPERLINK(1)" }]));
    for (const row of sheet.rows) {
      expect(row).toHaveLength(sheet.header.length);
      for (const cell of row) {
        if (typeof cell === "object" && cell !== null) expect(cell).not.toHaveProperty("formula");
      }
    }
    expect(sheet.rows[0]?.[4]).toEqual({
      text: VIEW.findings[0]?.cell,
      link: { sheet: VIEW.findings[0]?.at.sheet, cell: VIEW.findings[0]?.cell },
    });
    expect(sheet.rows[0]).toContain("=HYPERLINK(1)");
  });

  test("what was set aside says by whom and why; what was not checked says why", () => {
    const diabaikan = { alasan: "Menunggu DPPA", oleh: "Kasubag", sampai: "2026-06-30", sejak: "" };
    const sheet = temuanSheet(withFindings([{ ...VIEW.findings[0]!, diabaikan }]));
    expect(sheet.rows[0]?.at(-1)).toBe("Diabaikan oleh Kasubag sampai 2026-06-30: Menunggu DPPA");
    const kas = sheet.rows.find(([, , rule]) => rule === "KAS-01");
    expect(kas?.[1]).toBe("Tidak diperiksa");
    expect(kas?.[8]).toBe("Tidak ada lembar ketersediaan kas.");
  });
});

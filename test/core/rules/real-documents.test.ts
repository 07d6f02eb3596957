import { describe, expect, test } from "vitest";
import type { RunResult } from "../../../src/core/rules/finding.ts";
import { runRules } from "../../../src/core/rules/run.ts";
import { draftGrid } from "../../../src/sheet/draft.ts";
import { readWorkbook } from "../../../src/sheet/read/read-workbook.ts";
import { buildSample } from "../../../src/sheet/sample/build-sample.ts";
import type { SeedKind } from "../../../src/sheet/sample/seed.ts";
import { dpa2026Grids, type Dpa2026File } from "../../fixtures/grids.ts";

const PRINTS: readonly Dpa2026File[] = [
  "dpa-2.21.02.1.01.0005.xlsx",
  "dpa-2.21.02.1.01.0006.xlsx",
  "dpa-2.21.02.1.01.0008.xlsx",
  "dpa-gabungan.xlsx",
  "dpa-angka.xlsx",
];

function checkedOf(result: RunResult, rule: string): number {
  return result.outcomes.find((outcome) => outcome.rule === rule)?.checked ?? 0;
}

describe("real prints of 2026", () => {
  test.each(PRINTS)("%s: nothing to find, and it was looked at", (file) => {
    const result = runRules(readWorkbook(dpa2026Grids(file)));
    expect(result.findings).toEqual([]);
    for (const rule of ["HITUNG-01", "HITUNG-02", "HITUNG-03", "HITUNG-04", "HITUNG-05"]) {
      expect(checkedOf(result, rule)).toBeGreaterThan(0);
    }
    for (const rule of ["JADWAL-01", "LENGKAP-01", "LENGKAP-02", "LENGKAP-03", "KODE-02"]) {
      expect(checkedOf(result, rule)).toBeGreaterThan(0);
    }
  });

  test("every item of the three prints was multiplied", () => {
    const result = runRules(readWorkbook(dpa2026Grids("dpa-gabungan.xlsx")));
    const hitung01 = result.outcomes.find(({ rule }) => rule === "HITUNG-01");
    expect(hitung01).toMatchObject({ outcome: "lulus", notChecked: 0, missing: [] });
    expect(hitung01?.checked).toBe(51);
  });
});

/** Which rule answers for each kind of error put into the sample. */
const RULE_OF: Readonly<Record<SeedKind, string>> = {
  "kode-rekening-rusak": "KODE-01",
  "kode-di-luar-kegiatan": "KODE-02",
  "rincian-salah-hitung": "HITUNG-01",
  "jumlah-rekening": "HITUNG-03",
  "jumlah-sub-kegiatan": "HITUNG-04",
  "jadwal-tidak-sama-pagu": "JADWAL-01",
  "rak-tidak-sama-total": "JADWAL-02",
  "rak-negatif": "JADWAL-03",
  "target-kosong": "LENGKAP-01",
  "lokasi-kosong": "LENGKAP-02",
  "sumber-dana-kosong": "LENGKAP-03",
  "rekening-ganda": "GANDA-01",
  "pk-tidak-sama-dpa": "PK-01",
  "crossfire-kode-tidak-dikenal": "CROSSFIRE-01",
};

function sampleRun(seeded: boolean): RunResult {
  const { sheets } = buildSample({ seeded });
  return runRules(readWorkbook(sheets.map((draft) => draftGrid(draft))));
}

describe("the sample workbook", () => {
  test("clean: nothing to find", () => {
    expect(sampleRun(false).findings).toEqual([]);
  });

  test("seeded: each error is a cause of its own, everything else follows from one", () => {
    const { seeded } = buildSample({ seeded: true });
    const causes = sampleRun(true).findings.filter(({ rootCause }) => rootCause === null);
    expect(causes.map(({ rule, at }) => `${rule} ${at.sheet}`).sort()).toEqual(
      seeded.map(({ kind, sheet }) => `${RULE_OF[kind]} ${sheet}`).sort(),
    );
  });
});

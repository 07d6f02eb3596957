import { describe, expect, test } from "vitest";
import { isMakinRendahMakinBaik } from "../../../../src/core/rules/perjanjian/kata-polaritas.ts";
import { pk07 } from "../../../../src/core/rules/perjanjian/pk-07-polaritas.ts";
import { runRules } from "../../../../src/core/rules/run.ts";
import type { Model } from "../../../../src/core/model/model.ts";
import { modelOf } from "../../../support/model-builder.ts";
import { ruleTester } from "../../../support/rule-tester.ts";

function indikator(nama: string, polaritas: "naik" | "turun" = "naik", hasColumn = true): Model {
  const model = modelOf({ indikator: [{ indikator: nama, polaritas }] });
  return {
    ...model,
    pkIndikatorList: model.pkIndikatorList.map((row) => {
      const { polaritas: _, ...rest } = row.origin.cols;
      const cols = hasColumn ? { ...rest, polaritas: 6 } : rest;
      return { ...row, origin: { ...row.origin, cols } };
    }),
  };
}

ruleTester(pk07, {
  valid: [
    { name: "turun", model: indikator("Prevalensi stunting", "turun") },
    { name: "good things", model: indikator("Indeks Pembangunan Manusia") },
    { name: "the work done", model: indikator("Balita stunting yang ditangani") },
  ],
  invalid: [
    {
      name: "naik",
      model: indikator("Tingkat pengangguran terbuka"),
      findings: [{ messageId: "naik", at: "PK!R5C7" }],
    },
    {
      name: "no column",
      model: indikator("Angka kemiskinan", "naik", false),
      findings: [{ messageId: "tidakAda", at: "PK!R5C3" }],
    },
  ],
});

test("PK-07 offers the one right word, to be chosen", () => {
  const { findings } = runRules(indikator("Angka kemiskinan"), { rules: [pk07] });
  expect(findings[0]?.saran).toMatchObject({ menjadi: "Turun", perluDipilih: true });
});

describe("fewer is better", () => {
  test.each([
    "Persentase penduduk miskin",
    "Angka Kematian Ibu per 100.000 kelahiran hidup",
    "Rasio Gini",
    "Luas kawasan kumuh",
    "Prevalensi stunting (pendek dan sangat pendek)",
  ])("%s", (nama) => expect(isMakinRendahMakinBaik(nama)).toBe(true));

  test.each([
    "Persentase penurunan angka kemiskinan",
    "Prevalensi kontrasepsi modern",
    "Keluarga miskin ekstrem penerima bantuan usaha",
    "Cakupan penanganan stunting",
    "Persentase kawasan kumuh tertangani",
    "Nilai SAKIP",
  ])("not %s", (nama) => expect(isMakinRendahMakinBaik(nama)).toBe(false));
});

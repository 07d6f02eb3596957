import { ganda08 } from "../../../../src/core/rules/ganda/ganda-08-realisasi.ts";
import type { Model } from "../../../../src/core/model/model.ts";
import type { RealisasiSpec } from "../../../../src/core/rules/example-tables.ts";
import { modelOf } from "../../../support/model-builder.ts";
import { ruleTester } from "../../../support/rule-tester.ts";

const FIRST: RealisasiSpec = { sub: "2.21.02.2.01.0005", bulan: 3, keuangan: 500 };

function report(second: Partial<RealisasiSpec>): Model {
  return modelOf({ realisasi: [FIRST, { ...FIRST, ...second }] });
}

const twice = report({});
const register: Model = {
  ...twice,
  realisasiList: twice.realisasiList.map((row) => ({
    ...row,
    origin: { ...row.origin, cols: { ...row.origin.cols, tanggal: 9 } },
  })),
};
const [first, second] = twice.realisasiList;
const otherSheet: Model = {
  ...twice,
  realisasiList: [
    first!,
    { ...second!, origin: { ...second!.origin, at: { file: "", sheet: "Bidang" } } },
  ],
};

ruleTester(ganda08, {
  valid: [
    { name: "another month", model: report({ bulan: 4 }) },
    { name: "another account", model: report({ rekening: "5.1.02.01.01.0024" }) },
    { name: "another SKPD", model: report({ skpd: "Kecamatan Wado" }) },
    { name: "money and progress on two rows", model: report({ keuangan: null, fisik: 0.4 }) },
    { name: "a copy on another sheet", model: otherSheet },
  ],
  invalid: [
    {
      name: "the same month",
      model: report({ keuangan: 700 }),
      findings: [{ messageId: "ganda", data: { bulan: "bulan Maret" }, at: "Realisasi!R6C4" }],
    },
    {
      name: "the same account and month",
      model: modelOf({
        realisasi: [
          { ...FIRST, rekening: "5.1.02.01.01.0024" },
          { ...FIRST, rekening: "5.1.02.01.001.00024" },
        ],
      }),
      findings: [{ messageId: "ganda" }],
    },
    {
      name: "progress to date twice",
      model: modelOf({
        realisasi: [
          { sub: FIRST.sub, bulan: null, fisik: 0.4 },
          { sub: FIRST.sub, bulan: null, fisik: 0.5 },
        ],
      }),
      findings: [{ messageId: "ganda", data: { bulan: "sampai saat ini" }, at: "Realisasi!R6C5" }],
    },
  ],
  notChecked: [
    { name: "no code", model: modelOf({ realisasi: [{ sub: "Keamanan" }] }), missing: ["kode"] },
    { name: "a register of payments", model: register, missing: [] },
  ],
});

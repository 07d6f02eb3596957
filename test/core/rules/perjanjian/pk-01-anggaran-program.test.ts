import { pk01 } from "../../../../src/core/rules/perjanjian/pk-01-anggaran-program.ts";
import type { SubSpec } from "../../../../src/core/rules/example-dpa.ts";
import type { PkSpec } from "../../../../src/core/rules/example-tables.ts";
import type { ModelSpec } from "../../../../src/core/rules/example.ts";
import type { Model } from "../../../../src/core/model/model.ts";
import { rupiah } from "../../../../src/core/rupiah/rupiah.ts";
import { modelOf } from "../../../support/model-builder.ts";
import { ruleTester } from "../../../support/rule-tester.ts";

const A: SubSpec = { pagu: 300 };
const B: SubSpec = { kode: "2.21.02.2.01.0006", pagu: 200 };
const WADO = "7.01.0.00.0.00.01.0000 - Kecamatan Wado";
const TOMO = "7.01.0.00.0.00.24.0000 - Kecamatan Tomo";

function pk(row: Partial<PkSpec>, sub: readonly SubSpec[] = [A, B], more: ModelSpec = {}): Model {
  const program = "2.21.02 - Persandian";
  return modelOf({ dokumen: [{ sub }], pk: [{ program, anggaran: 500, ...row }], ...more });
}

ruleTester(pk01, {
  valid: [
    { name: "by code, no SKPD named", model: pk({}), boundary: true },
    { name: "by name", model: pk({ program: "program penyelenggaraan  PERSANDIAN" }) },
    { name: "the SKPD by name", model: pk({ pemilik: "Dinas Komunikasi dan Informatika" }) },
    {
      name: "the SKPD by its short name",
      model: pk({ pemilik: "Diskominfo" }, [A, B], {
        skpd: [
          {
            kode: "2.16.2.20.2.21.02.0000",
            nama: "Dinas Komunikasi dan Informatika",
            alias: "Diskominfo",
          },
        ],
      }),
    },
    { name: "a print beside a list counts once", model: pk({}, [A, B, A]) },
    {
      name: "each SKPD its own program of the same code",
      model: pk({ pemilik: WADO, anggaran: 300 }, [
        { ...A, skpd: WADO },
        { ...A, pagu: 999, skpd: TOMO },
      ]),
    },
  ],
  invalid: [
    {
      name: "a shift the PK has not followed",
      model: pk({ anggaran: 450 }),
      findings: [
        { messageId: "beda", data: { dpa: rupiah(500), n: 2, selisih: rupiah(50) }, at: "PK!R5C3" },
      ],
    },
  ],
  notChecked: [
    { name: "no budget", model: pk({ anggaran: null }), missing: ["anggaran"] },
    {
      name: "no such program",
      model: pk({ program: "1.02.02 - Kesehatan" }),
      missing: ["dpaProgram:1.02.02 Kesehatan"],
    },
    {
      name: "another SKPD",
      model: pk({ pemilik: "Dinas Sosial" }),
      missing: ["dpaProgram:2.21.02 Persandian"],
    },
    {
      name: "two SKPD and none named",
      model: pk({}, [
        { ...A, skpd: WADO },
        { ...B, skpd: TOMO },
      ]),
      missing: ["skpd"],
    },
    {
      name: "two pagu for one sub kegiatan",
      model: pk({}, [A, { ...A, pagu: 301 }]),
      missing: ["paguGanda:2.21.02.2.01.0005 Pelaksanaan Keamanan Informasi"],
    },
    { name: "no pagu", model: pk({}, [{}]), missing: ["pagu"] },
  ],
});

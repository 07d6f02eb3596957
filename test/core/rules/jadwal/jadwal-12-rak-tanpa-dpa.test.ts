import { jadwal12 } from "../../../../src/core/rules/jadwal/jadwal-12-rak-tanpa-dpa.ts";
import type { Model } from "../../../../src/core/model/model.ts";
import type { SubSpec } from "../../../../src/core/rules/example-dpa.ts";
import type { RakSpec } from "../../../../src/core/rules/example-tables.ts";
import { rupiah } from "../../../../src/core/rupiah/rupiah.ts";
import { modelOf } from "../../../support/model-builder.ts";
import { ruleTester } from "../../../support/rule-tester.ts";

function model(rak: Partial<RakSpec>, sub: SubSpec = {}): Model {
  return modelOf({
    dokumen: [{ sub: [{ bentuk: "dpa-list", pagu: 300, ...sub }] }],
    rak: [0, 1].map((index) => ({
      sub: "2.21.02.2.01.0005",
      rekening: `5.1.02.01.01.000${index}`,
      total: 150,
      ...rak,
    })),
  });
}

ruleTester(jadwal12, {
  valid: [
    { name: "in the list", model: model({}) },
    { name: "in the list, in the older spelling", model: model({ sub: "2.21.02.2.01.05" }) },
    { name: "in a print", model: model({}, { bentuk: "dpa-form" }) },
  ],
  invalid: [
    {
      name: "the list has others of the program: told once",
      model: model({ sub: "2.21.02.2.01.0006" }),
      findings: [{ messageId: "tidakAda", data: { jumlah: rupiah(300) }, at: "RAK!R5C2" }],
    },
  ],
  notChecked: [
    {
      name: "a print of one sub kegiatan proves nothing",
      model: model({ sub: "2.21.02.2.01.0006" }, { bentuk: "dpa-form" }),
      missing: ["dpaSubKegiatan:2.21.02.2.01.0006"],
    },
    {
      name: "another program",
      model: model({ sub: "2.21.03.2.01.0006" }),
      missing: ["dpaSubKegiatan:2.21.03.2.01.0006"],
    },
    {
      name: "the list of another SKPD",
      model: model({ skpd: "1.02.0.00.0.00.01.0000 - Dinas Kesehatan" }),
      missing: ["dpaSubKegiatan:2.21.02.2.01.0005"],
    },
    { name: "no code", model: model({ sub: "Layanan" }), missing: ["kode"] },
  ],
});

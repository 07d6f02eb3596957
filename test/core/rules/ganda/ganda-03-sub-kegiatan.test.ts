import { ganda03 } from "../../../../src/core/rules/ganda/ganda-03-sub-kegiatan.ts";
import type { SubSpec } from "../../../../src/core/rules/example-dpa.ts";
import type { Model } from "../../../../src/core/model/model.ts";
import { rupiah } from "../../../../src/core/rupiah/rupiah.ts";
import { modelOf } from "../../../support/model-builder.ts";
import { ruleTester } from "../../../support/rule-tester.ts";

function subs(...sub: readonly SubSpec[]): Model {
  return modelOf({ dokumen: [{ sub }] });
}

const twins = subs({}, {});
const asList = twins.subKegiatanList.map((sub, id) =>
  id === 0 ? sub : { ...sub, bentuk: "dpa-list" as const },
);
const printAndList: Model = {
  ...twins,
  dokumenList: [{ ...twins.dokumenList[0]!, subKegiatanList: asList }],
  subKegiatanList: asList,
};

ruleTester(ganda03, {
  valid: [
    { name: "two sub kegiatan", model: subs({}, { kode: "2.21.02.2.01.0006" }) },
    {
      name: "the same at two SKPD",
      model: subs({ skpd: "Kecamatan Wado" }, { skpd: "Kecamatan Tomo" }),
    },
    { name: "a print beside a list", model: printAndList },
  ],
  invalid: [
    {
      name: "twice",
      model: subs({ pagu: 5 }, { pagu: 6 }),
      findings: [
        {
          messageId: "ganda",
          data: { pagu: rupiah(6), pertama: rupiah(5), lembar: "DPA" },
          at: "DPA!R7C1",
        },
      ],
    },
    {
      name: "a whole sheet copied is one cause",
      model: subs({}, { kode: "2.21.02.2.01.0006" }, {}, { kode: "2.21.02.2.01.0006" }),
      findings: [{ messageId: "ganda" }, { messageId: "ganda", follows: true }],
    },
  ],
  notChecked: [{ name: "an unreadable code", model: subs({ kode: "2.X" }), missing: ["kode"] }],
});

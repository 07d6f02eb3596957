import { lengkap09 } from "../../../../src/core/rules/lengkap/lengkap-09-pengesahan.ts";
import type { Model } from "../../../../src/core/model/model.ts";
import type { DokumenSpec } from "../../../../src/core/rules/example-dpa.ts";
import { modelOf } from "../../../support/model-builder.ts";
import { ruleTester } from "../../../support/rule-tester.ts";

function signed(spec: DokumenSpec): Model {
  return modelOf({ dokumen: [spec] });
}

const list = signed({ nomor: "" });
const withoutPlaces: Model = {
  ...list,
  dokumenList: list.dokumenList.map((dokumen) => ({
    ...dokumen,
    origin: { ...dokumen.origin, cols: {} },
  })),
};

ruleTester(lengkap09, {
  valid: [
    { name: "the number, and the form has no other place", model: signed({}) },
    {
      name: "all of it",
      model: signed({
        pengesahan: { pengguna: "Kadis", tanggal: "2 Januari 2026", ppkd: "Kaban" },
      }),
    },
  ],
  invalid: [
    {
      name: "a draft without its number",
      model: signed({ nomor: "" }),
      findings: [{ messageId: "kurang", data: { kurang: "nomor DPA" }, at: "DPA!R5C1" }],
    },
    {
      name: "what is lacking is told in one finding",
      model: signed({ pengesahan: { pengguna: "", tanggal: "-", ppkd: "" } }),
      findings: [
        {
          messageId: "kurang",
          data: { kurang: "tanggal, nama Pengguna Anggaran, nama PPKD" },
        },
      ],
    },
  ],
  notChecked: [{ name: "a list", model: withoutPlaces, missing: ["pengesahan"] }],
});

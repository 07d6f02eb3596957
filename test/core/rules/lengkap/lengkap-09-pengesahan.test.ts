import { lengkap09 } from "../../../../src/core/rules/lengkap/lengkap-09-pengesahan.ts";
import type { Model } from "../../../../src/core/model/model.ts";
import type { DokumenSpec } from "../../../../src/core/rules/example-dpa.ts";
import { modelOf } from "../../../support/model-builder.ts";
import { ruleTester } from "../../../support/rule-tester.ts";

const BKAD = "5.02.0.00.0.00.01.0000 - Badan Keuangan dan Aset Daerah";

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
    {
      name: "the SKPKD's own, whose head is the PPKD",
      model: signed({ skpd: BKAD, pengesahan: { pengguna: "Kepala BKAD", ppkd: "" } }),
    },
    {
      name: "the SKPKD's own, signed as PPKD",
      model: signed({ skpd: BKAD, pengesahan: { pengguna: "", ppkd: "Kepala BKAD" } }),
    },
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
      name: "the SKPKD without either official",
      model: signed({ skpd: BKAD, pengesahan: { pengguna: "", ppkd: "" } }),
      findings: [{ messageId: "kurang", data: { kurang: "nama Pengguna Anggaran, nama PPKD" } }],
    },
    {
      name: "any other SKPD needs the PPKD",
      model: signed({ pengesahan: { pengguna: "Kepala Dinas", ppkd: "" } }),
      findings: [{ messageId: "kurang", data: { kurang: "nama PPKD" } }],
    },
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

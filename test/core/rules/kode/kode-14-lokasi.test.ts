import { kode14 } from "../../../../src/core/rules/kode/kode-14-lokasi.ts";
import { modelOf } from "../../../support/model-builder.ts";
import { ruleTester } from "../../../support/rule-tester.ts";
import type { Model } from "../../../../src/core/model/model.ts";

function lokasi(text: string | null): Model {
  return modelOf({ dokumen: [{ sub: [{ lokasi: text }] }] });
}

ruleTester(kode14, {
  valid: [
    { name: "all of it", model: lokasi("Kab. Sumedang, Semua Kecamatan, Semua Kelurahan") },
    { name: "a desa in its kecamatan", model: lokasi("Kab. Sumedang, Kec. Wado, Desa Cimungkal") },
    { name: "a kelurahan", model: lokasi("Kecamatan SUMEDANG SELATAN, Kel. Regol Wetan") },
    {
      name: "a desa of either kecamatan",
      model: lokasi("Sumedang: Kec. Wado, Kec. Sumedang Selatan, Desa Cimungkal"),
    },
    { name: "by code", model: lokasi("32.11.01.2001") },
    { name: "streets and offices", model: lokasi("Jl. Prabu Geusan Ulun, Sumedang, Kantor Dinas") },
    { name: "no level said", model: lokasi("Kab. Sumedang, Wadoh") },
  ],
  invalid: [
    {
      name: "no such kecamatan",
      model: lokasi("Kab. Sumedang, Kec. Wadoh"),
      findings: [
        { messageId: "tidakDikenal", data: { jenis: "kecamatan", nama: "Wadoh" }, at: "DPA!R6C7" },
      ],
    },
    {
      name: "no such desa",
      model: lokasi("Kab. Sumedang, Kec. Wado, Desa Antah"),
      findings: [{ messageId: "tidakDikenal", data: { jenis: "desa", nama: "Antah" } }],
    },
    {
      name: "no such code",
      model: lokasi("32.11.01.2999"),
      findings: [{ messageId: "tidakDikenal", data: { jenis: "kode" } }],
    },
    {
      name: "a desa of another kecamatan",
      model: lokasi("Kab. Sumedang, Kec. Sumedang Selatan, Desa Cimungkal"),
      findings: [{ messageId: "luarKecamatan", data: { kecamatan: "Sumedang Selatan" } }],
    },
    {
      name: "the same slip twice",
      model: modelOf({
        dokumen: [{ sub: ["a", "b"].map(() => ({ lokasi: "Sumedang, Kec. Antah" })) }],
      }),
      findings: [{ messageId: "tidakDikenal" }, { messageId: "tidakDikenal", follows: true }],
    },
  ],
  notChecked: [
    { name: "another region", model: lokasi("Kota Denpasar, Kec. Denpasar Barat"), missing: [] },
    { name: "no line of location", model: lokasi(null), missing: ["lokasi"] },
  ],
});

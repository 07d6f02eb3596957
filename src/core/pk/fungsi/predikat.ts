import { BUKAN_ANGKA, readNumber } from "../args.ts";
import { ERRORS_UANG, URAIAN_KOLOM } from "../fungsi-uang.ts";
import { PENGATURAN_PK } from "../pengaturan.ts";
import { predikatOf } from "../predikat.ts";
import { fail, type FunctionDef } from "../spec.ts";

const ERRORS = { bukanAngka: BUKAN_ANGKA, belumDibaca: ERRORS_UANG.belumDibaca } as const;

/** PK.PREDIKAT: the band of a capaian by the table of the workbook. */
export const predikat: FunctionDef = {
  spec: {
    id: "PREDIKAT",
    summary: {
      id: "Predikat capaian (Sangat Tinggi sampai Sangat Rendah) menurut tabel di Pengaturan.",
      en: "Band of a capaian (Sangat Tinggi to Sangat Rendah) by the table in the settings.",
    },
    description: [
      {
        id: "Bawaan: di atas 90 % Sangat Tinggi, di atas 75 % Tinggi, di atas 65 % Sedang, di atas 50 % Rendah, selain itu Sangat Rendah (sebutan Permendagri 86/2017). Nilai tepat pada batas termasuk predikat di bawahnya. Capaian kosong memberi hasil kosong.",
        en: "Default: above 90 % Sangat Tinggi, above 75 % Tinggi, above 65 % Sedang, above 50 % Rendah, otherwise Sangat Rendah (words of Permendagri 86/2017). A value on a bound belongs to the band below it. A blank capaian gives an empty result.",
      },
      URAIAN_KOLOM,
    ],
    params: [
      {
        name: { id: "capaian", en: "capaian" },
        description: {
          id: "Capaian sebagai pecahan (0,8 = 80 %).",
          en: "Capaian as a fraction (0.8 = 80 %).",
        },
        type: "any",
        dimensionality: "matrix",
        optional: false,
      },
    ],
    returns: { type: "any", description: { id: "Teks.", en: "Text." } },
    stream: true,
    elementwise: true,
    errors: ERRORS,
    examples: [
      { formula: "=PK.PREDIKAT(95%)", args: [0.95], result: "Sangat Tinggi" },
      { formula: "=PK.PREDIKAT(90%)", args: [0.9], result: "Tinggi" },
      { formula: '=PK.PREDIKAT("66%")', args: ["66%"], result: "Sedang" },
      { formula: "=PK.PREDIKAT(-50%)", args: [-0.5], result: "Sangat Rendah" },
      { formula: '=PK.PREDIKAT("")', args: [""], result: "" },
      { formula: '=PK.PREDIKAT("baik")', args: ["baik"], result: { error: "bukanAngka" } },
    ],
  },
  compute: ([cell = null], { snapshot }) => {
    const capaian = readNumber(cell);
    if (capaian.kind === "empty") return "";
    if (capaian.kind === "bad") {
      return fail(ERRORS, "bukanAngka", { nama: "Capaian", isi: capaian.text });
    }
    if (snapshot === null) return fail(ERRORS, "belumDibaca");
    return predikatOf(capaian.value, snapshot.pengaturan.of(PENGATURAN_PK).predikat);
  },
};

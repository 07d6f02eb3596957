import type { FunctionDef } from "../spec.ts";
import { bulanDariWaktu, WAKTU_SALAH } from "../waktu.ts";

/** PK.BULAN: month 1..12 of a name, a triwulan or a date. */
export const bulan: FunctionDef = {
  spec: {
    id: "BULAN",
    summary: {
      id: "Nomor bulan (1 sampai 12) dari nama bulan, triwulan, atau tanggal.",
      en: "Month number (1 to 12) of a month's name, a triwulan or a date.",
    },
    description: [
      {
        id: "Yang dibaca: nama bulan utuh atau disingkat (Mei, Agt, Nopember), “TW II” (bulan terakhirnya, yaitu 6), angka 1–12, tanggal Excel, atau tanggal sebagai teks dengan hari di depan (17/08/2026). Sel kosong memberi hasil kosong.",
        en: "Read are: month names in full or short (Mei, Agt, Nopember), “TW II” (its last month, 6), numbers 1–12, Excel dates, and dates as text, day first (17/08/2026). A blank cell gives an empty result.",
      },
    ],
    params: [
      {
        name: { id: "teks", en: "text" },
        description: {
          id: "Nama bulan, triwulan (“TW II”), angka bulan, atau tanggal.",
          en: "Name of a month, triwulan (“TW II”), month number or date.",
        },
        type: "any",
        dimensionality: "matrix",
        optional: false,
      },
    ],
    returns: {
      type: "any",
      description: { id: "Angka 1 sampai 12.", en: "A number from 1 to 12." },
    },
    stream: false,
    elementwise: true,
    errors: WAKTU_SALAH,
    examples: [
      { formula: '=PK.BULAN("Agustus")', args: ["Agustus"], result: 8 },
      { formula: '=PK.BULAN("TW II")', args: ["TW II"], result: 6 },
      { formula: '=PK.BULAN("17/08/2026")', args: ["17/08/2026"], result: 8 },
      {
        formula: "=PK.BULAN(46070)",
        args: [46_070],
        result: 2,
        note: { id: "tanggal 17 Februari 2026", en: "the date 17 February 2026" },
      },
      { formula: '=PK.BULAN("")', args: [""], result: "" },
      { formula: "=PK.BULAN(13)", args: [13], result: { error: "diLuarRentang" } },
      { formula: '=PK.BULAN("besok")', args: ["besok"], result: { error: "tidakDikenal" } },
    ],
  },
  compute: ([cell = null]) => bulanDariWaktu(cell),
};

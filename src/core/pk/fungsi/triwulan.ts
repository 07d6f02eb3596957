import { triwulanOf } from "../../periode/periode.ts";
import type { FunctionDef } from "../spec.ts";
import { bulanDariWaktu, WAKTU_SALAH } from "../waktu.ts";

/** PK.TRIWULAN: triwulan 1..4 of a month or a date. */
export const triwulan: FunctionDef = {
  spec: {
    id: "TRIWULAN",
    summary: {
      id: "Triwulan (1 sampai 4) dari bulan atau tanggal.",
      en: "Triwulan (quarter, 1 to 4) of a month or a date.",
    },
    description: [
      {
        id: "Hasilnya angka: 1 untuk TW I (Januari–Maret) sampai 4 untuk TW IV (Oktober–Desember). Yang dibaca: angka bulan 1–12, nama bulan (Mei, Nopember), triwulan (“TW II”), tanggal Excel, atau tanggal sebagai teks dengan hari di depan (17/08/2026, 17 Agustus 2026). Sel kosong memberi hasil kosong.",
        en: "The result is a number: 1 for TW I (January–March) to 4 for TW IV (October–December). Read are: month numbers 1–12, month names, a triwulan (“TW II”), Excel dates, and dates as text, day first (17/08/2026, 17 Agustus 2026). A blank cell gives an empty result.",
      },
    ],
    params: [
      {
        name: { id: "bulan_atau_tanggal", en: "month_or_date" },
        description: {
          id: "Bulan (5, “Mei”), triwulan (“TW II”), atau tanggal.",
          en: "Month (5, “Mei”), triwulan (“TW II”) or date.",
        },
        type: "any",
        dimensionality: "matrix",
        optional: false,
      },
    ],
    returns: {
      type: "any",
      description: { id: "Angka 1 sampai 4.", en: "A number from 1 to 4." },
    },
    stream: false,
    elementwise: true,
    errors: WAKTU_SALAH,
    examples: [
      { formula: "=PK.TRIWULAN(5)", args: [5], result: 2 },
      { formula: '=PK.TRIWULAN("Nopember")', args: ["Nopember"], result: 4 },
      { formula: '=PK.TRIWULAN("TW III")', args: ["TW III"], result: 3 },
      {
        formula: "=PK.TRIWULAN(46070)",
        args: [46_070],
        result: 1,
        note: { id: "tanggal 17 Februari 2026", en: "the date 17 February 2026" },
      },
      { formula: '=PK.TRIWULAN("17/08/2026")', args: ["17/08/2026"], result: 3 },
      { formula: '=PK.TRIWULAN("")', args: [""], result: "" },
      { formula: "=PK.TRIWULAN(13)", args: [13], result: { error: "diLuarRentang" } },
      { formula: '=PK.TRIWULAN("besok")', args: ["besok"], result: { error: "tidakDikenal" } },
    ],
  },
  compute: ([cell = null]) => {
    const bulan = bulanDariWaktu(cell);
    return typeof bulan === "number" ? triwulanOf(bulan) : bulan;
  },
};

import { BUKAN_ANGKA, readNumber } from "../args.ts";
import { fail, type FunctionDef } from "../spec.ts";

const ERRORS = {
  bukanAngka: BUKAN_ANGKA,
  rencanaKosong: { kind: "na", text: { id: "Rencana belum diisi.", en: "The plan is missing." } },
} as const;

/** PK.DEVIASI: realisasi less plan, in percentage points. */
export const deviasi: FunctionDef = {
  spec: {
    id: "DEVIASI",
    summary: {
      id: "Deviasi dalam poin persen: realisasi dikurangi rencana; negatif berarti tertinggal.",
      en: "Deviation in percentage points: realisasi less plan; negative means behind.",
    },
    description: [
      {
        id: "Keduanya pecahan dari dasar yang sama, misalnya serapan dan rencana kumulatif dibagi pagu. Hasil −0,1 yang diformat persen terbaca −10 %, yaitu tertinggal 10 poin persen. Realisasi kosong berarti belum dilaporkan: hasilnya kosong, bukan nol.",
        en: "Both are fractions of the same base, such as absorption and cumulative plan divided by pagu. A result of −0.1 formatted as per cent reads −10 %: 10 percentage points behind. A blank realisasi means not reported: the result is empty, not zero.",
      },
      {
        id: "Satu kolom rencana dan satu kolom realisasi memberi satu kolom hasil.",
        en: "A column of plans and a column of realisasi give a column of results.",
      },
    ],
    params: [
      {
        name: { id: "rencana", en: "plan" },
        description: {
          id: "Rencana sebagai pecahan (0,4 = 40 %).",
          en: "Plan as a fraction (0.4 = 40 %).",
        },
        type: "any",
        dimensionality: "matrix",
        optional: false,
      },
      {
        name: { id: "realisasi", en: "realisasi" },
        description: {
          id: "Realisasi sebagai pecahan; kosong = belum dilaporkan.",
          en: "Realisasi as a fraction; blank = not reported.",
        },
        type: "any",
        dimensionality: "matrix",
        optional: false,
      },
    ],
    returns: {
      type: "any",
      description: {
        id: "Pecahan; −0,1 = 10 poin persen di belakang rencana.",
        en: "A fraction; −0.1 = 10 percentage points behind plan.",
      },
    },
    stream: false,
    elementwise: true,
    errors: ERRORS,
    examples: [
      { formula: "=PK.DEVIASI(0,4; 0,3)", args: [0.4, 0.3], result: -0.1 },
      { formula: "=PK.DEVIASI(0,4; 0,48)", args: [0.4, 0.48], result: 0.08 },
      { formula: '=PK.DEVIASI("40%"; "30%")', args: ["40%", "30%"], result: -0.1 },
      {
        formula: '=PK.DEVIASI(0,4; "")',
        args: [0.4, ""],
        result: "",
        note: { id: "belum dilaporkan", en: "not reported" },
      },
      { formula: '=PK.DEVIASI(""; 0,3)', args: ["", 0.3], result: { error: "rencanaKosong" } },
      {
        formula: '=PK.DEVIASI(0,4; "banyak")',
        args: [0.4, "banyak"],
        result: { error: "bukanAngka" },
      },
    ],
  },
  compute: ([rencanaCell = null, realisasiCell = null]) => {
    const rencana = readNumber(rencanaCell);
    if (rencana.kind === "bad") {
      return fail(ERRORS, "bukanAngka", { nama: "Rencana", isi: rencana.text });
    }
    const realisasi = readNumber(realisasiCell);
    if (realisasi.kind === "bad") {
      return fail(ERRORS, "bukanAngka", { nama: "Realisasi", isi: realisasi.text });
    }
    if (realisasi.kind === "empty") return "";
    return rencana.kind === "empty"
      ? fail(ERRORS, "rencanaKosong")
      : realisasi.value - rencana.value;
  },
};

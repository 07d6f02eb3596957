import { BUKAN_ANGKA, readNumber, readText } from "../args.ts";
import { parseRentang, type Rentang } from "../../rupiah/parse-rentang.ts";
import { capaianOf, parseArah } from "../capaian.ts";
import { fail, isFxError, type FunctionDef, type FxCell, type FxError } from "../spec.ts";

/** Largest cap taken as a fraction; above it the user wrote percent points (120 instead of 1.2). */
const MAX_BATAS = 10;

const ERRORS = {
  bukanAngka: BUKAN_ANGKA,
  targetKosong: {
    kind: "na",
    text: { id: "Target belum diisi.", en: "The target is missing." },
  },
  targetNol: {
    kind: "na",
    text: {
      id: "Target nol: capaian indikator naik tidak dapat dihitung.",
      en: "The target is zero: no capaian can be computed when more is better.",
    },
  },
  targetNegatif: {
    kind: "num",
    text: {
      id: "Target negatif tidak dapat dinilai dengan rumus capaian.",
      en: "A negative target cannot be judged by the capaian formulas.",
    },
  },
  polaritas: {
    kind: "value",
    text: {
      id: "Polaritas “{isi}” tidak dikenal: tulis naik, turun, atau rentang.",
      en: "Unknown polaritas “{isi}”: write naik, turun or rentang.",
    },
  },
  rentangSaja: {
    kind: "value",
    text: {
      id: "Target rentang hanya dapat dinilai dengan polaritas rentang.",
      en: "A range as target needs the polaritas rentang.",
    },
  },
  bukanRentang: {
    kind: "value",
    text: {
      id: "Untuk polaritas rentang, tulis target sebagai teks, misalnya “4-6”.",
      en: "For the polaritas rentang write the target as text, such as “4-6”.",
    },
  },
  batas: {
    kind: "value",
    text: {
      id: "Batas harus di atas 0 dan paling besar 10; 120 % ditulis 1,2 atau 120%.",
      en: "The cap must be above 0 and at most 10; 120 % is written 1.2 or 120%.",
    },
  },
} as const;

function readTarget(cell: FxCell): number | Rentang | null | FxError {
  const rentang = typeof cell === "string" ? parseRentang(cell) : null;
  if (rentang !== null) return rentang;
  const target = readNumber(cell);
  if (target.kind === "bad") {
    return fail(ERRORS, "bukanAngka", { nama: "Target", isi: target.text });
  }
  return target.kind === "empty" ? null : target.value;
}

function readBatas(cell: FxCell): number | FxError {
  const batas = readNumber(cell);
  if (batas.kind === "empty") return Infinity;
  if (batas.kind === "bad") return fail(ERRORS, "bukanAngka", { nama: "Batas", isi: batas.text });
  return batas.value > 0 && batas.value <= MAX_BATAS ? batas.value : fail(ERRORS, "batas");
}

/** PK.CAPAIAN: how far a target is met, by direction, as a fraction. */
export const capaian: FunctionDef = {
  spec: {
    id: "CAPAIAN",
    summary: {
      id: "Capaian terhadap target sebagai pecahan (1 = 100 %), menurut polaritas indikator.",
      en: "Share of a target that was reached (1 = 100 %), by the direction of the indicator.",
    },
    description: [
      {
        id: "Naik: R / T. Turun: (2T − R) / T, sehingga tepat target = 1, nol realisasi = 2, dua kali target = 0, dan lebih buruk lagi menjadi negatif. Rentang: 1 di dalam rentang; di bawahnya R / batas bawah; di atasnya (2 × batas atas − R) / batas atas.",
        en: "Naik (more is better): R / T. Turun (less is better): (2T − R) / T, so that the target exactly met is 1, nothing is 2, twice the target is 0 and worse is negative. Rentang: 1 inside the range; below it R / lower end; above it (2 × upper end − R) / upper end.",
      },
      {
        id: "Hasil tidak pernah dipotong, kecuali argumen batas diisi (1,2 berarti paling tinggi 120 %). Realisasi kosong berarti belum dilaporkan: hasilnya kosong, bukan nol. Target kosong dan target nol masing-masing memberi #N/A dengan keterangannya; pada polaritas turun, target nol tercapai hanya bila realisasi nol.",
        en: "The result is never capped unless the cap is given (1.2 = at most 120 %). A blank realisasi means not reported: the result is empty, not zero. A missing target and a zero target each give #N/A and say so; with turun a zero target is met only by zero.",
      },
      {
        id: 'Excel untuk Windows dan Mac dapat menyerahkan sel kosong sebagai 0. Agar yang belum dilaporkan tetap kosong, tulis =IF(B2=""; ""; PK.CAPAIAN(A2; B2)). Tulis rentang sebagai teks (\'4-6), karena Excel mengubah 4-6 menjadi tanggal.',
        en: 'Excel for Windows and Mac may hand over a blank cell as 0. To keep what is not reported empty, write =IF(B2="", "", PK.CAPAIAN(A2, B2)). Write a range as text (\'4-6): Excel turns 4-6 into a date.',
      },
      {
        id: "Rumus turun dan rentang: PermenPANRB 8/2021. Satu kolom target dan satu kolom realisasi memberi satu kolom hasil.",
        en: "Formulas for turun and rentang: PermenPANRB 8/2021. A column of targets and a column of realisasi give a column of results.",
      },
    ],
    params: [
      {
        name: { id: "target", en: "target" },
        description: {
          id: "Target: angka, atau rentang sebagai teks (“4-6”).",
          en: "Target: a number, or a range as text (“4-6”).",
        },
        type: "any",
        dimensionality: "matrix",
        optional: false,
      },
      {
        name: { id: "realisasi", en: "realisasi" },
        description: {
          id: "Realisasi dalam satuan yang sama; kosong = belum dilaporkan.",
          en: "Realisasi in the same unit; blank = not reported.",
        },
        type: "any",
        dimensionality: "matrix",
        optional: false,
      },
      {
        name: { id: "polaritas", en: "polaritas" },
        description: {
          id: "naik (bawaan), turun, atau rentang.",
          en: "naik (default, more is better), turun (less is better) or rentang (range).",
        },
        type: "any",
        dimensionality: "matrix",
        optional: true,
      },
      {
        name: { id: "batas", en: "batas" },
        description: {
          id: "Capaian tertinggi yang diakui, misalnya 1,2; kosong = tanpa batas.",
          en: "Highest capaian that counts, such as 1.2; blank = no cap.",
        },
        type: "any",
        dimensionality: "matrix",
        optional: true,
      },
    ],
    returns: {
      type: "any",
      description: {
        id: "Pecahan (0,8 = 80 %), atau kosong bila belum dilaporkan.",
        en: "A fraction (0.8 = 80 %), or empty when nothing is reported.",
      },
    },
    stream: false,
    elementwise: true,
    errors: ERRORS,
    examples: [
      { formula: "=PK.CAPAIAN(10; 8)", args: [10, 8], result: 0.8 },
      { formula: '=PK.CAPAIAN(10; 12; "turun")', args: [10, 12, "turun"], result: 0.8 },
      { formula: '=PK.CAPAIAN(10; 25; "turun")', args: [10, 25, "turun"], result: -0.5 },
      { formula: '=PK.CAPAIAN("4-6"; 5)', args: ["4-6", 5], result: 1 },
      { formula: '=PK.CAPAIAN("4-6"; 9; "rentang")', args: ["4-6", 9, "rentang"], result: 0.5 },
      { formula: '=PK.CAPAIAN(10; 15; "naik"; 1,2)', args: [10, 15, "naik", 1.2], result: 1.2 },
      {
        formula: '=PK.CAPAIAN(10; "")',
        args: [10, ""],
        result: "",
        note: { id: "belum dilaporkan", en: "not reported" },
      },
      { formula: "=PK.CAPAIAN(0; 5)", args: [0, 5], result: { error: "targetNol" } },
      { formula: '=PK.CAPAIAN(0; 0; "turun")', args: [0, 0, "turun"], result: 1 },
      { formula: '=PK.CAPAIAN(""; 5)', args: ["", 5], result: { error: "targetKosong" } },
      { formula: "=PK.CAPAIAN(-5; 3)", args: [-5, 3], result: { error: "targetNegatif" } },
      {
        formula: '=PK.CAPAIAN(10; "delapan")',
        args: [10, "delapan"],
        result: { error: "bukanAngka" },
      },
      {
        formula: '=PK.CAPAIAN(10; 8; "miring")',
        args: [10, 8, "miring"],
        result: { error: "polaritas" },
      },
      {
        formula: '=PK.CAPAIAN("4-6"; 5; "turun")',
        args: ["4-6", 5, "turun"],
        result: { error: "rentangSaja" },
      },
      {
        formula: '=PK.CAPAIAN(5; 5; "rentang")',
        args: [5, 5, "rentang"],
        result: { error: "bukanRentang" },
      },
      {
        formula: '=PK.CAPAIAN(10; 15; "naik"; 120)',
        args: [10, 15, "naik", 120],
        result: { error: "batas" },
      },
    ],
  },
  compute: ([targetCell = null, realisasiCell = null, polaritas = null, batasCell = null]) => {
    const target = readTarget(targetCell);
    if (isFxError(target)) return target;
    const realisasi = readNumber(realisasiCell);
    if (realisasi.kind === "bad") {
      return fail(ERRORS, "bukanAngka", { nama: "Realisasi", isi: realisasi.text });
    }
    const batas = readBatas(batasCell);
    if (isFxError(batas)) return batas;
    const isRange = typeof target === "object" && target !== null;
    const arahText = readText(polaritas);
    const arah = arahText === "" ? (isRange ? "rentang" : "naik") : parseArah(arahText);
    if (arah === null) return fail(ERRORS, "polaritas", { isi: arahText });
    if (isRange && arah !== "rentang") return fail(ERRORS, "rentangSaja");
    if (!isRange && target !== null && arah === "rentang") return fail(ERRORS, "bukanRentang");
    const hasil = capaianOf(target, realisasi.kind === "empty" ? null : realisasi.value, arah);
    if (hasil.kind === "nilai") return Math.min(hasil.nilai, batas);
    return hasil.kind === "realisasiKosong" ? "" : fail(ERRORS, hasil.kind);
  },
};

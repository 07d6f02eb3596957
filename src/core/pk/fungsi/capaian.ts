import { ALASAN_CAPAIAN } from "../alasan-capaian.ts";
import { BUKAN_ANGKA, readNumber, readText } from "../args.ts";
import { parsePolaritas, parseYaTidak } from "../../model/polaritas.ts";
import type { Polaritas } from "../../model/tables.ts";
import { parseTanggal, serialOfTanggal } from "../../periode/tanggal.ts";
import { parseRentang, type Rentang } from "../../rupiah/parse-rentang.ts";
import { CAPAIAN_EXAMPLES } from "../capaian-examples.ts";
import { capaianOf } from "../capaian.ts";
import { rumusOf } from "../rumus.ts";
import { fail, isFxError, type FunctionDef, type FxCell, type FxError } from "../spec.ts";

/** Largest cap taken as a fraction; above it the user wrote percent points (120 instead of 1.2). */
const MAX_BATAS = 10;

const ERRORS = {
  bukanAngka: BUKAN_ANGKA,
  targetKosong: ALASAN_CAPAIAN.targetKosong,
  targetNol: ALASAN_CAPAIAN.targetNol,
  targetNegatif: ALASAN_CAPAIAN.targetNegatif,
  targetTidakCocok: ALASAN_CAPAIAN.targetTidakCocok,
  realisasiTidakCocok: ALASAN_CAPAIAN.realisasiTidakCocok,
  realisasiNol: ALASAN_CAPAIAN.realisasiNol,
  polaritas: {
    kind: "value",
    text: {
      id: "Polaritas “{isi}” tidak dikenal: naik, turun, turun T/R, stabil, rentang, tanggal, atau ya-tidak.",
      en: "Unknown polaritas “{isi}”: naik, turun, turun T/R, stabil, rentang, tanggal or ya-tidak.",
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

/** A value of an indicator: a number, a day or a yes by its polaritas; null = blank. */
function readNilai(cell: FxCell, polaritas: Polaritas, nama: string): number | null | FxError {
  const isTarget = nama === "Target";
  const tidakCocok = (): FxError =>
    fail(ERRORS, isTarget ? "targetTidakCocok" : "realisasiTidakCocok");
  if (polaritas === "ya-tidak" && (typeof cell === "boolean" || typeof cell === "string")) {
    const text = readText(cell);
    return text === "" ? null : (parseYaTidak(text) ?? numberOr(cell, tidakCocok));
  }
  if (polaritas === "tanggal" && typeof cell === "string") {
    if (readText(cell) === "") return null;
    const day = parseTanggal(cell);
    return day === null ? tidakCocok() : serialOfTanggal(day);
  }
  return numberOr(cell, () => fail(ERRORS, "bukanAngka", { nama, isi: readText(cell) }));
}

function numberOr(cell: FxCell, otherwise: () => FxError): number | null | FxError {
  const read = readNumber(cell);
  if (read.kind === "bad") return otherwise();
  return read.kind === "empty" ? null : read.value;
}

/** What a target without a stated polaritas is judged by: its own form says so, else more is better. */
function polaritasTarget(cell: FxCell, isRange: boolean): Polaritas {
  if (isRange) return "rentang";
  if (typeof cell !== "string" || !/[a-z]/i.test(cell)) return "naik";
  if (parseYaTidak(cell) !== null) return "ya-tidak";
  return parseTanggal(cell) === null ? "naik" : "tanggal";
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
        id: "Naik: R / T. Turun: (2T − R) / T, sehingga tepat target = 1, nol realisasi = 2, dua kali target = 0, dan lebih buruk lagi menjadi negatif. “turun T/R” memakai T / R: dua kali target = 0,5, dan realisasi nol tidak dapat dinilai.",
        en: "Naik (more is better): R / T. Turun (less is better): (2T − R) / T, so that the target exactly met is 1, nothing is 2, twice the target is 0 and worse is negative. “turun T/R” takes T / R: twice the target is 0.5, and a realisasi of zero cannot be judged.",
      },
      {
        id: "Stabil: tepat target = 1, kurang dari target R / T, lebih dari target (2T − R) / T. Rentang: 1 di dalam rentang; di bawahnya R / batas bawah; di atasnya (2 × batas atas − R) / batas atas. Tanggal: 1 bila selesai pada atau sebelum tanggal target, selain itu 0. Ya-tidak: 1 bila sesuai target, 0 bila tidak; tahap yang disepakati ditulis antara 0 dan 1.",
        en: "Stabil: exactly the target is 1, less is R / T, more is (2T − R) / T. Rentang: 1 inside the range; below it R / lower end; above it (2 × upper end − R) / upper end. Tanggal: 1 if done on or before the day of the target, otherwise 0. Ya-tidak: 1 if as the target says, 0 if not; agreed steps are written between 0 and 1.",
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
        id: "Rumus turun (2T − R) / T dan rentang: PermenPANRB 8/2021 halaman 100. Rumus T / R, stabil, tanggal, dan ya-tidak: praktik. Satu kolom target dan satu kolom realisasi memberi satu kolom hasil.",
        en: "Formulas (2T − R) / T and rentang: PermenPANRB 8/2021 page 100. T / R, stabil, tanggal and ya-tidak: practice. A column of targets and a column of realisasi give a column of results.",
      },
    ],
    params: [
      {
        name: { id: "target", en: "target" },
        description: {
          id: "Target: angka, rentang sebagai teks (“4-6”), tanggal, atau ya/tidak.",
          en: "Target: a number, a range as text (“4-6”), a day, or ya/tidak.",
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
          id: "naik (bawaan), turun, turun T/R, stabil, rentang, tanggal, atau ya-tidak.",
          en: "naik (default, more is better), turun (less is better), turun T/R, stabil, rentang (range), tanggal (day) or ya-tidak.",
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
    examples: CAPAIAN_EXAMPLES,
  },
  compute: ([targetCell = null, realisasiCell = null, polaritasCell = null, batasCell = null]) => {
    const rentang = typeof targetCell === "string" ? parseRentang(targetCell) : null;
    const tertulis = readText(polaritasCell);
    const arah =
      tertulis === ""
        ? { polaritas: polaritasTarget(targetCell, rentang !== null), rumus: null }
        : parsePolaritas(tertulis);
    if (arah === null) return fail(ERRORS, "polaritas", { isi: tertulis });
    const { polaritas } = arah;
    if (rentang !== null && polaritas !== "rentang") return fail(ERRORS, "rentangSaja");
    const target: number | null | Rentang | FxError =
      rentang ?? readNilai(targetCell, polaritas, "Target");
    if (isFxError(target)) return target;
    if (typeof target === "number" && polaritas === "rentang") return fail(ERRORS, "bukanRentang");
    const realisasi = readNilai(realisasiCell, polaritas, "Realisasi");
    if (isFxError(realisasi)) return realisasi;
    const batas = readBatas(batasCell);
    if (isFxError(batas)) return batas;
    const hasil = capaianOf(target, realisasi, rumusOf(polaritas, arah.rumus ?? "selisih"));
    if (hasil.kind === "nilai") return Math.min(hasil.nilai, batas);
    return hasil.kind === "realisasiKosong" ? "" : fail(ERRORS, hasil.kind);
  },
};

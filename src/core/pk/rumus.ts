import type { Polaritas, RumusTurun } from "../model/tables.ts";
import type { Bilingual } from "./spec.ts";

/** Name of a formula of capaian. */
export type IdRumus =
  "naik" | "turun" | "turun-banding" | "stabil" | "rentang" | "tanggal" | "ya-tidak";

/** A formula as pane and help print it: what it is called, how it is written, where it comes from. */
export interface Rumus {
  readonly id: IdRumus;
  readonly nama: Bilingual;
  /** T = target, R = realisasi; the result is a fraction, 1 = target met. */
  readonly tulis: Bilingual;
  readonly sumber: string;
  /** `secondary` = read in a document or in software that states it; `practice` = usage without such a source. */
  readonly certainty: "secondary" | "practice";
}

const sama = (text: string): Bilingual => ({ id: text, en: text });

/** Every formula of capaian, by id. */
export const RUMUS: Readonly<Record<IdRumus, Rumus>> = {
  naik: {
    id: "naik",
    nama: { id: "Makin tinggi makin baik", en: "More is better" },
    tulis: sama("R ÷ T"),
    sumber: "PermenPANRB 8/2021 hlm. 100; perangkat lunak SAKIP beberapa daerah",
    certainty: "secondary",
  },
  turun: {
    id: "turun",
    nama: { id: "Makin rendah makin baik, selisih", en: "Less is better, by difference" },
    tulis: sama("(2T − R) ÷ T"),
    sumber: "PermenPANRB 8/2021 hlm. 100 (1 + (1 − R ÷ T)); LKjIP Maluku Tengah 2021",
    certainty: "secondary",
  },
  "turun-banding": {
    id: "turun-banding",
    nama: { id: "Makin rendah makin baik, perbandingan", en: "Less is better, by ratio" },
    tulis: sama("T ÷ R"),
    sumber: "Perangkat lunak SAKIP beberapa daerah; tidak terdefinisi pada R = 0",
    certainty: "practice",
  },
  stabil: {
    id: "stabil",
    nama: { id: "Tepat target paling baik", en: "Exactly the target is best" },
    tulis: {
      id: "R ÷ T bila R ≤ T; (2T − R) ÷ T bila R > T",
      en: "R ÷ T if R ≤ T; (2T − R) ÷ T if R > T",
    },
    sumber: "Gabungan rumus naik dan turun; belum ada naskah yang menetapkannya",
    certainty: "practice",
  },
  rentang: {
    id: "rentang",
    nama: { id: "Di dalam rentang", en: "Inside a range" },
    tulis: {
      id: "1 di dalam rentang; R ÷ batas bawah di bawahnya; (2 × batas atas − R) ÷ batas atas di atasnya",
      en: "1 inside the range; R ÷ lower end below it; (2 × upper end − R) ÷ upper end above it",
    },
    sumber:
      "PermenPANRB 8/2021 hlm. 100 (di atas target dipakai batas atas, di bawahnya batas bawah)",
    certainty: "secondary",
  },
  tanggal: {
    id: "tanggal",
    nama: { id: "Selesai paling lambat pada tanggal", en: "Done by a day" },
    tulis: {
      id: "1 bila selesai pada atau sebelum tanggal target; selain itu 0",
      en: "1 if done on or before the day; otherwise 0",
    },
    sumber: "Praktik pengukuran kinerja",
    certainty: "practice",
  },
  "ya-tidak": {
    id: "ya-tidak",
    nama: { id: "Terlaksana atau tidak", en: "Done or not" },
    tulis: {
      id: "1 bila sesuai target, 0 bila tidak; tahap yang disepakati ditulis antara 0 dan 1",
      en: "1 if as the target says, 0 if not; agreed steps are written between 0 and 1",
    },
    sumber: "Praktik pengukuran kinerja",
    certainty: "practice",
  },
};

/** The formula by which a direction is judged; `turun` is what "less is better" uses. */
export function rumusOf(polaritas: Polaritas, turun: RumusTurun): IdRumus {
  if (polaritas !== "turun") return polaritas;
  return turun === "banding" ? "turun-banding" : "turun";
}

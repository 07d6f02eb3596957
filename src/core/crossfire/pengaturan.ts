import { angkaAntara, bulatAntara, type BagianPengaturan } from "../pengaturan/bagian.ts";
import type { NamaDimensi } from "./dimensi.ts";

/** Weights and thresholds of the matching, all visible and changeable. */
export interface PengaturanSinergi {
  readonly bobot: Readonly<Record<NamaDimensi, number>>;
  /** A pair is shown from this score on. */
  readonly ambang: number;
  /** Below this the two do not serve one matter, whatever else fits. */
  readonly ambangAktivitas: number;
  /** From this on they belong together even where place and sarpras are not stated or region-wide. */
  readonly ambangTanpaTempat: number;
  /** A dimension meets from this value on. */
  readonly ambangDimensi: Readonly<Record<NamaDimensi, number>>;
  /** Words this alike (cosine) are the same work. */
  readonly ambangSamaKerja: number;
}

/** The section as the workbook keeps it: one field a number. Fractions 0..1; weights are proportions. */
export interface PengaturanCrossfire {
  readonly bobotAktivitas: number;
  readonly bobotJenisBelanja: number;
  readonly bobotLokus: number;
  readonly bobotSarpras: number;
  readonly bobotWaktu: number;
  readonly ambang: number;
  readonly ambangAktivitas: number;
  readonly ambangTanpaTempat: number;
  readonly ambangSamaKerja: number;
  /** From which value a dimension meets. */
  readonly ambangJenisBelanja: number;
  readonly ambangLokus: number;
  readonly ambangSarpras: number;
  readonly ambangWaktu: number;
  /** Suggestions listed at most. */
  readonly paling: number;
}

/**
 * Practice of this product: activity counts most, then place. A pair whose works merely support each other must meet in
 * place or sarpras, as the regency's crossfire asks (one lokus, one sarpras). Judged on the labelled pairs of the tests.
 */
export const BAGIAN_CROSSFIRE: BagianPengaturan<PengaturanCrossfire> = {
  kunci: "crossfire",
  bawaan: {
    bobotAktivitas: 0.45,
    bobotJenisBelanja: 0.1,
    bobotLokus: 0.25,
    bobotSarpras: 0.15,
    bobotWaktu: 0.05,
    ambang: 0.5,
    ambangAktivitas: 0.45,
    ambangTanpaTempat: 0.7,
    ambangSamaKerja: 0.8,
    // A third of the spending, one place covers the other, a third of the things, a fifth of the months.
    ambangJenisBelanja: 0.3,
    ambangLokus: 0.4,
    ambangSarpras: 0.34,
    ambangWaktu: 0.2,
    paling: 300,
  },
  bidang: {
    bobotAktivitas: angkaAntara(0, 1),
    bobotJenisBelanja: angkaAntara(0, 1),
    bobotLokus: angkaAntara(0, 1),
    bobotSarpras: angkaAntara(0, 1),
    bobotWaktu: angkaAntara(0, 1),
    ambang: angkaAntara(0, 1),
    ambangAktivitas: angkaAntara(0, 1),
    ambangTanpaTempat: angkaAntara(0, 1),
    ambangSamaKerja: angkaAntara(0, 1),
    ambangJenisBelanja: angkaAntara(0, 1),
    ambangLokus: angkaAntara(0, 1),
    ambangSarpras: angkaAntara(0, 1),
    ambangWaktu: angkaAntara(0, 1),
    paling: bulatAntara(1, 2000),
  },
};

/** The section as the matching takes it. */
export function pengaturanSinergi(section: PengaturanCrossfire): PengaturanSinergi {
  const { ambang, ambangAktivitas, ambangTanpaTempat, ambangSamaKerja } = section;
  return {
    bobot: {
      aktivitas: section.bobotAktivitas,
      jenisBelanja: section.bobotJenisBelanja,
      lokus: section.bobotLokus,
      sarpras: section.bobotSarpras,
      waktu: section.bobotWaktu,
    },
    ambang,
    ambangAktivitas,
    ambangTanpaTempat,
    ambangSamaKerja,
    ambangDimensi: {
      aktivitas: ambangAktivitas,
      jenisBelanja: section.ambangJenisBelanja,
      lokus: section.ambangLokus,
      sarpras: section.ambangSarpras,
      waktu: section.ambangWaktu,
    },
  };
}

/** Whether weights and thresholds are those that the labelled pairs of the tests were judged at. */
export function isTeruji(section: PengaturanCrossfire): boolean {
  const { bawaan } = BAGIAN_CROSSFIRE;
  return (Object.keys(bawaan) as (keyof PengaturanCrossfire)[]).every(
    (key) => key === "paling" || section[key] === bawaan[key],
  );
}

export const PENGATURAN_SINERGI: PengaturanSinergi = pengaturanSinergi(BAGIAN_CROSSFIRE.bawaan);

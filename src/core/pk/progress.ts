import { cellOf, type CellRef } from "../model/origin.ts";
import { cellPos, fisikSampai, realisasiSampai } from "../model/pos-cari.ts";
import type { AsOf, Bulan } from "../periode/periode.ts";
import { bobotIndikator, nilaiIndikator } from "./kinerja.ts";
import { resolveLingkup, type Lingkup } from "./lingkup.ts";
import { PENGATURAN_PK } from "./pengaturan.ts";
import { asOfOf, type FxSnapshot } from "./snapshot.ts";
import type { Bilingual } from "./spec.ts";

/** What is measured: PK indicators, money, physical work, or how many PK indicators have reported. */
export type Ukuran = "kinerja" | "keuangan" | "fisik" | "pelaporan";

export interface ProgressQuery {
  /** Code, SKPD, Asisten, theme or owner; `""` = the whole workbook. */
  readonly lingkup: string;
  /** Up to and including this month; null = the month under evaluation. */
  readonly bulan: Bulan | null;
  readonly ukuran: Ukuran;
}

/** One part of the number, with the cell it leads back to. */
export interface ProgressInput {
  readonly label: string;
  readonly at: CellRef | null;
  /** Weight: of the indicator, or the pagu in rupiah; null = no pagu. */
  readonly bobot: number | null;
  /** Its own progress as a fraction, uncapped; null = not reported, or no target to hold it against. */
  readonly nilai: number | null;
  /** What it adds to the numerator; null = it is part of neither sum. */
  readonly numerator: number | null;
}

/** Why there is no number. */
export type ProgressAlasan =
  | "lingkupTidakAda"
  | "tanpaLembarPk"
  | "tanpaLembarDpa"
  | "tanpaLembarRealisasi"
  | "tanpaIndikator"
  | "tanpaSubKegiatan"
  | "tanpaPagu"
  | "tanpaTarget"
  | "belumDilaporkan";

export type Progress =
  | {
      readonly kind: "nilai";
      /** Fraction of the year's target (1 = 100 %). */
      readonly value: number;
      readonly formula: Bilingual;
      /** value = numerator / denominator, in the units the formula names. */
      readonly numerator: number;
      readonly denominator: number;
      readonly inputs: readonly ProgressInput[];
      /** How many of `total` indicators or sub kegiatan have reported. */
      readonly reported: number;
      readonly total: number;
      readonly asOf: AsOf;
    }
  | {
      readonly kind: "kosong";
      readonly alasan: ProgressAlasan;
      readonly reported: number;
      readonly total: number;
      readonly asOf: AsOf;
    };

const FORMULA: Readonly<Record<Exclude<Ukuran, "kinerja">, Bilingual>> = {
  keuangan: {
    id: "Σ realisasi sampai bulan ini ÷ Σ pagu",
    en: "Σ realisasi to date ÷ Σ pagu",
  },
  fisik: {
    id: "Σ (pagu × fisik) ÷ Σ pagu sub kegiatan yang dilaporkan",
    en: "Σ (pagu × physical progress) ÷ Σ pagu of the sub kegiatan reported",
  },
  pelaporan: {
    id: "Banyak indikator yang dilaporkan ÷ banyak indikator",
    en: "Indicators reported ÷ indicators",
  },
};

function formulaOf({ pengaturan }: FxSnapshot, ukuran: Ukuran): Bilingual {
  if (ukuran !== "kinerja") return FORMULA[ukuran];
  const batas = String(Number(pengaturan.of(PENGATURAN_PK).batasRata.toPrecision(6)));
  return {
    id: `Σ (bobot × capaian, masing-masing 0 sampai ${batas.replace(".", ",")}) ÷ Σ bobot indikator yang dilaporkan`,
    en: `Σ (weight × capaian, each 0 to ${batas}) ÷ Σ weights of the indicators reported`,
  };
}

/**
 * Progress towards the year's target.
 *
 * What has not been reported: kinerja and fisik are means of ratios, and an unreported part has no ratio. Counting it
 * as 0 would state a fact nobody reported; so the mean runs over what is known, and `reported` of `total` stands
 * beside it (ukuran `pelaporan` gives that share in a cell). Keuangan is a ratio of two sums; its base, the pagu, is
 * fixed for all, reported or not, so it stays the whole pagu of the scope.
 * With nothing reported there is no number at all (`belumDilaporkan`), never 0 %.
 */
export function computeProgress(snapshot: FxSnapshot, query: ProgressQuery): Progress {
  const asOf = query.bulan ?? asOfOf(snapshot);
  const missing = missingSheet(snapshot, query.ukuran);
  if (missing !== null) return empty(missing, asOf);
  const lingkup = resolveLingkup(snapshot, query.lingkup);
  if (lingkup === null) return empty("lingkupTidakAda", asOf);
  switch (query.ukuran) {
    case "kinerja":
    case "pelaporan":
      return ofIndikator(snapshot, lingkup, asOf, query.ukuran);
    case "keuangan":
    case "fisik":
      return ofPos(snapshot, lingkup, asOf, query.ukuran);
  }
}

function empty(alasan: ProgressAlasan, asOf: AsOf, reported = 0, total = 0): Progress {
  return { kind: "kosong", alasan, reported, total, asOf };
}

function missingSheet({ model }: FxSnapshot, ukuran: Ukuran): ProgressAlasan | null {
  if (ukuran === "kinerja" || ukuran === "pelaporan") {
    return model.pkIndikatorList.length === 0 ? "tanpaLembarPk" : null;
  }
  if (model.subKegiatanList.length === 0 && model.rakList.length === 0) return "tanpaLembarDpa";
  return model.realisasiList.length === 0 ? "tanpaLembarRealisasi" : null;
}

function ofIndikator(
  snapshot: FxSnapshot,
  lingkup: Lingkup,
  asOf: AsOf,
  ukuran: "kinerja" | "pelaporan",
): Progress {
  const indikatorList = lingkup.indikatorList();
  if (indikatorList.length === 0) return empty("tanpaIndikator", asOf);
  const bobotOf = bobotIndikator(snapshot);
  const pengaturan = snapshot.pengaturan.of(PENGATURAN_PK);
  let reported = 0;
  const inputs = indikatorList.map((indikator): ProgressInput => {
    const { capaian, dihitung } = nilaiIndikator(indikator, { kind: "tahun" }, asOf, pengaturan);
    const isReported = capaian.kind !== "realisasiKosong";
    if (isReported) reported += 1;
    const nilai = capaian.kind === "nilai" ? capaian.nilai : null;
    const bobot = ukuran === "kinerja" ? bobotOf(indikator) : 1;
    const counted = dihitung === null ? null : bobot * dihitung;
    return {
      label: indikator.indikator,
      at: cellOf(indikator.origin, "indikator"),
      bobot,
      nilai,
      numerator: ukuran === "kinerja" ? counted : Number(isReported),
    };
  });
  if (ukuran === "kinerja" && reported === 0) {
    return empty("belumDilaporkan", asOf, 0, inputs.length);
  }
  return ratioOf(formulaOf(snapshot, ukuran), inputs, reported, asOf, "tanpaTarget");
}

function ofPos(
  snapshot: FxSnapshot,
  lingkup: Lingkup,
  asOf: AsOf,
  ukuran: "keuangan" | "fisik",
): Progress {
  if (lingkup.posList.length === 0) return empty("tanpaSubKegiatan", asOf);
  let reported = 0;
  const inputs = lingkup.posList.map((pos): ProgressInput => {
    const pagu = pos.pagu?.nilai ?? null;
    const amount = ukuran === "keuangan" ? realisasiSampai(pos, asOf) : fisikSampai(pos, asOf);
    if (amount !== null) reported += 1;
    const one = { label: pos.nama, at: cellPos(pos), bobot: pagu };
    if (pagu === null) return { ...one, nilai: null, numerator: null };
    if (ukuran === "fisik") {
      return { ...one, nilai: amount, numerator: amount === null ? null : pagu * amount };
    }
    const nilai = amount === null || pagu === 0 ? null : amount / pagu;
    return { ...one, nilai, numerator: amount ?? 0 };
  });
  if (reported === 0) return empty("belumDilaporkan", asOf, 0, inputs.length);
  return ratioOf(formulaOf(snapshot, ukuran), inputs, reported, asOf, "tanpaPagu");
}

function ratioOf(
  formula: Bilingual,
  inputs: readonly ProgressInput[],
  reported: number,
  asOf: AsOf,
  none: ProgressAlasan,
): Progress {
  let numerator = 0;
  let denominator = 0;
  for (const input of inputs) {
    if (input.bobot === null || input.numerator === null) continue;
    numerator += input.numerator;
    denominator += input.bobot;
  }
  const total = inputs.length;
  if (denominator === 0) return empty(none, asOf, reported, total);
  const value = numerator / denominator;
  return { kind: "nilai", value, formula, numerator, denominator, inputs, reported, total, asOf };
}

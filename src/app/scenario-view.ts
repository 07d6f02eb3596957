import type { RencanaPercepatan } from "../core/acceleration/plan.ts";
import type { ComparisonView, FigureKey, FigureRow, ImpactView } from "./views-skenario.ts";

/** A plan as a column of the comparison. */
export interface ScenarioColumn {
  readonly id: string;
  readonly name: string;
  readonly rencana: RencanaPercepatan;
  readonly impact: ImpactView;
  readonly violations: readonly string[];
}

type Nilai = (column: ScenarioColumn) => number | null;

/** Cumulative share of the pagu by the end of a month (1..12). */
const serapan =
  (bulan: number): Nilai =>
  ({ impact }) =>
    impact.absorption?.after[bulan - 1] ?? null;

const FIGURES: readonly (readonly [FigureKey, FigureRow["unit"], Nilai])[] = [
  ["moves", "angka", ({ rencana }) => rencana.moves.length],
  ["amount", "rupiah", ({ rencana }) => rencana.jumlahDimajukan],
  ["rupiahMonths", "rupiah", ({ rencana }) => rencana.objective],
  ["shareTw12", "persen", ({ impact }) => porsiSemesterSatu(impact)],
  ["absorptionTw1", "persen", serapan(3)],
  ["absorptionTw2", "persen", serapan(6)],
  ["absorptionTw3", "persen", serapan(9)],
  ["cashRoom", "rupiah", ({ rencana }) => ruangKas(rencana)],
  ["late", "angka", ({ impact }) => impact.late.length],
  ["violations", "angka", ({ violations }) => violations.length],
];

/** Plans beside each other, each figure with its difference from the first column. */
export function compareColumns(columns: readonly ScenarioColumn[]): ComparisonView {
  return {
    columns: columns.map(({ id, name }) => ({ id, name })),
    rows: FIGURES.map(([key, unit, nilaiOf]) => {
      const values = columns.map(nilaiOf);
      const [base = null] = values;
      const differences = values.map((value) =>
        value === null || base === null ? null : value - base,
      );
      return { key, unit, values, differences };
    }),
    violations: columns.map(({ violations }) => violations),
  };
}

/** Share of the year's plan that falls in TW I and II; null = nothing is planned. */
export function porsiSemesterSatu({ quarters }: ImpactView): number | null {
  const all = quarters.reduce((sum, { after }) => sum + after, 0);
  const early = quarters.filter(({ quarter }) => quarter <= 2);
  return all > 0 ? early.reduce((sum, { after }) => sum + after, 0) / all : null;
}

/** Least cash left at the end of any month, all pools together (rupiah, below 0 = lacking); null = not checked. */
function ruangKas({ cash, isKasDiperiksa }: RencanaPercepatan): number | null {
  if (!isKasDiperiksa || cash.length === 0) return null;
  return Math.min(...cash.map(({ available, after }) => available - after));
}

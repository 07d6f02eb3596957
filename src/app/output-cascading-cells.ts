import { NAMA_TINGKAT, type CascadeNode } from "../core/cascade/node.ts";
import { statusNode, type StatusNode } from "../core/cascade/status.ts";
import { columnName } from "../sheet/a1.ts";
import type { OutputCell } from "../sheet/host.ts";

/** Columns of the sheet that formulas speak of. */
export const COL = {
  tingkat: 0,
  nama: 2,
  pagu: 4,
  rencana: 5,
  realisasi: 6,
  serapan: 7,
  selisih: 8,
  deviasi: 9,
  status: 10,
  belumLapor: 12,
} as const;

const STATUS: Readonly<Record<StatusNode, string>> = {
  sesuai: "✓ Sesuai",
  tertinggal: "! Tertinggal",
  kritis: "✗ Kritis",
  belumLapor: "? Belum lapor",
  belumDinilai: "– Belum dinilai",
};

/** What is worked out from the tree for the sheet. */
export interface Figures {
  /** Index of the last node below this one; its own where it has none. */
  readonly last: number;
  /** Realisasi less rencana of the sub kegiatan that report and have a plan (rupiah); null = none does. */
  readonly selisih: number | null;
}

/** Figures per node. Nodes come parents first, each followed by all below it. */
export function figuresOf(nodes: readonly CascadeNode[]): readonly Figures[] {
  const place = new Map(nodes.map(({ id }, index) => [id, index]));
  const last = nodes.map((_, index) => index);
  const selisih = nodes.map((node) => (node.level === "subKegiatan" ? selisihOf(node) : null));
  for (let index = nodes.length - 1; index > 0; index -= 1) {
    const up = place.get(nodes[index]?.parent ?? "");
    if (up === undefined) continue;
    last[up] = Math.max(last[up] ?? 0, last[index] ?? 0);
    const own = selisih[index] ?? null;
    if (own !== null) selisih[up] = (selisih[up] ?? 0) + own;
  }
  return nodes.map((_, index) => ({ last: last[index] ?? index, selisih: selisih[index] ?? null }));
}

function selisihOf({ rencanaSampai, realisasiSampai, unreported }: CascadeNode): number | null {
  if (rencanaSampai === null || unreported > 0) return null;
  return (realisasiSampai ?? 0) - rencanaSampai;
}

/** Sum over the sub kegiatan in the rows below, blank where none of them has a figure: not reported is not zero. */
export function sumOfUnits(
  col: number,
  row: number,
  last: number,
  value: number | null,
): OutputCell {
  const below = (of: number): string => `${columnName(of)}${row + 1}:${columnName(of)}${last}`;
  const units = `${below(COL.tingkat)},"${NAMA_TINGKAT.subKegiatan}"`;
  const formula = `=IF(COUNTIFS(${units},${below(col)},">-1E+300")=0,"",SUMIFS(${below(col)},${units}))`;
  return { formula, value: value ?? "" };
}

/** Status in a symbol and a word, by the bounds of `statusNode`; `deviasi` and `unreported` are addresses. */
export function statusCell(
  node: CascadeNode,
  deviasi: string,
  unreported: string,
  deviasiMerah: number,
): OutputCell {
  const none = `IF(N(${unreported})>0,"${STATUS.belumLapor}","${STATUS.belumDinilai}")`;
  const judged = `IF(ROUND(${deviasi},4)>=0,"${STATUS.sesuai}",IF(ROUND(${deviasi},4)<-${deviasiMerah},"${STATUS.kritis}","${STATUS.tertinggal}"))`;
  return {
    formula: `=IF(ISNUMBER(${deviasi}),${judged},${none})`,
    value: STATUS[statusNode(node, deviasiMerah)],
  };
}

import type { Indikator, JenisIndikator } from "../../core/model/dpa.ts";
import { parseNumberText } from "../../core/rupiah/parse-number.ts";
import type { GridView } from "./grid-view.ts";
import { normaliseHeader } from "./header-text.ts";

const JENIS: readonly (readonly [RegExp, JenisIndikator])[] = [
  [/^capaian/, "capaian"],
  [/^masukan/, "masukan"],
  [/^keluaran$/, "keluaran"],
  [/^hasil/, "hasil"],
];

/** Whether a row heads the table *Indikator dan Tolok Ukur Kinerja* (`Tolak Ukur` is a spelling in real prints). */
export function isIndikatorHeader(grid: GridView, row: number): boolean {
  const labels = grid.filled(row).map((col) => normaliseHeader(grid.text(row, col)));
  return labels.includes("indikator") && labels.some((label) => /^tol[oa]k ukur/.test(label));
}

/** Reads the table under its header row; stops at the first row that belongs to no indikator. Gives the rows taken. */
export function readIndikator(
  grid: GridView,
  headerRow: number,
): { readonly list: Indikator[]; readonly lastRow: number } {
  const cols = grid.filled(headerRow);
  const labelOf = (col: number): string => normaliseHeader(grid.text(headerRow, col));
  const jenisCol = cols.find((col) => labelOf(col) === "indikator") ?? grid.firstCol;
  const tolokUkur = cols.find((col) => /^tol[oa]k ukur/.test(labelOf(col))) ?? jenisCol + 1;
  const target = cols.find((col) => labelOf(col).startsWith("target")) ?? grid.lastCol;
  const list: Indikator[] = [];
  let jenis: JenisIndikator | null = null;
  let row = headerRow + 1;
  for (; row <= grid.lastRow; row += 1) {
    const own = normaliseHeader(grid.span(row, grid.firstCol, tolokUkur));
    const known = JENIS.find(([pattern]) => pattern.test(own))?.[1];
    if (own !== "" && known === undefined) break;
    jenis = known ?? jenis;
    const text = grid.span(row, tolokUkur, target);
    const targetText = grid.text(row, target);
    if (jenis === null || (known === undefined && text === "" && targetText === "")) continue;
    const amount = /^\s*([-+]?\d[\d.,]*)\s*(.*)$/s.exec(targetText);
    const parsed = amount === null ? null : parseNumberText(amount[1] ?? "");
    const money = parseNumberText(targetText);
    list.push({
      origin: { at: grid.ref, row, cols: { jenis: jenisCol, tolokUkur, target } },
      jenis,
      tolokUkur: text,
      targetText,
      target:
        parsed?.kind === "number" ? parsed.value : money.kind === "number" ? money.value : null,
      satuan: parsed?.kind === "number" ? (amount?.[2] ?? "").trim() : "",
    });
  }
  return { list, lastRow: row - 1 };
}

import type { Indikator, JenisIndikator } from "../../core/model/dpa.ts";
import { parseNumberText } from "../../core/rupiah/parse-number.ts";
import type { GridView } from "./grid-view.ts";
import { normaliseHeader } from "./header-text.ts";
import { readHeader, type KolomHeader } from "./header.ts";

const JENIS: readonly (readonly [RegExp, JenisIndikator])[] = [
  [/^capaian/, "capaian"],
  [/^masukan/, "masukan"],
  [/^keluaran$/, "keluaran"],
  [/^hasil/, "hasil"],
];

interface Columns {
  readonly depth: number;
  readonly jenis: number;
  /** First column after the jenis: what a change replaced stands here in a DPPA. */
  readonly batas: number;
  readonly tolokUkur: number;
  readonly target: number;
}

/** Columns of *Indikator dan Tolok Ukur Kinerja* (`Tolak Ukur` is a spelling in real prints); after a change, if stated. */
function columnsOf(grid: GridView, row: number): Columns | null {
  for (const depth of [1, 2]) {
    const { kolom } = readHeader(grid, row, depth);
    const called = (pattern: RegExp): KolomHeader[] =>
      kolom.filter(({ labels }) => pattern.test(labels.at(-1) ?? ""));
    const [jenis] = called(/^indikator$/);
    const ukuran = called(/^tol[oa]k ukur/);
    const target = called(/^target/);
    const [first] = ukuran;
    if (jenis === undefined || first === undefined) continue;
    return {
      depth,
      jenis: jenis.col,
      batas: first.col,
      tolokUkur: afterChange(ukuran) ?? first.col,
      target: afterChange(target) ?? grid.lastCol,
    };
  }
  return null;
}

function afterChange(kolom: readonly KolomHeader[]): number | undefined {
  return (kolom.find(({ sisi }) => sisi === "sesudah") ?? kolom[0])?.col;
}

/** Whether a row heads that table. */
export function isIndikatorHeader(grid: GridView, row: number): boolean {
  return columnsOf(grid, row) !== null;
}

/** Reads the table under its header row; stops at the first row that belongs to no indikator. Gives the rows taken. */
export function readIndikator(
  grid: GridView,
  headerRow: number,
): { readonly list: Indikator[]; readonly lastRow: number } {
  const cols = columnsOf(grid, headerRow);
  if (cols === null) return { list: [], lastRow: headerRow };
  const { jenis: jenisCol, tolokUkur, target } = cols;
  const list: Indikator[] = [];
  let jenis: JenisIndikator | null = null;
  let row = headerRow + cols.depth;
  for (; row <= grid.lastRow; row += 1) {
    const own = normaliseHeader(grid.span(row, grid.firstCol, cols.batas));
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

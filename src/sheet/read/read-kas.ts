import type { KasRow } from "../../core/model/tables.ts";
import { BULAN_LIST, type Bulan } from "../../core/periode/periode.ts";
import { readBulan } from "./cell-waktu.ts";
import type { GridView } from "./grid-view.ts";
import { headingOf, matchFields, monthColumns, type Header } from "./header.ts";
import { isTotalLabel } from "./total-label.ts";
import { dataRows, known, textOf, type Columns } from "./table-rows.ts";

/** A cash amount with the place it stands in, before totals are told from details. */
interface Entry {
  readonly row: KasRow;
  readonly isTotal: boolean;
}

/**
 * Cash that can be spent, per month: months downwards (one amount column, with or without source and SKPD columns, or
 * one column per source) or months to the right (one row per source and/or SKPD). A total, be it a row or a column,
 * counts only for a month that has no detail.
 */
export function readKas(grid: GridView, header: Header): KasRow[] {
  const found: Columns = matchFields(header, [
    "bulan",
    "kasTersedia",
    "sumberDana",
    "namaSkpd",
    "kodeSkpd",
    "jumlah",
    "noUrut",
  ]);
  const months = monthColumns(header, ({ ukuran }) => ukuran !== "lain");
  const entries =
    found.bulan === undefined && months.size > 0
      ? wideEntries(grid, header, found, months)
      : longEntries(grid, header, found);
  return withoutDoubles(grid, entries);
}

function withoutDoubles(grid: GridView, entries: readonly Entry[]): KasRow[] {
  const detailed = new Set<Bulan>();
  const lastTotal = new Map<Bulan, KasRow>();
  for (const { row, isTotal } of entries) {
    if (row.jumlah === null) continue;
    if (isTotal) lastTotal.set(row.bulan, row);
    else detailed.add(row.bulan);
  }
  return entries.flatMap(({ row, isTotal }) => {
    if (!isTotal) return [row];
    // Of several totals the last one is the grand total.
    if (!detailed.has(row.bulan) && lastTotal.get(row.bulan) === row) return [row];
    if (row.jumlah !== null) grid.skip("jumlahBaris");
    return [];
  });
}

function wideEntries(
  grid: GridView,
  header: Header,
  found: Columns,
  months: ReadonlyMap<number, number>,
): Entry[] {
  const entries: Entry[] = [];
  for (const row of dataRows(grid, header, { ...found, ...Object.fromEntries(months) })) {
    const sumberDana = textOf(grid, row, found.sumberDana);
    const skpd = skpdOf(grid, row, found);
    const first = grid.filled(row)[0];
    const isTotal =
      [sumberDana, skpd, textOf(grid, row, first)].some(isTotalLabel) ||
      (sumberDana === "" && skpd === "");
    for (const bulan of BULAN_LIST) {
      const col = months.get(bulan);
      const jumlah = grid.rupiah(row, col);
      if (jumlah === null) continue;
      const cols = known({ bulan: col, jumlah: col, ...nameCols(found) });
      const origin = { at: grid.ref, row, cols };
      const names = isTotal
        ? { sumberDana: null, skpd: null }
        : { sumberDana: sumberDana || null, skpd: skpd || null };
      entries.push({ row: { origin, bulan, ...names, jumlah }, isTotal });
    }
  }
  return entries;
}

function longEntries(grid: GridView, header: Header, found: Columns): Entry[] {
  const bySource = found.sumberDana === undefined ? sourceColumns(grid, header, found) : [];
  const total = found.kasTersedia ?? found.jumlah;
  const entries: Entry[] = [];
  for (const row of dataRows(grid, header, found)) {
    const bulan = readBulan(grid, row, found.bulan);
    if (bulan === null) continue;
    const add = (col: number | undefined, sumberDana: string, isTotal: boolean): void => {
      const named = nameCols(found);
      // A column of its own names the source in its heading.
      if (found.sumberDana === undefined && sumberDana !== "") named.sumberDana = col;
      const cols = known({ bulan: found.bulan, jumlah: col, ...named });
      const origin = { at: grid.ref, row, cols };
      const jumlah = grid.rupiah(row, col);
      const skpd = skpdOf(grid, row, found);
      entries.push({
        row: { origin, bulan, sumberDana: sumberDana || null, skpd: skpd || null, jumlah },
        isTotal,
      });
    };
    for (const { col, judul } of bySource) if (!grid.isBlank(row, col)) add(col, judul, false);
    const sumberDana = textOf(grid, row, found.sumberDana);
    if (total !== undefined)
      add(total, sumberDana, bySource.length > 0 || isTotalLabel(sumberDana));
  }
  return entries;
}

function nameCols(found: Columns): Record<"sumberDana" | "skpd", number | undefined> {
  return { sumberDana: found.sumberDana, skpd: found.namaSkpd ?? found.kodeSkpd };
}

function skpdOf(grid: GridView, row: number, found: Columns): string {
  return textOf(grid, row, found.namaSkpd) || textOf(grid, row, found.kodeSkpd);
}

/** Headings that are no source of money. */
const NO_SOURCE =
  /\b(kumulatif|saldo|sisa|selisih|pengeluaran|belanja|rencana|realisasi|keterangan|catatan|jumlah|total|tahun|no)\b|%/;

/** So many amounts in a column make one cell of other content a slip. */
const CUKUP_ANGKA = 3;

/** Further columns that hold amounts and (nearly) nothing else: one per source, named by its heading. */
function sourceColumns(
  grid: GridView,
  header: Header,
  found: Columns,
): { readonly col: number; readonly judul: string }[] {
  const taken = new Set(Object.values(found));
  const rows = [...dataRows(grid, header, found)].filter(
    (row) => readBulan(grid, row, found.bulan) !== null,
  );
  return header.kolom
    .filter(({ col, labels }) => !taken.has(col) && !labels.some((label) => NO_SOURCE.test(label)))
    .filter(({ col }) => {
      const cells = rows.filter((row) => !grid.isBlank(row, col));
      const amounts = cells.filter((row) => /^[(-]?\s*(rp)?[\s.]*[\d-]/i.test(grid.text(row, col)));
      // One cell that cannot be read is noted as such and does not make the column vanish.
      const others = cells.length - amounts.length;
      return others === 0 ? amounts.length > 0 : others === 1 && amounts.length >= CUKUP_ANGKA;
    })
    .map(({ col }) => ({ col, judul: headingOf(grid, header, col) }));
}

import type { KodeNama } from "../../core/model/dpa.ts";
import type { PkIndikator, PkProgram, RealisasiIndikator } from "../../core/model/tables.ts";
import { BULAN_LIST, type Bulan } from "../../core/periode/periode.ts";
import type { GridView } from "./grid-view.ts";
import type { KolomPeriode } from "./header-text.ts";
import { matchFields, monthColumns, triwulanColumns, type Header } from "./header.ts";
import { kodeNamaOrNull } from "./kode-nama.ts";
import { readCaraHitung } from "./pk-cara-hitung.ts";
import { ownerAbove, ownerLine } from "./pk-owner.ts";
import { readRealisasi, readTarget, tahunAbove, type SelPk } from "./pk-nilai.ts";
import { findPkTables, type PkTable } from "./pk-tables.ts";
import { isTotalLabel } from "./total-label.ts";
import { dataRows, known, pairOf, textOf, type Columns } from "./table-rows.ts";

/**
 * Perjanjian Kinerja: any number of indicator tables (Sasaran | Indikator | Target) and program tables (Program |
 * Anggaran | Keterangan), one under the other, of one or several SKPD. Whose a table is stands in a column, in a line
 * between the rows, or in the lines above; a program table without any belongs to the indicators before it.
 */
export function readPk(
  grid: GridView,
  header: Header,
): { readonly pkIndikatorList: PkIndikator[]; readonly pkProgramList: PkProgram[] } {
  const pkIndikatorList: PkIndikator[] = [];
  const pkProgramList: PkProgram[] = [];
  let owner: KodeNama | null = null;
  let from = grid.firstRow;
  for (const table of findPkTables(grid, header)) {
    owner = ownerAbove(grid, from, table.header.row - 1) ?? owner;
    if (table.jenis === "indikator") pkIndikatorList.push(...readIndikator(grid, table, owner));
    else pkProgramList.push(...readProgram(grid, table, owner));
    from = table.header.row + table.header.depth;
  }
  return { pkIndikatorList, pkProgramList };
}

/** Rows of one table with their owner; the table ends where text without any figure follows after a gap. */
function* ownedRows(
  grid: GridView,
  { header, lastRow }: PkTable,
  found: Columns,
  first: KodeNama | null,
  figures: readonly (number | undefined)[],
): Generator<{ readonly row: number; readonly pemilik: KodeNama | null }> {
  const column = found.pemilik ?? found.namaSkpd;
  let pemilik = first;
  let before = header.row + header.depth - 1;
  for (const row of dataRows(grid, header, found)) {
    if (row > lastRow) break;
    for (let line = before + 1; line <= row; line += 1) pemilik = ownerLine(grid, line) ?? pemilik;
    if (ownerLine(grid, row) !== null) {
      before = row;
      continue;
    }
    const hasFigure = figures.some((col) => col !== undefined && !grid.isBlank(row, col));
    if (!hasFigure && row > before + 1) break;
    pemilik =
      kodeNamaOrNull(textOf(grid, row, found.kodeSkpd), textOf(grid, row, column)) ?? pemilik;
    before = row;
    yield { row, pemilik };
  }
}

/** Columns that may name the work behind an indicator, the closest level first. */
const UNTUK = [
  ["kodeSubKegiatan", "namaSubKegiatan"],
  ["kodeKegiatan", "namaKegiatan"],
  ["kodeProgram", "namaProgram"],
] as const;

/** The first level that the row fills in. */
function readUntuk(grid: GridView, row: number, found: Columns): KodeNama | null {
  for (const [kode, nama] of UNTUK) {
    const stated = pairOf(grid, row, found[kode], found[nama]);
    if (stated !== null) return stated;
  }
  return null;
}

function readIndikator(grid: GridView, table: PkTable, owner: KodeNama | null): PkIndikator[] {
  const { header } = table;
  const found: Columns = matchFields(header, [
    "indikator",
    "sasaran",
    "target",
    "satuan",
    "polaritas",
    "rumusPk",
    "akumulasi",
    "bobot",
    "pemilik",
    "kodeSkpd",
    "namaSkpd",
    "realisasiPk",
    ...UNTUK.flat(),
  ]);
  const isTarget = ({ ukuran }: KolomPeriode): boolean => ukuran === "target";
  const targetBulan = monthColumns(header, isTarget);
  const targetTriwulan = triwulanColumns(header, isTarget);
  const reports = reportColumns(header);
  const tahun = tahunAbove(grid, header.row);
  const cols = known({
    sasaran: found.sasaran,
    indikator: found.indikator,
    satuan: found.satuan,
    target: found.target,
    polaritas: found.polaritas,
    rumus: found.rumusPk,
    akumulasi: found.akumulasi,
    bobot: found.bobot,
    skpd: found.kodeSkpd ?? found.pemilik ?? found.namaSkpd,
    realisasi: found.realisasiPk,
    untuk: UNTUK.flat()
      .map((field) => found[field])
      .find((col) => col !== undefined),
    ...Object.fromEntries(reports.map(({ sampai, col }) => [`realisasi${sampai}`, col])),
    ...Object.fromEntries(
      [...targetTriwulan, ...targetBulan].map(([n, col]) => [`target${n}`, col]),
    ),
  });
  const list: PkIndikator[] = [];
  let sasaran = "";
  const figures = [found.target, found.satuan];
  for (const { row, pemilik } of ownedRows(grid, table, found, owner, figures)) {
    sasaran = textOf(grid, row, found.sasaran) || sasaran;
    const indikator = textOf(grid, row, found.indikator);
    if (indikator === "") continue;
    const targetText = textOf(grid, row, found.target);
    const satuan = textOf(grid, row, found.satuan);
    const cara = readCaraHitung({
      polaritas: textOf(grid, row, found.polaritas),
      rumus: textOf(grid, row, found.rumusPk),
      akumulasi: textOf(grid, row, found.akumulasi),
      targetText,
      satuan,
    });
    const sel: SelPk = { grid, row, polaritas: cara.polaritas, targetText, tahun };
    const targetOf = (col: number | undefined): number | null => readTarget(sel, col);
    const laporanOf = (
      periode: Pick<RealisasiIndikator, "sampai" | "dari">,
      col: number | undefined,
    ): RealisasiIndikator => ({ ...periode, ...readRealisasi(sel, col, periode.sampai) });
    list.push({
      origin: { at: grid.ref, row, cols },
      pemilik,
      untuk: readUntuk(grid, row, found),
      sasaran,
      indikator,
      satuan,
      targetText,
      target: targetOf(found.target),
      targetTriwulan: [3, 6, 9, 12].map((sampai) => targetOf(targetTriwulan.get(sampai))),
      ...(targetBulan.size === 0
        ? {}
        : { targetBulan: BULAN_LIST.map((bulan) => targetOf(targetBulan.get(bulan))) }),
      ...cara,
      bobot: grid.number(row, found.bobot),
      realisasiList: [
        ...reports.map(({ col, ...periode }) => laporanOf(periode, col)),
        laporanOf({ sampai: null }, found.realisasiPk),
      ].filter(({ nilai, teks }) => nilai !== null || teks !== undefined),
    });
  }
  return list;
}

/** Columns of what was reported, in time order: months, or triwulan where there are no months. */
function reportColumns(
  header: Header,
): readonly { readonly sampai: Bulan; readonly dari?: Bulan; readonly col: number }[] {
  const isReport = ({ ukuran }: KolomPeriode): boolean => ukuran === "realisasi";
  const months = monthColumns(header, isReport);
  const found =
    months.size > 0
      ? [...months].map(([sampai, col]) => ({ sampai: sampai as Bulan, col }))
      : [...triwulanColumns(header, isReport)].map(([sampai, col]) => ({
          sampai: sampai as Bulan,
          dari: (sampai - 2) as Bulan,
          col,
        }));
  return found.sort((a, b) => a.sampai - b.sampai);
}

function readProgram(grid: GridView, table: PkTable, owner: KodeNama | null): PkProgram[] {
  const found: Columns = matchFields(table.header, [
    "kodeProgram",
    "namaProgram",
    "anggaranProgram",
    "pemilik",
    "kodeSkpd",
    "namaSkpd",
  ]);
  const cols = known({
    program: found.kodeProgram ?? found.namaProgram,
    anggaran: found.anggaranProgram,
    skpd: found.kodeSkpd ?? found.pemilik ?? found.namaSkpd,
  });
  const list: PkProgram[] = [];
  for (const { row, pemilik } of ownedRows(grid, table, found, owner, [found.anggaranProgram])) {
    const program = pairOf(grid, row, found.kodeProgram, found.namaProgram);
    if (program === null) continue;
    if (isTotalLabel(program.nama) || isTotalLabel(program.text)) {
      grid.skip("jumlahBaris");
      continue;
    }
    const anggaran = grid.rupiah(row, found.anggaranProgram);
    list.push({ origin: { at: grid.ref, row, cols }, pemilik, program, anggaran });
  }
  return list;
}

import type { KodeNama } from "../../core/model/dpa.ts";
import type { PkIndikator, PkProgram } from "../../core/model/tables.ts";
import type { Bulan } from "../../core/periode/periode.ts";
import type { GridView } from "./grid-view.ts";
import { matchFields, periodColumns, type Header } from "./header.ts";
import { kodeNamaOrNull } from "./kode-nama.ts";
import { ownerAbove, ownerLine } from "./pk-owner.ts";
import { readAkumulasi, readPolaritas, readRealisasi, readTarget } from "./pk-nilai.ts";
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
    "akumulasi",
    "bobot",
    "pemilik",
    "kodeSkpd",
    "namaSkpd",
    "realisasiPk",
    ...UNTUK.flat(),
  ]);
  const targets = periodColumns(header, ({ ukuran }) => ukuran === "target");
  const reports = [...periodColumns(header, ({ ukuran }) => ukuran === "realisasi")]
    .map(([sampai, col]) => ({ sampai: sampai as Bulan, col }))
    .sort((a, b) => a.sampai - b.sampai);
  const cols = known({
    sasaran: found.sasaran,
    indikator: found.indikator,
    satuan: found.satuan,
    target: found.target,
    polaritas: found.polaritas,
    bobot: found.bobot,
    skpd: found.kodeSkpd ?? found.pemilik ?? found.namaSkpd,
    realisasi: found.realisasiPk,
    untuk: UNTUK.flat()
      .map((field) => found[field])
      .find((col) => col !== undefined),
    ...Object.fromEntries(reports.map(({ sampai, col }) => [`realisasi${sampai}`, col])),
  });
  const list: PkIndikator[] = [];
  let sasaran = "";
  const figures = [found.target, found.satuan];
  for (const { row, pemilik } of ownedRows(grid, table, found, owner, figures)) {
    sasaran = textOf(grid, row, found.sasaran) || sasaran;
    const indikator = textOf(grid, row, found.indikator);
    if (indikator === "") continue;
    const targetText = textOf(grid, row, found.target);
    const nilaiOf = (col: number | undefined) => readRealisasi(grid, row, col, targetText);
    list.push({
      origin: { at: grid.ref, row, cols },
      pemilik,
      untuk: readUntuk(grid, row, found),
      sasaran,
      indikator,
      satuan: textOf(grid, row, found.satuan),
      targetText,
      target: readTarget(grid, row, found.target),
      targetTriwulan: [3, 6, 9, 12].map((sampai) => nilaiOf(targets.get(sampai))),
      polaritas: readPolaritas(textOf(grid, row, found.polaritas)),
      akumulasi: readAkumulasi(textOf(grid, row, found.akumulasi)),
      bobot: grid.number(row, found.bobot),
      realisasiList: [
        ...reports.map(({ sampai, col }) => ({ sampai, nilai: nilaiOf(col) })),
        { sampai: null, nilai: nilaiOf(found.realisasiPk) },
      ].filter(({ nilai }) => nilai !== null),
    });
  }
  return list;
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

import type { Akumulasi, PkIndikator, PkProgram, Polaritas } from "../../core/model/tables.ts";
import { bulanOf, type Bulan } from "../../core/periode/periode.ts";
import { parseNumberText } from "../../core/rupiah/parse-number.ts";
import type { GridView } from "./grid-view.ts";
import { headerRows, matchFields, readHeader, type Header } from "./header.ts";
import { kodeNamaOrNull } from "./kode-nama.ts";
import { dataRows, known, pairOf, textOf } from "./table-rows.ts";

/**
 * Indicators of a Perjanjian Kinerja. Blank sasaran and owner cells repeat the ones above (merged cells). Targets and
 * realisasi per triwulan or month are read where the sheet has them.
 */
export function readPkIndikator(grid: GridView, header: Header, lastRow: number): PkIndikator[] {
  const found = matchFields(header, [
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
    "keuangan",
  ]);
  const owner = found.pemilik ?? found.namaSkpd;
  const targets = periodColumns(header, "target");
  const reports = periodColumns(header, "realisasi");
  const list: PkIndikator[] = [];
  let sasaran = "";
  let pemilik = null as PkIndikator["pemilik"];
  for (const row of dataRows(grid, header, found)) {
    if (row > lastRow) break;
    sasaran = textOf(grid, row, found.sasaran) || sasaran;
    pemilik =
      kodeNamaOrNull(textOf(grid, row, found.kodeSkpd), textOf(grid, row, owner)) ?? pemilik;
    const indikator = textOf(grid, row, found.indikator);
    if (indikator === "") continue;
    const targetText = textOf(grid, row, found.target);
    list.push({
      origin: {
        at: grid.ref,
        row,
        cols: known({
          sasaran: found.sasaran,
          indikator: found.indikator,
          satuan: found.satuan,
          target: found.target,
          polaritas: found.polaritas,
          bobot: found.bobot,
          skpd: found.kodeSkpd ?? owner,
          ...Object.fromEntries(reports.map(({ sampai, col }) => [`realisasi${sampai}`, col])),
        }),
      },
      pemilik,
      sasaran,
      indikator,
      satuan: textOf(grid, row, found.satuan),
      targetText,
      target: readTarget(grid, row, found.target),
      targetTriwulan: [1, 2, 3, 4].map((tw) =>
        grid.number(row, targets.find(({ sampai }) => sampai === tw * 3)?.col),
      ),
      polaritas: readPolaritas(textOf(grid, row, found.polaritas)),
      akumulasi: readAkumulasi(textOf(grid, row, found.akumulasi)),
      bobot: grid.number(row, found.bobot),
      realisasiList: reports
        .map(({ sampai, col }) => ({ sampai, nilai: grid.number(row, col) }))
        .filter(({ nilai }) => nilai !== null),
    });
  }
  return list;
}

/** The second table of a PK: program and its budget, wherever it stands on the sheet. */
export function readPkProgram(grid: GridView, skip: Header | null): PkProgram[] {
  const header = findProgramHeader(grid, skip);
  if (header === null) return [];
  const found = matchFields(header, [
    "kodeProgram",
    "namaProgram",
    "anggaranProgram",
    "pemilik",
    "kodeSkpd",
    "namaSkpd",
  ]);
  const list: PkProgram[] = [];
  let pemilik = null as PkProgram["pemilik"];
  for (const row of dataRows(grid, header, found)) {
    if (skip !== null && row >= skip.row && header.row < skip.row) break;
    pemilik =
      kodeNamaOrNull(
        textOf(grid, row, found.kodeSkpd),
        textOf(grid, row, found.pemilik ?? found.namaSkpd),
      ) ?? pemilik;
    const program = pairOf(grid, row, found.kodeProgram, found.namaProgram);
    if (program === null || /^(jumlah|total)\b/i.test(`${program.nama}${program.text}`)) continue;
    list.push({
      origin: {
        at: grid.ref,
        row,
        cols: known({
          program: found.kodeProgram ?? found.namaProgram,
          anggaran: found.anggaranProgram,
          skpd: found.kodeSkpd ?? found.pemilik ?? found.namaSkpd,
        }),
      },
      pemilik,
      program,
      anggaran: grid.rupiah(row, found.anggaranProgram),
    });
  }
  return list;
}

/** Header row of the program table: program and anggaran, no indikator. */
export function findProgramHeader(grid: GridView, skip: Header | null): Header | null {
  for (const row of headerRows(grid, 400)) {
    if (row === skip?.row) continue;
    const header = readHeader(grid, row, 1);
    const found = matchFields(header, [
      "kodeProgram",
      "namaProgram",
      "anggaranProgram",
      "indikator",
      "kodeSubKegiatan",
    ]);
    const hasProgram = found.namaProgram !== undefined || found.kodeProgram !== undefined;
    const isOther = found.indikator !== undefined || found.kodeSubKegiatan !== undefined;
    if (hasProgram && found.anggaranProgram !== undefined && !isOther) return header;
  }
  return null;
}

/** Columns of one measure per period, by the last month of the period. */
function periodColumns(
  header: Header,
  ukuran: "target" | "realisasi",
): { readonly sampai: Bulan; readonly col: number }[] {
  const list: { sampai: Bulan; col: number }[] = [];
  for (const { col, periode } of header.kolom) {
    if (periode?.ukuran !== ukuran) continue;
    const sampai =
      periode.bulan ?? (periode.triwulan === null ? null : bulanOf(periode.triwulan)[2]);
    if (sampai !== null && !list.some((known_) => known_.sampai === sampai))
      list.push({ sampai, col });
  }
  return list.sort((a, b) => a.sampai - b.sampai);
}

/** The number of a target cell; text such as `92 %` or `10 dokumen` gives its number, words alone give null. */
function readTarget(grid: GridView, row: number, col: number | undefined): number | null {
  if (col === undefined) return null;
  const value = grid.cell(row, col);
  if (typeof value === "number") return value;
  const text = grid.text(row, col);
  const whole = parseNumberText(text);
  if (whole.kind === "number") return whole.value;
  const lead = /^(\d[\d.,]*)/.exec(text);
  const parsed = lead === null ? null : parseNumberText(lead[1] ?? "");
  return parsed?.kind === "number" ? parsed.value : null;
}

/** Words for "less is better"; anything else counts as more is better. */
function readPolaritas(text: string): Polaritas {
  return /turun|negati|minim|regresi|menurun|rendah/i.test(text) ? "turun" : "naik";
}

function readAkumulasi(text: string): Akumulasi {
  if (/rata/i.test(text)) return "rata-rata";
  return /jumlah|sum|akumulasi|kumulatif/i.test(text) ? "jumlah" : "akhir";
}

import type { KodeNama } from "../../core/model/dpa.ts";
import type { RealisasiRow } from "../../core/model/tables.ts";
import { BULAN_LIST, type Bulan } from "../../core/periode/periode.ts";
import type { InTurns } from "../../core/turns/finish.ts";
import { readBlockAbove } from "./block-above.ts";
import { readBulan } from "./cell-waktu.ts";
import type { GridView } from "./grid-view.ts";
import { matchFields, periodColumns, type Header } from "./header.ts";
import { kodeNama } from "./kode-nama.ts";
import { leafRows } from "./leaf-rows.ts";
import { isPaymentTable, readPayments } from "./read-payments.ts";
import { settledColumn } from "./settled.ts";
import { dataRows, known, pairOf, textOf, type Columns } from "./table-rows.ts";

interface Kunci {
  readonly skpd: KodeNama | null;
  readonly subKegiatan: KodeNama;
  readonly rekening: KodeNama | null;
}

/**
 * Realisasi per sub kegiatan (or account) and month: a long table (a month or date column), a wide one (months or
 * triwulan to the right, one group per measure; a triwulan counts in its last month), a sheet for one month, a figure
 * to date (LRA), or SIPD's list of payment documents. What stands above the table or in the sheet's name (SKPD, sub
 * kegiatan, month) holds for all rows. A blank cell gives no record: not reported is not zero.
 */
export function* readRealisasi(grid: GridView, header: Header): InTurns<RealisasiRow[]> {
  const own: Columns = matchFields(header, [
    "kodeSkpd",
    "namaSkpd",
    "kodeSubKegiatan",
    "namaSubKegiatan",
    "kode",
    "kodeRekening",
    "namaRekening",
    "uraian",
    "bulan",
    "tanggal",
    "tanggalSp2d",
    "jenisDokumen",
    "jenisTransaksi",
    "keuangan",
    "fisik",
    "keluaran",
    "kendala",
    "tindakLanjut",
  ]);
  const found: Columns = {
    ...own,
    ...known({
      kodeSubKegiatan: own.kodeSubKegiatan ?? own.kode,
      namaRekening: own.namaRekening ?? own.uraian,
    }),
  };
  if (isPaymentTable(found)) return yield* readPayments(grid, header, found);
  const hasSub = found.kodeSubKegiatan !== undefined || found.namaSubKegiatan !== undefined;
  return yield* hasSub ? readBySub(grid, header, found) : readByRekening(grid, header, found);
}

function* readBySub(grid: GridView, header: Header, found: Columns): InTurns<RealisasiRow[]> {
  const rows: RealisasiRow[] = [];
  for (const row of dataRows(grid, header, found)) {
    if (grid.isRest(row)) yield;
    const subKegiatan = pairOf(grid, row, found.kodeSubKegiatan, found.namaSubKegiatan);
    if (subKegiatan === null || !/\d/.test(subKegiatan.text)) continue;
    const skpd = pairOf(grid, row, found.kodeSkpd, found.namaSkpd);
    const rekening = pairOf(grid, row, found.kodeRekening, found.namaRekening);
    rows.push(...rowsOf(grid, row, found, header, { skpd, subKegiatan, rekening }, null));
  }
  return rows;
}

/** Accounts alone: whose they are stands above the table. Only belanja, and no account that others add up to. */
function* readByRekening(grid: GridView, header: Header, raw: Columns): InTurns<RealisasiRow[]> {
  const found: Columns = {
    ...raw,
    ...known({
      kodeRekening: settledColumn(grid, header, raw.kodeRekening),
      keuangan: settledColumn(grid, header, raw.keuangan),
      fisik: settledColumn(grid, header, raw.fisik),
    }),
  };
  const above = readBlockAbove(grid, header);
  const rows: RealisasiRow[] = [];
  for (const row of dataRows(grid, header, found)) {
    if (grid.isRest(row)) yield;
    const rekening = pairOf(grid, row, found.kodeRekening, found.namaRekening);
    if (rekening?.kode?.segments[0] !== 5) continue;
    const kunci: Kunci = {
      skpd: pairOf(grid, row, found.kodeSkpd, found.namaSkpd) ?? above.skpd,
      subKegiatan: above.subKegiatan ?? kodeNama("", ""),
      rekening,
    };
    rows.push(...rowsOf(grid, row, found, header, kunci, above.bulan));
  }
  yield;
  return leafRows(grid, rows, ({ bulan }) => String(bulan));
}

function rowsOf(
  grid: GridView,
  row: number,
  found: Columns,
  header: Header,
  kunci: Kunci,
  bulan: Bulan | null,
): RealisasiRow[] {
  if (found.bulan !== undefined || found.tanggal !== undefined) {
    return oneRow(grid, row, found, kunci, readBulan(grid, row, found.bulan ?? found.tanggal));
  }
  const wide = wideRows(grid, row, found, header, kunci);
  return wide ?? oneRow(grid, row, found, kunci, bulan);
}

function oneRow(
  grid: GridView,
  row: number,
  found: Columns,
  kunci: Kunci,
  bulan: Bulan | null,
): RealisasiRow[] {
  const record = recordOf(grid, row, found, kunci, bulan, found);
  return record === null ? [] : [record];
}

/** One record per period with a figure; null when the table has no period columns. */
function wideRows(
  grid: GridView,
  row: number,
  found: Columns,
  header: Header,
  kunci: Kunci,
): RealisasiRow[] | null {
  const measured = (want: string) => periodColumns(header, ({ ukuran }) => ukuran === want);
  const uang = measured("realisasi");
  const fisik = measured("fisik");
  const keluaran = measured("keluaran");
  const plain = uang.size > 0 || fisik.size + keluaran.size > 0 ? uang : measured("polos");
  if (plain.size + fisik.size + keluaran.size === 0) return null;
  return BULAN_LIST.flatMap((bulan) => {
    const values = known({
      keuangan: plain.get(bulan),
      fisik: fisik.get(bulan),
      keluaran: keluaran.get(bulan),
    });
    return recordOf(grid, row, found, kunci, bulan, values) ?? [];
  });
}

/** A record of a row, unless its figures are blank. `values` are the columns of the figures. */
function recordOf(
  grid: GridView,
  row: number,
  found: Columns,
  kunci: Kunci,
  bulan: Bulan | null,
  values: Columns,
): RealisasiRow | null {
  const keuangan = grid.rupiah(row, values.keuangan);
  const fisik = readFisik(grid, row, values.fisik);
  const keluaran = grid.number(row, values.keluaran);
  if (keuangan === null && fisik === null && keluaran === null) return null;
  return {
    origin: {
      at: grid.ref,
      row,
      cols: known({
        subKegiatan: found.kodeSubKegiatan ?? found.namaSubKegiatan,
        rekening: found.kodeRekening,
        skpd: found.kodeSkpd ?? found.namaSkpd,
        tanggal: found.bulan === undefined ? found.tanggal : undefined,
        kendala: found.kendala,
        tindakLanjut: found.tindakLanjut,
        keuangan: values.keuangan,
        fisik: values.fisik,
        keluaran: values.keluaran,
      }),
    },
    ...kunci,
    bulan,
    keuangan,
    fisik,
    keluaran,
    kendala: textOf(grid, row, found.kendala),
    tindakLanjut: textOf(grid, row, found.tindakLanjut),
  };
}

/** Physical progress as a fraction: `45%`, 0.45 and a bare 45 all mean 45 %. */
function readFisik(grid: GridView, row: number, col: number | undefined): number | null {
  const value = grid.number(row, col);
  return value !== null && value > 1.5 ? value / 100 : value;
}

import type { KodeNama } from "../../core/model/dpa.ts";
import type { RealisasiRow } from "../../core/model/tables.ts";
import { BULAN_LIST, isBulan, parseBulan, type Bulan } from "../../core/periode/periode.ts";
import type { GridView } from "./grid-view.ts";
import { matchFields, monthColumns, type Header } from "./header.ts";
import { dataRows, known, pairOf, textOf, type Columns } from "./table-rows.ts";

interface Kunci {
  readonly skpd: KodeNama | null;
  readonly subKegiatan: KodeNama;
  readonly rekening: KodeNama | null;
}

/**
 * Realisasi per sub kegiatan (or account) and month, in a long table (a month or date column) or a wide one (months
 * to the right, one group per measure). A blank cell gives no record: not reported is not zero.
 */
export function readRealisasi(grid: GridView, header: Header): RealisasiRow[] {
  const found: Columns = matchFields(header, [
    "kodeSkpd",
    "namaSkpd",
    "kodeSubKegiatan",
    "namaSubKegiatan",
    "kodeRekening",
    "namaRekening",
    "bulan",
    "tanggal",
    "keuangan",
    "fisik",
    "keluaran",
    "kendala",
    "tindakLanjut",
  ]);
  const isLong = found.bulan !== undefined || found.tanggal !== undefined;
  const rows: RealisasiRow[] = [];
  for (const row of dataRows(grid, header, found)) {
    const subKegiatan = pairOf(grid, row, found.kodeSubKegiatan, found.namaSubKegiatan);
    const rekening = pairOf(grid, row, found.kodeRekening, found.namaRekening);
    if (subKegiatan === null || !/\d/.test(subKegiatan.text)) continue;
    const kunci: Kunci = {
      skpd: pairOf(grid, row, found.kodeSkpd, found.namaSkpd),
      subKegiatan,
      rekening,
    };
    if (isLong) {
      const record = longRow(grid, row, found, kunci);
      if (record !== null) rows.push(record);
    } else {
      rows.push(...wideRows(grid, row, found, header, kunci));
    }
  }
  return rows;
}

function baseColumns(
  found: Columns,
): Partial<Record<"subKegiatan" | "rekening" | "skpd" | "kendala" | "tindakLanjut", number>> {
  return known({
    subKegiatan: found.kodeSubKegiatan ?? found.namaSubKegiatan,
    rekening: found.kodeRekening,
    skpd: found.kodeSkpd ?? found.namaSkpd,
    kendala: found.kendala,
    tindakLanjut: found.tindakLanjut,
  });
}

function longRow(grid: GridView, row: number, found: Columns, kunci: Kunci): RealisasiRow | null {
  const bulan = readBulan(grid, row, found.bulan ?? found.tanggal);
  const keuangan = grid.rupiah(row, found.keuangan);
  const fisik = readFisik(grid, row, found.fisik);
  const keluaran = grid.number(row, found.keluaran);
  if (keuangan === null && fisik === null && keluaran === null) return null;
  return {
    origin: {
      at: grid.ref,
      row,
      cols: {
        ...baseColumns(found),
        ...known({ keuangan: found.keuangan, fisik: found.fisik, keluaran: found.keluaran }),
        ...known({ tanggal: found.bulan === undefined ? found.tanggal : undefined }),
      },
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

function wideRows(
  grid: GridView,
  row: number,
  found: Columns,
  header: Header,
  kunci: Kunci,
): RealisasiRow[] {
  const measured = (want: string) => monthColumns(header, ({ ukuran }) => ukuran === want);
  const uang = measured("realisasi");
  const plain = uang.size > 0 ? uang : measured("polos");
  const fisikCols = measured("fisik");
  const keluaranCols = measured("keluaran");
  const rows: RealisasiRow[] = [];
  for (const bulan of BULAN_LIST) {
    const keuangan = grid.rupiah(row, plain.get(bulan));
    const fisik = readFisik(grid, row, fisikCols.get(bulan));
    const keluaran = grid.number(row, keluaranCols.get(bulan));
    if (keuangan === null && fisik === null && keluaran === null) continue;
    rows.push({
      origin: {
        at: grid.ref,
        row,
        cols: {
          ...baseColumns(found),
          ...known({
            keuangan: plain.get(bulan),
            fisik: fisikCols.get(bulan),
            keluaran: keluaranCols.get(bulan),
          }),
        },
      },
      ...kunci,
      bulan,
      keuangan,
      fisik,
      keluaran,
      kendala: textOf(grid, row, found.kendala),
      tindakLanjut: textOf(grid, row, found.tindakLanjut),
    });
  }
  return rows;
}

/** Month number, month name, ISO date text or date serial; null for anything else. */
export function readBulan(grid: GridView, row: number, col: number | undefined): Bulan | null {
  if (col === undefined) return null;
  const value = grid.cell(row, col);
  if (typeof value === "number") return isBulan(value) ? value : monthOfSerial(value);
  const text = grid.text(row, col);
  if (text === "") return null;
  const iso = /^\d{4}-(\d{2})-\d{2}/.exec(text);
  const numeric = /^\d{1,2}$/.test(text) ? Number(text) : null;
  const month = iso !== null ? Number(iso[1]) : numeric;
  if (month !== null) return isBulan(month) ? month : null;
  return parseBulan(text);
}

/** Month of an Excel date serial of the years 2000–2099 (1900 date system); null outside. */
function monthOfSerial(serial: number): Bulan | null {
  if (serial < 36526 || serial >= 73051) return null;
  const month = new Date(Math.round((serial - 25569) * 86_400_000)).getUTCMonth() + 1;
  return isBulan(month) ? month : null;
}

/** Physical progress as a fraction: `45%`, 0.45 and a bare 45 all mean 45 %. */
function readFisik(grid: GridView, row: number, col: number | undefined): number | null {
  const value = grid.number(row, col);
  return value !== null && value > 1.5 ? value / 100 : value;
}

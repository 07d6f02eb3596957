import type { RakRow } from "../../core/model/tables.ts";
import type { GridView } from "./grid-view.ts";
import { matchFields, monthColumns, type Header } from "./header.ts";
import { kodeNama } from "./kode-nama.ts";
import {
  dataRows,
  known,
  monthFields,
  monthsOf,
  noteMissingMonths,
  pairOf,
  readTahun,
} from "./table-rows.ts";

/**
 * RAK / anggaran kas: one row per account (or per sub kegiatan). `total` is *Nilai Rincian* (the pagu of the row)
 * where the sheet has it, else *Total RAK*. Rows without any code are totals and notes; a row with figures and a sub
 * kegiatan whose account code is lost is noted.
 */
export function readRak(grid: GridView, header: Header): RakRow[] {
  const found = matchFields(header, [
    "tahun",
    "kodeSkpd",
    "namaSkpd",
    "kodeSubKegiatan",
    "namaSubKegiatan",
    "kodeRekening",
    "namaRekening",
    "nilaiRincian",
    "totalRak",
  ]);
  const months = monthColumns(header, ({ ukuran }) => ukuran === "polos" || ukuran === "rencana");
  noteMissingMonths(grid, header, months);
  const total = found.nilaiRincian ?? found.totalRak;
  const cols = {
    ...known({
      subKegiatan: found.kodeSubKegiatan ?? found.namaSubKegiatan,
      rekening: found.kodeRekening ?? found.namaRekening,
      total,
      skpd: found.kodeSkpd ?? found.namaSkpd,
    }),
    ...monthFields(months),
  };
  const rows: RakRow[] = [];
  for (const row of dataRows(grid, header, found)) {
    const sub = pairOf(grid, row, found.kodeSubKegiatan, found.namaSubKegiatan);
    const rekening = pairOf(grid, row, found.kodeRekening, found.namaRekening);
    const codeText = `${sub?.text ?? ""}${rekening?.text ?? ""}`;
    if (codeText === "" || !/\d/.test(codeText)) continue;
    if (found.kodeRekening !== undefined && rekening !== null && rekening.text === "") {
      grid.note("tanpaKode", row, found.kodeRekening, rekening.nama);
    }
    rows.push({
      origin: { at: grid.ref, row, cols },
      tahun: readTahun(grid, row, found.tahun),
      skpd: pairOf(grid, row, found.kodeSkpd, found.namaSkpd),
      subKegiatan: sub ?? kodeNama("", ""),
      rekening,
      total: grid.rupiah(row, total),
      bulan: monthsOf(grid, row, months),
    });
  }
  return rows;
}

import type { RakRow } from "../../core/model/tables.ts";
import type { InTurns } from "../../core/turns/finish.ts";
import type { GridView } from "./grid-view.ts";
import { matchFields, periodColumns, type Header, type KolomHeader } from "./header.ts";
import { kodeNama } from "./kode-nama.ts";
import { leafRows } from "./leaf-rows.ts";
import {
  dataRows,
  known,
  monthFields,
  monthsOf,
  noteMissingMonths,
  pairOf,
  readTahun,
  type Columns,
} from "./table-rows.ts";

const isPlan = ({ ukuran }: NonNullable<KolomHeader["periode"]>): boolean =>
  ukuran === "polos" || ukuran === "rencana";

/** Columns of the plan by month. Where the table has triwulan only, the amount stands in the last month of each. */
export function planColumns(grid: GridView, header: Header): ReadonlyMap<number, number> {
  const months = periodColumns(header, isPlan);
  const isQuarterly = !header.kolom.some(
    ({ periode }) => periode !== null && periode.bulan !== null,
  );
  if (!isQuarterly) noteMissingMonths(grid, header, months);
  return months;
}

/**
 * RAK / anggaran kas: one row per account (or per sub kegiatan). `total` is *Nilai Rincian* (the pagu of the row)
 * where the sheet has it, else *Total RAK*. Rows without any code are totals and notes, an account above others of
 * the same sub kegiatan is their subtotal; a row with figures and a sub kegiatan whose account code is lost is noted.
 */
export function* readRak(grid: GridView, header: Header): InTurns<RakRow[]> {
  const found: Columns = matchFields(header, [
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
  const months = planColumns(grid, header);
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
    if (grid.isRest(row)) yield;
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
  yield;
  return leafRows(
    grid,
    rows,
    ({ skpd, subKegiatan }) => `${skpd?.text ?? ""}|${skpd?.nama ?? ""}|${subKegiatan.text}`,
  );
}

import type { PaketRow } from "../../core/model/tables.ts";
import type { InTurns } from "../../core/turns/finish.ts";
import { readBlockAbove } from "./block-above.ts";
import { readTanggal } from "./cell-waktu.ts";
import type { GridView } from "./grid-view.ts";
import { matchFields, type Header } from "./header.ts";
import { isTotalLabel } from "./total-label.ts";
import { dataRows, known, pairOf, textOf, type Columns } from "./table-rows.ts";

/**
 * Procurement packages, as SiRUP exports them or as staff list them. A month without a year takes the year of its row,
 * else the one above the table; without any it is no day, which is noted.
 */
export function* readPaket(grid: GridView, header: Header): InTurns<PaketRow[]> {
  const found: Columns = matchFields(header, [
    "tahun",
    "kodeSkpd",
    "namaSkpd",
    "kodeSubKegiatan",
    "namaSubKegiatan",
    "kodeRekening",
    "namaRekening",
    "kodeRup",
    "namaPaket",
    "metode",
    "nilaiKontrak",
    "paguPaket",
    "statusPaket",
    "tglPemilihan",
    "tglKontrak",
    "tglSelesai",
    "tglBayar",
    "lokus",
  ]);
  const cols = known({
    skpd: found.kodeSkpd ?? found.namaSkpd,
    subKegiatan: found.kodeSubKegiatan ?? found.namaSubKegiatan,
    rekening: found.kodeRekening ?? found.namaRekening,
    kodeRup: found.kodeRup,
    nama: found.namaPaket,
    metode: found.metode,
    nilai: found.paguPaket,
    nilaiKontrak: found.nilaiKontrak,
    status: found.statusPaket,
    pemilihan: found.tglPemilihan,
    kontrak: found.tglKontrak,
    selesai: found.tglSelesai,
    bayar: found.tglBayar,
    lokus: found.lokus,
  });
  const above = readBlockAbove(grid, header);
  const rows: PaketRow[] = [];
  for (const row of dataRows(grid, header, found)) {
    if (grid.isRest(row)) yield;
    const nama = textOf(grid, row, found.namaPaket);
    const kodeRup = textOf(grid, row, found.kodeRup);
    if (nama === "" && kodeRup === "") continue;
    if ([nama, kodeRup, textOf(grid, row, grid.filled(row)[0])].some(isTotalLabel)) {
      grid.skip("jumlahBaris");
      continue;
    }
    const tahun = grid.number(row, found.tahun) ?? above.tahun;
    rows.push({
      origin: { at: grid.ref, row, cols },
      skpd: pairOf(grid, row, found.kodeSkpd, found.namaSkpd) ?? above.skpd,
      subKegiatan:
        pairOf(grid, row, found.kodeSubKegiatan, found.namaSubKegiatan) ?? above.subKegiatan,
      rekening: pairOf(grid, row, found.kodeRekening, found.namaRekening),
      kodeRup,
      nama,
      metode: textOf(grid, row, found.metode),
      nilai: grid.rupiah(row, found.paguPaket),
      nilaiKontrak: grid.rupiah(row, found.nilaiKontrak),
      status: textOf(grid, row, found.statusPaket),
      pemilihan: readTanggal(grid, row, found.tglPemilihan, tahun),
      kontrak: readTanggal(grid, row, found.tglKontrak, tahun),
      selesai: readTanggal(grid, row, found.tglSelesai, tahun),
      bayar: readTanggal(grid, row, found.tglBayar, tahun),
      lokus: textOf(grid, row, found.lokus),
    });
  }
  return rows;
}

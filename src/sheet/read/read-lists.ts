import type { CrossfireRow, KasRow, SkpdRow } from "../../core/model/tables.ts";
import { cleanKodeText } from "../../core/kode/kode.ts";
import type { GridView } from "./grid-view.ts";
import { matchFields, type Header } from "./header.ts";
import { readBulan } from "./read-realisasi.ts";
import { dataRows, known, pairOf, textOf } from "./table-rows.ts";

/** Crossfire programs: blank asisten and tema repeat the ones above (merged cells). */
export function readCrossfire(grid: GridView, header: Header): CrossfireRow[] {
  const found = matchFields(header, [
    "asisten",
    "tema",
    "peran",
    "kodeSkpd",
    "namaSkpd",
    "kodeSubKegiatan",
    "namaSubKegiatan",
    "lokus",
    "sarpras",
    "aktivitas",
  ]);
  const cols = known({
    asisten: found.asisten,
    tema: found.tema,
    peran: found.peran,
    skpd: found.kodeSkpd ?? found.namaSkpd,
    subKegiatan: found.kodeSubKegiatan ?? found.namaSubKegiatan,
    lokus: found.lokus,
    sarpras: found.sarpras,
    aktivitas: found.aktivitas,
  });
  const rows: CrossfireRow[] = [];
  let asisten = "";
  let tema = "";
  for (const row of dataRows(grid, header, found)) {
    asisten = textOf(grid, row, found.asisten) || asisten;
    tema = textOf(grid, row, found.tema) || tema;
    const subKegiatan = pairOf(grid, row, found.kodeSubKegiatan, found.namaSubKegiatan);
    if (subKegiatan === null) continue;
    rows.push({
      origin: { at: grid.ref, row, cols },
      asisten,
      tema,
      peran: textOf(grid, row, found.peran),
      skpd: pairOf(grid, row, found.kodeSkpd, found.namaSkpd),
      subKegiatan,
      lokus: textOf(grid, row, found.lokus),
      sarpras: textOf(grid, row, found.sarpras),
      aktivitas: textOf(grid, row, found.aktivitas),
    });
  }
  return rows;
}

/** Cash per month: the total column where the sheet has one, else one record per further amount column. */
export function readKas(grid: GridView, header: Header): KasRow[] {
  const found = matchFields(header, ["bulan", "kasTersedia", "sumberDana", "namaSkpd"]);
  const rows: KasRow[] = [];
  for (const row of dataRows(grid, header, found)) {
    const bulan = readBulan(grid, row, found.bulan);
    if (bulan === null) continue;
    rows.push({
      origin: {
        at: grid.ref,
        row,
        cols: known({ bulan: found.bulan, jumlah: found.kasTersedia }),
      },
      bulan,
      sumberDana: textOf(grid, row, found.sumberDana) || null,
      skpd: textOf(grid, row, found.namaSkpd) || null,
      jumlah: grid.rupiah(row, found.kasTersedia),
    });
  }
  return rows;
}

/** SKPD with code, name, alias and Asisten. */
export function readSkpd(grid: GridView, header: Header): SkpdRow[] {
  const found = matchFields(header, ["kodeSkpd", "namaSkpd", "alias", "asisten"]);
  const cols = known({
    kode: found.kodeSkpd,
    nama: found.namaSkpd,
    alias: found.alias,
    asisten: found.asisten,
  });
  const rows: SkpdRow[] = [];
  for (const row of dataRows(grid, header, found)) {
    const nama = textOf(grid, row, found.namaSkpd);
    if (nama === "") continue;
    rows.push({
      origin: { at: grid.ref, row, cols },
      kode: cleanKodeText(textOf(grid, row, found.kodeSkpd)),
      nama,
      alias: textOf(grid, row, found.alias),
      asisten: textOf(grid, row, found.asisten),
    });
  }
  return rows;
}

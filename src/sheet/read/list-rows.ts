import type { KodeNama, Rincian } from "../../core/model/dpa.ts";
import { parseKodeRekening, tingkatTertulis } from "../../core/kode/kode-rekening.ts";
import type { Rupiah } from "../../core/rupiah/rupiah.ts";
import { parseKoefisien } from "../../core/text/koefisien.ts";
import { readPpn } from "./form-table.ts";
import type { GridView } from "./grid-view.ts";
import { readPerubahan, type KolomJumlah } from "./perubahan.ts";
import type { RekeningTree } from "./rekening-tree.ts";
import { type MutableRekening } from "./rekening-tree.ts";
import { known, textOf, type Columns } from "./table-rows.ts";

/** Rows of one sub kegiatan of one SKPD and year, as they are gathered. */
export interface ListGroup {
  readonly row: number;
  readonly tahun: number | null;
  readonly skpd: KodeNama | null;
  readonly program: KodeNama | null;
  readonly kegiatan: KodeNama | null;
  readonly kode: KodeNama;
  readonly sumberDana: string | null;
  readonly lokasi: string | null;
  readonly tree: RekeningTree;
  readonly byRekening: Map<string, MutableRekening>;
  /** The sub kegiatan's own row, in lists that have one. */
  pagu: {
    readonly jumlah: Rupiah | null;
    readonly sebelum: Rupiah | null;
    readonly row: number;
  } | null;
}

/** Columns of a list; `isRincian`: its rows are items, with volume and price. */
export interface ListColumns extends KolomJumlah {
  readonly found: Columns;
  readonly isRincian: boolean;
  /** Where the fields of its records stand: one for all rows. */
  readonly places: ListPlaces;
}

interface ListPlaces {
  readonly rekening: MutableRekening["origin"]["cols"];
  readonly rincian: Rincian["origin"]["cols"];
}

export function listPlaces(found: Columns, { jumlah, sebelum }: KolomJumlah): ListPlaces {
  return {
    rekening: known({
      kode: found.kodeRekening,
      uraian: found.namaRekening ?? found.uraian,
      jumlah,
      sebelum,
      sumberDana: found.sumberDana,
    }),
    rincian: known({
      uraian: found.uraian,
      koefisien: found.koefisien,
      satuan: found.satuan,
      harga: found.harga,
      ppn: found.ppn,
      jumlah,
      sebelum,
    }),
  };
}

/** Adds a row to its group: an item, an account (which is given back), or the sub kegiatan's own total. */
export function addListRow(
  grid: GridView,
  row: number,
  cols: ListColumns,
  group: ListGroup,
  kodeText: string,
): MutableRekening | null {
  if (kodeText === "" && isOwnTotal(grid, row, cols, group)) {
    group.pagu ??= { ...readPerubahan(grid, row, cols), row };
    return null;
  }
  const kode = parseKodeRekening(kodeText);
  const key = kode?.key ?? kodeText;
  const isItem = cols.isRincian && isCounted(grid, row, cols.found);
  const existing = cols.isRincian ? group.byRekening.get(key) : undefined;
  const rekening = existing ?? openRekening(grid, row, cols, kodeText, isItem);
  if (existing === undefined) {
    group.tree.addRekening(rekening);
    group.byRekening.set(key, rekening);
  }
  if (isItem) rekening.rincianList.push(toRincian(grid, row, cols));
  return rekening;
}

/** Whether a row has volume or price: an item, not the total above it. */
export function isCounted(grid: GridView, row: number, found: Columns): boolean {
  return [found.koefisien, found.harga].some((col) => col !== undefined && !grid.isBlank(row, col));
}

/** A row with the code of the sub kegiatan alone, and no other name than its own. */
function isOwnTotal(
  grid: GridView,
  row: number,
  { found, jumlah }: ListColumns,
  group: ListGroup,
): boolean {
  if (jumlah === undefined || grid.isBlank(row, jumlah) || isCounted(grid, row, found))
    return false;
  const name = textOf(grid, row, found.namaRekening) || textOf(grid, row, found.uraian);
  return name === "" || name.toLowerCase() === group.kode.nama.toLowerCase();
}

function openRekening(
  grid: GridView,
  row: number,
  cols: ListColumns,
  kodeText: string,
  isItem: boolean,
): MutableRekening {
  const { found } = cols;
  const uraianCol = found.namaRekening ?? found.uraian;
  const sumberDana = found.sumberDana === undefined ? null : textOf(grid, row, found.sumberDana);
  return {
    origin: { at: grid.ref, row, cols: cols.places.rekening },
    kodeText,
    kode: parseKodeRekening(kodeText),
    level: tingkatTertulis(kodeText),
    uraian: textOf(grid, row, uraianCol),
    ...(isItem ? { jumlah: null, sebelum: null } : readPerubahan(grid, row, cols)),
    sumberDana,
    children: [],
    kelompokList: [],
    rincianList: [],
  };
}

export function toRincian(grid: GridView, row: number, cols: ListColumns): Rincian {
  const { found } = cols;
  const koefisienText = textOf(grid, row, found.koefisien);
  const raw = found.koefisien === undefined ? "" : grid.cell(row, found.koefisien);
  const amounts = readPerubahan(grid, row, cols);
  return {
    origin: { at: grid.ref, row, cols: cols.places.rincian },
    uraian: textOf(grid, row, found.uraian),
    spesifikasi: textOf(grid, row, found.spesifikasi),
    koefisienText,
    koefisien: typeof raw === "number" ? raw : parseKoefisien(koefisienText),
    satuan: textOf(grid, row, found.satuan),
    harga: grid.number(row, found.harga),
    ppn: readPpn(grid, row, found.ppn),
    jumlah: amounts.jumlah,
    sebelum: amounts.sebelum,
  };
}

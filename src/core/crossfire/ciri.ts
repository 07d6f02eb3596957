import type { Rekening } from "../model/dpa.ts";
import { cellOf, type CellRef } from "../model/origin.ts";
import type { Pos } from "../model/pos.ts";
import { cellPos } from "../model/pos-cari.ts";
import type { CrossfireRow } from "../model/tables.ts";
import type { NamaDimensi } from "./dimensi.ts";
import { profilOf, type ProfilBelanja } from "./jenis-belanja.ts";
import { lokusOf, type Gazetir, type Lokus } from "./lokus.ts";
import { barangOf, sarprasOf, type Sarpras } from "./sarpras.ts";
import { uraikan, type Uraian } from "./urai.ts";

/** What matching looks at in a sub kegiatan, read once. */
export interface Ciri {
  readonly pos: Pos;
  readonly uraian: Uraian;
  /** Null = no place named, or no gazetteer to know one by. */
  readonly lokus: Lokus | null;
  readonly sarpras: Sarpras;
  readonly profil: ProfilBelanja | null;
  /** Where each dimension is read from; null = it stands nowhere. */
  readonly sel: Readonly<Record<NamaDimensi, CellRef | null>>;
}

const INGATAN = new WeakMap<Pos, { readonly gazetir: Gazetir | null; readonly ciri: Ciri }>();

/** What matching looks at, as all sheets say it. Read once per pos and gazetteer. */
export function ciriOf(pos: Pos, gazetir: Gazetir | null): Ciri {
  const known = INGATAN.get(pos);
  if (known?.gazetir === gazetir) return known.ciri;
  const ciri = ciriDari(pos, gazetir, pos.crossfireRows);
  INGATAN.set(pos, { gazetir, ciri });
  return ciri;
}

/** The same with these rows of the crossfire table only (its place in one theme). */
export function ciriDari(pos: Pos, gazetir: Gazetir | null, rows: readonly CrossfireRow[]): Ciri {
  const { dpa } = pos;
  const rekeningList = dpa?.rekeningList ?? [];
  const aktivitas = rows.map((row) => row.aktivitas);
  const things = rows.map((row) => row.sarpras);
  const modal = modalNames(rekeningList);
  return {
    pos,
    uraian: uraikan([pos.nama, dpa?.keluaran ?? "", ...aktivitas].join(". ")),
    lokus: gazetir === null ? null : placesOf(pos, gazetir, rows),
    sarpras: {
      benda: sarprasOf([...things, pos.nama, dpa?.keluaran ?? "", ...modal]),
      barang: barangOf(rekeningList),
    },
    profil: profilOf(rekeningList),
    sel: {
      aktivitas: cellPos(pos) ?? rowCell(rows, "aktivitas"),
      jenisBelanja: rekeningList[0] === undefined ? null : cellOf(rekeningList[0].origin, "jumlah"),
      lokus: rowCell(rows, "lokus") ?? lokasiCell(pos),
      sarpras: rowCell(rows, "sarpras") ?? cellPos(pos),
      waktu: waktuCell(pos),
    },
  };
}

/** The place a crossfire row names is the exact one; the DPA often says no more than *semua kecamatan*. */
function placesOf(pos: Pos, gazetir: Gazetir, rows: readonly CrossfireRow[]): Lokus | null {
  const named = lokusOf(
    rows.map((row) => row.lokus),
    gazetir,
  );
  return named ?? lokusOf([pos.lokasi ?? ""], gazetir);
}

/** Supporting programs (`X.XX.01`) are the same in every office: their likeness is no crossfire. */
export function isPenunjang({ program }: Pos): boolean {
  return program.key.split(".")[2] === "1";
}

/** The office a pos belongs to; units of one SKPD are one office. `""` = no sheet says. */
export function kantorOf({ skpd }: Pos): string {
  return skpd?.indukId ?? skpd?.id ?? "";
}

/** Names of the lowest accounts of belanja modal. */
function modalNames(rekeningList: readonly Rekening[]): readonly string[] {
  return rekeningList.flatMap((rekening): readonly string[] => {
    if (rekening.kode !== null && !/^5(\.2|$)/.test(rekening.kode.key)) return [];
    return rekening.children.length > 0 ? modalNames(rekening.children) : [rekening.uraian];
  });
}

function rowCell(
  rows: readonly CrossfireRow[],
  field: "aktivitas" | "lokus" | "sarpras",
): CellRef | null {
  const row = rows.find((one) => one[field].trim() !== "");
  return row === undefined ? null : cellOf(row.origin, field);
}

function lokasiCell(pos: Pos): CellRef | null {
  return pos.dpa === null || pos.lokasi === null ? null : cellOf(pos.dpa.origin, "lokasi");
}

function waktuCell(pos: Pos): CellRef | null {
  const [row] = pos.rakRows;
  if (row !== undefined) return cellOf(row.origin, "bulan1");
  const rencana = pos.dpa?.rencana ?? null;
  return rencana === null ? null : cellOf(rencana.origin, "bulan1");
}

import { cellOf, type CellRef } from "../model/origin.ts";
import type { Pos } from "../model/pos.ts";
import { cellPos } from "../model/pos-cari.ts";
import type { Rekening } from "../model/dpa.ts";
import { profilOf, type ProfilBelanja } from "./jenis-belanja.ts";
import { lokusOf, type Gazetir, type Lokus } from "./lokus.ts";
import { sarprasOf } from "./sarpras.ts";
import { uraikan, type Uraian } from "./urai.ts";

/** What matching looks at in a sub kegiatan, read once. */
export interface Ciri {
  readonly pos: Pos;
  readonly uraian: Uraian;
  /** Null = no place named, or no gazetteer to know one by. */
  readonly lokus: Lokus | null;
  readonly sarpras: ReadonlyMap<string, string>;
  readonly profil: ProfilBelanja | null;
}

export function ciriOf(pos: Pos, gazetir: Gazetir | null): Ciri {
  const { dpa, crossfireRows } = pos;
  const aktivitas = crossfireRows.map((row) => row.aktivitas);
  const places = [pos.lokasi ?? "", ...crossfireRows.map((row) => row.lokus)];
  const things = [
    ...crossfireRows.map((row) => row.sarpras),
    pos.nama,
    dpa?.keluaran ?? "",
    ...modalNames(dpa?.rekeningList ?? []),
  ];
  return {
    pos,
    uraian: uraikan([pos.nama, dpa?.keluaran ?? "", ...aktivitas].join(". ")),
    lokus: gazetir === null ? null : lokusOf(places, gazetir),
    sarpras: sarprasOf(things),
    profil: profilOf(dpa?.rekeningList ?? []),
  };
}

/** Supporting programs (`X.XX.01`) are the same in every office: their likeness is no crossfire. */
export function isPenunjang({ program }: Pos): boolean {
  return program.key.split(".")[2] === "1";
}

function modalNames(rekeningList: readonly Rekening[]): readonly string[] {
  return rekeningList.flatMap((rekening): readonly string[] => {
    if (rekening.kode !== null && !/^5(\.2|$)/.test(rekening.kode.key)) return [];
    return rekening.children.length > 0 ? modalNames(rekening.children) : [rekening.uraian];
  });
}

export function selNama({ pos }: Ciri): CellRef | null {
  return cellPos(pos);
}

export function selLokus({ pos }: Ciri): CellRef | null {
  const row = pos.crossfireRows.find(({ lokus }) => lokus.trim() !== "");
  if (row !== undefined) return cellOf(row.origin, "lokus");
  return pos.dpa === null || pos.lokasi === null ? null : cellOf(pos.dpa.origin, "lokasi");
}

export function selSarpras({ pos }: Ciri): CellRef | null {
  const row = pos.crossfireRows.find(({ sarpras }) => sarpras.trim() !== "");
  return row === undefined ? cellPos(pos) : cellOf(row.origin, "sarpras");
}

export function selBelanja({ pos }: Ciri): CellRef | null {
  const [first] = pos.dpa?.rekeningList ?? [];
  return first === undefined ? null : cellOf(first.origin, "jumlah");
}

export function selWaktu({ pos }: Ciri): CellRef | null {
  const [row] = pos.rakRows;
  if (row !== undefined) return cellOf(row.origin, "bulan1");
  const rencana = pos.dpa?.rencana ?? null;
  return rencana === null ? null : cellOf(rencana.origin, "bulan1");
}

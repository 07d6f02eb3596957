import { kodeKeyOf } from "../model/kode-key.ts";
import type { Pos, PosIndex } from "../model/pos.ts";
import type { PaketRow } from "../model/tables.ts";
import { buatPencariFrasa, type Frasa } from "../text/frasa.ts";

/** Packages by the sub kegiatan they belong to. */
export interface PaketIndex {
  /** Where a package belongs; null = it names no sub kegiatan we know, or one that several SKPD have. */
  readonly posOf: (row: PaketRow) => Pos | null;
  readonly of: (pos: Pos) => readonly PaketRow[];
  /** Whether the table has packages of this pos's SKPD: only then does a missing package say anything. */
  readonly isTercatat: (pos: Pos) => boolean;
  /** Packages that name no sub kegiatan we know, or one that several SKPD have. */
  readonly lepas: readonly PaketRow[];
}

/** Places packages by SKPD and code; without an SKPD, with the only SKPD that has the code. */
export function buildPaketIndex(index: PosIndex, rows: readonly PaketRow[]): PaketIndex {
  const byPos = new Map<string, PaketRow[]>();
  const skpdIds = new Set<string>();
  const lepas: PaketRow[] = [];
  const placed = new Map<PaketRow, Pos>();
  for (const row of rows) {
    const pos = posOf(index, row);
    if (pos === null) {
      lepas.push(row);
      continue;
    }
    placed.set(row, pos);
    skpdIds.add(pos.skpd?.id ?? "");
    const known = byPos.get(pos.id);
    if (known === undefined) byPos.set(pos.id, [row]);
    else known.push(row);
  }
  return {
    posOf: (row) => placed.get(row) ?? null,
    of: (pos) => byPos.get(pos.id) ?? [],
    isTercatat: (pos) => skpdIds.has(pos.skpd?.id ?? ""),
    lepas,
  };
}

function posOf(index: PosIndex, row: PaketRow): Pos | null {
  if (row.subKegiatan === null) return null;
  const skpd = index.skpd.resolve(row.skpd);
  const named = index.byKode.get(kodeKeyOf(row.subKegiatan)) ?? [];
  const own =
    skpd === null
      ? named
      : named.filter(
          (pos) => pos.skpd === null || pos.skpd.id === skpd.id || pos.skpd.indukId === skpd.id,
        );
  return own.length === 1 ? (own[0] ?? null) : null;
}

/** A signed contract stands behind the package. */
export function isDikontrak(paket: PaketRow): boolean {
  return (paket.nilaiKontrak ?? 0) > 0;
}

const BELUM: readonly Frasa[] = [
  "Draft",
  "Draf",
  "Belum",
  "Batal",
  "Dibatalkan",
  "Ditunda",
  "Rancangan",
].map((frasa) => ({ frasa }));
const cariBelum = buatPencariFrasa(BELUM);

/** The RUP of the package is announced: its status does not say otherwise, and it has a number or a status. */
export function isRupTayang(paket: PaketRow): boolean {
  if (cariBelum(paket.status) !== null) return false;
  return paket.kodeRup.trim() !== "" || paket.status.trim() !== "";
}

const cariBatal = buatPencariFrasa(
  ["Batal", "Dibatalkan", "Dihapus", "Nonaktif"].map((frasa) => ({ frasa })),
);

/** It will not be bought: its value binds nothing. */
export function isBatal(paket: PaketRow): boolean {
  return cariBatal(paket.status) !== null;
}

const cariBerjalan = buatPencariFrasa(
  [
    "Proses",
    "Berjalan",
    "Berlangsung",
    "Evaluasi",
    "Pemilihan",
    "Penetapan Pemenang",
    "Sanggah",
  ].map((frasa) => ({ frasa })),
);

/** Its selection is said to be under way. */
export function isDiproses(paket: PaketRow): boolean {
  return cariBelum(paket.status) === null && cariBerjalan(paket.status) !== null;
}

import { cellOf, type CellRef, type Origin, type SheetRef } from "../model/origin.ts";
import { ancestorOf, type Kode } from "../kode/kode.ts";
import { SEGMENTS_OF } from "../kode/kode-kegiatan.ts";
import type { Rupiah } from "../rupiah/rupiah.ts";
import type { KodeTertulis } from "./subject.ts";

/**
 * Keys by which a finding tells what it breaks elsewhere (`causes`) and a follow-on what would explain it
 * (`suspects`). A key names the thing, not the rule, so that rules need not know each other.
 */

type Tertulis = Pick<KodeTertulis, "origin" | "peran" | "text">;

/** The content of a cell is wrong or unreadable. */
export function selKey(at: CellRef): string {
  return `sel ${at.file}\n${at.sheet}\n${at.row}\n${at.col}`;
}

/** A code does not mean what it should: comparisons that look it up fail. `tempat` = what it stands in (SKPD, sub kegiatan). */
export function kodeKey(tempat: string, kode: string): string {
  return `kode ${tempat}\n${kode}`;
}

/** A code where it is written: among the codes of its kind on its sheet. */
export function tertulisKey({ origin, peran, text }: Tertulis): string {
  return kodeKey(`${origin.at.file}\n${origin.at.sheet}\n${peran}`, text);
}

/** An amount is missing from, or too much in, a place: an account under a wrong code, a row written twice. */
export function nilaiKey(tempat: string, jumlah: Rupiah): string {
  return `nilai ${tempat}\n${Math.abs(jumlah)}`;
}

/** A sub kegiatan of that program (its own code, or one below it) is in the wrong place. */
export function programKey(kode: Kode): string {
  return kodeKey("program", ancestorOf(kode, SEGMENTS_OF.program).key);
}

/** An account of a sub kegiatan stands there under a wrong code: what looks for its accounts does not find them. */
export function akunKey(sub: Origin): string {
  return `akun ${barisKey(sub)}`;
}

/** A record as a place: its sheet and first row. */
export function barisKey({ at, row }: Origin): string {
  return `${at.file}\n${at.sheet}\n${row}`;
}

/** What a finding suspects that judges records by their codes: a wrong code explains it. */
export function salahKode(...origins: readonly Origin[]): readonly string[] {
  return origins.map((origin) => selKey(cellOf(origin, "kode")));
}

/** The months of this plan are not what was meant (sums to date, equal parts): its shape says nothing. */
export function polaKey(origin: Origin): string {
  return `pola ${barisKey(origin)}`;
}

/** The months of this plan do not add up: shares of its year are shares of a wrong whole. */
export function bagianKey(origin: Origin): string {
  return `bagian ${barisKey(origin)}`;
}

/** An indicator of that owner stands twice on the sheet. */
export function bobotKey({ file, sheet }: SheetRef, pemilik: string): string {
  return `bobot ${file}\n${sheet}\n${pemilik}`;
}

/** A sheet lacks columns of months: no plan on it is whole. */
export function bulanKey({ file, sheet }: SheetRef): string {
  return `bulan ${file}\n${sheet}`;
}

/** The monthly plan that stands in this row (or block) does not make up what it should. */
export function rencanaKey(origin: Origin): string {
  return `rencana ${barisKey(origin)}`;
}

/** The name of a crossfire theme is doubtful: its rows may stand under another. */
export function temaKey(nama: string): string {
  return `tema ${nama}`;
}

/** A crossfire theme has the rows of one SKPD only. */
export function temaSatuKey(nama: string): string {
  return `tema satu ${nama}`;
}

/** Something is said of the monthly plan in this row (or block): what is held against it elsewhere follows. */
export function jadwalKey(origin: Origin): string {
  return `jadwal ${barisKey(origin)}`;
}

/** A cash pool (its name) runs short: the wider pools it is part of do too. */
export function kantongKey(nama: string): string {
  return `kantong ${nama}`;
}

/** A name in the cash table means an SKPD (or source) it does not name: another seems to have no cash. */
export function namaKasKey(jenis: "skpd" | "sumber"): string {
  return `nama kas ${jenis}`;
}

/** The code of the SKPD of that name is malformed: what names it otherwise does not meet its documents. */
export function skpdKey(nama: string): string {
  return kodeKey("skpd", nama.toLowerCase().trim());
}

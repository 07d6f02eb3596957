import type { CellRef } from "../model/origin.ts";
import type { Rupiah } from "../rupiah/rupiah.ts";

/**
 * Keys by which a finding tells what it breaks elsewhere (`causes`) and a follow-on what would explain it
 * (`suspects`). A key names the thing, not the rule, so that rules need not know each other.
 */

/** The content of a cell is wrong or unreadable. */
export function selKey(at: CellRef): string {
  return `sel ${at.file}\n${at.sheet}\n${at.row}\n${at.col}`;
}

/** A code does not mean what it should: comparisons that look it up fail. `tempat` = what it stands in (SKPD, sub kegiatan). */
export function kodeKey(tempat: string, kode: string): string {
  return `kode ${tempat}\n${kode}`;
}

/** An amount is missing from, or too much in, a place. */
export function nilaiKey(tempat: string, jumlah: Rupiah): string {
  return `nilai ${tempat}\n${Math.abs(jumlah)}`;
}

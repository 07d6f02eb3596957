import type { DuaBelasBulan } from "../model/dpa.ts";
import { BULAN_LIST } from "../periode/periode.ts";
import { NOL, type Rupiah } from "../rupiah/rupiah.ts";
import type { Profil } from "./penilaian.ts";

/**
 * Moves the profile `shift` months earlier inside a plan, keeping its shape. The sum stays the same. A month that was
 * blank and gets nothing stays blank; a month emptied by the move becomes 0 (planned: nothing).
 */
export function geserRencana(plan: DuaBelasBulan, profil: Profil, shift: number): DuaBelasBulan {
  return BULAN_LIST.map((bulan) => {
    const stays = plan[bulan - 1] ?? null;
    const leaves = profil[bulan - 1] ?? NOL;
    const arrives = profil[bulan - 1 + shift] ?? NOL;
    if (stays === null && leaves === 0 && arrives === 0) return null;
    return ((stays ?? 0) - leaves + arrives) as Rupiah;
  });
}

/** Rupiah that are spent earlier, cumulatively at the end of each month, when the profile moves (never negative). */
export function tambahanKumulatif(profil: Profil, shift: number): readonly number[] {
  let known = TAMBAHAN.get(profil);
  if (known === undefined) TAMBAHAN.set(profil, (known = []));
  return (known[shift] ??= hitungTambahan(profil, shift));
}

/** A plan in the making asks the same few shifts of a block thousands of times. */
const TAMBAHAN = new WeakMap<Profil, (readonly number[])[]>();

function hitungTambahan(profil: Profil, shift: number): readonly number[] {
  let running = 0;
  return BULAN_LIST.map((bulan) => {
    running += (profil[bulan - 1 + shift] ?? 0) - (profil[bulan - 1] ?? 0);
    return running;
  });
}

import { potongKode } from "../model/kode-key.ts";
import { namaKey } from "../text/nama-key.ts";

/**
 * By what a program is known again: its code, its being the penunjang program (`X.XX.01`, which each office prints
 * under its own bidang), its name. A PK often gives only one of them.
 */
export function tandaProgram(key: string, nama: string): readonly string[] {
  const marks = key === "" ? [] : [key];
  if (isPenunjangKey(key)) marks.push("penunjang");
  const name = namaKey(nama);
  if (name !== "") marks.push(`n:${name}`);
  return marks;
}

/** Whether a key of the program tree lies at or under a penunjang program. */
export function isPenunjangKey(key: string): boolean {
  return /^(\d+\.\d+|X\.X)\.1$/.test(potongKode(key, 3));
}

import type { KodeNama } from "../model/dpa.ts";
import { buatPencariFrasa } from "../text/frasa.ts";

const KATA = ["Keuangan", "BKAD", "BPKAD", "BPKD", "BPKPD", "DPPKAD", "PPKD", "SKPKD"];
const cariSkpkd = buatPencariFrasa(KATA.map((frasa) => ({ frasa })));

/** Whether an SKPD keeps the region's finances: by the bidang 5.02 among its own, or by the office's name. */
export function isSkpkd(skpd: KodeNama | null): boolean {
  if (skpd === null) return false;
  const segments = skpd.kode?.segments ?? [];
  const isKeuangan = [0, 2, 4].some((at) => segments[at] === 5 && segments[at + 1] === 2);
  return isKeuangan || cariSkpkd(skpd.nama) !== null;
}

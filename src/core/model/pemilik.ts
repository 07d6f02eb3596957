import { namaKey } from "../text/nama-key.ts";
import type { KodeNama } from "./dpa.ts";
import type { SkpdIndex } from "./skpd-index.ts";

/**
 * Key of who signed a PK: the SKPD's id where the workbook knows it, else the name as written (`n:bupati sumedang`). A
 * sheet that names nobody belongs to the only SKPD of the workbook, if there is just one; else the key is `""`.
 */
export function pemilikKeyOf(skpd: SkpdIndex, pemilik: KodeNama | null): string {
  const known = skpd.resolve(pemilik);
  if (known !== null) return known.id;
  if (pemilik !== null) return `n:${namaKey(pemilik.nama || pemilik.text)}`;
  const parents = skpd.list.filter((one) => one.indukId === null);
  return parents.length === 1 ? (parents[0]?.id ?? "") : "";
}

import type { KodeNama } from "../model/dpa.ts";
import type { Model } from "../model/model.ts";
import { parseKode, type Kode } from "../kode/kode.ts";
import { normalNama } from "./text.ts";

/** Who is who among SKPD: one sheet writes the code, another the name, a third the short name. */
export interface SkpdBook {
  /** Identity of a unit; `""` when none is named. */
  unitKey(skpd: KodeNama | null): string;
  /** Identity of the SKPD a unit belongs to (the code without its last segment). */
  skpdKey(skpd: KodeNama | null): string;
  /** Whether both name one unit; a blank name fits any. */
  isSameUnit(a: KodeNama | null, b: KodeNama | null): boolean;
  /** Key of a name without case and punctuation. */
  nameKey(nama: string): string;
}

/** Codes of SKPD: three pairs of bidang urusan, number of the SKPD, number of the unit. */
const SEGMENTS_WITH_UNIT = 8;

export function makeSkpdBook(model: Model): SkpdBook {
  const codeOfName = new Map<string, Kode | null>();
  const learn = (nama: string, kode: Kode | null): void => {
    const name = normalNama(nama);
    if (name === "" || kode === null) return;
    const known = codeOfName.get(name);
    // A name that two codes bear (a head office and its branch) identifies neither.
    codeOfName.set(name, known === undefined || known?.key === kode.key ? kode : null);
  };
  for (const row of model.skpdList) {
    const kode = parseKode(row.kode);
    learn(row.nama, kode);
    learn(row.alias, kode);
  }
  for (const { skpd } of [...model.dokumenList, ...model.subKegiatanList]) {
    if (skpd !== null) learn(skpd.nama, skpd.kode);
  }
  for (const { skpd } of model.rakList) if (skpd !== null) learn(skpd.nama, skpd.kode);

  const codeOf = (skpd: KodeNama): Kode | null => {
    if (skpd.kode !== null) return skpd.kode;
    return codeOfName.get(normalNama(skpd.nama)) ?? codeOfName.get(normalNama(skpd.text)) ?? null;
  };
  const keyOf = (skpd: KodeNama | null, segments: number): string => {
    if (skpd === null) return "";
    const kode = codeOf(skpd);
    if (kode !== null) return kode.segments.slice(0, segments).join(".");
    return normalNama(skpd.nama) || normalNama(skpd.text);
  };
  // One record of a unit is asked about in every comparison across sheets.
  const unitKeys = new WeakMap<KodeNama, string>();
  const unitKey = (skpd: KodeNama | null): string => {
    if (skpd === null) return "";
    const known = unitKeys.get(skpd);
    if (known !== undefined) return known;
    const key = keyOf(skpd, Infinity);
    unitKeys.set(skpd, key);
    return key;
  };
  return {
    unitKey,
    skpdKey: (skpd) => keyOf(skpd, SEGMENTS_WITH_UNIT - 1),
    isSameUnit(a, b) {
      const left = unitKey(a);
      const right = unitKey(b);
      return left === "" || right === "" || left === right;
    },
    nameKey: normalNama,
  };
}

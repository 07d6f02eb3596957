import { cellOf, type CellRef } from "../model/origin.ts";
import type { Pos, PosIndex } from "../model/pos.ts";
import type { CrossfireRow } from "../model/tables.ts";
import { asistenKey, namaKey } from "../text/nama-key.ts";
import { normalShares } from "./bagi.ts";

/** A pos's place under an Asisten and a crossfire program; the shares of one pos sum to 1. */
export interface Keanggotaan {
  /** `""` = no Asisten assigned. */
  readonly asistenKey: string;
  /** `""` = in no crossfire program. */
  readonly temaKey: string;
  readonly asisten: string;
  readonly tema: string;
  /** Fraction of the pos's money shown here. */
  readonly share: number;
  /** Row of the crossfire table that puts it here. */
  readonly at: CellRef | null;
}

/** Weight of a pos in a tema, in the place of what the crossfire table says; null = as the table says. */
export type BobotTema = (pos: Pos, tema: string) => number | null;

/**
 * Where each pos stands in the first two levels of the cascade. Its shares follow the bobot column of the crossfire
 * table: weights of any scale, a blank one among given ones counts as their mean, none at all means equal shares, 0
 * shows the pos there without money.
 */
export function buildKeanggotaan(
  index: PosIndex,
  bobot?: BobotTema,
): (pos: Pos) => readonly Keanggotaan[] {
  const temaAsisten = asistenOfTema(index);
  const label = buildLabel(index);
  return (pos) => {
    const places = new Map<string, { place: Omit<Keanggotaan, "share">; bobot: number | null }>();
    const own = pos.skpd?.asisten ?? "";
    for (const row of pos.crossfireRows) {
      const temaKey = namaKey(row.tema);
      if (temaKey === "") continue;
      const asisten = row.asisten.trim() || (temaAsisten.get(temaKey) ?? own);
      const key = asistenKey(asisten);
      const known = places.get(`${key}|${temaKey}`);
      if (known !== undefined) {
        known.bobot ??= bobotRow(row);
        continue;
      }
      places.set(`${key}|${temaKey}`, {
        place: {
          asistenKey: key,
          temaKey,
          asisten: label(key, asisten),
          tema: label(`tema:${temaKey}`, row.tema.trim()),
          at: cellOf(row.origin, "tema"),
        },
        bobot: bobot?.(pos, row.tema) ?? bobotRow(row),
      });
    }
    if (places.size === 0) {
      const key = asistenKey(own);
      const asisten = label(key, own);
      return [{ asistenKey: key, temaKey: "", asisten, tema: "", share: 1, at: null }];
    }
    const sorted = [...places.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
    const shares = normalShares(filled(sorted.map((one) => one.bobot)));
    return sorted.map(({ place }, nth) => ({ ...place, share: shares[nth] ?? 0 }));
  };
}

/** Weight as the table states it; a negative one is no weight. */
function bobotRow({ bobot = null }: CrossfireRow): number | null {
  return bobot !== null && bobot >= 0 && Number.isFinite(bobot) ? bobot : null;
}

/** Weights with the mean of the given ones where none is given. */
function filled(bobot: readonly (number | null)[]): readonly number[] {
  const given = bobot.filter((one) => one !== null);
  const mean = given.length === 0 ? 1 : given.reduce((sum, one) => sum + one, 0) / given.length;
  return bobot.map((one) => one ?? mean);
}

/** Asisten of a tema for rows that leave the cell blank: only when all other rows of the tema agree. */
function asistenOfTema(index: PosIndex): ReadonlyMap<string, string> {
  const found = new Map<string, Map<string, string>>();
  for (const pos of index.list) {
    for (const row of pos.crossfireRows) {
      const asisten = row.asisten.trim();
      if (asisten === "") continue;
      const tema = namaKey(row.tema);
      const known = found.get(tema) ?? new Map<string, string>();
      known.set(asistenKey(asisten), asisten);
      found.set(tema, known);
    }
  }
  const agreed = new Map<string, string>();
  for (const [tema, names] of found) {
    const [only] = names.values();
    if (names.size === 1 && only !== undefined) agreed.set(tema, only);
  }
  return agreed;
}

/** One spelling per key whatever the order of rows: the longest met, then the first in the alphabet. */
function buildLabel(index: PosIndex): (key: string, fallback: string) => string {
  const best = new Map<string, string>();
  const note = (key: string, text: string): void => {
    const known = best.get(key);
    const better =
      known === undefined ||
      text.length > known.length ||
      (text.length === known.length && text < known);
    if (better && text !== "") best.set(key, text);
  };
  for (const skpd of index.skpd.list) note(asistenKey(skpd.asisten), skpd.asisten);
  for (const pos of index.list) {
    for (const row of pos.crossfireRows) {
      note(asistenKey(row.asisten), row.asisten.trim());
      note(`tema:${namaKey(row.tema)}`, row.tema.trim());
    }
  }
  return (key, fallback) => best.get(key) ?? fallback;
}

import type { Gazetir } from "../core/crossfire/lokus.ts";
import type { Rujukan } from "../core/rujukan/rujukan.ts";

/** One function per table, so that what was read with it is known again. */
const GAZETIR = new WeakMap<Rujukan, Gazetir>();

/** Finds the places of a text in the tables. */
export function gazetirOf(rujukan: Rujukan): Gazetir {
  let gazetir = GAZETIR.get(rujukan);
  if (gazetir === undefined) GAZETIR.set(rujukan, (gazetir = (text) => rujukan.wilayah(text)));
  return gazetir;
}

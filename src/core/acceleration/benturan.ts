import { batasList, denganBatas, type BatasRencana } from "./batas-rencana.ts";
import { rentangShift } from "./papan.ts";
import { shiftTenggat, type ModelPercepatan } from "./plan-model.ts";

/** Limits that no plan can keep together; without any one of them there is a plan. */
export interface Benturan {
  readonly batas: readonly BatasRencana[];
  /** Lead times and closed months alone exclude these limits, whatever else holds. */
  readonly isWaktu: boolean;
}

/** Whether some plan keeps every hard limit of a model; null = not known (time ran out). */
export type UjiKelayakan = (model: ModelPercepatan) => Promise<boolean | null>;

/**
 * Smallest set of limits in conflict: none of it can be left out (QuickXplain, Junker 2004). What a block's own lead
 * time excludes is told without any search. Null when the limits do not conflict, or it could not be found out in time.
 */
export async function cariBenturan(
  model: ModelPercepatan,
  isMungkin: UjiKelayakan,
): Promise<Benturan | null> {
  const own = benturanWaktu(model);
  if (own !== null) return own;
  const list = batasList(model);
  const uji = async (kept: readonly BatasRencana[]): Promise<boolean> => {
    const answer = await isMungkin(denganBatas(model, kept));
    if (answer === null) throw new TidakTahu();
    return answer;
  };
  try {
    if (await uji(list)) return null;
    return { batas: await persempit(uji, [], [], list), isWaktu: false };
  } catch (error) {
    if (error instanceof TidakTahu) return null;
    throw error;
  }
}

/** The search ran out of time. */
class TidakTahu extends Error {}

/** A block that cannot move as far as it is fixed to, or as its deadline asks. */
function benturanWaktu(model: ModelPercepatan): Benturan | null {
  for (const [kandidat, one] of model.kandidatList.entries()) {
    const { min, max } = rentangShift(model, kandidat);
    if (min <= max) continue;
    const isBound = model.tenggat === "keras" && one.isStrategis;
    const due = isBound ? shiftTenggat(one, model.batasBulan) : 0;
    if (due > one.maxShift) return { batas: [{ jenis: "tenggat", kandidat }], isWaktu: true };
    const fixed = model.ketetapan.get(one.id) ?? 0;
    if (fixed > one.maxShift || fixed < 0) {
      return { batas: [{ jenis: "ketetapan", kandidat }], isWaktu: true };
    }
    return {
      batas: [
        { jenis: "ketetapan", kandidat },
        { jenis: "tenggat", kandidat },
      ],
      isWaktu: false,
    };
  }
  return null;
}

/**
 * The conflicting part of `list`, given that `dasar` holds. `baru` = what was added to `dasar` last: only then is it
 * worth asking whether `dasar` alone conflicts.
 */
async function persempit(
  uji: (kept: readonly BatasRencana[]) => Promise<boolean>,
  dasar: readonly BatasRencana[],
  baru: readonly BatasRencana[],
  list: readonly BatasRencana[],
): Promise<readonly BatasRencana[]> {
  if (baru.length > 0 && !(await uji(dasar))) return [];
  if (list.length === 1) return list;
  const half = Math.ceil(list.length / 2);
  const [one, two] = [list.slice(0, half), list.slice(half)];
  const right = await persempit(uji, [...dasar, ...one], one, two);
  const left = await persempit(uji, [...dasar, ...right], right, one);
  return [...left, ...right];
}

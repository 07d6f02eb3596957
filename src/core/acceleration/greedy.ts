import { cariHarga } from "./harga.ts";
import { PapanRencana } from "./papan.ts";
import { triwulanMulai, type Geseran, type ModelPercepatan } from "./plan-model.ts";
import { nilaiRencana } from "./nilai.ts";
import { satukanKelompok } from "./greedy-kelompok.ts";

/** Rounds of improvement at most; each is a pass over all candidates. */
const MAX_PUTARAN = 4;

/** A plan with what no plan can exceed. */
export interface HasilGreedy {
  readonly geseran: Geseran;
  /** Weighted rupiah-months. */
  readonly batasAtas: number;
}

/**
 * A first plan at once. Candidates that must move go first; then each moves as far as its lead times and the cumulative
 * cash of every pool it draws on allow: by the worth of the block, by the worth of a rupiah-month, and by what prices on
 * cash leave of it; the best of these plans is taken. Closed months are never touched and no cash limit is broken.
 * Wishes that are hard are kept where the greedy finds a way; `periksaRencana` tells where it did not.
 */
export function geserGreedy(model: ModelPercepatan): HasilGreedy {
  const langkah = langkahGreedy(model);
  for (;;) {
    const { done, value } = langkah.next();
    if (done === true) return value;
  }
}

/** The same in short steps, for whoever has only spare time. */
export function* langkahGreedy(model: ModelPercepatan): Generator<void, HasilGreedy> {
  const plans: Geseran[] = [];
  for (const order of urutan(model)) {
    plans.push(geserMenurut(model, order));
    yield;
  }
  const nilai = plans.map((plan) => nilaiRencana(model, plan));
  const harga = cariHarga(model, Math.max(0, ...nilai));
  yield;
  const order = [...harga.sisa.keys()].sort(
    (a, b) => (harga.sisa[b] ?? 0) - (harga.sisa[a] ?? 0) || a - b,
  );
  plans.push(geserMenurut(model, order, harga.shift));
  yield;
  const best = plans.reduce((known, plan) =>
    nilaiRencana(model, plan) > nilaiRencana(model, known) ? plan : known,
  );
  return { geseran: tukar(model, best, order), batasAtas: harga.batasAtas };
}

/** Orders to try: by weight then block, and by block alone; equal ones by id, so that the answer is always the same. */
function urutan({ kandidatList }: ModelPercepatan): (readonly number[])[] {
  const all = kandidatList.map((kandidat, nth) => ({
    nth,
    id: kandidat.id,
    bobot: kandidat.bobot,
    nilai: kandidat.jumlah * kandidat.maxShift * kandidat.bobot,
  }));
  const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);
  const byValue = [...all].sort((a, b) => b.nilai - a.nilai || byId(a, b));
  const byWeight = [...byValue].sort((a, b) => b.bobot - a.bobot);
  return [byWeight, byValue].map((list) => list.map(({ nth }) => nth));
}

/** Up to so many candidates exchanges are tried, and so many of them: the answer shall come at once. */
const TUKAR_PALING = 150;
const TUKAR_KALI = 50;

/** Puts one block back and lets the others take its cash, the least sure first; keeps what gains. */
function tukar(model: ModelPercepatan, plan: Geseran, order: readonly number[]): Geseran {
  if (order.length > TUKAR_PALING || model.kelompok === "keras") return plan;
  const papan = new PapanRencana(model);
  plan.forEach((shift, nth) => papan.geser(nth, shift));
  const isAtMost = (nth: number): boolean => papan.shift(nth) >= papan.rentang(nth).max;
  if (order.every(isAtMost)) return plan;
  for (const out of [...order].reverse().slice(0, TUKAR_KALI)) {
    const { min } = papan.rentang(out);
    if (papan.shift(out) <= min) continue;
    const before = [...papan.geseran];
    let gain = papan.untung(out, min);
    papan.geser(out, min);
    for (const nth of [...order.filter((one) => one !== out), out]) {
      gain += majukan(papan, nth, false);
    }
    if (gain <= 0) before.forEach((shift, nth) => papan.geser(nth, shift));
  }
  return papan.geseran;
}

/** One plan; `awal` = shifts to try first, or nearer ones where cash lacks, before everybody goes as far as he can. */
function geserMenurut(
  model: ModelPercepatan,
  order: readonly number[],
  awal: Geseran = [],
): Geseran {
  const papan = new PapanRencana(model);
  const bound = new Set(
    model.kelompok === "keras" ? model.kelompokList.flatMap(({ anggota }) => anggota) : [],
  );
  for (const nth of order) wajibkan(papan, nth);
  if (model.kelompok === "keras") satukanKelompok(papan);
  for (const nth of order) majukan(papan, nth, bound.has(nth), awal[nth] ?? 0);
  for (let round = 0; round < MAX_PUTARAN; round += 1) {
    let changed = false;
    for (const nth of order) {
      if (majukan(papan, nth, bound.has(nth)) > 0) changed = true;
    }
    if (!changed) break;
  }
  if (model.kelompok === "diutamakan") satukanKelompok(papan);
  return papan.geseran;
}

/** A candidate that is fixed, or must end by the deadline, moves as little as that asks. */
function wajibkan(papan: PapanRencana, nth: number): void {
  const { min, max } = papan.rentang(nth);
  if (min > max) return;
  for (let shift = min; shift <= max && shift > 0; shift += 1) {
    if (!papan.isMuat(nth, shift)) continue;
    papan.geser(nth, shift);
    return;
  }
}

/**
 * Moves a candidate as far as it gains and cash allows; one bound to a group only within its triwulan. Gives what it
 * gained, 0 = it stays.
 */
function majukan(papan: PapanRencana, nth: number, isBound: boolean, sampai = Infinity): number {
  const kandidat = papan.model.kandidatList[nth];
  const now = papan.shift(nth);
  if (kandidat === undefined || (isBound && now === 0)) return 0;
  const { min, max } = papan.rentang(nth);
  for (
    let shift = papan.terjauh(nth, Math.min(max, sampai));
    shift > now && shift >= min;
    shift -= 1
  ) {
    if (isBound && triwulanMulai(kandidat, shift) !== triwulanMulai(kandidat, now)) continue;
    const gain = papan.untung(nth, shift);
    if (gain <= 0) continue;
    papan.geser(nth, shift);
    return gain;
  }
  return 0;
}

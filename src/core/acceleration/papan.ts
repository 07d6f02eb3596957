import { BukuKas, type KekuranganKas } from "./buku-kas.ts";
import { tambahanKumulatif } from "./geser.ts";
import { capaiTenggat, isBertemu, jumlahKelompok } from "./nilai.ts";
import { shiftTenggat, type KelompokLokus, type ModelPercepatan } from "./plan-model.ts";

/** A plan in the making: shifts so far, the cash they use and their worth, kept up to date move by move. */
export class PapanRencana {
  readonly model: ModelPercepatan;
  readonly geseran: number[];
  readonly #buku: BukuKas;
  readonly #tambahan: number[];
  readonly #kelompokOf: ReadonlyMap<number, readonly KelompokLokus[]>;

  constructor(model: ModelPercepatan) {
    this.model = model;
    this.geseran = model.kandidatList.map(() => 0);
    this.#buku = new BukuKas(model.kantongList);
    this.#tambahan = Array.from({ length: 12 }, () => 0);
    this.#kelompokOf = kelompokPerAnggota(model.kelompokList);
  }

  shift(nth: number): number {
    return this.geseran[nth] ?? 0;
  }

  /** Fewest and most months a candidate may move, whatever the cash: fixed ones, the deadline, lead times. */
  rentang(nth: number): { readonly min: number; readonly max: number } {
    return rentangShift(this.model, nth);
  }

  /** What cash lacks if the candidate moved so far; null = it is there. */
  kekurangan(nth: number, shift: number): KekuranganKas | null {
    const kandidat = this.model.kandidatList[nth];
    if (kandidat === undefined) return null;
    return this.#buku.kekurangan(kandidat, this.shift(nth), shift);
  }

  /** Whether cash allows the candidate to move so far. */
  isMuat(nth: number, shift: number): boolean {
    const kandidat = this.model.kandidatList[nth];
    return kandidat !== undefined && this.#buku.isMuat(kandidat, this.shift(nth), shift);
  }

  /**
   * The furthest shift of `dari + 1 .. ke` that cash allows; `dari` where it allows none. Moving further only spends
   * more by the end of each month, so what is too far stays too far: the border is halved in on.
   */
  terjauh(nth: number, ke: number): number {
    let near = this.shift(nth);
    let far = ke;
    while (near < far) {
      const middle = (near + far + 1) >> 1;
      if (this.isMuat(nth, middle)) near = middle;
      else far = middle - 1;
    }
    return near;
  }

  /** Moves a candidate, whatever the limits say. */
  geser(nth: number, shift: number): void {
    const kandidat = this.model.kandidatList[nth];
    if (kandidat === undefined) return;
    this.#buku.ambil(kandidat, this.shift(nth), shift);
    const before = tambahanKumulatif(kandidat.profil, this.shift(nth));
    tambahanKumulatif(kandidat.profil, shift).forEach((amount, at) => {
      this.#tambahan[at] = (this.#tambahan[at] ?? 0) + amount - (before[at] ?? 0);
    });
    this.geseran[nth] = shift;
  }

  /** Change of the plan's worth if the candidate moved so far, all else as it is. */
  untung(nth: number, shift: number): number {
    const { model } = this;
    const kandidat = model.kandidatList[nth];
    const now = this.shift(nth);
    if (kandidat === undefined || shift === now) return 0;
    const { bonus } = model;
    let gain = kandidat.jumlah * (shift - now) * kandidat.bobot;
    if (model.tenggat === "diutamakan") {
      const [after, before] = [shift, now].map((one) => Number(capaiTenggat(model, nth, one)));
      gain += bonus.tenggat * kandidat.jumlah * ((after ?? 0) - (before ?? 0));
    }
    if (model.target === "diutamakan") gain += bonus.target * this.#untungTarget(nth, shift);
    if (model.kelompok === "diutamakan") gain += bonus.kelompok * this.#untungKelompok(nth, shift);
    return gain;
  }

  #untungTarget(nth: number, shift: number): number {
    const profil = this.model.kandidatList[nth]?.profil ?? [];
    const after = tambahanKumulatif(profil, shift);
    const before = tambahanKumulatif(profil, this.shift(nth));
    return this.model.targetList.reduce((sum, { triwulan, kurang }) => {
      const at = triwulan * 3 - 1;
      const now = this.#tambahan[at] ?? 0;
      const then = now + (after[at] ?? 0) - (before[at] ?? 0);
      return sum + Math.min(kurang, then) - Math.min(kurang, now);
    }, 0);
  }

  #untungKelompok(nth: number, shift: number): number {
    const now = this.shift(nth);
    return (this.#kelompokOf.get(nth) ?? []).reduce((sum, kelompok) => {
      const before = isBertemu(this.model, kelompok, this.geseran);
      this.geseran[nth] = shift;
      const after = isBertemu(this.model, kelompok, this.geseran);
      this.geseran[nth] = now;
      return sum + (Number(after) - Number(before)) * jumlahKelompok(this.model, kelompok);
    }, 0);
  }

  tabelKas(nth: number): ReturnType<BukuKas["tabel"]> {
    return this.#buku.tabel(nth);
  }
}

/** Fewest and most months a candidate may move; `min > max` = its own limits exclude each other. */
export function rentangShift(
  model: ModelPercepatan,
  nth: number,
): { readonly min: number; readonly max: number } {
  const kandidat = model.kandidatList[nth];
  if (kandidat === undefined) return { min: 0, max: 0 };
  const fixed = model.ketetapan.get(kandidat.id);
  const isBound = model.tenggat === "keras" && kandidat.isStrategis;
  const due = isBound ? shiftTenggat(kandidat, model.batasBulan) : 0;
  return fixed === undefined
    ? { min: due, max: kandidat.maxShift }
    : { min: Math.max(due, fixed), max: Math.min(kandidat.maxShift, fixed) };
}

/** Groups by member. */
export function kelompokPerAnggota(
  list: readonly KelompokLokus[],
): ReadonlyMap<number, readonly KelompokLokus[]> {
  const byMember = new Map<number, KelompokLokus[]>();
  for (const kelompok of list) {
    for (const nth of kelompok.anggota) {
      const known = byMember.get(nth);
      if (known === undefined) byMember.set(nth, [kelompok]);
      else known.push(kelompok);
    }
  }
  return byMember;
}

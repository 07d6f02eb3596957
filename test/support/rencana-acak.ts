import type {
  KandidatRencana,
  ModelPercepatan,
  Tekanan,
} from "../../src/core/acceleration/plan-model.ts";
import type { Bulan, Triwulan } from "../../src/core/periode/periode.ts";
import type { Rupiah } from "../../src/core/rupiah/rupiah.ts";

/** A seeded source of chance: the same numbers every time. */
export function acak(seed: number): (below: number) => number {
  let state = seed >>> 0 || 1;
  return (below) => {
    state ^= state << 13;
    state >>>= 0;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state % below;
  };
}

export interface UkuranAcak {
  readonly kandidat: number;
  readonly maxShift: number;
  readonly sumber: number;
  /** Pools of SKPD beside those of sources; absent = none. */
  readonly skpd?: number;
  /** Largest amount of a month (rupiah). */
  readonly jumlah: number;
  /** Share of the year's plan that is in cash, spread at random (percent). */
  readonly kas: number;
  readonly kelompok: number;
  readonly asOf?: number;
}

const TEKANAN: readonly Tekanan[] = ["mati", "diutamakan", "keras"];

/** A planning problem out of nothing but a seed: candidates, pools that bind, groups, deadlines, targets, fixed ones. */
export function modelAcak(seed: number, ukuran: UkuranAcak): ModelPercepatan {
  const next = acak(seed * 7919 + 17);
  const skpd = ukuran.skpd ?? 0;
  const asOf = ukuran.asOf ?? next(7);
  const first = Math.max(7, asOf + 1);
  const kandidatList = Array.from({ length: ukuran.kandidat }, (_, nth): KandidatRencana => {
    const profil = Array.from({ length: 12 }, () => 0);
    const awal = first + next(13 - first);
    const months = 1 + next(3);
    for (let month = awal; month < Math.min(13, awal + months); month += 1) {
      profil[month - 1] = 1 + next(ukuran.jumlah);
    }
    const akhir = Math.max(...profil.map((amount, at) => (amount > 0 ? at + 1 : 0)));
    const room = Math.max(1, Math.min(ukuran.maxShift, awal - asOf - 1));
    return {
      id: `k${String(nth).padStart(4, "0")}`,
      posId: `k${String(nth).padStart(4, "0")}`,
      rekening: null,
      semula: profil as Rupiah[],
      profil: profil as Rupiah[],
      jumlah: profil.reduce((sum, amount) => sum + amount, 0) as Rupiah,
      awal: awal as Bulan,
      akhir: akhir as Bulan,
      maxShift: awal - asOf - 1 < 1 ? 0 : 1 + next(room),
      bobot: [1, 1.5, 1.3, 2][next(4)] ?? 1,
      isStrategis: next(3) === 0,
      bebanList: [
        { kantong: 0, profil: profil as Rupiah[] },
        ...(ukuran.sumber === 0
          ? []
          : [{ kantong: 1 + next(ukuran.sumber), profil: profil as Rupiah[] }]),
        ...(skpd === 0
          ? []
          : [{ kantong: 1 + ukuran.sumber + next(skpd), profil: profil as Rupiah[] }]),
      ],
      barisList: [],
    };
  }).filter(({ maxShift }) => maxShift > 0);
  const pools = 1 + ukuran.sumber + skpd;
  const kantongList = Array.from({ length: pools }, (_, pool) => {
    const flow = Array.from({ length: 12 }, () => next(ukuran.jumlah));
    for (const { bebanList } of kandidatList) {
      for (const { kantong, profil } of bebanList) {
        if (kantong === pool) profil.forEach((amount, at) => (flow[at] = (flow[at] ?? 0) + amount));
      }
    }
    const total = flow.reduce((sum, amount) => sum + amount, 0);
    const semula = runningSum(flow);
    const waves = Array.from({ length: 12 }, () => next(100));
    const all = waves.reduce((sum, one) => sum + one, 1);
    const tersedia = runningSum(
      waves.map((one) => Math.floor((total * one * ukuran.kas) / (100 * all))),
    );
    return {
      jenis:
        pool === 0
          ? ("seluruh" as const)
          : pool <= ukuran.sumber
            ? ("sumberDana" as const)
            : ("skpd" as const),
      nama: pool === 0 ? "" : pool <= ukuran.sumber ? `Sumber ${pool}` : `SKPD ${pool}`,
      tersedia,
      semula,
    };
  });
  const kelompokList = Array.from(
    { length: kandidatList.length < 3 ? 0 : ukuran.kelompok },
    (_, nth) => {
      const size = 2 + next(2);
      const anggota = [...new Set(Array.from({ length: size }, () => next(kandidatList.length)))];
      return { tema: `Tema ${nth}`, lokus: "Wado", anggota };
    },
  ).filter(({ anggota }) => anggota.length > 1);
  const sum = kandidatList.reduce((total, { jumlah }) => total + jumlah, 0);
  const targetList = [1, 2, 3]
    .filter((triwulan) => triwulan * 3 > asOf)
    .map((triwulan) => ({
      triwulan: triwulan as Triwulan,
      porsi: 0.5,
      kurang: 1 + next(Math.max(1, Math.floor(sum / 3))),
    }));
  const pinned = kandidatList.filter(() => next(8) === 0);
  return {
    asOf: asOf as ModelPercepatan["asOf"],
    kandidatList,
    bersyaratIds: [],
    dikeluarkanIds: [],
    kantongList,
    isKasDiperiksa: true,
    batasBulan: 8,
    tenggat: TEKANAN[next(3)] ?? "mati",
    kelompokList,
    kelompok: TEKANAN[next(3)] ?? "mati",
    targetList,
    target: TEKANAN[next(3)] ?? "mati",
    ketetapan: new Map(pinned.map(({ id, maxShift }) => [id, next(maxShift + 1)])),
    bonus: { tenggat: 2, kelompok: 0.5, target: 1 },
  };
}

function runningSum(list: readonly number[]): number[] {
  let running = 0;
  return list.map((amount) => (running += amount));
}

/** The same problem without anything that could make it impossible. */
export function tanpaKeras(model: ModelPercepatan): ModelPercepatan {
  const soft = (tekanan: Tekanan): Tekanan => (tekanan === "keras" ? "diutamakan" : tekanan);
  return {
    ...model,
    tenggat: soft(model.tenggat),
    kelompok: soft(model.kelompok),
    target: soft(model.target),
    ketetapan: new Map(),
  };
}

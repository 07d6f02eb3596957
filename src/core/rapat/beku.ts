import type { Bulan } from "../periode/periode.ts";

/**
 * What a meeting saw, kept in the workbook to tell the next one what has changed since: compact, versioned, without
 * names of people.
 */
export interface Beku {
  /** ISO day of the meeting. */
  readonly tanggal: string;
  /** Month that was evaluated; 0 = none. */
  readonly asOf: Bulan | 0;
  /** Figures of the region by name (fractions, rupiah, counts); null = there was none. */
  readonly angka: Readonly<Record<string, number | null>>;
  /** Per SKPD id: rupiah spent to date, points of deviation, unreported sub kegiatan. */
  readonly skpd: Readonly<Record<string, readonly [number | null, number | null, number]>>;
  /** Ids of the root findings, shortened to a number each. */
  readonly temuan: readonly number[];
  /** Status letter of the acceleration per pos id. */
  readonly percepatan: Readonly<Record<string, string>>;
  /** Status of each decision by id. */
  readonly keputusan: Readonly<Record<string, string>>;
}

/** What differs between two meetings. */
export interface BedaRapat {
  readonly sejak: string;
  readonly angka: readonly {
    readonly nama: string;
    readonly semula: number | null;
    readonly menjadi: number | null;
  }[];
  readonly skpd: readonly {
    readonly id: string;
    readonly realisasi: readonly [semula: number | null, menjadi: number | null];
    readonly deviasi: readonly [semula: number | null, menjadi: number | null];
  }[];
  readonly temuan: { readonly hilang: number; readonly baru: number; readonly tetap: number };
  readonly percepatan: readonly {
    readonly posId: string;
    readonly semula: string;
    readonly menjadi: string;
  }[];
  readonly keputusan: {
    readonly baru: readonly string[];
    readonly berubah: readonly {
      readonly id: string;
      readonly semula: string;
      readonly menjadi: string;
    }[];
    /** Rows that are gone from the log. */
    readonly hilang: readonly string[];
  };
}

/** A finding's id as a number (FNV-1a, 32 bits): equal ids give equal numbers. */
export function ringkasId(id: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < id.length; index += 1) {
    hash = Math.imul(hash ^ id.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}

/** What changed from one meeting to now; equal figures are left out. */
export function bedaBeku(dulu: Beku, kini: Beku): BedaRapat {
  const before = new Set(dulu.temuan);
  const after = new Set(kini.temuan);
  const tetap = [...after].filter((one) => before.has(one)).length;
  return {
    sejak: dulu.tanggal,
    angka: namesOf(dulu.angka, kini.angka).flatMap((nama) => {
      const [semula, menjadi] = [dulu.angka[nama] ?? null, kini.angka[nama] ?? null];
      return semula === menjadi ? [] : [{ nama, semula, menjadi }];
    }),
    skpd: namesOf(dulu.skpd, kini.skpd).flatMap((id) => {
      const [a, b] = [dulu.skpd[id], kini.skpd[id]];
      const realisasi = [a?.[0] ?? null, b?.[0] ?? null] as const;
      const deviasi = [a?.[1] ?? null, b?.[1] ?? null] as const;
      const isSame = realisasi[0] === realisasi[1] && deviasi[0] === deviasi[1];
      return isSame ? [] : [{ id, realisasi, deviasi }];
    }),
    temuan: { hilang: before.size - tetap, baru: after.size - tetap, tetap },
    percepatan: namesOf(dulu.percepatan, kini.percepatan).flatMap((posId) => {
      const [semula, menjadi] = [dulu.percepatan[posId] ?? "", kini.percepatan[posId] ?? ""];
      return semula === menjadi ? [] : [{ posId, semula, menjadi }];
    }),
    keputusan: {
      baru: Object.keys(kini.keputusan).filter((id) => !Object.hasOwn(dulu.keputusan, id)),
      berubah: Object.entries(kini.keputusan).flatMap(([id, menjadi]) => {
        const semula = Object.hasOwn(dulu.keputusan, id) ? dulu.keputusan[id] : undefined;
        return semula === undefined || semula === menjadi ? [] : [{ id, semula, menjadi }];
      }),
      hilang: Object.keys(dulu.keputusan).filter((id) => !Object.hasOwn(kini.keputusan, id)),
    },
  };
}

function namesOf(a: object, b: object): readonly string[] {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].sort();
}

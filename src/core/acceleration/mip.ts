import { batasKas } from "./buku-kas.ts";
import { BarisMip, type MasalahMip } from "./mip-data.ts";
import { capaiTenggat, jumlahKelompok, tambahanSeluruh } from "./nilai.ts";
import { rentangShift } from "./papan.ts";
import {
  triwulanMulai,
  type Geseran,
  type KelompokLokus,
  type ModelPercepatan,
} from "./plan-model.ts";

export type { MasalahMip } from "./mip-data.ts";

/** The planning problem for a solver of mixed-integer models, and the way back from its answer. */
export interface RumusanMip {
  readonly masalah: MasalahMip;
  /** Values of the columns → months of shift per candidate. */
  readonly baca: (nilai: readonly number[]) => Geseran;
  /** Months of shift per candidate → values of all columns, as a start; the plan must keep every hard limit. */
  readonly tulis: (geseran: Geseran) => readonly number[];
  /** Weighted rupiah-months of one unit of the objective. */
  readonly skala: number;
}

/**
 * Writes the model down once for any solver. Column x(c,s) is 1 when candidate c moves exactly s months; at most one of
 * a candidate's columns is. Money is scaled so that one rupiah stays well above the solver's tolerance.
 */
export function buildMip(model: ModelPercepatan): RumusanMip {
  const baris = new BarisMip();
  const { kandidatList } = model;
  const satuan = satuanUang(model);
  const kolom = kandidatList.map((kandidat, nth) => {
    const { min, max } = rentangShift(model, nth);
    const list: number[] = [];
    for (let shift = 1; shift <= kandidat.maxShift; shift += 1) {
      const bonus =
        model.tenggat === "diutamakan" && capaiTenggat(model, nth, shift)
          ? model.bonus.tenggat * kandidat.jumlah
          : 0;
      const worth = kandidat.jumlah * shift * kandidat.bobot + bonus;
      list.push(baris.kolom(worth, 0, shift >= min && shift <= max ? 1 : 0, true));
    }
    // A fixed shift beyond the lead time, or a deadline that cannot be met, leaves no column for the one that must be.
    baris.baris(
      list.map((col) => [col, 1]),
      min > 0 ? 1 : 0,
      1,
    );
    return list;
  });
  const bantu = [
    ...tulisTarget(model, kolom, baris, satuan),
    ...(model.kelompok === "mati" ? [] : tulisKelompok(model, kolom, baris)),
  ];
  tulisKas(model, kolom, baris, satuan);
  const { masalah, skala } = baris.selesai();
  return {
    masalah,
    skala,
    baca: (nilai) => kolom.map((list) => list.findIndex((col) => (nilai[col] ?? 0) > 0.5) + 1),
    tulis: (geseran) => {
      const values = masalah.biaya.map(() => 0);
      kolom.forEach((list, nth) => {
        const col = list[(geseran[nth] ?? 0) - 1];
        if (col !== undefined) values[col] = 1;
      });
      for (const { col, nilai } of bantu) values[col] = nilai(geseran);
      return values;
    },
  };
}

/** Rupiah per unit of the cash rows: a power of ten that keeps coefficients below 10^7. */
function satuanUang({ kandidatList }: ModelPercepatan): number {
  const most = kandidatList.reduce((max, { jumlah }) => Math.max(max, jumlah), 1);
  return 10 ** Math.max(0, Math.ceil(Math.log10(most)) - 7);
}

type Kolom = readonly (readonly number[])[];

/** Cumulative cash of every pool and month that the plans could exceed. */
function tulisKas(model: ModelPercepatan, kolom: Kolom, baris: BarisMip, satuan: number): void {
  const members: { nth: number; profil: readonly number[] }[][] = model.kantongList.map(() => []);
  model.kandidatList.forEach(({ bebanList }, nth) => {
    for (const { kantong, profil } of bebanList) members[kantong]?.push({ nth, profil });
  });
  model.kantongList.forEach((kantong, pool) => {
    for (let month = 0; month < 12; month += 1) {
      const room = batasKas(kantong, month) - (kantong.semula[month] ?? 0);
      const terms = (members[pool] ?? []).flatMap(({ nth, profil }) =>
        langkah(kolom[nth] ?? [], profil, month, satuan),
      );
      const most = terms.reduce((sum, [, amount]) => sum + amount, 0);
      if (most > room / satuan) baris.baris(terms, -Infinity, room / satuan);
    }
  });
}

/** What each shift spends earlier than planned by the end of `month` (from 0), in units. */
function langkah(
  columns: readonly number[],
  profil: readonly number[],
  month: number,
  satuan: number,
): [number, number][] {
  let running = 0;
  return columns.flatMap((col, at): [number, number][] => {
    running += profil[month + at + 1] ?? 0;
    return running === 0 ? [] : [[col, running / satuan]];
  });
}

/** A column beside the shifts, and what it is worth in a plan. */
interface KolomBantu {
  readonly col: number;
  readonly nilai: (geseran: Geseran) => number;
}

function tulisTarget(
  model: ModelPercepatan,
  kolom: Kolom,
  baris: BarisMip,
  satuan: number,
): readonly KolomBantu[] {
  const bantu: KolomBantu[] = [];
  for (const { triwulan, kurang } of model.targetList) {
    const terms = model.kandidatList.flatMap(({ profil }, nth) =>
      langkah(kolom[nth] ?? [], profil, triwulan * 3 - 1, satuan),
    );
    if (model.target === "keras") baris.baris(terms, kurang / satuan, Infinity);
    else if (model.target === "diutamakan") {
      const col = baris.kolom(model.bonus.target * satuan, 0, kurang / satuan, false);
      baris.baris([...terms, [col, -1]], 0, Infinity);
      const at = triwulan * 3 - 1;
      const nilai = (geseran: Geseran): number =>
        Math.min(kurang, tambahanSeluruh(model, geseran)[at] ?? 0) / satuan;
      bantu.push({ col, nilai });
    }
  }
  return bantu;
}

/** A sum of columns with a constant: 1 when a member begins in the triwulan. */
interface Tempat {
  readonly terms: readonly (readonly [number, number])[];
  readonly tetap: number;
}

/** Whether a member begins in the triwulan, as it is or (`hanyaBergerak`) by moving. Null = it cannot. */
function mendarat(
  model: ModelPercepatan,
  kolom: Kolom,
  nth: number,
  triwulan: number,
  hanyaBergerak: boolean,
): Tempat | null {
  const kandidat = model.kandidatList[nth];
  const columns = kolom[nth] ?? [];
  if (kandidat === undefined) return null;
  const inside = columns.map((_, at) => triwulanMulai(kandidat, at + 1) === triwulan);
  const isStart = !hanyaBergerak && triwulanMulai(kandidat, 0) === triwulan;
  if (!isStart && !inside.includes(true)) return null;
  // Staying is what no column says: 1 less all columns, of which those inside count again.
  return {
    tetap: isStart ? 1 : 0,
    terms: columns.flatMap((col, at): [number, number][] => {
      const weight = (inside[at] === true ? 1 : 0) - (isStart ? 1 : 0);
      return weight === 0 ? [] : [[col, weight]];
    }),
  };
}

function tulisKelompok(
  model: ModelPercepatan,
  kolom: Kolom,
  baris: BarisMip,
): readonly KolomBantu[] {
  const bantu: KolomBantu[] = [];
  for (const kelompok of model.kelompokList) {
    const worth =
      model.kelompok === "diutamakan" ? model.bonus.kelompok * jumlahKelompok(model, kelompok) : 0;
    const columns: number[] = [];
    for (const triwulan of [1, 2, 3, 4]) {
      const col = bertemu(model, kolom, baris, kelompok, triwulan, worth);
      if (col !== null) {
        columns.push(col);
        const nilai = (geseran: Geseran): number =>
          Number(kelompok.anggota.every((nth) => triwulanAt(model, nth, geseran) === triwulan));
        bantu.push({ col, nilai });
      }
      if (model.kelompok === "keras") dilarangSendiri(model, kolom, baris, kelompok, triwulan, col);
    }
    if (columns.length > 1) {
      baris.baris(
        columns.map((col) => [col, 1]),
        -Infinity,
        1,
      );
    }
  }
  return bantu;
}

function triwulanAt(model: ModelPercepatan, nth: number, geseran: Geseran): number {
  const kandidat = model.kandidatList[nth];
  return kandidat === undefined ? 0 : triwulanMulai(kandidat, geseran[nth] ?? 0);
}

/** A column that can be 1 only when every member begins in the triwulan; null when they cannot all. */
function bertemu(
  model: ModelPercepatan,
  kolom: Kolom,
  baris: BarisMip,
  { anggota }: KelompokLokus,
  triwulan: number,
  worth: number,
): number | null {
  const places = anggota.map((nth) => mendarat(model, kolom, nth, triwulan, false));
  if (places.some((place) => place === null)) return null;
  const col = baris.kolom(worth, 0, 1, true);
  for (const place of places) {
    if (place !== null) baris.baris([...place.terms, [col, -1]], -place.tetap, Infinity);
  }
  return col;
}

/** A member may move into a triwulan only when the whole group meets there. */
function dilarangSendiri(
  model: ModelPercepatan,
  kolom: Kolom,
  baris: BarisMip,
  { anggota }: KelompokLokus,
  triwulan: number,
  col: number | null,
): void {
  for (const nth of anggota) {
    const moved = mendarat(model, kolom, nth, triwulan, true);
    if (moved === null) continue;
    const terms: (readonly [number, number])[] = [...moved.terms];
    if (col !== null) terms.push([col, -1]);
    baris.baris(terms, -Infinity, 0);
  }
}

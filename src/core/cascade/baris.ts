import type { Pos } from "../model/pos.ts";
import { fisikSampai, realisasiSampai, rencanaSampai } from "../model/pos-cari.ts";
import { BULAN_LIST, type AsOf } from "../periode/periode.ts";
import type { Rupiah } from "../rupiah/rupiah.ts";
import { bagiRupiah } from "./bagi.ts";

/**
 * Columns of the roll-up: a node's figures are one row of numbers, every one of which is a plain sum over the rows
 * below it. Money of which nothing is known has no bit in the row's `ada`: not reported is not zero.
 */
export const KOLOM = {
  pagu: 0,
  /** Twelve columns each. */
  rencana: 1,
  realisasi: 13,
  rencanaSampai: 25,
  realisasiSampai: 26,
  /** Σ pagu, and Σ pagu × fisik, of what reports physical progress. */
  fisikBobot: 27,
  fisikJumlah: 28,
  /** Σ pagu, and Σ (realisasi − rencana to asOf), of what is planned and not overdue with its report. */
  deviasiBobot: 29,
  deviasiJumlah: 30,
  subKegiatan: 31,
  belumLapor: 32,
  temuan: 33,
} as const;

/** Numbers in a row. */
export const LEBAR = 34;

/** A pos at one of its places: its money by the share of that place. Kept as long as the pos is the same. */
export interface Porsi {
  readonly pos: Pos;
  /** Fraction of the pos shown here. */
  readonly share: number;
  /** Which of the pos's places this is, from 0, with the shares of all of them. */
  readonly nth: number;
  readonly shares: readonly number[];
  /** `LEBAR` numbers; `temuan` is left 0, it is counted apart. */
  readonly angka: Float64Array;
  /** Bit per money column (0..26) that is known. */
  readonly ada: number;
}

/** Whether a pos has planned money up to asOf but no realisasi (keuangan) reported up to asOf. */
export function isUnreported(pos: Pos, asOf: AsOf): boolean {
  return (rencanaSampai(pos, asOf) ?? 0) > 0 && realisasiSampai(pos, asOf) === null;
}

/** Rows that are made at once: memory taken row by row costs more than what is put into it. */
const SEKALI = 64;

let persediaan = new Float64Array(0);
let terpakai = 0;

/** A row of zeros. */
function barisKosong(): Float64Array {
  if (terpakai === persediaan.length) {
    persediaan = new Float64Array(SEKALI * LEBAR);
    terpakai = 0;
  }
  terpakai += LEBAR;
  return persediaan.subarray(terpakai - LEBAR, terpakai);
}

/** Splits a pos over its places; each amount adds up to the pos's own, to the rupiah. */
export function buildPorsi(pos: Pos, shares: readonly number[], asOf: AsOf): readonly Porsi[] {
  const rows = shares.map((share, nth) => {
    return { pos, share, nth, shares, angka: barisKosong(), ada: 0 };
  });
  const put = (kolom: number, amount: Rupiah | null): void => {
    if (amount === null) return;
    const parts = rows.length === 1 ? null : bagiRupiah(amount, shares);
    for (let nth = 0; nth < rows.length; nth += 1) {
      const row = rows[nth];
      if (row === undefined) continue;
      row.angka[kolom] = parts === null ? amount : (parts[nth] ?? 0);
      row.ada |= 1 << kolom;
    }
  };
  put(KOLOM.pagu, pos.pagu?.nilai ?? null);
  for (const bulan of BULAN_LIST) {
    put(KOLOM.rencana + bulan - 1, pos.rencana?.bulan[bulan - 1] ?? null);
    put(KOLOM.realisasi + bulan - 1, pos.realisasi[bulan - 1] ?? null);
  }
  const isMonthly = pos.realisasi.some((amount) => amount !== null);
  if (!isMonthly) put(KOLOM.realisasiSampai, pos.realisasiTanpaBulan);
  const plan = rencanaSampai(pos, asOf);
  const spent = realisasiSampai(pos, asOf);
  const belumLapor = isUnreported(pos, asOf);
  const fisik = fisikSampai(pos, asOf);
  for (const row of rows) {
    if (plan !== null) sumTo(row, KOLOM.rencana, KOLOM.rencanaSampai, asOf);
    if (isMonthly && spent !== null) sumTo(row, KOLOM.realisasi, KOLOM.realisasiSampai, asOf);
    finishRow(row, { fisik, isDue: plan !== null && !belumLapor, belumLapor });
  }
  return rows;
}

/** Adds the months up to asOf into the column beside them. */
function sumTo(row: { angka: Float64Array; ada: number }, from: number, to: number, asOf: AsOf) {
  for (let month = 0; month < asOf; month += 1) {
    row.angka[to] = (row.angka[to] ?? 0) + (row.angka[from + month] ?? 0);
  }
  row.ada |= 1 << to;
}

function finishRow(
  { angka }: Porsi,
  of: { readonly fisik: number | null; readonly isDue: boolean; readonly belumLapor: boolean },
): void {
  const pagu = angka[KOLOM.pagu] ?? 0;
  if (of.fisik !== null) {
    angka[KOLOM.fisikBobot] = pagu;
    angka[KOLOM.fisikJumlah] = pagu * of.fisik;
  }
  if (of.isDue) {
    angka[KOLOM.deviasiBobot] = pagu;
    angka[KOLOM.deviasiJumlah] =
      (angka[KOLOM.realisasiSampai] ?? 0) - (angka[KOLOM.rencanaSampai] ?? 0);
  }
  angka[KOLOM.subKegiatan] = 1;
  angka[KOLOM.belumLapor] = of.belumLapor ? 1 : 0;
}

interface Tersimpan {
  readonly asOf: AsOf;
  readonly shares: readonly number[];
  readonly porsi: readonly Porsi[];
}

/** Portions as last made of a pos: an edit makes new pos only where records changed, so all others keep theirs. */
const TERSIMPAN = new WeakMap<Pos, Tersimpan>();

/** As `buildPorsi`; the same objects as long as pos, shares and asOf are the same. `onNew` hears of new ones. */
export function porsiOf(
  pos: Pos,
  shares: readonly number[],
  asOf: AsOf,
  onNew: () => void,
): readonly Porsi[] {
  const known = TERSIMPAN.get(pos);
  if (known?.asOf === asOf && isSameList(known.shares, shares)) return known.porsi;
  const porsi = buildPorsi(pos, shares, asOf);
  TERSIMPAN.set(pos, { asOf, shares, porsi });
  onNew();
  return porsi;
}

function isSameList(one: readonly number[], other: readonly number[]): boolean {
  return one.length === other.length && one.every((value, index) => value === other[index]);
}

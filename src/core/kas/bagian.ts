import { bagiRupiah } from "../cascade/bagi.ts";
import type { Kode } from "../kode/kode.ts";
import { daunRekening } from "../model/dana.ts";
import type { DuaBelasBulan, Kelompok, Rekening, Rincian } from "../model/dpa.ts";
import { kodeKeyOf } from "../model/kode-key.ts";
import { cellOf, type CellRef } from "../model/origin.ts";
import { jumlahRekening } from "../model/pos-angka.ts";
import { cellPos, cellRencana } from "../model/pos-cari.ts";
import type { Pos } from "../model/pos.ts";
import type { RakRow } from "../model/tables.ts";
import { BULAN_LIST, type Bulan } from "../periode/periode.ts";
import { sumReported, type Rupiah } from "../rupiah/rupiah.ts";

/** Key of a part within its pos: the account's, `""` for the whole. */
export function kunciBagian({ kode, rakRow }: Pick<Bagian, "kode" | "rakRow">): string {
  const stated = rakRow?.rekening ?? null;
  return kode?.key ?? (stated === null ? "" : kodeKeyOf(stated));
}

/** A part of a pos that is judged by itself: one account, or the whole where no account is known. */
export interface Bagian {
  readonly pos: Pos;
  readonly kode: Kode | null;
  /** Name of the account, else its code, else the name of the sub kegiatan. */
  readonly uraian: string;
  /** Planned rupiah per month; null = no plan. */
  readonly bulan: DuaBelasBulan;
  /** Pagu of the account (rupiah), else its plan for the year. */
  readonly jumlah: Rupiah;
  readonly sumberDana: string | null;
  /** Months were split by pagu, because no RAK row plans this account. */
  readonly isPerkiraan: boolean;
  /** The RAK row that plans it; null when estimated or taken from the DPA block. */
  readonly rakRow: RakRow | null;
  readonly at: CellRef | null;
  readonly atSumber: CellRef | null;
  readonly atBulan: (bulan: Bulan) => CellRef | null;
  /** Groups of the account in the DPA (`[ # ] …`). */
  readonly kelompokList: readonly Kelompok[];
  /** All items of the account, those of its groups included. */
  readonly rincianList: readonly Rincian[];
}

/** Parts of a pos: RAK rows per account; else the plan of the pos split by the pagu of its accounts; else the whole. */
export function bagianOf(pos: Pos): readonly Bagian[] {
  const accounts = [...daunRekening(pos.dpa?.rekeningList ?? [])];
  const rows = pos.rakRows.filter((row) => row.rekening !== null);
  if (rows.length > 0 && (rows.length === pos.rakRows.length || samePlan(pos, rows))) {
    const byKey = new Map(accounts.map((one) => [one.kode?.key ?? one.kodeText, one]));
    const utuh = whole(pos);
    return rows.map((row) => ofRakRow(utuh, row, byKey));
  }
  const weights = accounts.map((one) => Math.max(0, jumlahRekening(one) ?? 0));
  const utuh = whole(pos);
  if (weights.every((weight) => weight === 0)) return [utuh];
  const months = BULAN_LIST.map((bulan) => {
    const amount = pos.rencana?.bulan[bulan - 1] ?? null;
    return amount === null ? null : bagiRupiah(amount, weights);
  });
  return accounts
    .map((account, nth): Bagian => ({
      ...ofAccount(utuh, account),
      bulan: months.map((parts) => parts?.[nth] ?? null),
      isPerkiraan: accounts.length > 1,
    }))
    .filter((bagian) => bagian.jumlah > 0);
}

function ofRakRow(utuh: Bagian, row: RakRow, accounts: ReadonlyMap<string, Rekening>): Bagian {
  const stated = row.rekening;
  const account = accounts.get(stated?.kode?.key ?? stated?.text ?? "") ?? null;
  const planned = row.total ?? sumReported(row.bulan) ?? (0 as Rupiah);
  const base = account === null ? utuh : ofAccount(utuh, account);
  const uraian = (stated?.nama ?? "") || (account?.uraian ?? "") || (stated?.text ?? "");
  return {
    ...base,
    kode: stated?.kode ?? null,
    uraian: uraian === "" ? utuh.uraian : uraian,
    bulan: row.bulan,
    jumlah: account === null ? planned : base.jumlah,
    rakRow: row,
    at: cellOf(row.origin, "rekening"),
    atBulan: (bulan) => cellOf(row.origin, `bulan${bulan}`),
  };
}

function ofAccount(utuh: Bagian, account: Rekening): Bagian {
  const own = account.sumberDana ?? sumberKelompok(account.kelompokList);
  return {
    ...utuh,
    kode: account.kode,
    uraian: account.uraian === "" ? account.kodeText : account.uraian,
    jumlah: jumlahRekening(account) ?? (0 as Rupiah),
    sumberDana: own === null || own.trim() === "" ? utuh.sumberDana : own,
    at: cellOf(account.origin, account.uraian === "" ? "kode" : "uraian"),
    atSumber: own === null ? utuh.atSumber : cellOf(account.origin, "sumberDana"),
    kelompokList: account.kelompokList,
    rincianList: [...account.rincianList, ...account.kelompokList.flatMap(rincianKelompok)],
  };
}

function whole(pos: Pos): Bagian {
  const bulan = pos.rencana?.bulan ?? BULAN_LIST.map(() => null);
  return {
    pos,
    kode: null,
    uraian: pos.nama === "" ? pos.kode.text : pos.nama,
    bulan,
    jumlah: pos.pagu?.nilai ?? sumReported(bulan) ?? (0 as Rupiah),
    sumberDana: pos.sumberDana,
    isPerkiraan: false,
    rakRow: null,
    at: cellPos(pos),
    atSumber: pos.dpa === null ? null : cellOf(pos.dpa.origin, "sumberDana"),
    atBulan: (month) => cellRencana(pos, month),
    kelompokList: [],
    rincianList: [],
  };
}

function rincianKelompok(kelompok: Kelompok): readonly Rincian[] {
  return [...kelompok.rincianList, ...kelompok.kelompokList.flatMap(rincianKelompok)];
}

function sumberKelompok(list: readonly Kelompok[]): string | null {
  const found = new Set(list.map((one) => one.sumberDana).filter((one) => one !== null));
  return found.size === 0 ? null : [...found].join("; ");
}

/** Whether the account rows make up the plan that the sub kegiatan's own row states. */
function samePlan(pos: Pos, rows: readonly RakRow[]): boolean {
  return BULAN_LIST.every((bulan) => {
    const sum = sumReported(rows.map((row) => row.bulan[bulan - 1] ?? null)) ?? 0;
    return sum === (pos.rencana?.bulan[bulan - 1] ?? 0);
  });
}

import { kodeKeyOfText } from "../model/kode-key.ts";
import { realisasiSampai } from "../model/pos-cari.ts";
import type { Pos, PosIndex } from "../model/pos.ts";
import type { KasRow } from "../model/tables.ts";
import { BULAN_LIST, type AsOf } from "../periode/periode.ts";
import { sumReported } from "../rupiah/rupiah.ts";
import { memuatFrasa } from "../text/frasa.ts";
import { namaKey } from "../text/nama-key.ts";

/** Cash that must carry its members' spending, cumulatively at the end of each month (rupiah). */
export interface Kantong {
  readonly jenis: "seluruh" | "skpd" | "sumberDana";
  /** Name of the SKPD or source; `""` for all cash. */
  readonly nama: string;
  /** Cash received up to each month; a month without a row adds nothing. */
  readonly tersedia: readonly number[];
  /** Spent or planned up to each month before anything moves. */
  readonly semula: readonly number[];
}

/** Cash pools with, per pos id, the positions of the pools it draws on. */
export interface Kas {
  readonly kantongList: readonly Kantong[];
  readonly kantongOf: ReadonlyMap<string, readonly number[]>;
}

/**
 * Pools of the `kas` table; null without any amount. All cash is one pool. Where every row names an SKPD there is a
 * pool per SKPD as well, and likewise per source: rows without a name could serve anyone, so then only the whole is
 * checked. Source: cumulative cash must not fall below zero (rule K8, practice).
 */
export function buildKas(index: PosIndex, rows: readonly KasRow[], asOf: AsOf): Kas | null {
  const filled = rows.filter((row) => row.jumlah !== null);
  if (filled.length === 0) return null;
  const kantongList: Kantong[] = [];
  const kantongOf = new Map<string, number[]>(index.list.map((pos) => [pos.id, []]));
  const flows = new Map(index.list.map((pos) => [pos.id, arusPos(pos, asOf)]));
  const add = (
    jenis: Kantong["jenis"],
    nama: string,
    own: readonly KasRow[],
    members: readonly Pos[],
  ): void => {
    const spent = BULAN_LIST.map(() => 0);
    for (const pos of members) {
      flows.get(pos.id)?.forEach((amount, month) => (spent[month] = (spent[month] ?? 0) + amount));
      kantongOf.get(pos.id)?.push(kantongList.length);
    }
    kantongList.push({ jenis, nama, tersedia: kumulatif(perBulan(own)), semula: kumulatif(spent) });
  };
  add("seluruh", "", filled, index.list);
  for (const [nama, own] of perSkpd(index, filled)) {
    const id = index.skpd.resolveText(nama)?.id;
    const members = index.list.filter((pos) => pos.skpd?.id === id || pos.skpd?.indukId === id);
    if (id !== undefined) add("skpd", nama, own, members);
  }
  const sources = kelompokkan(filled, (row) => row.sumberDana);
  const sourceOf = pencocokSumber([...sources.keys()]);
  for (const [nama, own] of sources) {
    add(
      "sumberDana",
      nama,
      own,
      index.list.filter((pos) => sourceOf(pos) === nama),
    );
  }
  return { kantongList, kantongOf };
}

/** Rows by SKPD under one spelling each; empty unless every row names an SKPD. */
function perSkpd(index: PosIndex, rows: readonly KasRow[]): ReadonlyMap<string, readonly KasRow[]> {
  return kelompokkan(rows, (row) => {
    const text = row.skpd ?? "";
    const known = index.skpd.resolveText(text);
    return known === null ? text : known.nama;
  });
}

function kelompokkan(
  rows: readonly KasRow[],
  namaOf: (row: KasRow) => string | null,
): ReadonlyMap<string, readonly KasRow[]> {
  const groups = new Map<string, KasRow[]>();
  for (const row of rows) {
    const nama = (namaOf(row) ?? "").trim();
    if (namaKey(nama) === "" && kodeKeyOfText(nama) === "") return new Map();
    const known = groups.get(nama);
    if (known === undefined) groups.set(nama, [row]);
    else known.push(row);
  }
  return groups;
}

/** The one source name that a pos's source equals or contains; null when none or several fit. */
function pencocokSumber(names: readonly string[]): (pos: Pos) => string | null {
  return (pos) => {
    const stated = pos.sumberDana ?? "";
    const exact = names.find((nama) => namaKey(nama) === namaKey(stated));
    if (exact !== undefined) return exact;
    const within = names.filter((nama) => memuatFrasa(stated, nama));
    return within.length === 1 ? (within[0] ?? null) : null;
  };
}

/**
 * Money of a pos per month before anything moves: closed months as reported (as planned where nothing is reported),
 * later months as planned. Plan of closed months that was not spent still waits: it falls in the first open month.
 */
export function arusPos(pos: Pos, asOf: AsOf): readonly number[] {
  const plan = BULAN_LIST.map((bulan): number => pos.rencana?.bulan[bulan - 1] ?? 0);
  const spent = realisasiSampai(pos, asOf);
  if (spent === null) return plan;
  const dated = sumReported(pos.realisasi.slice(0, asOf)) ?? 0;
  const flow = BULAN_LIST.map((bulan): number =>
    bulan <= asOf ? (pos.realisasi[bulan - 1] ?? 0) : (plan[bulan - 1] ?? 0),
  );
  const undated = spent - dated;
  const planned = plan.slice(0, asOf).reduce((sum, amount) => sum + amount, 0);
  const carried = Math.max(0, planned - spent);
  if (asOf > 0) flow[asOf - 1] = (flow[asOf - 1] ?? 0) + undated;
  if (asOf < 12) flow[asOf] = (flow[asOf] ?? 0) + carried;
  return flow;
}

function perBulan(rows: readonly KasRow[]): readonly number[] {
  const sums = BULAN_LIST.map(() => 0);
  for (const row of rows) sums[row.bulan - 1] = (sums[row.bulan - 1] ?? 0) + (row.jumlah ?? 0);
  return sums;
}

function kumulatif(amounts: readonly number[]): readonly number[] {
  let running = 0;
  return amounts.map((amount) => (running += amount));
}

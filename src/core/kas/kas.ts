import { kodeKeyOfText } from "../model/kode-key.ts";
import type { Pos, PosIndex } from "../model/pos.ts";
import type { KasRow } from "../model/tables.ts";
import { BULAN_LIST, type AsOf } from "../periode/periode.ts";
import { memuatFrasa } from "../text/frasa.ts";
import { namaKey } from "../text/nama-key.ts";
import { arusPos, arusSumber } from "./arus.ts";
import type { TahapDana } from "./dana.ts";

/** Whose money a pool is; `tahap` = what the stages of a source let in where no kas row states it. */
export type JenisKantong = "seluruh" | "skpd" | "sumberDana" | "skpdSumber" | "tahap";

/** Cash that must carry its members' spending, cumulatively at the end of each month (rupiah). */
export interface Kantong {
  readonly jenis: JenisKantong;
  /** Name of the SKPD and/or source; `""` for all cash. */
  readonly nama: string;
  /** Cash received up to each month; a month without a row adds nothing. */
  readonly tersedia: readonly number[];
  /** Spent or planned up to each month before anything moves. */
  readonly semula: readonly number[];
}

/** Cash pools, and which of them money of a pos with a source of funds draws on. */
export interface Kas {
  readonly kantongList: readonly Kantong[];
  /** Positions of the pools; `sumber` as the account or the DPA names it. */
  readonly kantongOf: (pos: Pos, sumber: string | null) => readonly number[];
  /** Rows of the `kas` table that fill a pool; none for a pool of stages. */
  readonly rowsOf: (kantong: number) => readonly KasRow[];
  /** Money of a pos per month by source of funds (`""` = none named), as the pools count it. */
  readonly arusOf: (pos: Pos) => ReadonlyMap<string, readonly number[]>;
  /** The workbook has a kas table with amounts: only then was cash checked. */
  readonly isDiperiksa: boolean;
}

export interface OpsiKas {
  readonly asOf: AsOf;
  /** Stages of a source by its name; default none are known. */
  readonly tahapOf?: (sumber: string) => TahapDana | null;
}

/** A pool with the test of who draws on it. */
interface Calon {
  readonly kantong: Pick<Kantong, "jenis" | "nama" | "tersedia">;
  readonly rows: readonly KasRow[];
  readonly skpdId: string | null;
  readonly cocok: (sumber: string) => boolean;
}

/**
 * Pools of the `kas` table. All cash is one pool. Where every row names an SKPD there is a pool per SKPD as well, per
 * source likewise, and per both: rows without a name could serve anyone, so then only the whole is checked. Sources that
 * come in stages and have no row of their own get what their stages let in. Source: cumulative cash must not fall below
 * zero (rule K8, practice); a source pays what has come in of it (K9, inferred).
 */
export function buildKas(index: PosIndex, rows: readonly KasRow[], opsi: OpsiKas): Kas {
  const filled = rows.filter((row) => row.jumlah !== null);
  const calonList = filled.length === 0 ? [] : calonKas(index, filled);
  const named = calonList.some(({ kantong }) => kantong.jenis === "sumberDana");
  const { asOf, tahapOf = () => null } = opsi;
  const flows = new Map(
    index.list.map((pos) => [
      pos.id,
      named || opsi.tahapOf !== undefined
        ? arusSumber(pos, asOf)
        : new Map([[pos.sumberDana ?? "", arusPos(pos, asOf)]]),
    ]),
  );
  const all = [...calonList, ...calonTahap(index, flows, tahapOf, calonList)];
  const idsOf = (pos: Pos): readonly (string | null)[] => [
    null,
    pos.skpd?.id ?? "",
    pos.skpd?.indukId ?? "",
  ];
  // Money of the same SKPD and source draws on the same pools, of whichever pos.
  const drawn = new Map<Pos["skpd"], Map<string, readonly number[]>>();
  const kantongOf = (pos: Pos, sumber: string | null): readonly number[] => {
    let bySource = drawn.get(pos.skpd);
    if (bySource === undefined)
      drawn.set(pos.skpd, (bySource = new Map<string, readonly number[]>()));
    let pools = bySource.get(sumber ?? "");
    if (pools === undefined) {
      const ids = idsOf(pos);
      pools = all.flatMap((one, nth) =>
        ids.includes(one.skpdId) && one.cocok(sumber ?? "") ? [nth] : [],
      );
      bySource.set(sumber ?? "", pools);
    }
    return pools;
  };
  const spent = all.map(() => BULAN_LIST.map(() => 0));
  for (const pos of index.list) {
    for (const [sumber, flow] of flows.get(pos.id) ?? []) {
      for (const nth of kantongOf(pos, sumber)) {
        flow.forEach((amount, month) => {
          const pool = spent[nth];
          if (pool !== undefined) pool[month] = (pool[month] ?? 0) + amount;
        });
      }
    }
  }
  return {
    kantongList: all.map(({ kantong }, nth) => ({
      ...kantong,
      semula: kumulatif(spent[nth] ?? []),
    })),
    kantongOf,
    rowsOf: (nth) => all[nth]?.rows ?? [],
    arusOf: (pos) => flows.get(pos.id) ?? new Map<string, readonly number[]>(),
    isDiperiksa: filled.length > 0,
  };
}

function calonKas(index: PosIndex, rows: readonly KasRow[]): readonly Calon[] {
  const siapa = (): boolean => true;
  const pool = (jenis: JenisKantong, nama: string, own: readonly KasRow[]): Calon["kantong"] => ({
    jenis,
    nama,
    tersedia: kumulatif(perBulan(own)),
  });
  const list: Calon[] = [{ kantong: pool("seluruh", "", rows), rows, skpdId: null, cocok: siapa }];
  const bySkpd = perSkpd(index, rows);
  for (const [nama, own] of bySkpd) {
    const skpdId = index.skpd.resolveText(nama)?.id;
    if (skpdId === undefined) continue;
    list.push({ kantong: pool("skpd", nama, own), rows: own, skpdId, cocok: siapa });
  }
  const sources = kelompokkan(rows, (row) => row.sumberDana);
  const sourceOf = pencocokSumber([...sources.keys()]);
  const cocok = (nama: string) => (sumber: string) => sourceOf(sumber) === nama;
  for (const [nama, own] of sources) {
    const kantong = pool("sumberDana", nama, own);
    list.push({ kantong, rows: own, skpdId: null, cocok: cocok(nama) });
  }
  if (sources.size === 0) return list;
  for (const [nama, own] of bySkpd) {
    const skpdId = index.skpd.resolveText(nama)?.id;
    if (skpdId === undefined) continue;
    for (const [sumber, rest] of kelompokkan(own, (row) => row.sumberDana)) {
      const kantong = pool("skpdSumber", `${nama}, ${sumber}`, rest);
      list.push({ kantong, rows: rest, skpdId, cocok: cocok(sumber) });
    }
  }
  return list;
}

/** A pool per table of stages, filled in proportion to what its source plans for the year. */
function calonTahap(
  index: PosIndex,
  flows: ReadonlyMap<string, ReadonlyMap<string, readonly number[]>>,
  tahapOf: (sumber: string) => TahapDana | null,
  stated: readonly Calon[],
): readonly Calon[] {
  const inKas = stated.filter(({ kantong }) => kantong.jenis === "sumberDana");
  const planned = new Map<string, { readonly tahap: TahapDana; jumlah: number }>();
  const belong = (sumber: string): TahapDana | null =>
    inKas.some(({ cocok }) => cocok(sumber)) ? null : tahapOf(sumber);
  for (const pos of index.list) {
    for (const [sumber, flow] of flows.get(pos.id) ?? []) {
      const tahap = belong(sumber);
      if (tahap === null) continue;
      const jumlah = flow.reduce((sum, amount) => sum + amount, 0);
      const known = planned.get(tahap.tahap);
      if (known === undefined) planned.set(tahap.tahap, { tahap, jumlah });
      else known.jumlah += jumlah;
    }
  }
  return [...planned.values()].map(({ tahap, jumlah }): Calon => {
    const tersedia = BULAN_LIST.map((bulan) => {
      const come = tahap.masuk.filter((one) => one.bulan <= bulan);
      return Math.floor((come[come.length - 1]?.porsi ?? 0) * jumlah);
    });
    return {
      kantong: { jenis: "tahap", nama: tahap.tahap, tersedia },
      rows: [],
      skpdId: null,
      cocok: (sumber) => belong(sumber)?.tahap === tahap.tahap,
    };
  });
}

/** Rows by SKPD under one spelling each; empty unless every row names an SKPD. */
function perSkpd(index: PosIndex, rows: readonly KasRow[]): ReadonlyMap<string, readonly KasRow[]> {
  return kelompokkan(rows, (row) => {
    const text = row.skpd ?? "";
    return index.skpd.resolveText(text)?.nama ?? text;
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

/** The one source name that a stated source equals or contains; null when none or several fit. */
function pencocokSumber(names: readonly string[]): (stated: string) => string | null {
  const memory = new Map<string, string | null>();
  const find = (stated: string): string | null => {
    const exact = names.find((nama) => namaKey(nama) === namaKey(stated));
    if (exact !== undefined) return exact;
    const within = names.filter((nama) => memuatFrasa(stated, nama));
    return within.length === 1 ? (within[0] ?? null) : null;
  };
  return (stated) => {
    const known = memory.get(stated);
    if (known !== undefined) return known;
    const found = find(stated);
    memory.set(stated, found);
    return found;
  };
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

import { kodeKeyOf } from "../../model/kode-key.ts";
import type { DuaBelasBulan, KodeNama, SubKegiatan } from "../../model/dpa.ts";
import { cellOf, type CellRef } from "../../model/origin.ts";
import { laporanOf, rowsToSum } from "../../model/pos-angka.ts";
import type { Pos } from "../../model/pos.ts";
import type { RealisasiRow } from "../../model/tables.ts";
import { BULAN_LIST, type Bulan } from "../../periode/periode.ts";
import { addRupiah, NOL, type Rupiah } from "../../rupiah/rupiah.ts";
import { indexed, type LookUp } from "../look-up.ts";
import { barisKey, selKey } from "../root-keys.ts";
import type { Silence } from "../rule.ts";
import { sebutKode } from "../text.ts";
import { ungkap, type Ungkapan } from "../../text/ungkapan.ts";

/** What was spent for a sub kegiatan, or for one account of it, over the year. */
export interface Deret {
  readonly pos: Pos;
  /** Null = the sub kegiatan as a whole. */
  readonly rekening: KodeNama | null;
  /** The rows that state an amount that counts, by month. */
  readonly rows: readonly RealisasiRow[];
  readonly bulan: DuaBelasBulan;
  /** To date, as stated without a month; null = no such row. */
  readonly tanpaBulan: Rupiah | null;
}

/** A sub kegiatan with the rows that report of it month by month. */
interface Laporan {
  readonly pos: Pos;
  readonly rows: readonly RealisasiRow[];
}

interface Letak {
  /** Where each row belongs; absent = it has no readable code, or several SKPD could be meant. */
  readonly laporan: ReadonlyMap<RealisasiRow, Laporan>;
  /** The sub kegiatan whose pagu stands on the same row (recapitulations). */
  readonly sebaris: ReadonlyMap<RealisasiRow, SubKegiatan>;
}

const letak = indexed((lookUp): Letak => {
  const laporan = new Map<RealisasiRow, Laporan>();
  const sebaris = new Map<RealisasiRow, SubKegiatan>();
  for (const pos of lookUp.pos().list) {
    const documents = pos.dpa === null ? [] : [pos.dpa, ...pos.dpaLain];
    const byRow = new Map(documents.map((sub) => [barisKey(sub.origin), sub]));
    for (const row of pos.realisasiRows) {
      const sub = row.rekening === null ? byRow.get(barisKey(row.origin)) : undefined;
      if (sub !== undefined) sebaris.set(row, sub);
    }
    const rows = pos.realisasiRows.filter((row) => !sebaris.has(row));
    for (const row of pos.realisasiRows) laporan.set(row, { pos, rows });
  }
  return { laporan, sebaris };
});

/** Rows of each account, by the key of its code, in sheet order. */
const accounts = indexed(() => new WeakMap<Pos, ReadonlyMap<string, readonly RealisasiRow[]>>());

/** The sub kegiatan whose pagu stands on the row of the report; null = the report is a table of its own. */
export function dpaSebaris(row: RealisasiRow, lookUp: LookUp): SubKegiatan | null {
  return letak(lookUp).sebaris.get(row) ?? null;
}

/**
 * The sub kegiatan whose first row this is, with its rows, so that a rule looks at each once. Rows of recapitulations
 * are not among them: one workbook may have several, each of its own units.
 */
export function laporanAwal(row: RealisasiRow, lookUp: LookUp): Laporan | Silence {
  const found = letak(lookUp).laporan.get(row);
  if (found === undefined) return { notChecked: "kode" };
  return found.rows[0] === row ? found : { notApplicable: true };
}

/** Spending of the sub kegiatan whose first row this is. */
export function deretSub(row: RealisasiRow, lookUp: LookUp): Deret | Silence {
  const found = laporanAwal(row, lookUp);
  return "pos" in found ? deretOf(found.pos, found.rows, null) : found;
}

/** Spending of the account whose first row this is. */
export function deretRekening(row: RealisasiRow, lookUp: LookUp): Deret | Silence {
  if (row.rekening === null) return { notApplicable: true };
  const pos = letak(lookUp).laporan.get(row)?.pos;
  if (pos === undefined || row.rekening.kode === null) return { notChecked: "kode" };
  const known = accounts(lookUp);
  let byKey = known.get(pos);
  if (byKey === undefined) known.set(pos, (byKey = byAccount(pos)));
  const rows = byKey.get(kodeKeyOf(row.rekening)) ?? [];
  return rows[0] === row ? deretOf(pos, rows, row.rekening) : { notApplicable: true };
}

function byAccount({ realisasiRows }: Pos): ReadonlyMap<string, readonly RealisasiRow[]> {
  const groups = new Map<string, RealisasiRow[]>();
  for (const row of realisasiRows) {
    if (row.rekening === null) continue;
    const key = kodeKeyOf(row.rekening);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return groups;
}

function deretOf(pos: Pos, all: readonly RealisasiRow[], rekening: KodeNama | null): Deret {
  const stated = all.filter(({ keuangan }) => keuangan !== null);
  const rows = [null, ...BULAN_LIST].flatMap((bulan) =>
    rowsToSum(stated.filter((row) => row.bulan === bulan)),
  );
  const { realisasi, realisasiTanpaBulan } = laporanOf(rows);
  return { pos, rekening, rows, bulan: realisasi, tanpaBulan: realisasiTanpaBulan };
}

/** `kode nama`, and the account where the series is of one. */
export function sebutDeret({ pos, rekening }: Deret): Ungkapan {
  const sub = sebutPos(pos);
  if (rekening === null) return ungkap("sub.deret", { sub });
  return ungkap("sub.deretRekening", { sub, rekening: sebutKode(rekening) });
}

export function sebutPos({ kode, nama }: Pos): string {
  return sebutKode({ text: kode.text, nama });
}

/** Where spending to date first is more than a limit. */
export interface Lewat {
  /** Null = a figure to date without a month. */
  readonly bulan: Bulan | null;
  readonly realisasi: Rupiah;
  readonly batas: Rupiah;
  /** The largest amount of that month: likely the one to look at. */
  readonly at: CellRef;
}

/** The first month in which spending to date is more than `batasOf` gives for it, by more than the tolerance. */
export function lewatBatas(
  deret: Deret,
  batasOf: (bulan: Bulan) => Rupiah,
  toleransi: Rupiah,
): Lewat | null {
  let realisasi = NOL;
  for (const bulan of BULAN_LIST) {
    const spent = deret.bulan[bulan - 1] ?? null;
    if (spent === null) continue;
    realisasi = addRupiah(realisasi, spent);
    const batas = batasOf(bulan);
    if (realisasi <= batas + toleransi || spent <= 0) continue;
    return { bulan, realisasi, batas, at: selBulan(deret, bulan) };
  }
  const { tanpaBulan } = deret;
  const isDated = deret.bulan.some((spent) => spent !== null);
  const batas = batasOf(12);
  if (isDated || tanpaBulan === null || tanpaBulan <= batas + toleransi) return null;
  return { bulan: null, realisasi: tanpaBulan, batas, at: selBulan(deret, null) };
}

/** The cell of the largest amount of a month. */
export function selBulan({ rows }: Deret, bulan: Bulan | null): CellRef {
  const own = rows.filter((row) => row.bulan === bulan);
  const [first, ...rest] = own.length > 0 ? own : rows;
  const row = rest.reduce(
    (most, one) => ((one.keuangan ?? 0) > (most?.keuangan ?? 0) ? one : most),
    first,
  );
  if (row === undefined) throw new RangeError("a series has rows");
  return cellOf(row.origin, "keuangan");
}

/** Any of the amounts may be the wrong one: what is found of the series hangs under what is found of its cell. */
export function selDeret({ rows }: Deret): readonly string[] {
  return rows.map(({ origin }) => selKey(cellOf(origin, "keuangan")));
}

/** `sampai Maret`, or without a month `sampai saat ini`. */
export function sampaiBulan(bulan: Bulan | null): Ungkapan {
  return bulan === null ? ungkap("saatIni") : ungkap("bulan.sampai", { bulan });
}

/** A register of payments, told by its date column, has many rows a month and none in others. */
export function isRegister({ origin }: RealisasiRow): boolean {
  return origin.cols.tanggal !== undefined;
}

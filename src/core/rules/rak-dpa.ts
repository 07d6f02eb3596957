import { isWithin, type Kode } from "../kode/kode.ts";
import type { SubKegiatan } from "../model/dpa.ts";
import type { RakRow } from "../model/tables.ts";
import { sumReported, type Rupiah } from "../rupiah/rupiah.ts";
import type { LookUp } from "./look-up.ts";
import { amountOf, allRekening, paguOf, sumParts } from "./sum-parts.ts";

/** What rows of RAK plan together: their totals, or their months where they state none. */
export function plannedOf(rows: readonly RakRow[]): Rupiah | null {
  return sumReported(rows.map((row) => row.total ?? sumReported(row.bulan)));
}

/** What the DPA grants for a row's account; `tidakAda` = no such account there, null = the DPA cannot tell. */
export function grantedOf(
  row: RakRow,
  sub: SubKegiatan,
  lookUp: LookUp,
): Rupiah | null | "tidakAda" {
  const kode = row.rekening?.kode;
  return kode === undefined ? paguOf(sub) : grantedKode(kode, sub, lookUp);
}

/** The same for the code of an account; an unreadable code (null) cannot be looked up. */
export function grantedKode(
  kode: Kode | null,
  sub: SubKegiatan,
  lookUp: LookUp,
): Rupiah | null | "tidakAda" {
  if (kode === null || sub.rekeningList.length === 0) return null;
  const accounts = lookUp.rekeningOf(sub, kode);
  const [only] = accounts;
  if (only === undefined) return isCoarser(sub, kode) ? null : "tidakAda";
  return accounts.length === 1 ? amountOf(only) : sumParts(accounts);
}

/** Whether the DPA stops at a level above the account (a list per objek, items that lost their account): then it cannot tell. */
function isCoarser(sub: SubKegiatan, kode: Kode): boolean {
  for (const rekening of allRekening(sub.rekeningList)) {
    const { children, kelompokList, rincianList } = rekening;
    const isLast = children.length === 0 || kelompokList.length > 0 || rincianList.length > 0;
    if (isLast && (rekening.kode === null || isWithin(kode, rekening.kode))) return true;
  }
  return false;
}

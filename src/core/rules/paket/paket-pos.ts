import { buildPaketIndex, isBatal } from "../../pengadaan/paket.ts";
import { kodeKeyOf } from "../../model/kode-key.ts";
import type { Pos } from "../../model/pos.ts";
import type { PaketRow } from "../../model/tables.ts";
import type { Tanggal } from "../../periode/tanggal.ts";
import { sumRupiah, type Rupiah } from "../../rupiah/rupiah.ts";
import { indexed, type LookUp } from "../look-up.ts";
import type { Silence } from "../rule.ts";
import { isBlank } from "../text.ts";
import { ungkap, type Ungkapan } from "../../text/ungkapan.ts";

export const paketIndex = indexed((lookUp) =>
  buildPaketIndex(lookUp.pos(), lookUp.model.paketList),
);

/** The sub kegiatan that a package is paid from, or why nobody can say. */
export function posPaket(row: PaketRow, lookUp: LookUp): Pos | Silence {
  if (isBatal(row)) return { notApplicable: true };
  return paketIndex(lookUp).posOf(row) ?? { notChecked: "kode" };
}

/** Packages of a sub kegiatan that are to be bought; `rekening` = those of that account only (its key). */
export function paketBerlaku(pos: Pos, lookUp: LookUp, rekening?: string): readonly PaketRow[] {
  return paketIndex(lookUp)
    .of(pos)
    .filter((row) => !isBatal(row) && (rekening === undefined || rekeningKey(row) === rekening));
}

/** Key of the account that a package names; `""` = none. */
export function rekeningKey({ rekening }: PaketRow): string {
  return rekening === null ? "" : kodeKeyOf(rekening);
}

/**
 * Value of packages, as far as stated. A package on several rows with the same amount each is listed once per account
 * or repeated with its whole value: nobody can tell, so it counts once.
 */
export function nilaiPaket(rows: readonly PaketRow[]): Rupiah {
  const seen = new Set<string>();
  return sumRupiah(
    rows.flatMap(({ nilai, kodeRup }) => {
      if (nilai === null) return [];
      const key = `${kodeRup.trim().toLowerCase()}\n${nilai}`;
      if (!isBlank(kodeRup) && seen.has(key)) return [];
      seen.add(key);
      return [nilai];
    }),
  );
}

/** A package in a sentence. */
export function sebutPaket({ nama, kodeRup }: PaketRow): string {
  return nama.trim() !== "" ? nama.trim() : `RUP ${kodeRup.trim()}`;
}

/** A day in a sentence. */
export function sebutHari({ hari, bulan, tahun }: Tanggal): Ungkapan {
  return ungkap("hari", { hari, bulan, tahun });
}

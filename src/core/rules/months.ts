import type { DuaBelasBulan } from "../model/dpa.ts";
import { cellOf, type Origin } from "../model/origin.ts";
import { BULAN_LIST, type Bulan } from "../periode/periode.ts";
import { subtractRupiah, type Rupiah } from "../rupiah/rupiah.ts";
import { ungkap, type Ungkapan } from "../text/ungkapan.ts";
import type { Saran } from "./rule.ts";

/** The months whose amount passes the test, in order. */
export function monthsWhere(
  bulan: DuaBelasBulan,
  test: (nilai: Rupiah | null, month: Bulan) => boolean,
): readonly Bulan[] {
  return BULAN_LIST.filter((month) => test(bulan[month - 1] ?? null, month));
}

/** A month for a sentence. */
export function sebutSatuBulan(bulan: Bulan): Ungkapan {
  return ungkap("bulan", { bulan });
}

/** Months for a sentence: `Maret, April`. */
export function sebutBulan(months: readonly Bulan[]): readonly Ungkapan[] {
  return months.map(sebutSatuBulan);
}

/** What a year's plan lacks (`selisih` < 0) or has too much, settled in its last planned month; for the user to choose. */
export function saranBulanAkhir(
  origin: Origin<`bulan${Bulan}`>,
  bulan: DuaBelasBulan,
  selisih: Rupiah,
): Saran | undefined {
  const last = monthsWhere(bulan, (nilai) => (nilai ?? 0) > 0).at(-1);
  const nilai = last === undefined ? null : (bulan[last - 1] ?? null);
  if (last === undefined || nilai === null || nilai < selisih) return undefined;
  const at = cellOf(origin, `bulan${last}`);
  return { at, menjadi: subtractRupiah(nilai, selisih), perluDipilih: true };
}

/** Names of the blank months, for a sentence: `Maret, April`. */
export function blankMonths(bulan: DuaBelasBulan): readonly Ungkapan[] {
  return sebutBulan(monthsWhere(bulan, (nilai) => nilai === null));
}

import type { PaketRow } from "../model/tables.ts";
import type { Bagian } from "../kas/bagian.ts";
import { bulanPertama, paketBagian, type Konteks } from "./criteria/kriteria.ts";
import { isDikontrak } from "../pengadaan/paket.ts";
import { jumlahBulan, realisasiRekening } from "./sisa.ts";

/** What signed contracts bind of a part. */
export interface IkatanKontrak {
  /** Value of the contracts (rupiah). */
  readonly kontrak: number;
  /** Of the plan that could move, what the contracts bind (rupiah). */
  readonly terikat: number;
  /** Months of payment that are known. */
  readonly bayar: readonly number[];
  readonly paket: PaketRow;
}

/**
 * Contracts of a part; null = none. What was spent is taken to have paid them first, and the plan before the months that
 * could move to be theirs too: only the rest of a contract binds those months.
 */
export function ikatanOf(bagian: Bagian, konteks: Konteks): IkatanKontrak | null {
  if (!konteks.isAktif("kontrak")) return null;
  const isWhole = bagian.kode === null;
  const signed = paketBagian(bagian, konteks).filter(
    (row) => isDikontrak(row) && (isWhole || row.rekening !== null),
  );
  return ikatan(signed, bagian.bulan, realisasiRekening(bagian, konteks.asOf) ?? 0, konteks);
}

/** The same for any plan: contracts, plan by month, what was spent. */
export function ikatan(
  signed: readonly PaketRow[],
  bulan: Bagian["bulan"],
  realisasi: number,
  konteks: Konteks,
): IkatanKontrak | null {
  const [paket] = signed;
  if (paket === undefined) return null;
  const first = bulanPertama(konteks);
  const kontrak = signed.reduce((sum, row) => sum + (row.nilaiKontrak ?? 0), 0);
  const before = jumlahBulan(bulan, 1, first - 1);
  const spentAhead = Math.max(0, realisasi - before);
  const bound = Math.max(0, Math.max(realisasi, kontrak) - before) - spentAhead;
  const later = jumlahBulan(bulan, first, 12) - spentAhead;
  const bayar = signed.flatMap((row) => (row.bayar ?? row.selesai)?.bulan ?? []);
  return {
    kontrak,
    terikat: Math.min(Math.max(0, later), bound),
    bayar: bayar.filter((month) => month >= first),
    paket,
  };
}

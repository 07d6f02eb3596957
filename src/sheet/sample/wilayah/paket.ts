import { Acak, benihOf } from "./acak.ts";
import { bulanTerakhir } from "./bagi-bulan.ts";
import type { RekeningWilayah, SubWilayah } from "./model.ts";

/** A procurement package of an account. */
export interface PaketWilayah {
  readonly sub: SubWilayah;
  readonly rekening: RekeningWilayah;
  readonly kodeRup: string;
  readonly nama: string;
  readonly metode: string;
  readonly pagu: number;
  readonly status: string;
  /** Months 1..12. */
  readonly pemilihan: number;
  readonly kontrak: number;
  readonly selesai: number;
}

/** Accounts that are bought from providers. */
const DIADAKAN = /^5\.(2\.0[2-6]|1\.02\.02\.08|1\.02\.01\.01\.00(37|39|43|08|11))/;
/** Smaller purchases are not listed one by one. */
const TERKECIL = 100_000_000;
/** First RUP code; real ones have eight digits. */
const RUP_AWAL = 40_000_000;

/** Packages of at least Rp100 million, one per account, their contract before the first payment. */
export function paketWilayah(subList: readonly SubWilayah[]): readonly PaketWilayah[] {
  const list: PaketWilayah[] = [];
  for (const sub of subList) {
    for (const rekening of sub.rekening) {
      if (rekening.jumlah < TERKECIL || !DIADAKAN.test(rekening.kode)) continue;
      list.push(paketOf(sub, rekening, RUP_AWAL + list.length * 37 + 11));
    }
  }
  return list;
}

function paketOf(sub: SubWilayah, rekening: RekeningWilayah, nomor: number): PaketWilayah {
  const acak = new Acak(benihOf(`paket ${sub.skpd.kode} ${sub.kode} ${rekening.kode}`));
  const bayar = rekening.bulan.findIndex((one) => one > 0) + 1;
  const akhir = bulanTerakhir(rekening.bulan) + 1;
  const metode = metodeOf(rekening, acak);
  const kontrak = Math.max(1, bayar - (metode === "E-Purchasing" ? 0 : 1));
  const pemilihan = Math.max(1, kontrak - (metode === "Tender" ? 2 : 1));
  return {
    sub,
    rekening,
    kodeRup: String(nomor),
    nama: `${rekening.nama.replace(/^Belanja (Modal )?/, "")}: ${sub.nama}`,
    metode,
    pagu: rekening.jumlah,
    status: acak.mungkin(0.9) ? "Terumumkan" : "Draft",
    pemilihan,
    kontrak,
    selesai: Math.min(12, Math.max(akhir, kontrak)),
  };
}

/** By Perpres 12/2021: direct procurement up to Rp200 million (Rp100 million for consultants), catalogue for goods. */
function metodeOf({ kode, jumlah }: RekeningWilayah, acak: Acak): string {
  if (kode.startsWith("5.1.02.02.08"))
    return jumlah <= 100_000_000 ? "Pengadaan Langsung" : "Seleksi";
  if (jumlah <= 200_000_000) return "Pengadaan Langsung";
  if (/^5\.2\.0[34]/.test(kode)) return "Tender";
  return acak.mungkin(0.8) ? "E-Purchasing" : "Tender";
}

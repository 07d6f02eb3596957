import type { AsOf } from "../../../core/periode/periode.ts";
import { Acak, benihOf } from "./acak.ts";
import type { SubWilayah } from "./model.ts";

/** What a sub kegiatan reports of a month: rupiah spent in it, share done and per mille of output to date. */
export interface LaporanBulan {
  readonly keuangan: number;
  readonly fisik: number;
  readonly keluaran: number;
}

export interface LaporanSub {
  /** January up to the month of evaluation; null = not reported. */
  readonly bulan: readonly (LaporanBulan | null)[];
  readonly kendala: string;
  readonly tindakLanjut: string;
}

/** Share of sub kegiatan that have not reported the last month yet. */
const BELUM_LAPOR = 0.03;
/** Behind by more than this share of the plan to date, a reason is given. */
const TERTINGGAL = 0.02;

const KENDALA = [
  [
    "Pemilihan penyedia belum selesai",
    "Percepat penetapan dokumen pemilihan dan pantau tiap minggu",
  ],
  ["Petunjuk teknis belum terbit", "Bersurat kepada kementerian dan siapkan dokumen lebih dahulu"],
  ["Dokumen pertanggungjawaban belum lengkap", "Pendampingan bendahara oleh PPK-SKPD"],
  ["Lahan belum siap", "Musyawarah dengan pemerintah desa dan pemilik lahan"],
  ["Jadwal narasumber berubah", "Tetapkan jadwal pengganti pada bulan berikutnya"],
  ["Data penerima masih diverifikasi", "Selesaikan verifikasi bersama pemerintah desa"],
] as const;

/** Reports of a sub kegiatan up to a month, drawn from its plan: most near it, some behind with a reason. */
export function laporanOf(sub: SubWilayah, asOf: AsOf): LaporanSub {
  const acak = new Acak(benihOf(`lapor ${sub.skpd.kode} ${sub.kode}`));
  const isRutin = /Gaji dan Tunjangan|Sumber Daya Air|Pelayanan Umum Kantor/.test(sub.nama);
  const laju = isRutin ? 1 : acak.satu([1, 1, 1, 0.98, 0.95, 0.9, 0.75, 0.5, 0.2]);
  const belum = !isRutin && acak.mungkin(BELUM_LAPOR);
  const [kendala, tindakLanjut] = acak.satu<readonly [string, string]>(KENDALA);
  const bulan: (LaporanBulan | null)[] = [];
  let uang = 0;
  let rencana = 0;
  let fisik = 0;
  for (let index = 0; index < asOf; index += 1) {
    rencana += sub.bulan[index] ?? 0;
    const keuangan = Math.floor(((sub.bulan[index] ?? 0) * laju) / 100) * 100;
    uang += keuangan;
    // Work runs a little ahead of its payment.
    const maju = sub.pagu === 0 ? 0 : (uang / sub.pagu) * acak.antara(1, 1.04);
    fisik = Math.min(1, Math.max(fisik, Math.round(maju * 10_000) / 10_000));
    const keluaran = Math.round(fisik * 1_000);
    bulan.push(belum && index === asOf - 1 ? null : { keuangan, fisik, keluaran });
  }
  const isTertinggal = rencana > 0 && (rencana - uang) / rencana > TERTINGGAL;
  return isTertinggal ? { bulan, kendala, tindakLanjut } : { bulan, kendala: "", tindakLanjut: "" };
}

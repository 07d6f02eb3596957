import { parseKode } from "../../../core/kode/kode.ts";
import type { Rujukan } from "../../../core/rujukan/rujukan.ts";
import { APBD_2023 } from "./apbd.ts";
import { bagiBulan } from "./bagi-bulan.ts";
import { jenisOf, type RekeningMentah, type SubMentah, type SubWilayah } from "./model.ts";
import type { SkpdWilayah } from "./skpd.ts";

/** Amounts are drawn in thousands; the last rupiah of a jenis fall to its largest account. */
const BULATAN = 1_000;

/**
 * Gives every account its amount, so that each jenis belanja sums to the APBD of the year to the rupiah: a jenis is
 * parted among the SKPD by their weights, and in each SKPD among its accounts by theirs.
 */
export function kalibrasi(subList: readonly SubMentah[], rujukan: Rujukan): readonly SubWilayah[] {
  const jumlah = amountsOf(subList);
  const namaOf = (kode: string): string => {
    const parsed = parseKode(kode);
    const jawaban = parsed === null ? null : rujukan.akun(parsed, null);
    if (jawaban?.status !== "dikenal") throw new Error(`account not in the list: ${kode}`);
    return jawaban.butir.nama;
  };
  return subList.map((sub) => {
    const rekening = sub.rekening.map((one) => {
      const own = jumlah.get(one) ?? 0;
      return {
        kode: one.kode,
        nama: namaOf(one.kode),
        jumlah: own,
        bulan: bagiBulan(own, one.jadwal, BULATAN),
      };
    });
    const bulan = Array.from({ length: 12 }, (_, i) =>
      rekening.reduce((sum, one) => sum + (one.bulan[i] ?? 0), 0),
    );
    return { ...sub, rekening, bulan, pagu: bulan.reduce((sum, one) => sum + one, 0) };
  });
}

interface Bagian {
  readonly rekening: RekeningMentah;
  readonly skpd: SkpdWilayah;
}

function amountsOf(subList: readonly SubMentah[]): ReadonlyMap<RekeningMentah, number> {
  const byJenis = new Map<string, Bagian[]>();
  for (const { skpd, rekening: list } of subList) {
    for (const rekening of list) {
      const jenis = jenisOf(rekening.kode);
      const same = byJenis.get(jenis);
      if (same === undefined) byJenis.set(jenis, [{ rekening, skpd }]);
      else same.push({ rekening, skpd });
    }
  }
  for (const jenis of Object.keys(APBD_2023)) {
    if (!byJenis.has(jenis)) throw new Error(`no account of jenis ${jenis}`);
  }
  const amounts = new Map<RekeningMentah, number>();
  for (const [jenis, list] of byJenis) bagiJenis(APBD_2023[jenis] ?? 0, jenis, list, amounts);
  return amounts;
}

function bagiJenis(
  total: number,
  jenis: string,
  list: readonly Bagian[],
  amounts: Map<RekeningMentah, number>,
): void {
  const own = new Map<SkpdWilayah, number>();
  for (const { skpd, rekening } of list) own.set(skpd, (own.get(skpd) ?? 0) + rekening.bobot);
  const semua = [...own.keys()].reduce((sum, skpd) => sum + bobotOf(skpd, jenis), 0);
  let terbesar = list[0];
  let sisa = total;
  for (const bagian of list) {
    const { skpd, rekening } = bagian;
    const bobot = (bobotOf(skpd, jenis) / semua) * (rekening.bobot / (own.get(skpd) ?? 1));
    const jumlah = Math.max(1, Math.floor((total * bobot) / BULATAN)) * BULATAN;
    amounts.set(rekening, jumlah);
    sisa -= jumlah;
    if (jumlah > (amounts.get(terbesar?.rekening ?? rekening) ?? 0)) terbesar = bagian;
  }
  const akhir = terbesar?.rekening;
  if (akhir !== undefined) amounts.set(akhir, (amounts.get(akhir) ?? 0) + sisa);
}

/** Weight of an SKPD in a jenis; what only some SKPD have goes by the weight of their accounts alone. */
function bobotOf({ bobot: [pegawai, barang, modal] }: SkpdWilayah, jenis: string): number {
  if (jenis === "5.1.01") return pegawai;
  if (jenis === "5.1.02") return barang;
  return /^5\.2\.0[234]$/.test(jenis) ? modal : 1;
}

import { isWithin } from "../../kode/kode.ts";
import type { Bagian } from "../../kas/bagian.ts";
import { alasan } from "../reasons.ts";
import type { Konteks, Kriteria } from "./kriteria.ts";

/**
 * Pay (5.1.01) and what is billed or paid month by month. A word or a code alone does not make an account routine: the
 * honor of a speaker is not monthly. It needs an even plan over the year as well; an even plan alone makes services
 * conditional and is a remark on anything else. Source: practice.
 */
export const belanjaRutin: Kriteria = {
  id: "belanjaRutin",
  nama: "Belanja rutin bulanan",
  *check(bagian, konteks) {
    const [akun, kelompok, jenis, objek] = bagian.kode?.segments ?? [];
    const rekening = bagian.uraian;
    if (akun === 5 && kelompok === 1 && jenis === 1) {
      yield alasan("belanjaPegawai", { rekening }, bagian.at);
      return;
    }
    const merata = isMerata(bagian, konteks);
    const bulan = jumlahBulanRencana(bagian);
    const kata = konteks.cariRutin(rekening);
    if (kata !== null) {
      const data = { rekening, kata: kata.frasa };
      if (merata) yield alasan("rutinBulanan", { ...data, bulan }, bagian.at);
      else if (kata.tagihan) yield alasan("tagihanBulanan", data, bagian.at);
      else yield* orangBulan(bagian, konteks);
      return;
    }
    const { kode } = bagian;
    const rutin = konteks.kodeRutin.find((one) => kode !== null && isWithin(kode, one.kode));
    if (rutin !== undefined) {
      const data = { rekening, kode: rutin.kode.text };
      if (merata) yield alasan("rutinKode", { ...data, bulan }, bagian.at);
      else if (rutin.tagihan) yield alasan("tagihanKode", data, bagian.at);
      else yield* orangBulan(bagian, konteks);
      return;
    }
    if (merata) {
      const isJasa = akun === 5 && kelompok === 1 && jenis === 2 && objek === 2;
      yield alasan(isJasa ? "jasaMerata" : "merata", { rekening, bulan }, bagian.at);
      return;
    }
    yield* orangBulan(bagian, konteks);
  },
};

/** Items reckoned by person and month (`OB`, `Orang/Bulan`) are pay, whatever the account is called. */
function* orangBulan(bagian: Bagian, konteks: Konteks): Generator<ReturnType<typeof alasan>> {
  const items = bagian.rincianList;
  const [first] = items;
  if (first === undefined) return;
  const satuan = items.map(({ satuan, koefisienText }) => `${satuan} ${koefisienText}`);
  if (!satuan.every((text) => konteks.cariRutin(text)?.tagihan === false)) return;
  yield alasan("orangBulan", { rekening: bagian.uraian, satuan: first.satuan }, bagian.at);
}

/** Whether the plan runs evenly over the year: most months planned, and most of them close to the median. */
export function isMerata(bagian: Bagian, konteks: Konteks): boolean {
  const { rataMinBulan, rataMinDekat, rataToleransi } = konteks.pengaturan;
  const amounts = bagian.bulan.map((amount) => amount ?? 0).filter((amount) => amount > 0);
  if (amounts.length < rataMinBulan) return false;
  const sorted = [...amounts].sort((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const close = amounts.filter((amount) => Math.abs(amount - median) <= rataToleransi * median);
  return close.length >= rataMinDekat;
}

function jumlahBulanRencana(bagian: Bagian): number {
  return bagian.bulan.filter((amount) => (amount ?? 0) > 0).length;
}

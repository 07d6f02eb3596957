import type { PaketRow } from "../../model/tables.ts";
import type { Bagian } from "../../kas/bagian.ts";
import { parseMetode, type Metode } from "../../pengadaan/metode.ts";
import { isDikontrak, isDiproses } from "../../pengadaan/paket.ts";
import { alasan } from "../reasons.ts";
import {
  HARI_SEBULAN,
  bulanPalingCepat,
  waktuMetode,
  type WaktuPengadaan,
} from "../waktu-pengadaan.ts";
import { bulanKandidat, paketBagian, type Konteks, type Kriteria } from "./kriteria.ts";
import { mulaiSumber } from "./sumber-dana.ts";

/** Procurement cannot be earlier than its lead time allows, counted from the close of asOf. Source: editable table. */
export const waktuPengadaan: Kriteria = {
  id: "waktuPengadaan",
  nama: "Waktu pengadaan",
  *check(bagian, konteks) {
    const [first] = bulanKandidat(bagian, konteks);
    const siap = kesiapanOf(bagian, konteks);
    if (first === undefined || siap === null || siap.bulan < first) return;
    const { nama, hari, kirim } = siap.waktu;
    const data = { rekening: bagian.uraian, metode: nama, hari: hari + kirim, semula: first };
    yield alasan("waktuPengadaan", data, bagian.atBulan(first));
  },
};

/** When a part can first be paid, by the slowest way its packages go. */
export interface Kesiapan {
  readonly waktu: WaktuPengadaan;
  /** 1..12; 13 = not this year. */
  readonly bulan: number;
}

/** Readiness of a part; null when the table of lead times lacks its method. */
export function kesiapanOf(bagian: Bagian, konteks: Konteks): Kesiapan | null {
  const open = paketBagian(bagian, konteks).filter((row) => !isDikontrak(row));
  const ways =
    open.length === 0
      ? [kesiapanMetode(metodeBagian(bagian, konteks), null, konteks)]
      : open.map((row) => kesiapanMetode(metodePaket(row, bagian, konteks), row, konteks));
  return ways.reduce(
    (slow, one) => (one !== null && one.bulan > (slow?.bulan ?? 0) ? one : slow),
    null,
  );
}

/** Method of a part: that of its first open package, else the usual one of its account and amount. */
export function metodeBagian(bagian: Bagian, konteks: Konteks): Metode {
  const row = paketBagian(bagian, konteks).find((one) => !isDikontrak(one));
  return row === undefined
    ? konteks.metodeOf(bagian.kode, bagian.uraian, bagian.jumlah)
    : metodePaket(row, bagian, konteks);
}

function metodePaket(row: PaketRow, bagian: Bagian, konteks: Konteks): Metode {
  const inferred = () =>
    konteks.metodeOf(bagian.kode, `${row.nama} ${bagian.uraian}`, row.nilai ?? bagian.jumlah);
  return parseMetode(row.metode) ?? inferred();
}

function kesiapanMetode(metode: Metode, row: PaketRow | null, konteks: Konteks): Kesiapan | null {
  const { asOf, pengaturan, tahun } = konteks;
  const waktu = waktuMetode(pengaturan.waktuPengadaan, metode, tahun);
  if (waktu === null) return null;
  const needed = pengaturan.hariMulai + waktu.hari + waktu.kirim;
  return { waktu, bulan: bulanPalingCepat(asOf, needed - hariBerjalan(row, konteks)) };
}

/** Days a selection that is said to have begun is already under way when preparation would start. */
function hariBerjalan(row: PaketRow | null, { asOf, pengaturan, tahun }: Konteks): number {
  const mulai = row !== null && isDiproses(row) ? row.pemilihan : null;
  if (mulai === null || tahun === null) return 0;
  const setahun = 12 * HARI_SEBULAN;
  const day = (mulai.tahun - tahun) * setahun + (mulai.bulan - 1) * HARI_SEBULAN + mulai.hari - 1;
  return Math.max(0, asOf * HARI_SEBULAN + pengaturan.hariMulai - day);
}

/** Earliest month (1..12, 13 = not this year) in which the part can be paid: prepared, and with money come in. */
export function palingCepatOf(bagian: Bagian, konteks: Konteks): number {
  const siap = konteks.isAktif("waktuPengadaan") ? kesiapanOf(bagian, konteks) : null;
  const prepared = siap?.bulan ?? bulanPalingCepat(konteks.asOf, 0);
  return Math.max(prepared, mulaiSumber(bagian, konteks) ?? 0);
}

import { tanggalOfIso } from "../../core/periode/hari.ts";
import { serialOfTanggal } from "../../core/periode/tanggal.ts";
import { namaBulan } from "../../core/periode/periode.ts";
import { terbilang } from "../../core/pk/terbilang.ts";
import { tanggalPanjang } from "./kolom.ts";

/** From the day with the number 0 in Excel's count of days, modulo seven. */
const HARI = ["Sabtu", "Minggu", "Senin", "Selasa", "Rabu", "Kamis", "Jumat"] as const;

/** `Senin, 6 Maret 2023 (tanggal enam bulan Maret tahun dua ribu dua puluh tiga)`; `""` for no day. */
export function hariTanggal(iso: string): string {
  const day = tanggalOfIso(iso);
  if (day === null) return "";
  const hari = HARI[serialOfTanggal(day) % 7] ?? "";
  const kata = `tanggal ${terbilang(day.hari)} bulan ${namaBulan(day.bulan)} tahun ${terbilang(day.tahun)}`;
  return `${hari}, ${tanggalPanjang(iso)} (${kata})`;
}

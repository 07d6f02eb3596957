import { formatAngka, formatPersen } from "./format.ts";
import { formatPoin } from "./render-rapat.ts";

/** Figures a meeting keeps, by name. */
export const NAMA_ANGKA: Readonly<Record<string, string>> = {
  kinerja: "Progres kinerja PK",
  serapan: "Serapan keuangan",
  fisik: "Kemajuan fisik",
  deviasi: "Deviasi",
  belumDilaporkan: "Sub kegiatan belum dilaporkan",
  kesalahan: "Kesalahan",
  peringatan: "Peringatan",
};

const FRACTIONS: ReadonlySet<string> = new Set(["kinerja", "serapan", "fisik"]);

/** A figure as it is read: fractions as per cent, deviasi in points, counts as they are; a dash for none. */
export function renderAngka(nama: string, value: number | null): string {
  if (value === null) return "–";
  if (nama === "deviasi") return formatPoin(value);
  return FRACTIONS.has(nama) ? formatPersen(value) : formatAngka(value);
}

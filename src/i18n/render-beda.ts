import { formatAngka, formatPersen } from "./format.ts";
import { formatPoin, kalimatRapat } from "./render-rapat.ts";

const FRACTIONS: ReadonlySet<string> = new Set(["kinerja", "serapan", "fisik"]);

/** What a figure of a meeting is called. */
export function namaAngka(nama: string): string {
  return kalimatRapat().angka[nama] ?? nama;
}

/** A figure as it is read: fractions as per cent, deviasi in points, counts as they are; a dash for none. */
export function renderAngka(nama: string, value: number | null): string {
  if (value === null) return "–";
  if (nama === "deviasi") return formatPoin(value);
  return FRACTIONS.has(nama) ? formatPersen(value) : formatAngka(value);
}

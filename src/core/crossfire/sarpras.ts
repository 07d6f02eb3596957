import { kataOf } from "../text/kata.ts";
import type { NilaiBerbukti } from "./bukti.ts";

/** Things that SKPD can share or build on, with the words for them. Office goods are left out: every office has them. */
export const SARPRAS = {
  posyandu: ["posyandu"],
  puskesmas: ["puskesmas", "pustu", "poskesdes"],
  "rumah sakit": ["rumah sakit", "rsud"],
  ambulans: ["ambulans", "ambulance", "puskesmas keliling"],
  "alat kesehatan": ["antropometri", "alat kesehatan", "alat kedokteran", "usg"],
  sekolah: ["sekolah", "ruang kelas", "madrasah", "satuan pendidikan"],
  perpustakaan: ["perpustakaan", "taman bacaan", "mobil perpustakaan"],
  pasar: ["pasar rakyat", "pasar", "kios", "los pasar"],
  terminal: ["terminal", "halte"],
  jalan: ["jalan", "jembatan", "trotoar", "gorong gorong"],
  "rambu jalan": ["rambu", "lampu jalan", "penerangan jalan umum", "pju"],
  irigasi: ["irigasi", "saluran tersier", "bendung", "embung", "pintu air"],
  drainase: ["drainase", "tanggul", "pompa banjir"],
  "air bersih": ["spam", "air minum", "air bersih", "sumur bor", "perpipaan", "reservoir"],
  jamban: ["jamban", "septik", "septic tank", "ipal", "toilet", "mck"],
  "tempat sampah": ["tps", "tps3r", "tempat pengolahan sampah", "bank sampah", "truk sampah"],
  "balai desa": ["balai desa", "kantor desa", "balai dusun"],
  "balai penyuluh": ["balai penyuluh", "balai penyuluhan", "bpp"],
  gudang: ["gudang", "lumbung", "cold storage"],
  "alat mesin pertanian": [
    "traktor",
    "alat mesin pertanian",
    "alsintan",
    "hand sprayer",
    "rice mill",
  ],
  "benih dan bibit": ["benih", "bibit"],
  kolam: ["kolam", "keramba", "tambak"],
  kandang: ["kandang", "rumah potong hewan"],
  rumah: ["rumah tidak layak huni", "rumah swadaya", "rumah susun", "rumah khusus"],
  "gedung kreatif": ["gedung kreatif", "ruang kreatif", "creative center", "gedung kesenian"],
  "tempat wisata": ["objek wisata", "destinasi", "gapura", "pusat informasi wisata", "homestay"],
  panggung: ["panggung", "tata suara", "sound system"],
  lapangan: ["lapangan", "stadion", "gelanggang", "sarana olahraga"],
  taman: ["ruang terbuka hijau", "alun alun", "taman publik"],
  "kendaraan operasional": ["kendaraan operasional", "mobil operasional", "alat angkutan"],
  "kendaraan darurat": ["mobil pemadam", "mobil tangki", "perahu karet", "mobil rescue"],
  "tenda dan logistik": ["tenda", "dapur umum", "logistik bencana", "buffer stock"],
  "alat berat": ["alat berat", "ekskavator", "excavator", "buldoser"],
  "pusat data": ["pusat data", "server", "data center"],
  "jaringan internet": ["jaringan internet", "internet", "wifi", "serat optik", "bandwidth"],
  aplikasi: ["aplikasi", "sistem informasi", "dasbor", "dashboard"],
  "balai latihan": ["balai latihan kerja", "blk", "bengkel kerja", "mesin jahit"],
  laboratorium: ["laboratorium"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

interface Frasa {
  readonly nama: string;
  readonly akar: readonly string[];
}

const BY_FIRST: ReadonlyMap<string, readonly Frasa[]> = indexFrasa();

function indexFrasa(): ReadonlyMap<string, readonly Frasa[]> {
  const index = new Map<string, Frasa[]>();
  for (const [nama, phrases] of Object.entries(SARPRAS)) {
    for (const phrase of phrases) {
      const akar = kataOf(phrase).map((kata) => kata.akar);
      const first = akar[0] ?? "";
      index.set(first, [...(index.get(first) ?? []), { nama, akar }]);
    }
  }
  return index;
}

/** Facilities and goods named in the texts: name → word as written. */
export function sarprasOf(texts: readonly string[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const text of texts) {
    const kata = kataOf(text.slice(0, 2000)).slice(0, 200);
    kata.forEach(({ akar }, at) => {
      for (const frasa of BY_FIRST.get(akar) ?? []) {
        if (found.has(frasa.nama)) continue;
        if (!frasa.akar.every((root, nth) => kata[at + nth]?.akar === root)) continue;
        const words = kata.slice(at, at + frasa.akar.length).map(({ asli }) => asli);
        found.set(frasa.nama, words.join(" "));
      }
    });
  }
  return found;
}

/** Share of the shorter list that both name; null = one of them names none (not stated, which is not 0). */
export function nilaiSarpras(
  a: ReadonlyMap<string, string>,
  b: ReadonlyMap<string, string>,
): NilaiBerbukti | null {
  if (a.size === 0 || b.size === 0) return null;
  const bukti = [...a.keys()].filter((nama) => b.has(nama));
  return { nilai: bukti.length / Math.min(a.size, b.size), bukti };
}

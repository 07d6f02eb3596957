import type { Rekening } from "../model/dpa.ts";
import { kataOf } from "../text/kata.ts";
import { once } from "../text/once.ts";
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

/** Phrases by their first root; made at the first text, not while the program loads. */
const byFirst = once(indexFrasa);

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
      for (const frasa of byFirst().get(akar) ?? []) {
        if (found.has(frasa.nama)) continue;
        if (!frasa.akar.every((root, nth) => kata[at + nth]?.akar === root)) continue;
        const words = kata.slice(at, at + frasa.akar.length).map(({ asli }) => asli);
        found.set(frasa.nama, words.join(" "));
      }
    });
  }
  return found;
}

/** What a sub kegiatan builds on or buys. */
export interface Sarpras {
  /** Facility or thing → word as written. */
  readonly benda: ReadonlyMap<string, string>;
  /** Accounts of goods (belanja modal without land, rincian objek: `5.2.2.5.1`). */
  readonly barang: ReadonlySet<string>;
}

/** Segments of a code at rincian objek. */
const RINCIAN_OBJEK = 5;

/** Accounts of lasting goods among the lowest accounts. Office goods (`5.1.02`) are left out: every office buys them. */
export function barangOf(rekeningList: readonly Rekening[]): ReadonlySet<string> {
  const found = new Set<string>();
  const add = ({ children, kode, jumlah }: Rekening): void => {
    if (children.length > 0) return children.forEach(add);
    const { segments = [] } = kode ?? {};
    if (segments.length < RINCIAN_OBJEK || jumlah === null || jumlah <= 0) return;
    const key = segments.slice(0, RINCIAN_OBJEK).join(".");
    if (key.startsWith("5.2.") && !key.startsWith("5.2.1.")) found.add(key);
  };
  rekeningList.forEach(add);
  return found;
}

/** An account of goods in common says that both buy the same kind, not that they share the thing. */
const BOBOT_BARANG = 0.7;

/**
 * Share of the shorter list of things that both name, or of the accounts of goods, whichever tells more; null = one of
 * them names none (not stated, which is not 0).
 */
export function nilaiSarpras(a: Sarpras, b: Sarpras): NilaiBerbukti | null {
  const benda = share([...a.benda.keys()], new Set(b.benda.keys()));
  const barang = share([...a.barang], b.barang);
  if (benda === null && barang === null) return null;
  const sejenis = (barang?.nilai ?? 0) * BOBOT_BARANG;
  return (benda?.nilai ?? 0) >= sejenis
    ? { nilai: benda?.nilai ?? 0, bukti: benda?.bukti ?? [] }
    : { nilai: sejenis, bukti: (barang?.bukti ?? []).map(tulisAkun) };
}

function share(a: readonly string[], b: ReadonlySet<string>): NilaiBerbukti | null {
  if (a.length === 0 || b.size === 0) return null;
  const bukti = a.filter((one) => b.has(one));
  return { nilai: bukti.length / Math.min(a.length, b.size), bukti };
}

/** `5.2.2.5.1` as it is written: `5.2.02.05.01`. */
function tulisAkun(key: string): string {
  const [akun = "", kelompok = "", ...rest] = key.split(".");
  return [akun, kelompok, ...rest.map((segment) => segment.padStart(2, "0"))].join(".");
}

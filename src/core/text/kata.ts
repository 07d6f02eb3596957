import { stem } from "./stem.ts";

/** Words that say nothing of the matter: articles, prepositions, levels of government. */
const SAMBUNG: ReadonlySet<string> = new Set(
  `dan atau yang di ke dari pada untuk dalam bagi oleh dengan serta terhadap tentang sesuai sebagai agar secara
  antar per para melalui lainnya lain lebih satu danatau termasuk akan telah dapat berdasarkan terkait dll dsb
  kabupaten kota kabupatenkota kab kewenangan daerah lingkup provinsi republik indonesia nomor tahun`
    .trim()
    .split(/\s+/),
);

/** Roots of what any office does (provide, manage, coordinate): they tell the kind of work, not its matter. */
const UMUM: ReadonlySet<string> = new Set(
  `sedia selenggara kelola laksana tingkat kembang bina fasilitas koordinasi sinkronisasi susun evaluasi pantau
  monitor monitoring awas kendali pelihara rehabilitasi bangun ada kapasitas rencana layan data informasi dukung
  sarana prasarana sistem program urus kebijakan bijak kebijak operasi operasional rutin lanjut tindak sosialisasi
  damping kuat lembaga jamin terap standar mutu kualitas tata pemerintah perangkat sumber daya manfaat guna bentuk
  tetap siap capai lapor wilayah didik latih usaha nilai layak jumlah dokumen unit orang laporan kegiat perintah sub giat advokasi pengada dilaksana
  tersedia dibangun terlaksana masyarakat teknis pendata jaring kerja sama`
    .trim()
    .split(/\s+/),
);

/** A word of a text as it is compared. */
export interface Kata {
  /** As written, lower case. */
  readonly asli: string;
  readonly akar: string;
}

/** Words of a text in order, without connectives, numbers and single letters. */
export function kataOf(text: string): readonly Kata[] {
  const words = text
    .toLowerCase()
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .split(/[^a-z]+/);
  return words
    .filter((asli) => asli.length > 1 && !SAMBUNG.has(asli))
    .map((asli) => ({ asli, akar: stem(asli) }));
}

/** Whether a root names no matter of its own. */
export function isUmum(akar: string): boolean {
  return UMUM.has(akar);
}

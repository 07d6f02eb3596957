/** Why a host refused; the same words as the host port's. */
export type HostErrorKind = "busy" | "tooLarge" | "lost" | "denied" | "missing" | "full" | "other";

/** What a failed call leaves behind in the workbook. */
export type Akibat = "bersih" | "catatan" | "lembar" | "lembarBaru" | "tanda" | "tidakAda";

const SEBAB: Readonly<Record<HostErrorKind, string>> = {
  busy: "Excel sedang sibuk, atau sebuah sel sedang disunting. Selesaikan suntingan dengan Enter atau Esc, lalu coba lagi.",
  tooLarge:
    "Isi satu baris terlalu besar untuk dikirim ke Excel. Persingkat teks yang sangat panjang, lalu coba lagi.",
  lost: "Sambungan ke Excel terputus. Muat ulang panel, lalu coba lagi.",
  denied: "Excel menolak: lembar atau buku kerja dilindungi. Buka proteksinya, lalu coba lagi.",
  missing:
    "Lembar yang dituju tidak ditemukan lagi; mungkin baru dihapus atau diganti namanya. Jalankan lagi.",
  full: "Excel kehabisan memori. Tutup buku kerja lain, lalu coba lagi.",
  other: "Excel menolak permintaan ini. Coba lagi.",
};

const AKIBAT: Readonly<Record<Akibat, string>> = {
  bersih: "Sel dan rumus Anda tidak berubah; sebagian tanda mungkin masih ada.",
  catatan: "Sel dan rumus Anda tidak berubah; catatan ini mungkin belum tersimpan.",
  lembar: "Lembar Anda tidak berubah; lembar keluaran belum selesai ditulis.",
  lembarBaru:
    "Lembar yang ada tidak berubah. Bila ada lembar baru yang belum lengkap, hapus lembar itu.",
  tanda: "Sel dan rumus Anda tidak berubah; tanda warna mungkin belum lengkap.",
  tidakAda: "Tidak ada yang berubah di buku kerja.",
};

/** Why Excel refused and what to do, then what of the workbook has changed. */
export function renderHostError(kind: HostErrorKind, akibat: Akibat): string {
  return `${SEBAB[kind]} ${AKIBAT[akibat]}`;
}

/** Why Excel refused and what to do. */
export function renderHostTrouble(kind: HostErrorKind): string {
  return SEBAB[kind];
}

/** Nothing more fits into what a workbook keeps for us. */
export const CATATAN_PENUH =
  "Catatan Selaras PK di buku kerja ini sudah penuh. Hapus skenario atau temuan yang diabaikan, lalu coba lagi.";

/** A step that could neither be finished nor taken back. */
export function renderLangkahTerputus(sebab: string, label: string, cells: number): string {
  return `${sebab} Langkah “${label}” terhenti: sebagian dari ${cells} selnya mungkin sudah tertulis. Langkah ini tercatat; selesaikan atau batalkan dari Beranda.`;
}

/** A step that could not be taken back wholly. */
export function renderUrungTerputus(sebab: string, label: string): string {
  return `${sebab} Pembatalan “${label}” terhenti: sebagian selnya mungkin belum kembali. Langkah ini masih tercatat; batalkan sekali lagi.`;
}

/** A step that failed and of which nothing is left. */
export function renderTidakJadi(sebab: string): string {
  return `${sebab} Tidak ada sel yang berubah.`;
}

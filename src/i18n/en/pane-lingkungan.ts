import type { PANE_LINGKUNGAN } from "../pane-lingkungan.ts";

/** English of the page of the self-test. */
export const EN_PANE_LINGKUNGAN = {
  "pane.lingkungan.isi":
    "Looks at Excel, the workbook and the network Selaras PK uses. No cell is written; only the site of Selaras PK itself is contacted.",
  "pane.lingkungan.judul": "Check the environment",
  "pane.lingkungan.kelompok.buku": "This workbook",
  "pane.lingkungan.kelompok.excel": "Excel",
  "pane.lingkungan.kelompok.fungsi": "PK functions",
  "pane.lingkungan.kelompok.halaman": "Pane and network",
  "pane.lingkungan.kembali": "Back to Help",
  "pane.lingkungan.riwayat": "Last runs",
  "pane.lingkungan.riwayatBaris": "{jam} {kerja}: {hasil}, {lama} ms",
  "pane.lingkungan.riwayatGalat": "{jam} {kerja}: error {galat}",
  "pane.lingkungan.riwayatHasil.batal": "cancelled",
  "pane.lingkungan.riwayatHasil.galat": "error",
  "pane.lingkungan.riwayatHasil.selesai": "done",
  "pane.lingkungan.riwayatIsi": "Kept in the pane's memory only; gone when the pane is closed.",
  "pane.lingkungan.riwayatKosong": "Nothing has been run yet.",
  "pane.lingkungan.salin": "Copy",
  "pane.lingkungan.salinIsi":
    "The copy holds the text of this page without names of sheets and without cells.",
  "pane.lingkungan.status.baik": "Good",
  "pane.lingkungan.status.gagal": "Must be corrected",
  "pane.lingkungan.status.perhatian": "Look at it",
  "pane.lingkungan.status.tidakDiperiksa": "Not checked",
  "pane.lingkungan.syarat": "Capabilities in use",
  "pane.lingkungan.syaratAda": "yes",
  "pane.lingkungan.syaratGuna": "Used for",
  "pane.lingkungan.syaratHasil": "Result",
  "pane.lingkungan.syaratNama": "Set",
  "pane.lingkungan.syaratTidak": "no",
  "pane.lingkungan.syaratTidakWajib": "no; required",
  "pane.lingkungan.ulang": "Check again",
} satisfies Readonly<Record<keyof typeof PANE_LINGKUNGAN, string>>;

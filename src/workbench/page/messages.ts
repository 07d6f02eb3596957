import { byId } from "./dom.ts";

/** The line above the grid: one sentence, or nothing. */
export function say(text: string | null): void {
  const line = byId("message", HTMLElement);
  line.textContent = text ?? "";
  line.hidden = text === null;
}

export const NOT_CONNECTED =
  "Tombol ini belum dihubungkan oleh add-in. Tunggu panel selesai dimuat, lalu coba lagi.";
export const NO_MANIFEST =
  "manifest.xml tidak dapat dibaca, sehingga pita dan panel add-in tidak tersedia.";
export const ACTION_FAILED = "Tombol ini gagal dijalankan oleh add-in.";

const FILE_MESSAGES: Readonly<Record<string, string>> = {
  "not-xlsx": "Berkas ini bukan buku kerja Excel (.xlsx).",
  "legacy-xls": "Berkas ini berformat Excel lama (.xls). Simpan sebagai .xlsx, lalu buka lagi.",
  "binary-xlsb": "Berkas ini berformat biner (.xlsb). Simpan sebagai .xlsx, lalu buka lagi.",
  encrypted: "Berkas ini terkunci dengan kata sandi. Hapus kata sandinya di Excel, lalu buka lagi.",
  corrupt: "Berkas ini rusak atau tidak lengkap, sehingga tidak dapat dibuka.",
  "too-large": "Berkas ini terlalu besar untuk dibuka di sini.",
};

export function fileMessage(code: unknown): string {
  const known = typeof code === "string" ? FILE_MESSAGES[code] : undefined;
  return known ?? "Berkas ini tidak dapat dibuka.";
}

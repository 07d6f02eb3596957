/** Why a file was not opened, by the code of the refusal. */
const FILE_MESSAGES: Readonly<Record<string, string>> = {
  "not-xlsx": "Berkas ini bukan buku kerja Excel (.xlsx).",
  "legacy-xls": "Berkas ini berformat Excel lama (.xls). Simpan sebagai .xlsx, lalu buka lagi.",
  "binary-xlsb": "Berkas ini berformat biner (.xlsb). Simpan sebagai .xlsx, lalu buka lagi.",
  encrypted: "Berkas ini terkunci dengan kata sandi. Hapus kata sandinya di Excel, lalu buka lagi.",
  corrupt: "Berkas ini rusak atau tidak lengkap, sehingga tidak dapat dibuka.",
  "too-large": "Berkas ini terlalu besar untuk dibuka di sini.",
};

/** One sentence for the line above the grid. */
export function fileMessage(code: unknown): string {
  const known = typeof code === "string" ? FILE_MESSAGES[code] : undefined;
  return known ?? "Berkas ini tidak dapat dibuka.";
}

/** What can be wrong with a file; the same words as the file host's error codes. */
export type FileErrorCode =
  | "not-xlsx"
  | "legacy-xls"
  | "binary-xlsb"
  | "encrypted"
  | "corrupt"
  | "too-large"
  | "not-found"
  | "exists"
  | "same-as-input"
  | "io"
  | "no-access";

const KALIMAT: Readonly<Record<FileErrorCode, string>> = {
  "not-xlsx":
    "bukan buku kerja Excel (.xlsx). Buka dengan Excel, lalu simpan sebagai Buku Kerja Excel (.xlsx).",
  "legacy-xls": "berformat .xls lama. Buka dengan Excel, lalu simpan sebagai .xlsx.",
  "binary-xlsb": "berformat .xlsb. Buka dengan Excel, lalu simpan sebagai .xlsx.",
  encrypted:
    "terkunci kata sandi. Buka dengan Excel, hapus kata sandi lewat Berkas > Info > Proteksi Buku Kerja, lalu simpan.",
  corrupt:
    "rusak dan tidak dapat dibaca. Buka dengan Excel, pilih perbaiki bila ditawarkan, lalu simpan salinan baru.",
  "too-large":
    "terlalu besar untuk dibaca. Pisahkan lembar yang tidak diperlukan atau hapus format pada baris kosong, lalu coba lagi.",
  "not-found": "tidak ditemukan. Periksa nama dan letak berkas.",
  exists: "sudah ada. Pilih nama lain; berkas yang ada tidak ditimpa.",
  "same-as-input": "adalah berkas masukan. Pilih nama keluaran lain; masukan tidak pernah diubah.",
  io: "tidak dapat dibaca atau ditulis karena gangguan penyimpanan. Coba lagi atau pilih letak lain.",
  "no-access":
    "tidak dapat dibuka atau ditulis. Periksa izin berkas dan tutup berkas itu di Excel.",
};

/** One sentence: which file, what is wrong, what to do. */
export function renderFileError(file: string, code: FileErrorCode): string {
  return `${file} ${KALIMAT[code]}`;
}

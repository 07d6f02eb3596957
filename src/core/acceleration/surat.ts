import { teksPaling, type BagianPengaturan } from "../pengaturan/bagian.ts";

/** Letterhead, recipient and signature of the papers that ask for a shift. `""` = a line to be filled in by hand. */
export interface PengaturanSurat {
  readonly pemerintah: string;
  /** `""` = the SKPD of the sub kegiatan, where there is just one. */
  readonly instansi: string;
  readonly alamat: string;
  readonly tempat: string;
  readonly nomor: string;
  /** As it shall be printed: `6 Maret 2023`. */
  readonly tanggal: string;
  readonly kepada: string;
  readonly melalui: string;
  readonly jabatan: string;
  readonly nama: string;
  readonly pangkat: string;
  readonly nip: string;
}

const teks = teksPaling(160);

/** Who is asked follows the practice of request letters: the Sekretaris Daerah as head of the TAPD, through the PPKD. */
export const BAGIAN_SURAT: BagianPengaturan<PengaturanSurat> = {
  kunci: "percepatanSurat",
  bawaan: {
    pemerintah: "PEMERINTAH KABUPATEN SUMEDANG",
    instansi: "",
    alamat: "",
    tempat: "Sumedang",
    nomor: "",
    tanggal: "",
    kepada: "Sekretaris Daerah selaku Ketua TAPD",
    melalui: "PPKD",
    jabatan: "Pengguna Anggaran",
    nama: "",
    pangkat: "",
    nip: "",
  },
  bidang: {
    pemerintah: teks,
    instansi: teks,
    alamat: teks,
    tempat: teks,
    nomor: teks,
    tanggal: teks,
    kepada: teks,
    melalui: teks,
    jabatan: teks,
    nama: teks,
    pangkat: teks,
    nip: teks,
  },
};

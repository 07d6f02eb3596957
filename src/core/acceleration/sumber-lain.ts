import type { Pos } from "../model/pos.ts";
import {
  bulatAntara,
  daftarDari,
  teksPaling,
  type BagianPengaturan,
} from "../pengaturan/bagian.ts";
import { buatPencariFrasa } from "../text/frasa.ts";
import { rekam, teks } from "./pengaturan-baca.ts";

/** A source beyond the APBD: what it may pay, what it asks, whom to ask. Never part of the pagu. */
export interface SumberLain {
  readonly nama: string;
  /** Words of the activities it fits, parted by commas; `*` = any. */
  readonly untuk: string;
  readonly syarat: string;
  /** Where it is asked for. */
  readonly pintu: string;
  /** First budget year it is meant for. */
  readonly sejakTahun: number;
  readonly sumber: string;
}

const PRAKTIK = "Praktik; periksa ketentuan setempat";

const baris = (nama: string, untuk: string, syarat: string, pintu: string): SumberLain => ({
  nama,
  untuk,
  syarat,
  pintu,
  sejakTahun: 2020,
  sumber: PRAKTIK,
});

/** Editable default. Practice throughout: none of the conditions was read in a text of law. */
export const SUMBER_LAIN: readonly SumberLain[] = [
  baris(
    "BAZNAS",
    "miskin, fakir, kemiskinan, rumah tidak layak huni, rutilahu, yatim, beasiswa, bencana, disabilitas, lansia",
    "Penerima termasuk asnaf zakat dan tercatat dalam data kesejahteraan sosial; disalurkan BAZNAS langsung, tidak melalui kas daerah.",
    "BAZNAS Kabupaten, melalui Bagian Kesra",
  ),
  baris(
    "Dana desa",
    "desa, posyandu, stunting, gizi, padat karya, jalan usaha tani, ketahanan pangan, embung, air bersih, sanitasi",
    "Termasuk kewenangan desa, masuk RKP Desa dan APB Desa (atau perubahannya) melalui musyawarah desa; prioritas dana desa tahun itu.",
    "Dinas PMD, camat, dan pemerintah desa",
  ),
  baris(
    "CSR / TJSL perusahaan",
    "jalan, sanitasi, air bersih, sekolah, puskesmas, UMKM, koperasi, pelatihan, wisata, lingkungan, sampah, pohon, taman",
    "Masuk daftar usulan forum TJSL; dikerjakan perusahaan atau diserahkan sebagai barang (hibah dicatat dengan berita acara), tidak masuk pagu.",
    "Forum TJSL, Bappppeda",
  ),
  baris(
    "Bantuan keuangan provinsi",
    "*",
    "Usulan pada waktunya dan keputusan gubernur; masuk Perubahan APBD atau Perkada penjabaran sebelum dibelanjakan.",
    "Bappeda dan BKAD provinsi, melalui Bappppeda",
  ),
  baris(
    "APBN: DAK, tugas pembantuan, program kementerian",
    "jalan, irigasi, air minum, sanitasi, sekolah, puskesmas, rumah sakit, pertanian, pasar, perumahan",
    "Usulan dan data teknis pada aplikasi kementerian, kesiapan lahan dan DED; jadwal penyaluran mengikuti PMK tahun itu.",
    "Kementerian teknis, melalui Bappppeda",
  ),
  baris(
    "Swadaya masyarakat / gotong royong",
    "gotong royong, kebersihan, posyandu, rutilahu, jalan lingkungan, irigasi, siskamling, penghijauan",
    "Kesediaan warga dinyatakan dalam berita acara musyawarah; tenaga dan bahan dari warga dicatat, tidak dibayar APBD.",
    "Camat dan kepala desa/lurah",
  ),
];

export interface PengaturanSumberLain {
  readonly sumberLain: readonly SumberLain[];
}

/** The table of the settings. */
export const BAGIAN_SUMBER_LAIN: BagianPengaturan<PengaturanSumberLain> = {
  kunci: "percepatanSumberLain",
  bawaan: { sumberLain: SUMBER_LAIN },
  bidang: {
    sumberLain: daftarDari(
      rekam<SumberLain>({
        nama: teks,
        untuk: teksPaling(600),
        syarat: teksPaling(600),
        pintu: teksPaling(200),
        sejakTahun: bulatAntara(2000, 2099),
        sumber: teksPaling(400),
      }),
      50,
    ),
  },
};

/** A source with the word of the activity that it fits; `""` = it fits any. */
export interface CalonSumber {
  readonly sumber: SumberLain;
  readonly kata: string;
}

/**
 * Finds sources that may pay what cash or APBD does not carry: those that fit by a word first, then those for anything.
 */
export function buatPencariSumber(
  list: readonly SumberLain[],
  tahun: number | null,
): (pos: Pos) => readonly CalonSumber[] {
  const prepared = list
    .filter(({ sejakTahun }) => tahun === null || sejakTahun <= tahun)
    .map((sumber) => {
      const kata = sumber.untuk.split(",").map((one) => one.trim());
      const cari = buatPencariFrasa(kata.map((frasa) => ({ frasa })));
      return { sumber, kata, cari, isSemua: sumber.untuk.trim() === "*" };
    });
  return (pos) => {
    const texts = teksPos(pos);
    const fits = prepared.flatMap(({ sumber, kata, cari, isSemua }): CalonSumber[] => {
      if (isSemua) return [{ sumber, kata: "" }];
      const found = new Set(texts.map((text) => cari(text)?.frasa));
      const first = kata.find((one) => found.has(one));
      return first === undefined ? [] : [{ sumber, kata: first }];
    });
    return [...fits.filter(({ kata }) => kata !== ""), ...fits.filter(({ kata }) => kata === "")];
  };
}

/** What a pos says of itself, and what crossfire says of it. */
function teksPos(pos: Pos): readonly string[] {
  return [
    pos.nama,
    pos.dpa?.keluaran ?? "",
    pos.dpa?.kelompokSasaran ?? "",
    ...pos.crossfireRows.flatMap(({ tema, aktivitas }) => [tema, aktivitas]),
  ];
}

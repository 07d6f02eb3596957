import { METODE_LIST, type Metode } from "../../core/pengadaan/metode.ts";
import { WAKTU_PENGADAAN } from "../../core/acceleration/waktu-pengadaan.ts";
import type { Tanda } from "../../core/acceleration/tanda.ts";
import { BULAN_LIST, namaBulan } from "../../core/periode/periode.ts";
import type { BidangForm, KolomForm, PilihanForm } from "./form.ts";
import { BULAN_PORSI, DAFTAR_KATA } from "./sandi.ts";

const teks = (kunci: string, label: string): KolomForm => ({ kunci, label, jenis: "teks" });
const angka = (kunci: string, label: string): KolomForm => ({ kunci, label, jenis: "angka" });
const rupiah = (kunci: string, label: string): KolomForm => ({ kunci, label, jenis: "rupiah" });
const pilihan = (
  kunci: string,
  label: string,
  list: readonly (readonly [nilai: unknown, label: string])[],
): KolomForm => ({
  kunci,
  label,
  jenis: "pilihan",
  pilihan: list.map(([nilai, tulisan]): PilihanForm => ({ nilai, label: tulisan })),
});

/** Words inside which the phrase does not count: `ante natal` is no Natal. */
const KECUALI: KolomForm = {
  kunci: "kecuali",
  label: "Kecuali dalam",
  jenis: "sandi",
  sandi: DAFTAR_KATA,
};

const YA_TIDAK = [
  [true, "Ya"],
  [false, "Tidak"],
] as const;

const kata = (
  label: string,
  uraian: string,
  kolom: readonly KolomForm[],
  barisBaru: Readonly<Record<string, unknown>>,
): BidangForm => ({
  label,
  uraian,
  syarat: "Isi setiap baris; paling banyak 300 baris.",
  isian: { jenis: "tabel", kolom, barisBaru },
});

/** Tags with the words the pane uses. */
export const TANDA: readonly (readonly [kunci: Tanda, label: string])[] = [
  ["strategis", "Strategis"],
  ["stunting", "Stunting"],
  ["kemiskinan", "Kemiskinan"],
  ["ekonomi", "Ekonomi"],
];

function namaMetode(metode: Metode): string {
  return WAKTU_PENGADAAN.find((one) => one.metode === metode)?.nama ?? metode;
}

/** Editable lists and dated tables of the acceleration. */
export const TABEL_PERCEPATAN = {
  kataTanggal: kata(
    "Kata terikat tanggal",
    "Kegiatan dengan kata ini terikat tanggalnya (HUT RI, Hari Jadi, PPDB, musim tanam). Bulan = bulan lazimnya; Berpindah bila setiap tahun lain atau berulang. Praktik.",
    [
      teks("frasa", "Kata"),
      pilihan("bulan", "Bulan", [
        [null, "Berpindah"],
        ...BULAN_LIST.map((one) => [one, namaBulan(one)] as const),
      ]),
      KECUALI,
    ],
    { frasa: "", kecuali: [], bulan: null },
  ),
  kataRutin: kata(
    "Kata belanja rutin",
    "Rekening dengan kata ini dibayar setiap bulan. Praktik.",
    [teks("frasa", "Kata"), pilihan("tagihan", "Tagihan bulanan", YA_TIDAK), KECUALI],
    { frasa: "", kecuali: [], tagihan: false },
  ),
  kodeRutin: kata(
    "Rekening belanja rutin",
    "Rekening ini, dan yang di bawahnya, dibayar setiap bulan. Nama rekening: Kepmendagri 050-5889/2021.",
    [teks("kode", "Kode rekening"), pilihan("tagihan", "Tagihan bulanan", YA_TIDAK)],
    { kode: "5.1.02.02.01.0059", tagihan: true },
  ),
  kataPengawasan: kata(
    "Kata pengawasan",
    "Konsultan dengan kata ini mengikuti pekerjaan fisiknya. Praktik.",
    [teks("frasa", "Kata"), KECUALI],
    { frasa: "", kecuali: [] },
  ),
  kataSumber: kata(
    "Sumber dana bertahap",
    "Sumber dana dengan kata ini masuk bertahap atau menunggu audit. Tahap = nama pada tabel Tahap penyaluran; kosong = tahapnya tidak diketahui.",
    [
      teks("frasa", "Kata"),
      pilihan("jenis", "Jenis", [
        ["bertahap", "Bertahap"],
        ["silpa", "SiLPA"],
      ]),
      teks("tahap", "Tahap"),
      KECUALI,
    ],
    { frasa: "", kecuali: [], jenis: "bertahap", tahap: "" },
  ),
  tahapDana: {
    label: "Tahap penyaluran dana",
    uraian:
      "Bulan dan bagian kumulatif sumber dana bertahap yang sudah masuk. Baris dengan tahun terbaru yang sudah berlaku dipakai; tahap yang tidak ada di sini dianggap belum diketahui.",
    syarat:
      "Isi nama tahap, bulan dan persen yang naik (misalnya April 25 %; Juli 70 %), dan tahun 2000 sampai 2099.",
    isian: {
      jenis: "tabel",
      kolom: [
        teks("tahap", "Tahap"),
        { kunci: "masuk", label: "Masuk kumulatif", jenis: "sandi", sandi: BULAN_PORSI },
        angka("sejakTahun", "Sejak tahun"),
        teks("sumber", "Sumber"),
      ],
      barisBaru: { tahap: "", masuk: [{ bulan: 4, porsi: 1 }], sejakTahun: 2023, sumber: "" },
    },
  },
  kataTanda: kata(
    "Kata tanda dampak",
    "Tanda strategis, stunting, kemiskinan, atau ekonomi yang diusulkan dari kata. Praktik.",
    [pilihan("tanda", "Tanda", TANDA), teks("frasa", "Kata"), KECUALI],
    { tanda: "ekonomi", frasa: "", kecuali: [] },
  ),
  waktuPengadaan: {
    label: "Waktu pengadaan",
    uraian:
      "Hari kalender dari dokumen lengkap sampai kontrak, dan dari kontrak sampai pembayaran pertama. Praktik; pastikan ke Bagian Pengadaan Barang/Jasa. Baris dengan tahun terbaru yang sudah berlaku dipakai.",
    syarat: "Isi metode yang dikenal, hari 0 sampai 400, dan tahun 2000 sampai 2099.",
    isian: {
      jenis: "tabel",
      kolom: [
        pilihan(
          "metode",
          "Metode",
          METODE_LIST.map((one) => [one, namaMetode(one)] as const),
        ),
        teks("nama", "Nama"),
        angka("hari", "Hari"),
        angka("min", "Paling cepat"),
        angka("max", "Paling lama"),
        angka("kirim", "Hari sampai bayar"),
        angka("sejakTahun", "Sejak tahun"),
        teks("sumber", "Sumber"),
      ],
      barisBaru: {
        metode: "pengadaanLangsung",
        nama: "",
        hari: 10,
        min: 5,
        max: 14,
        kirim: 0,
        sejakTahun: 2023,
        sumber: "",
      },
    },
  },
  batasMetode: {
    label: "Batas nilai metode",
    uraian: "Batas rupiah setiap cara pengadaan menurut tahun anggaran.",
    syarat: "Isi rupiah bulat dan tahun 2000 sampai 2099.",
    isian: {
      jenis: "tabel",
      kolom: [
        angka("sejakTahun", "Sejak tahun"),
        rupiah("kuitansi", "Kuitansi"),
        rupiah("langsung", "Langsung barang/jasa"),
        rupiah("langsungKonstruksi", "Langsung konstruksi"),
        rupiah("konsultansi", "Langsung konsultansi"),
        teks("sumber", "Sumber"),
      ],
      barisBaru: {
        sejakTahun: 2023,
        kuitansi: 50_000_000,
        langsung: 200_000_000,
        langsungKonstruksi: 200_000_000,
        konsultansi: 100_000_000,
        sumber: "",
      },
    },
  },
} satisfies Readonly<Record<string, BidangForm>>;

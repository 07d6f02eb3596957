import { BARANG, JASA, type Pola } from "./pola-jenis.ts";

/** Services, grants, transfers and goods by the matter of a sub kegiatan. */
export const POLA_URUSAN: readonly Pola[] = [
  {
    cocok: /Dana BOS\b|Dana Bos\b|Dana BOP PAUD/,
    di: /^1\.01\.02\.2\.0[123]\.(29|18|44)$/,
    rekening: [
      [`${BARANG}0024`, 30, "duaTahap"],
      [`${BARANG}0036`, 60, "duaTahap"],
      [`${JASA}0013`, 160, "duaTahap"],
      [`${JASA}0061`, 20, "duaTahap"],
      ["5.2.02.05.02.0001", 8, "duaTahap"],
      ["5.2.05.01.01.0001", 10, "duaTahap"],
      ["5.1.05.06.02.0001", 900, "duaTahap"],
    ],
    skala: 6,
    hanyaIni: true,
  },
  {
    cocok: /Alat Kesehatan|Alat Kedokteran/,
    di: /^1\.02/,
    rekening: [
      ["5.2.02.07.01.0001", 60, "sekali"],
      ["5.2.02.07.01.0002", 14, "sekali"],
    ],
  },
  {
    cocok: /Obat|Vaksin/,
    di: /^1\.02/,
    rekening: [
      [`${BARANG}0037`, 260, "duaTahap"],
      [`${BARANG}0038`, 40, "duaTahap"],
    ],
  },
  {
    cocok: /Jaminan Kesehatan/,
    rekening: [["5.1.02.02.02.0003", 900, "rata"]],
    skala: 3,
  },
  {
    cocok: /Gizi Masyarakat|Kesehatan (Balita|Ibu Hamil|Bayi)/,
    rekening: [
      [`${BARANG}0039`, 40, "masa"],
      [`${BARANG}0037`, 10, "masa"],
      [`${JASA}0006`, 8, "rata"],
    ],
  },
  {
    cocok: /Permakanan/,
    rekening: [
      [`${BARANG}0043`, 50, "rata"],
      [`${BARANG}0057`, 20, "rata"],
    ],
  },
  {
    cocok: /Bantuan Sosial Kesejahteraan Keluarga|Bantuan Pengembangan Ekonomi/,
    rekening: [
      ["5.1.06.01.01.0001", 40, "triwulanan"],
      ["5.1.06.02.01.0001", 24, "duaTahap"],
      [`${BARANG}0039`, 24, "sekali"],
    ],
  },
  {
    cocok: /Bina Mental Spiritual/,
    rekening: [
      ["5.1.05.05.01.0001", 180, "sekali"],
      ["5.1.05.05.03.0001", 120, "sekali"],
      ["5.1.06.04.01.0001", 20, "sekali"],
    ],
  },
  {
    cocok: /^Pelaksanaan Kebijakan di Bidang Pendidikan Politik/,
    rekening: [
      ["5.1.05.01.01.0001", 420, "duaTahap"],
      ["5.1.05.07.01.0001", 26, "sekali"],
    ],
  },
  { cocok: /Alokasi Subsidi/, rekening: [["5.1.04.02.02.0001", 1, "triwulanan"]] },
  {
    cocok: /Penyaluran Bantuan Keuangan/,
    rekening: [
      ["5.4.02.05.01.0001", 330, "triwulanan"],
      ["5.4.02.05.02.0001", 30, "duaTahap"],
    ],
  },
  {
    cocok: /Dana Darurat dan Mendesak/,
    rekening: [["5.3.01.01.01.0001", 1, "rata"]],
    hanyaIni: true,
  },
  {
    cocok: /Dana bagi Hasil/i,
    rekening: [
      ["5.4.01.01.03.0001", 8, "triwulanan"],
      ["5.4.01.02.01.0001", 2, "triwulanan"],
    ],
  },
  {
    cocok: /Pengadaan Benih|Bibit|Bahan Pakan|Hijauan/i,
    di: /^3\.2/,
    rekening: [
      [`${BARANG}0008`, 30, "duaTahap"],
      [`${BARANG}0011`, 20, "duaTahap"],
      [`${BARANG}0044`, 8, "duaTahap"],
    ],
  },
  {
    cocok: /Cadangan Pangan|Operasi Pasar|Sumber Daya Lokal|Logistik/,
    rekening: [
      [`${BARANG}0039`, 24, "masa"],
      [`${BARANG}0043`, 12, "masa"],
    ],
  },
  {
    cocok: /Pelatihan|Bimbingan Teknis|Kompetensi|Kapasitas|Karir/,
    rekening: [
      [`${JASA}0011`, 12, "masa"],
      [`${JASA}0003`, 14, "masa"],
      ["5.1.02.02.12.0001", 10, "masa"],
      ["5.1.02.04.01.0004", 10, "masa"],
      [`${BARANG}0070`, 3, "sekali"],
    ],
  },
  {
    cocok:
      /Aplikasi|Elektronik|Sistem Informasi|E Government|Pusat Data|Jaringan Intra|Smart|Cerdas/,
    rekening: [
      ["5.2.06.01.01.0005", 14, "kontrak"],
      ["5.2.02.10.02.0004", 5, "sekali"],
      [`${JASA}0039`, 16, "rata"],
      [`${JASA}0063`, 14, "rata"],
    ],
  },
  {
    cocok: /Sampah|Persampahan/,
    rekening: [
      [`${JASA}0051`, 20, "rata"],
      [`${JASA}0030`, 40, "rata"],
      [`${BARANG}0004`, 30, "rata"],
      ["5.2.02.02.01.0003", 8, "sekali"],
    ],
  },
  {
    cocok: /Perpustakaan|Koleksi|Bahan Bacaan/,
    di: /^2\.23/,
    rekening: [
      ["5.2.05.01.01.0001", 6, "sekali"],
      [`${JASA}0044`, 6, "rata"],
    ],
  },
  {
    cocok: /^(Penyediaan|Pengadaan).*(Sarana|Prasarana|Peralatan|Perlengkapan|Alat)/,
    rekening: [
      ["5.2.02.05.02.0001", 2, "sekali"],
      ["5.2.02.10.01.0002", 3, "sekali"],
      [`${BARANG}0036`, 6, "sekali"],
    ],
  },
  {
    cocok: /Bencana|Darurat/,
    rekening: [
      [`${JASA}0019`, 16, "rata"],
      [`${BARANG}0043`, 10, "triwulanan"],
      [`${BARANG}0068`, 3, "sekali"],
    ],
  },
];

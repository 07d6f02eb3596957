import { ASISTEN } from "../data/umum.ts";

/** An SKPD of the region: what it is called, which programs it has, how large it is beside the others. */
export interface SkpdWilayah {
  readonly kode: string;
  readonly nama: string;
  readonly alias: string;
  readonly asisten: string;
  /** Bidang (`1.02`) or single programs (`5.02.04`), beside its penunjang. */
  readonly program: readonly string[];
  /** Sub kegiatan beside the penunjang. */
  readonly banyakSub: number;
  /** Shares of pegawai, of barang dan jasa, of modal; each sums over the SKPD to anything. */
  readonly bobot: readonly [pegawai: number, barang: number, modal: number];
}

const { pemerintahan: I, ekonomi: II, administrasi: III } = ASISTEN;

const skpd = (
  kode: string,
  nama: string,
  alias: string,
  asisten: string,
  program: string,
  banyakSub: number,
  bobot: readonly [number, number, number],
): SkpdWilayah => ({
  kode,
  nama,
  alias,
  asisten,
  program: program.split(" "),
  banyakSub,
  bobot,
});

/**
 * 28 SKPD of Kabupaten Sumedang and one of its 26 kecamatan. Codes are built as SIPD builds them (up to three bidang,
 * number); the share of each Asisten and all weights are of the sample.
 */
// prettier-ignore
export const SKPD_WILAYAH: readonly SkpdWilayah[] = [
  skpd("1.01.0.00.0.00.01.0000", "Dinas Pendidikan", "Disdik", I, "1.01", 42, [640, 110, 46]),
  skpd("1.02.0.00.0.00.01.0000", "Dinas Kesehatan", "Dinkes", I, "1.02", 49, [205, 250, 34]),
  skpd("1.03.0.00.0.00.01.0000", "Dinas Pekerjaan Umum dan Tata Ruang", "DPUTR", II, "1.03", 51, [17, 38, 88]),
  skpd("1.04.2.10.0.00.01.0000", "Dinas Perumahan, Kawasan Permukiman dan Pertanahan", "Disperkimtan", II, "1.04 2.10.04 2.10.10", 26, [9, 16, 16]),
  skpd("1.05.0.00.0.00.01.0000", "Satuan Polisi Pamong Praja", "Satpol PP", I, "1.05.02 1.05.04", 19, [15, 9, 2]),
  skpd("1.05.0.00.0.00.02.0000", "Badan Penanggulangan Bencana Daerah", "BPBD", I, "1.05.03", 16, [6, 7, 2]),
  skpd("1.06.0.00.0.00.01.0000", "Dinas Sosial", "Dinsos", I, "1.06", 26, [8, 14, 1]),
  skpd("2.07.3.32.0.00.01.0000", "Dinas Tenaga Kerja dan Transmigrasi", "Disnakertrans", I, "2.07 3.32", 21, [8, 7, 1]),
  skpd("2.11.0.00.0.00.01.0000", "Dinas Lingkungan Hidup dan Kehutanan", "DLHK", II, "2.11", 23, [12, 17, 4]),
  skpd("2.12.0.00.0.00.01.0000", "Dinas Kependudukan dan Pencatatan Sipil", "Disdukcapil", I, "2.12", 23, [9, 8, 2]),
  skpd("2.13.0.00.0.00.01.0000", "Dinas Pemberdayaan Masyarakat dan Desa", "DPMD", I, "2.13", 19, [8, 8, 1]),
  skpd("2.14.2.08.0.00.01.0000", "Dinas Pengendalian Penduduk, Keluarga Berencana, Pemberdayaan Perempuan dan Perlindungan Anak", "DPPKBP3A", I, "2.14 2.08", 30, [17, 14, 3]),
  skpd("2.15.0.00.0.00.01.0000", "Dinas Perhubungan", "Dishub", II, "2.15", 25, [13, 12, 4]),
  skpd("2.16.2.20.2.21.01.0000", "Dinas Komunikasi, Informatika, Persandian dan Statistik", "Diskominfo", III, "2.16 2.20 2.21", 21, [8, 12, 5]),
  skpd("2.17.3.30.3.31.01.0000", "Dinas Koperasi, Usaha Kecil dan Menengah, Perdagangan dan Perindustrian", "Diskopukmperin", II, "2.17 3.30 3.31", 30, [13, 12, 9]),
  skpd("2.18.0.00.0.00.01.0000", "Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu", "DPMPTSP", II, "2.18", 12, [7, 6, 2]),
  skpd("3.26.2.22.2.19.01.0000", "Dinas Pariwisata, Kebudayaan, Kepemudaan dan Olahraga", "Disparbudpora", II, "3.26 2.22 2.19", 30, [11, 15, 7]),
  skpd("2.23.2.24.0.00.01.0000", "Dinas Arsip dan Perpustakaan", "Disarpus", III, "2.23 2.24", 16, [6, 5, 2]),
  skpd("3.25.3.27.0.00.01.0000", "Dinas Perikanan dan Peternakan", "Disnakan", II, "3.25 3.27.04 3.27.06", 25, [13, 9, 3]),
  skpd("3.27.2.09.0.00.01.0000", "Dinas Pertanian dan Ketahanan Pangan", "DPKP", II, "3.27.02 3.27.03 3.27.05 3.27.07 2.09", 30, [27, 16, 6]),
  skpd("4.01.0.00.0.00.01.0000", "Sekretariat Daerah", "Setda", III, "4.01", 21, [42, 62, 5]),
  skpd("4.02.0.00.0.00.01.0000", "Sekretariat Dewan Perwakilan Rakyat Daerah", "Setwan", III, "4.02", 21, [36, 48, 2]),
  skpd("5.01.5.05.0.00.01.0000", "Badan Perencanaan Pembangunan, Penelitian dan Pengembangan Daerah", "Bappppeda", III, "5.01 5.05", 30, [11, 11, 1]),
  skpd("5.02.0.00.0.00.01.0000", "Badan Pengelolaan Keuangan dan Aset Daerah", "BPKAD", III, "5.02.02 5.02.03", 32, [26, 19, 4]),
  skpd("5.02.0.00.0.00.02.0000", "Badan Pendapatan Daerah", "Bapenda", III, "5.02.04", 11, [22, 13, 2]),
  skpd("5.03.5.04.0.00.01.0000", "Badan Kepegawaian dan Pengembangan Sumber Daya Manusia", "BKPSDM", III, "5.03 5.04", 25, [12, 13, 1]),
  skpd("6.01.0.00.0.00.01.0000", "Inspektorat Daerah", "Inspektorat", III, "6.01", 13, [15, 9, 1]),
  skpd("7.01.0.00.0.00.18.0000", "Kecamatan Sumedang Utara", "Kec. Sumedang Utara", I, "7.01", 14, [9, 6, 1]),
  skpd("8.01.0.00.0.00.01.0000", "Badan Kesatuan Bangsa dan Politik", "Kesbangpol", I, "8.01", 16, [6, 6, 0.4]),
];

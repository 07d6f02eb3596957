import { buatPencariFrasa, type Frasa } from "../../text/frasa.ts";

/** A kind of source. `bidang` = bidang urusan it may pay for, as code keys; null = any. */
export interface KataSumber extends Frasa {
  readonly jenis: string;
  readonly bidang: readonly string[] | null;
}

const PENDIDIKAN = ["1.1", "2.19", "2.22", "2.23"];
const KESEHATAN = ["1.2", "2.14"];
const PU = ["1.3", "1.4"];

const terikat = (
  jenis: string,
  bidang: readonly string[],
  ...frasa: readonly string[]
): KataSumber[] => frasa.map((one) => ({ frasa: one, jenis, bidang }));
const bebas = (jenis: string, ...frasa: readonly string[]): KataSumber[] =>
  frasa.map((one) => ({ frasa: one, jenis, bidang: null }));

/** Fields of DAK as the names of SIPD's list of sources write them after `Bidang` or as the name of the fund. */
const dak = (bidang: readonly string[], ...frasa: readonly string[]): KataSumber[] =>
  terikat(`DAK ${frasa[0] ?? ""}`, bidang, ...frasa);

/**
 * Editable default, narrower names first. Names: SIPD's list of sources of funds (315 entries); the bidang they pay
 * for: the word in the name itself, else practice.
 */
export const KATA_SUMBER_DANA: readonly KataSumber[] = [
  ...terikat(
    "DAU pendidikan",
    PENDIDIKAN,
    "Ditentukan Penggunaannya Bidang Pendidikan",
    "DAU SG Pendidikan",
    "DAU Earmark Pendidikan",
  ),
  ...terikat(
    "DAU kesehatan",
    KESEHATAN,
    "Ditentukan Penggunaannya Bidang Kesehatan",
    "DAU SG Kesehatan",
    "DAU Earmark Kesehatan",
  ),
  ...terikat(
    "DAU pekerjaan umum",
    PU,
    "Ditentukan Penggunaannya Bidang Pekerjaan Umum",
    "DAU SG Pekerjaan Umum",
    "DAU SG PU",
    "DAU Earmark Pekerjaan Umum",
  ),
  ...terikat("DAU kelurahan", ["7.1", "4.1"], "Pendanaan Bagi Kelurahan", "Pendanaan Kelurahan"),
  ...dak(
    KESEHATAN,
    "DAK Fisik Bidang Kesehatan",
    "Akreditasi Puskesmas",
    "Jaminan Persalinan",
    "BOK",
    "BOKB",
    "BOKKB",
    "Bantuan Operasional Kesehatan",
  ),
  ...dak(
    PENDIDIKAN,
    "DAK Fisik Bidang Pendidikan",
    "BOS",
    "BOSP",
    "BOP PAUD",
    "BOP Pendidikan Kesetaraan",
    "BOP Kesetaraan",
    "Bantuan Operasional Sekolah",
    "TPG PNSD",
    "Tamsil Guru PNSD",
    "TKG PNSD",
    "BOP Museum",
  ),
  ...dak(
    [...PU, "2.15"],
    "DAK Fisik Bidang Jalan",
    "DAK Fisik Bidang Air Minum",
    "DAK Fisik Bidang Sanitasi",
    "DAK Fisik Bidang Irigasi",
    "DAK Fisik Bidang Perumahan",
  ),
  ...dak(
    ["2.9", "3.25", "3.27"],
    "DAK Fisik Bidang Pertanian",
    "DAK Fisik Bidang Kelautan",
    "Ketahanan Pangan dan Pertanian",
  ),
  ...dak(
    ["2.17", "3.30", "3.31"],
    "DAK Fisik Bidang Industri",
    "DAK Fisik Bidang Pasar",
    "DAK Fisik Bidang Perdagangan",
    "DAK Fisik Bidang Usaha Mikro",
    "PK2UKM",
    "PK2UMK",
    "Sentra IKM",
  ),
  ...dak(["3.26"], "DAK Fisik Bidang Pariwisata", "Pelayanan Kepariwisataan"),
  ...dak(["2.11", "3.28"], "DAK Fisik Bidang Lingkungan Hidup", "BLPS"),
  ...dak(["2.15", "1.3"], "DAK Fisik Bidang Transportasi"),
  ...dak(["1.6"], "DAK Fisik Bidang Sosial"),
  ...dak(["2.12"], "Pelayanan Administrasi Kependudukan"),
  ...dak(["2.18"], "Fasilitasi Penanaman Modal"),
  ...dak(["2.8"], "Perlindungan Perempuan dan Anak"),
  ...terikat(
    "DBHCHT",
    [
      "1.2",
      "1.3",
      "1.5",
      "1.6",
      "2.7",
      "2.9",
      "2.14",
      "2.16",
      "2.17",
      "3.27",
      "3.30",
      "3.31",
      "4.1",
      "5.1",
    ],
    "DBH CHT",
    "DBHCHT",
    "Cukai Hasil Tembakau",
  ),
  ...terikat("Pajak rokok", [...KESEHATAN, "1.5"], "Pajak Rokok"),
  ...terikat("Kapitasi JKN", KESEHATAN, "Kapitasi JKN", "Hasil Klaim kepada BPJS"),
  ...bebas("DAK", "DAK", "Dana Alokasi Khusus", "Dana Transfer Khusus"),
  ...bebas(
    "DAU",
    "DAU",
    "Dana Alokasi Umum",
    "Dana Transfer Umum",
    "Specific Grant",
    "Spesific Grant",
  ),
  ...bebas("DBH", "DBH", "Bagi Hasil", "Dana Reboisasi"),
  ...bebas("Insentif fiskal", "Insentif Fiskal", "DID", "Dana Insentif Daerah"),
  ...bebas("Otonomi khusus", "Otonomi Khusus", "Block Grant", "DTI", "Keistimewaan"),
  ...bebas("Dana desa", "Dana Desa"),
  ...bebas("Bantuan keuangan", "Bantuan Keuangan", "Bankeu", "Banprov", "BKK"),
  ...bebas(
    "SiLPA",
    "SiLPA",
    "Sisa Lebih",
    "Pelampauan Penerimaan",
    "Penghematan Belanja",
    "Sisa Dana",
    "Sisa Belanja",
  ),
  ...bebas("BLUD", "BLUD"),
  ...bebas("Hibah", "Hibah", "Sumbangan"),
  ...bebas(
    "Pinjaman",
    "Pinjaman",
    "Obligasi",
    "Penerimaan Pembiayaan",
    "Dana Cadangan",
    "Dana Bergulir",
  ),
  ...bebas(
    "PAD",
    "PAD",
    "Pendapatan Asli Daerah",
    "Pajak",
    "Retribusi",
    "Lain lain Pendapatan",
    "Lain lain PAD",
    "Hasil Penjualan",
    "Hasil Pengelolaan",
    "Jasa Giro",
    "Kekayaan Daerah",
  ),
  ...bebas(
    "Transfer",
    "Pendapatan Transfer",
    "Dana Perimbangan",
    "Transfer Pemerintah Pusat",
    "Transfer Antar Daerah",
  ),
  ...bebas("Umum", "Dana Umum", "Dana Khusus", "Dana Darurat", "APBD", "Pendapatan"),
];

/** The kind of source a text names, as the narrowest known; null = no known name. */
export const kenaliSumber = buatPencariFrasa(KATA_SUMBER_DANA);

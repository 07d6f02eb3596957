import { NAMA_BULAN } from "../../core/periode/periode.ts";
import { angka, BAGIAN, pilihan, RUPIAH, teks, type KolomTemplat, type Templat } from "./model.ts";

const KODE_SKPD = teks("Kode SKPD", 26, "1.02.0.00.0.00.01.0000", "Kode SKPD seperti di SIPD.");
const SKPD = teks("SKPD", 26, "Dinas Kesehatan", "Nama atau alias SKPD, sama dengan lembar SKPD.");
const KODE_SUB = teks(
  "Kode Sub Kegiatan",
  20,
  "1.02.02.2.02.15",
  "Kode sub kegiatan lengkap, sama dengan DPA.",
);
const NAMA_SUB = teks(
  "Sub Kegiatan",
  46,
  "Pengelolaan Pelayanan Kesehatan Gizi Masyarakat",
  "Nama sub kegiatan.",
);
const BULAN = pilihan(...NAMA_BULAN);

const REALISASI: Templat = {
  nama: "Realisasi",
  judul: "REALISASI KEUANGAN, FISIK, DAN KELUARAN PER SUB KEGIATAN",
  petunjuk: [
    "Satu baris per sub kegiatan. Keuangan: SP2D bulan itu. Fisik dan keluaran: kumulatif.",
    "Sel kosong berarti belum dilaporkan; isi 0 bila memang tidak ada realisasi.",
  ],
  bekuKolom: 4,
  kolom: [
    KODE_SKPD,
    SKPD,
    KODE_SUB,
    NAMA_SUB,
    ...NAMA_BULAN.flatMap((grup, i): readonly KolomTemplat[] => [
      {
        ...angka(
          "Keuangan (Rp)",
          16,
          i === 0 ? 12_500_000 : "",
          `SP2D bulan ${grup}, rupiah.`,
          RUPIAH,
        ),
        grup,
      },
      {
        ...angka(
          "Fisik (%)",
          9,
          i === 0 ? 0.08 : "",
          `Kemajuan fisik sampai ${grup}, 0 % sampai 100 %.`,
          BAGIAN,
        ),
        style: "persen",
        grup,
      },
      {
        ...angka("Keluaran", 10, i === 0 ? 40 : "", `Keluaran sampai ${grup}, dalam satuan DPA.`),
        style: "desimal",
        grup,
      },
    ]),
    teks("Kendala", 40, "Petunjuk teknis belum terbit", "Sebab bila tertinggal dari rencana."),
    teks(
      "Tindak Lanjut",
      40,
      "Bersurat ke kementerian",
      "Apa yang dilakukan, oleh siapa, sampai kapan.",
    ),
  ],
};

const PK: Templat = {
  nama: "PK",
  judul: "PERJANJIAN KINERJA",
  petunjuk: ["Satu baris per indikator. Perangkat Daerah: Bupati, atau nama SKPD."],
  bekuKolom: 3,
  kolom: [
    teks("Perangkat Daerah", 34, "Dinas Kesehatan", "Bupati, atau nama SKPD yang berjanji."),
    teks("Sasaran", 34, "Menurunnya prevalensi stunting", "Sasaran seperti di Perjanjian Kinerja."),
    teks(
      "Indikator Kinerja",
      40,
      "Prevalensi stunting",
      "Indikator seperti di Perjanjian Kinerja.",
    ),
    teks("Satuan", 18, "Persen", "Satuan target."),
    angka("Target Tahun", 13, 7, "Target akhir tahun."),
    ...["I", "II", "III", "IV"].map((tw, i) =>
      angka(`Target TW ${tw}`, 13, [8.1, 7.8, 7.4, 7][i] ?? "", `Target sampai triwulan ${tw}.`),
    ),
    teks(
      "Polaritas",
      12,
      "Turun",
      "Naik: makin besar makin baik. Turun: makin kecil makin baik.",
      pilihan("Naik", "Turun", "Stabil", "Rentang"),
    ),
    teks(
      "Akumulasi",
      14,
      "Nilai akhir",
      "Jumlah: angka bulan dijumlahkan. Nilai akhir: angka terakhir berlaku.",
      pilihan("Jumlah", "Rata-rata", "Nilai akhir"),
    ),
    angka("Bobot", 8, 50, "Bobot di antara indikator pemilik yang sama, persen.", {
      kind: "number",
      min: 0,
      max: 100,
    }),
    ...NAMA_BULAN.map((bulan, i) =>
      angka(
        `Realisasi ${bulan}`,
        13,
        i === 0 ? 8.27 : "",
        `Realisasi ${bulan}; kosong berarti belum diukur.`,
      ),
    ),
  ].map((kolom) => (kolom.style === "angka" ? { ...kolom, style: "desimal" as const } : kolom)),
};

/** Also made by the pane when a first theme is joined. */
export const CROSSFIRE: Templat = {
  nama: "Crossfire",
  judul: "PROGRAM CROSSFIRE",
  petunjuk: ["Satu baris per sub kegiatan dalam program. Setiap program memiliki satu pengampu."],
  bekuKolom: 2,
  kolom: [
    teks(
      "Asisten",
      34,
      "Asisten Pemerintahan dan Kesejahteraan Rakyat",
      "Asisten yang memimpin program ini.",
    ),
    teks(
      "Program Crossfire",
      30,
      "Bersama Cegah Stunting",
      "Nama program; sama pada setiap barisnya.",
    ),
    teks(
      "Peran",
      12,
      "Pengampu",
      "Satu pengampu, lainnya pendukung.",
      pilihan("Pengampu", "Pendukung"),
    ),
    SKPD,
    KODE_SUB,
    NAMA_SUB,
    teks("Lokus", 34, "Surian, Ranggasari", "Kecamatan, desa; beberapa dipisah titik koma."),
    teks("Sarpras", 28, "Posyandu", "Sarana dan prasarana yang dipakai bersama."),
    teks("Aktivitas", 44, "Pemberian makanan tambahan", "Apa yang dikerjakan SKPD ini."),
    angka(
      "Bobot",
      8,
      100,
      "Bagian sub kegiatan ini bagi program, persen; kosong berarti sama besar.",
      {
        kind: "number",
        min: 0,
        max: 100,
      },
    ),
  ],
};

const KAS: Templat = {
  nama: "Kas",
  judul: "KAS YANG DAPAT DIBELANJAKAN",
  petunjuk: ["Satu baris per bulan dan sumber dana. Penerimaan bulan itu, bukan kumulatif."],
  bekuKolom: 1,
  kolom: [
    teks("Bulan", 14, "Januari", "Bulan penerimaan.", BULAN),
    teks(
      "Sumber Dana",
      44,
      "Dana Transfer Umum-Dana Alokasi Umum",
      "Nama sumber dana seperti di SIPD.",
    ),
    angka(
      "Kas Tersedia",
      20,
      95_000_000_000,
      "Kas yang dapat dibelanjakan bulan itu, rupiah.",
      RUPIAH,
    ),
  ],
};

const PAKET: Templat = {
  nama: "Paket",
  judul: "PAKET PENGADAAN",
  petunjuk: ["Satu baris per paket. Tanggal boleh berupa bulan, misalnya Maret 2023."],
  bekuKolom: 2,
  kolom: [
    teks("Kode RUP", 14, "40000011", "Kode di SiRUP; kosong bila belum ada."),
    teks("Nama Paket", 46, "Antropometri kit posyandu", "Nama paket seperti di SiRUP."),
    KODE_SKPD,
    KODE_SUB,
    teks("Kode Rekening", 20, "5.2.02.07.01.0001", "Kode rekening belanja paket ini."),
    teks(
      "Metode Pengadaan",
      22,
      "E-Purchasing",
      "Cara memilih penyedia.",
      pilihan(
        "E-Purchasing",
        "Tender",
        "Tender Cepat",
        "Seleksi",
        "Pengadaan Langsung",
        "Penunjukan Langsung",
        "Swakelola",
      ),
    ),
    angka("Pagu (Rp)", 18, 240_000_000, "Pagu paket, rupiah.", RUPIAH),
    teks(
      "Status RUP",
      16,
      "Terumumkan",
      "Keadaan paket di SiRUP.",
      pilihan("Draft", "Terumumkan", "Pemilihan", "Kontrak", "Selesai"),
    ),
    teks("Tanggal Awal Pemilihan", 20, "Maret 2023", "Tanggal atau bulan mulai pemilihan."),
    teks("Tanggal Awal Kontrak", 20, "April 2023", "Tanggal atau bulan mulai kontrak."),
    teks("Tanggal Akhir Kontrak", 20, "Juni 2023", "Tanggal atau bulan selesai."),
  ],
};

const LEMBAR_SKPD: Templat = {
  nama: "SKPD",
  judul: "DAFTAR SKPD",
  petunjuk: ["Satu baris per SKPD. Alias dipakai lembar lain sebagai ganti nama."],
  bekuKolom: 0,
  kolom: [
    KODE_SKPD,
    teks("Nama SKPD", 52, "Dinas Kesehatan", "Nama lengkap SKPD."),
    teks("Alias", 22, "Dinkes", "Singkatan; beberapa dipisah titik koma."),
    teks("Asisten", 48, "Asisten Pemerintahan dan Kesejahteraan Rakyat", "Asisten yang membawahi."),
  ],
};

/** The empty tables, in the order they are filled in. */
export const TEMPLAT_LIST: readonly Templat[] = [LEMBAR_SKPD, PK, CROSSFIRE, REALISASI, KAS, PAKET];

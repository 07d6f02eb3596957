import type { ReasonMeta } from "./reasons.ts";

/** Reasons of the kind of spending, its date and its source of funds. */
export const REASONS_BELANJA = {
  belanjaPegawai: {
    efek: "menolak",
    kalimat: "{rekening:teks} adalah belanja pegawai yang dibayar setiap bulan.",
    dasar: "Rekening 5.1.01: gaji, tunjangan dan TPP dibayar bulanan",
    certainty: "practice",
  },
  rutinBulanan: {
    efek: "menolak",
    kalimat:
      "{rekening:teks} rutin setiap bulan (kata “{kata:teks}”, rencana merata {bulan:angka} bulan).",
    dasar: "Tagihan dan honor bulanan dibayar setelah pemakaian atau jasa",
    certainty: "practice",
  },
  rutinKode: {
    efek: "menolak",
    kalimat:
      "{rekening:teks} rutin setiap bulan (kode rekening {kode:teks}, rencana merata {bulan:angka} bulan).",
    dasar: "Tagihan dan honor bulanan dibayar setelah pemakaian atau jasa",
    certainty: "practice",
  },
  tagihanKode: {
    efek: "bersyarat",
    kalimat:
      "{rekening:teks} adalah tagihan (kode rekening {kode:teks}); pastikan dapat dibayar lebih awal.",
    dasar: "Tagihan dibayar setelah pemakaian",
    certainty: "practice",
  },
  jasaMerata: {
    efek: "bersyarat",
    kalimat:
      "{rekening:teks}: rencana jasa merata {bulan:angka} bulan dan tampak rutin; pastikan bukan pembayaran bulanan.",
    dasar: "Pola rencana bulanan",
    certainty: "practice",
  },
  merata: {
    efek: "catatan",
    kalimat:
      "{rekening:teks}: rencana merata {bulan:angka} bulan; periksa apakah kebutuhannya memang setiap bulan.",
    dasar: "Pola rencana bulanan",
    certainty: "practice",
  },
  orangBulan: {
    efek: "bersyarat",
    kalimat:
      "{rekening:teks} dihitung per orang dan bulan (satuan “{satuan:teks}”); dibayar setelah jasa diterima.",
    dasar: "Honor dan jasa bulanan dibayar setelah jasa",
    certainty: "practice",
  },
  tagihanBulanan: {
    efek: "bersyarat",
    kalimat:
      "{rekening:teks} tampak sebagai tagihan (kata “{kata:teks}”); pastikan dapat dibayar lebih awal.",
    dasar: "Tagihan dibayar setelah pemakaian",
    certainty: "practice",
  },
  terikatTanggal: {
    efek: "menolak",
    kalimat: "Terikat tanggal: “{kata:teks}” pada “{teks:teks}”.",
    dasar: "Daftar kata pengguna",
    certainty: "practice",
  },
  sebagianTerikatTanggal: {
    efek: "bersyarat",
    kalimat: "Sebagian terikat tanggal: “{kata:teks}” pada “{teks:teks}”.",
    dasar: "Daftar kata pengguna",
    certainty: "practice",
  },
  danaBertahap: {
    efek: "bersyarat",
    kalimat:
      "Sumber dana {sumber:teks} disalurkan bertahap; dananya harus tersedia di bulan tujuan.",
    dasar: "DAK Fisik: PMK 198/2021 jo. 14/2023; DAU ditentukan penggunaannya: PMK 212/2022",
    certainty: "secondary",
  },
  danaMulai: {
    efek: "bersyarat",
    kalimat:
      "Sumber dana {sumber:teks} disalurkan bertahap, paling cepat {mulai:bulan}; dananya harus tersedia di bulan tujuan.",
    dasar: "Tabel tahap dana (pengaturan); DAK Fisik: PMK 198/2021 jo. 14/2023",
    certainty: "secondary",
  },
  danaBelumSalur: {
    efek: "menolak",
    kalimat:
      "Sumber dana {sumber:teks} paling cepat disalurkan {mulai:bulan}; tidak mendahului bulan {semula:bulan}.",
    dasar: "Tabel tahap dana (pengaturan); DAK Fisik: PMK 198/2021 jo. 14/2023",
    certainty: "secondary",
  },
  sumberTidakTertulis: {
    efek: "catatan",
    kalimat: "Sumber dana tidak tertulis; tahap penyalurannya tidak diperiksa.",
    dasar: "Syarat pemeriksaan",
    certainty: "practice",
  },
  menungguSilpa: {
    efek: "bersyarat",
    kalimat: "Sumber dana {sumber:teks} baru pasti setelah audit.",
    dasar: "SiLPA ditetapkan setelah pemeriksaan laporan keuangan",
    certainty: "practice",
  },
  hibahBansos: {
    efek: "bersyarat",
    kalimat: "{rekening:teks}: penerima harus tercantum di Perkada, dengan NPHD atau SK.",
    dasar: "Permendagri 77/2020 (hibah dan bantuan sosial)",
    certainty: "secondary",
  },
  transfer: {
    efek: "bersyarat",
    kalimat: "{rekening:teks}: belanja transfer mengikuti tahap dan syarat salurnya.",
    dasar: "Rekening 5.4: ADD, bagi hasil dan bantuan keuangan disalurkan bertahap",
    certainty: "practice",
  },
  tidakTerduga: {
    efek: "menolak",
    kalimat: "{rekening:teks}: belanja tidak terduga hanya untuk keadaan darurat.",
    dasar: "Permendagri 77/2020 (belanja tidak terduga)",
    certainty: "practice",
  },
  bungaUtang: {
    efek: "menolak",
    kalimat: "{rekening:teks}: bunga dibayar menurut jadwal pinjaman.",
    dasar: "Rekening 5.1.03",
    certainty: "practice",
  },
} as const satisfies Readonly<Record<string, ReasonMeta>>;

import { BARANG, JASA, type ButirPola, type Pola } from "./pola-jenis.ts";

/** Design and supervision that a work comes with: of buildings, of roads, of water works. */
const konsultan = (rancang: string, awasi: string): readonly ButirPola[] => [
  [`5.1.02.02.08.${rancang}`, 6, "sekali"],
  [`5.1.02.02.08.${awasi}`, 5, "kontrak"],
];
const AHLI_GEDUNG = konsultan("0002", "0019");
const AHLI_JALAN = konsultan("0009", "0020");
const AHLI_AIR = konsultan("0008", "0021");

/** Works: roads, water, schools, health centres, markets. */
export const POLA_FISIK: readonly Pola[] = [
  {
    cocok: /Jalan Usaha Tani/,
    rekening: [["5.2.04.01.01.0005", 26, "kontrak"], ...AHLI_JALAN],
    fisik: true,
  },
  {
    cocok: /Pembebasan Lahan/,
    rekening: [
      ["5.2.01.01.03.0007", 20, "sekali"],
      [`${JASA}0053`, 2, "sekali"],
    ],
    fisik: true,
  },
  {
    cocok: /(Pembangunan|Rehabilitasi|Rekonstruksi|Pelebaran|Berkala|Penggantian).*Jembatan/,
    rekening: [["5.2.04.01.02.0003", 60, "kontrak"], ...AHLI_JALAN],
    fisik: true,
    skala: 2,
  },
  {
    cocok: /^(Pembangunan|Rehabilitasi|Rekonstruksi|Pelebaran|Pemeliharaan Berkala) Jalan/,
    rekening: [["5.2.04.01.01.0003", 170, "kontrak"], ...AHLI_JALAN],
    fisik: true,
    skala: 2,
  },
  {
    cocok: /Pemeliharaan Rutin Jal|Pemeliharaan Rutin Jem|Tanggap Darurat|Bencanatanggap/i,
    di: /^1\.03/,
    rekening: [
      [`${BARANG}0001`, 40, "triwulanan"],
      [`${JASA}0016`, 40, "rata"],
      [`${BARANG}0004`, 12, "rata"],
    ],
    skala: 2,
    fisik: true,
  },
  {
    cocok: /(Pembangunan|Peningkatan|Rehabilitasi) (Jaringan|Bendung|Sumur).*Irigasi/,
    rekening: [["5.2.04.02.01.0003", 40, "kontrak"], ...AHLI_AIR],
    fisik: true,
  },
  {
    cocok: /^(Pembangunan|Peningkatan|Perluasan|Perbaikan).*Spam/i,
    rekening: [
      ["5.2.04.04.01.0002", 18, "kontrak"],
      ["5.2.04.04.01.0004", 10, "kontrak"],
      ...AHLI_AIR,
    ],
    fisik: true,
  },
  {
    cocok: /Sub Sistem Pengolahan Setempat|Air Limbah.*Skala Permukiman/,
    rekening: [["5.2.04.03.02.0001", 16, "kontrak"], ...AHLI_AIR],
    fisik: true,
  },
  {
    cocok: /Perlengkapan Jalan|Prasarana Jalan/,
    rekening: [
      ["5.2.02.18.01.0002", 5, "sekali"],
      ["5.2.04.04.02.0001", 6, "kontrak"],
      [`${JASA}0068`, 60, "rata"],
    ],
    fisik: true,
  },
  {
    cocok: /Prasarana, Sarana, dan Utilitas Umum di Perumahan|Psu|PSU/,
    rekening: [["5.2.04.01.01.0005", 12, "kontrak"], ...AHLI_JALAN],
    fisik: true,
  },
  {
    cocok: /^(Pembangunan|Penambahan|Rehabilitasi).*(Sekolah|Kelas|Guru|PAUD|Perpustakaan)/,
    di: /^1\.01/,
    rekening: [
      ["5.2.03.01.01.0010", 30, "kontrak"],
      ["5.2.02.05.02.0001", 3, "sekali"],
      ...AHLI_GEDUNG,
    ],
    fisik: true,
    skala: 2,
  },
  {
    cocok: /^(Pembangunan|Rehabilitasi|Pengembangan).*(Puskesmas|Rumah Sakit|Fasilitas|Kesehatan)/,
    di: /^1\.02/,
    rekening: [
      ["5.2.03.01.01.0006", 40, "kontrak"],
      ["5.2.02.07.01.0001", 10, "sekali"],
      ...AHLI_GEDUNG,
    ],
    fisik: true,
    skala: 2,
  },
  {
    cocok:
      /Sarana dan Prasarana dalam Pengelolaan (Kawasan|Destinasi)|Sarana Distribusi Perdagangan$/,
    rekening: [
      ["5.2.03.01.01.0012", 12, "kontrak"],
      ["5.2.02.05.02.0001", 1, "sekali"],
      ...AHLI_GEDUNG,
    ],
    fisik: true,
  },
  {
    cocok: /^Pembangunan.*(Gedung|Terminal|Balai|Sarana)/,
    rekening: [["5.2.03.01.01.0001", 12, "kontrak"], ...AHLI_GEDUNG],
    fisik: true,
  },
  {
    cocok: /Perbaikan Rumah Tidak Layak Huni$/,
    rekening: [["5.1.06.02.02.0001", 60, "duaTahap"]],
    fisik: true,
  },
];

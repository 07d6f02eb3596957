/** When an account is spent: with its activity, every month, under a contract, in one purchase, in two or four stages. */
export type Irama = "masa" | "rata" | "gaji" | "kontrak" | "sekali" | "duaTahap" | "triwulanan";

/** Account, weight within its jenis, rhythm. */
export type ButirPola = readonly [kode: string, bobot: number, irama: Irama];

/** What the name of a sub kegiatan says about the accounts it needs. */
export interface Pola {
  /** Of the name of the sub kegiatan. */
  readonly cocok: RegExp;
  /** Only under these codes; absent = anywhere. */
  readonly di?: RegExp;
  readonly rekening: readonly ButirPola[];
  /** Only these accounts, without the common ones of an activity. */
  readonly hanyaIni?: true;
  /** So much larger or smaller than others of its SKPD. */
  readonly skala?: number;
  readonly fisik?: true;
}

const B = "5.1.02.01.01.";
const J = "5.1.02.02.01.";

/** Pay of civil servants and PPPK. */
const GAJI: readonly ButirPola[] = [
  ...(
    [
      ["01", 420],
      ["02", 42],
      ["03", 12],
      ["04", 60],
      ["05", 8],
      ["06", 26],
      ["07", 2],
      ["08", 0.1],
      ["09", 24],
      ["10", 1],
      ["11", 3],
    ] as const
  ).flatMap(([objek, bobot]): readonly ButirPola[] => [
    [`5.1.01.01.${objek}.0001`, bobot, "gaji"],
    [`5.1.01.01.${objek}.0002`, bobot * 0.16, "gaji"],
  ]),
  ["5.1.01.02.01.0001", 120, "rata"],
  ["5.1.01.02.03.0001", 18, "rata"],
  ["5.1.01.02.05.0001", 60, "rata"],
  ["5.1.01.03.07.0001", 4, "rata"],
];

const GURU: readonly ButirPola[] = [
  ["5.1.01.03.03.0001", 330, "triwulanan"],
  ["5.1.01.03.05.0001", 10, "triwulanan"],
];

const DPRD: readonly ButirPola[] = (
  [
    ["01", 12],
    ["02", 1],
    ["03", 1],
    ["04", 1],
    ["05", 14],
    ["06", 2],
    ["08", 60],
    ["09", 16],
    ["10", 3],
    ["11", 0.1],
    ["12", 1],
  ] as const
).map(([objek, bobot]): ButirPola => [`5.1.01.04.${objek}.0001`, bobot, "rata"]);

const KDH: readonly ButirPola[] = (
  [
    ["01", 3],
    ["02", 0.3],
    ["03", 5],
    ["04", 0.2],
    ["05", 0.2],
    ["06", 0.1],
    ["07", 0.2],
  ] as const
).map(([objek, bobot]): ButirPola => [`5.1.01.05.${objek}.0001`, bobot, "gaji"]);

/** Design and supervision that a work comes with: of buildings, of roads, of water works. */
const konsultan = (rancang: string, awasi: string): readonly ButirPola[] => [
  [`5.1.02.02.08.${rancang}`, 6, "sekali"],
  [`5.1.02.02.08.${awasi}`, 5, "kontrak"],
];
const AHLI_GEDUNG = konsultan("0002", "0019");
const AHLI_JALAN = konsultan("0009", "0020");
const AHLI_AIR = konsultan("0008", "0021");

/** Patterns, the first that fits; names and codes are those of the nomenclature. */
export const POLA: readonly Pola[] = [
  { cocok: /Gaji dan Tunjangan ASN/, di: /^1\.01/, rekening: [...GAJI, ...GURU], hanyaIni: true },
  { cocok: /Gaji dan Tunjangan ASN/, rekening: GAJI, hanyaIni: true },
  { cocok: /Gaji dan Tunjangan Kepala Daerah/, rekening: KDH, hanyaIni: true },
  { cocok: /Administrasi Keuangan DPRD/, rekening: DPRD, hanyaIni: true },
  {
    cocok: /Sumber Daya Air dan Listrik/,
    rekening: [
      [`${J}0059`, 2, "rata"],
      [`${J}0060`, 4, "rata"],
      [`${J}0061`, 30, "rata"],
      [`${J}0063`, 16, "rata"],
      [`${J}0062`, 2, "rata"],
    ],
    hanyaIni: true,
  },
  {
    cocok: /Pelayanan Umum Kantor/,
    rekening: [
      [`${J}0026`, 60, "rata"],
      [`${J}0028`, 12, "rata"],
      [`${J}0030`, 26, "rata"],
      [`${J}0031`, 26, "rata"],
      [`${J}0033`, 14, "rata"],
      [`${J}0027`, 10, "rata"],
    ],
    hanyaIni: true,
  },
  {
    cocok: /Kendaraan (Perorangan )?Dinas (atau|Operasional)/,
    di: /\.01\.2\.09\./,
    rekening: [
      [`${B}0004`, 20, "rata"],
      [`${B}0013`, 10, "triwulanan"],
      [`${J}0067`, 4, "triwulanan"],
      ["5.1.02.03.02.0035", 6, "triwulanan"],
      ["5.1.02.03.02.0036", 8, "triwulanan"],
      ["5.1.02.03.02.0038", 4, "triwulanan"],
    ],
    hanyaIni: true,
  },
  {
    cocok: /Pemeliharaan.*(Gedung Kantor|Peralatan dan Mesin)/i,
    di: /\.01\.2\.09\./,
    rekening: [
      ["5.1.02.03.03.0001", 16, "sekali"],
      ["5.1.02.03.02.0405", 5, "triwulanan"],
      ["5.1.02.03.02.0409", 3, "triwulanan"],
      ["5.1.02.03.02.0410", 3, "triwulanan"],
      [`${B}0031`, 2, "triwulanan"],
    ],
    hanyaIni: true,
  },
  {
    cocok: /^Pengadaan (Kendaraan|Mebel|Peralatan|Aset|Sarana)|^Penyediaan Peralatan dan Perl/,
    di: /\.01\.2\.0[67]\./,
    rekening: [
      ["5.2.02.05.02.0001", 6, "sekali"],
      ["5.2.02.05.02.0004", 3, "sekali"],
      ["5.2.02.05.01.0004", 2, "sekali"],
      ["5.2.02.05.01.0005", 2, "sekali"],
      ["5.2.02.10.01.0002", 12, "sekali"],
      ["5.2.02.10.02.0003", 5, "sekali"],
      ["5.2.02.10.02.0004", 3, "sekali"],
    ],
  },
  {
    cocok: /BLUD/,
    di: /\.01\.2\.10\./,
    rekening: [
      [`${B}0002`, 120, "rata"],
      [`${B}0037`, 700, "rata"],
      [`${B}0056`, 90, "rata"],
      [`${J}0014`, 700, "rata"],
      [`${J}0030`, 120, "rata"],
      [`${J}0061`, 120, "rata"],
      ["5.2.02.07.01.0001", 60, "sekali"],
    ],
    skala: 8,
  },
  {
    cocok: /Dana BOS\b|Dana Bos\b|Dana BOP PAUD/,
    di: /^1\.01\.02\.2\.0[123]\.(29|18|44)$/,
    rekening: [
      [`${B}0024`, 30, "duaTahap"],
      [`${B}0036`, 60, "duaTahap"],
      [`${J}0013`, 160, "duaTahap"],
      [`${J}0061`, 20, "duaTahap"],
      ["5.2.02.05.02.0001", 8, "duaTahap"],
      ["5.2.05.01.01.0001", 10, "duaTahap"],
      ["5.1.05.06.02.0001", 900, "duaTahap"],
    ],
    skala: 6,
    hanyaIni: true,
  },
  {
    cocok: /Jalan Usaha Tani/,
    rekening: [["5.2.04.01.01.0005", 26, "kontrak"], ...AHLI_JALAN],
    fisik: true,
  },
  {
    cocok: /Pembebasan Lahan/,
    rekening: [
      ["5.2.01.01.03.0007", 20, "sekali"],
      [`${J}0053`, 2, "sekali"],
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
      [`${B}0001`, 40, "triwulanan"],
      [`${J}0016`, 40, "rata"],
      [`${B}0004`, 12, "rata"],
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
      [`${J}0068`, 60, "rata"],
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
      [`${B}0037`, 260, "duaTahap"],
      [`${B}0038`, 40, "duaTahap"],
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
      [`${B}0039`, 40, "masa"],
      [`${B}0037`, 10, "masa"],
      [`${J}0006`, 8, "rata"],
    ],
  },
  {
    cocok: /Permakanan/,
    rekening: [
      [`${B}0043`, 50, "rata"],
      [`${B}0057`, 20, "rata"],
    ],
  },
  {
    cocok: /Bantuan Sosial Kesejahteraan Keluarga|Bantuan Pengembangan Ekonomi/,
    rekening: [
      ["5.1.06.01.01.0001", 40, "triwulanan"],
      ["5.1.06.02.01.0001", 24, "duaTahap"],
      [`${B}0039`, 24, "sekali"],
    ],
  },
  {
    cocok: /Perbaikan Rumah Tidak Layak Huni$/,
    rekening: [["5.1.06.02.02.0001", 60, "duaTahap"]],
    fisik: true,
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
      [`${B}0008`, 30, "duaTahap"],
      [`${B}0011`, 20, "duaTahap"],
      [`${B}0044`, 8, "duaTahap"],
    ],
  },
  {
    cocok: /Cadangan Pangan|Operasi Pasar|Sumber Daya Lokal|Logistik/,
    rekening: [
      [`${B}0039`, 24, "masa"],
      [`${B}0043`, 12, "masa"],
    ],
  },
  {
    cocok: /Pelatihan|Bimbingan Teknis|Kompetensi|Kapasitas|Karir/,
    rekening: [
      [`${J}0011`, 12, "masa"],
      [`${J}0003`, 14, "masa"],
      ["5.1.02.02.12.0001", 10, "masa"],
      ["5.1.02.04.01.0004", 10, "masa"],
      [`${B}0070`, 3, "sekali"],
    ],
  },
  {
    cocok:
      /Aplikasi|Elektronik|Sistem Informasi|E Government|Pusat Data|Jaringan Intra|Smart|Cerdas/,
    rekening: [
      ["5.2.06.01.01.0005", 14, "kontrak"],
      ["5.2.02.10.02.0004", 5, "sekali"],
      [`${J}0039`, 16, "rata"],
      [`${J}0063`, 14, "rata"],
    ],
  },
  {
    cocok: /Sampah|Persampahan/,
    rekening: [
      [`${J}0051`, 20, "rata"],
      [`${J}0030`, 40, "rata"],
      [`${B}0004`, 30, "rata"],
      ["5.2.02.02.01.0003", 8, "sekali"],
    ],
  },
  {
    cocok: /Perpustakaan|Koleksi|Bahan Bacaan/,
    di: /^2\.23/,
    rekening: [
      ["5.2.05.01.01.0001", 6, "sekali"],
      [`${J}0044`, 6, "rata"],
    ],
  },
  {
    cocok: /^(Penyediaan|Pengadaan).*(Sarana|Prasarana|Peralatan|Perlengkapan|Alat)/,
    rekening: [
      ["5.2.02.05.02.0001", 2, "sekali"],
      ["5.2.02.10.01.0002", 3, "sekali"],
      [`${B}0036`, 6, "sekali"],
    ],
  },
  {
    cocok: /Bencana|Darurat/,
    rekening: [
      [`${J}0019`, 16, "rata"],
      [`${B}0043`, 10, "triwulanan"],
      [`${B}0068`, 3, "sekali"],
    ],
  },
  { cocok: /./, rekening: [] },
];

/** Accounts any activity may need; each takes some of them. */
export const UMUM: readonly ButirPola[] = [
  [`${B}0004`, 4, "masa"],
  [`${B}0024`, 3, "masa"],
  [`${B}0025`, 2, "masa"],
  [`${B}0026`, 5, "masa"],
  [`${B}0027`, 0.4, "masa"],
  [`${B}0029`, 3, "masa"],
  [`${B}0030`, 1, "masa"],
  [`${B}0031`, 0.8, "masa"],
  [`${B}0035`, 1, "sekali"],
  [`${B}0036`, 3, "masa"],
  [`${B}0052`, 9, "masa"],
  [`${B}0053`, 2, "masa"],
  [`${B}0058`, 5, "masa"],
  [`${B}0064`, 2, "sekali"],
  [`${B}0076`, 1, "sekali"],
  [`${J}0003`, 10, "masa"],
  [`${J}0004`, 5, "masa"],
  [`${J}0026`, 9, "rata"],
  [`${J}0027`, 4, "rata"],
  [`${J}0029`, 6, "masa"],
  [`${J}0043`, 1, "sekali"],
  [`${J}0047`, 7, "sekali"],
  [`${J}0055`, 3, "masa"],
  [`${J}0064`, 0.3, "masa"],
  ["5.1.02.04.01.0001", 12, "masa"],
  ["5.1.02.04.01.0003", 8, "masa"],
  ["5.1.02.04.01.0004", 5, "masa"],
  ["5.1.02.04.01.0005", 4, "masa"],
  ["5.1.02.05.01.0001", 1, "sekali"],
];

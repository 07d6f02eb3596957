export const TAHUN = 2023;

export const PAD = "PENDAPATAN ASLI DAERAH (PAD)";
export const DAU = "Dana Transfer Umum-Dana Alokasi Umum";
export const DAU_KESEHATAN = "DAU yang Ditentukan Penggunaannya Bidang Kesehatan";
export const DAU_PU = "DAU yang Ditentukan Penggunaannya Bidang Pekerjaan Umum";
export const DAK_STUNTING =
  "DAK Fisik-Bidang Kesehatan dan KB-Reguler-Penguatan Percepatan Penurunan Stunting";

export const SUMBER_DANA: readonly string[] = [PAD, DAU, DAU_KESEHATAN, DAU_PU, DAK_STUNTING];

export const ASISTEN = {
  pemerintahan: "Asisten Pemerintahan dan Kesejahteraan Rakyat",
  ekonomi: "Asisten Perekonomian dan Pembangunan",
  administrasi: "Asisten Administrasi Umum",
} as const;

export const SEMUA = "Kab. Sumedang, Semua Kecamatan, Semua Kelurahan";

/** Even over twelve months. */
export const RUTIN: Readonly<Record<number, number>> = Object.fromEntries(
  Array.from({ length: 12 }, (_, i) => [i + 1, 1]),
);

/** Salaries: one a month, THR in April, the thirteenth in June. */
export const GAJI: Readonly<Record<number, number>> = { ...RUTIN, 4: 2, 6: 2 };

/** Offices of the regency. */
export const KANTOR = "Kab. Sumedang, Sumedang Utara, Situ";

/** Names of the jenis belanja, level 3 of the chart of accounts. Source: Permendagri 90/2019, account tables of belanja. */
export const NAMA_JENIS_BELANJA: Readonly<Record<string, string>> = {
  "5.1.01": "Belanja Pegawai",
  "5.1.02": "Belanja Barang dan Jasa",
  "5.1.03": "Belanja Bunga",
  "5.1.04": "Belanja Subsidi",
  "5.1.05": "Belanja Hibah",
  "5.1.06": "Belanja Bantuan Sosial",
  "5.2.01": "Belanja Modal Tanah",
  "5.2.02": "Belanja Modal Peralatan dan Mesin",
  "5.2.03": "Belanja Modal Gedung dan Bangunan",
  "5.2.04": "Belanja Modal Jalan, Jaringan, dan Irigasi",
  "5.2.05": "Belanja Modal Aset Tetap Lainnya",
  "5.2.06": "Belanja Modal Aset Lainnya",
  "5.3.01": "Belanja Tidak Terduga",
  "5.4.01": "Belanja Bagi Hasil",
  "5.4.02": "Belanja Bantuan Keuangan",
};

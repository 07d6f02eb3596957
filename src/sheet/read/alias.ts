/** Where a column heading was seen. Every alias below stands under one of these keys. */
export const SUMBER_ALIAS = {
  dpa: "DPA Rincian Belanja SKPD as printed by SIPD-RI, 2026",
  rka221: "RKA form 2.2.1 and the monthly sheets of a provincial office's working book, 2026",
  rak: "Anggaran Kas list of a health office, 2023–2025",
  rekap: "Rekapitulasi Belanja menurut Urusan … Sub Kegiatan of a health office, 2024 and 2026",
  sipd: "SIPD-RI realisation export, one row per document, January 2025",
  tabel: "Plain tables extracted from DPA prints and rekapitulasi (column names with underscores)",
  lra: "Laporan Realisasi Anggaran of an SKPD, 2022",
  akOpd: "Anggaran Kas per OPD (target and realisation by month), 2022",
  capaian: "Staff form Capaian Output",
  deviasi: "Staff form Deviasi DPA",
  seksi: "Staff form Realisasi per seksi",
  ntb: "SKPD, units and funding sources of a provincial application",
  rup: "SiRUP / INAPROC data sets and the tables staff make of them (kd_rup, nama_satker, mtd_pemilihan …)",
  pk: "Perjanjian Kinerja form of PermenPANRB 53/2014 and its usual extensions",
  templat: "Sample workbook and templates of this product",
  ejaan: "Spelling of a heading above, not yet met in a file",
} as const;

export type SumberAlias = keyof typeof SUMBER_ALIAS;
type Seen = Readonly<Partial<Record<SumberAlias, readonly string[]>>>;

/** Column headings by field and source, as `normaliseHeader` leaves them. */
export const ALIAS_DARI = {
  tahun: { rak: ["tahun"], dpa: ["tahun anggaran"] },
  kodeSkpd: {
    rak: ["kode skpd", "kode sub skpd"],
    tabel: ["kode unit"],
    rup: ["kd satker", "kd satker str"],
    ejaan: ["kode opd", "kode perangkat daerah", "kode unit organisasi"],
  },
  namaSkpd: {
    rak: ["nama skpd", "nama sub skpd"],
    akOpd: ["nama opd"],
    capaian: ["skpd"],
    rup: ["nama satker", "nama satuan kerja", "satuan kerja", "satker"],
    templat: ["perangkat daerah"],
    ejaan: ["opd", "nama perangkat daerah", "skpd pengampu"],
  },
  kodeUnit: { ntb: ["kode unit"], rak: ["kode sub skpd"] },
  namaUnit: { ntb: ["nama unit"], rak: ["nama sub skpd"] },
  pemilik: {
    templat: ["pemilik pk"],
    pk: ["pihak pertama"],
    ejaan: ["pemilik", "penanggung jawab"],
  },
  kodeProgram: { rak: ["kode program"] },
  namaProgram: { rak: ["nama program"], capaian: ["program"], pk: ["program kegiatan"] },
  kodeKegiatan: { rak: ["kode kegiatan"], sipd: ["kode giat"] },
  namaKegiatan: { rak: ["nama kegiatan"], capaian: ["kegiatan"], sipd: ["nama giat"] },
  kodeSubKegiatan: {
    rak: ["kode sub kegiatan"],
    sipd: ["kode sub giat"],
    rup: ["kd subkegiatan"],
    ejaan: ["kode subkegiatan"],
  },
  namaSubKegiatan: {
    rak: ["nama sub kegiatan"],
    sipd: ["nama sub giat"],
    capaian: ["sub kegiatan"],
    rup: ["nama subkegiatan"],
    ejaan: ["subkegiatan"],
  },
  kodeRekening: {
    dpa: ["kode rekening", "rekening kode"],
    rak: ["kode akun"],
    rup: ["kd akun", "mak"],
    ejaan: ["kode rek"],
  },
  namaRekening: {
    rak: ["nama akun"],
    sipd: ["nama rekening"],
    ejaan: ["rekening", "uraian rekening"],
  },
  kode: { rekap: ["kode"] },
  uraian: {
    dpa: ["uraian"],
    rka221: ["uraian belanja"],
    rekap: ["uraian urusan organisasi program kegiatan dan sub kegiatan"],
    ejaan: ["nama komponen", "komponen"],
  },
  spesifikasi: { tabel: ["spesifikasi"] },
  koefisien: {
    dpa: ["koefisien", "koefisien volume"],
    rka221: ["volume", "vol"],
    tabel: ["koefisien teks"],
  },
  satuan: { dpa: ["satuan"], rka221: ["sat"] },
  harga: { dpa: ["harga"], rka221: ["harga satuan"], ejaan: ["tarif"] },
  ppn: { dpa: ["ppn"], ejaan: ["pajak", "ppn %"] },
  jumlah: {
    dpa: ["jumlah", "jumlah rp"],
    lra: ["anggaran"],
    ejaan: ["total", "pagu", "nilai", "jumlah anggaran"],
  },
  sumberDana: {
    dpa: ["sumber dana"],
    ntb: ["nama dana", "nama sumber dana"],
    ejaan: ["sumber pendanaan"],
  },
  lokasi: { dpa: ["lokasi"], rka221: ["lokasi kegiatan"] },
  nilaiRincian: { rak: ["nilai rincian"], ejaan: ["pagu rekening"] },
  totalRak: {
    rak: ["total rak"],
    akOpd: ["total anggaran"],
    tabel: ["jumlah", "jumlah dihitung"],
    ejaan: ["total akb", "jumlah rak", "jumlah akb", "total", "jumlah setahun"],
  },
  jenisBaris: { akOpd: ["rincian"], tabel: ["baris"] },
  kelompok: { tabel: ["kelompok"] },
  anggaranTotal: { rekap: ["total anggaran"], lra: ["anggaran"] },
  anggaranOperasi: {
    rekap: ["operasi anggaran", "kelompok belanja operasi anggaran"],
    tabel: ["anggaran operasi"],
  },
  anggaranModal: {
    rekap: ["modal anggaran", "kelompok belanja modal anggaran"],
    tabel: ["anggaran modal"],
  },
  realisasiTotal: { rekap: ["total realisasi"] },
  realisasiOperasi: {
    rekap: ["operasi realisasi", "kelompok belanja operasi realisasi"],
    tabel: ["realisasi operasi"],
  },
  realisasiModal: {
    rekap: ["modal realisasi", "kelompok belanja modal realisasi"],
    tabel: ["realisasi modal"],
  },
  bulan: { deviasi: ["bulan"], templat: ["bulan ke", "periode"], ejaan: ["masa"] },
  tanggal: {
    sipd: ["tanggal dokumen"],
    ejaan: ["tanggal", "tgl dokumen", "tanggal realisasi"],
  },
  tanggalSp2d: { sipd: ["tanggal sp2d"], ejaan: ["tgl sp2d", "tanggal pencairan"] },
  jenisDokumen: { sipd: ["jenis dokumen"] },
  jenisTransaksi: { sipd: ["jenis transaksi"] },
  nilaiSp2d: { sipd: ["nilai sp2d"] },
  keuangan: {
    lra: ["realisasi"],
    sipd: ["nilai realisasi"],
    rka221: ["real rp", "pelaksanaan kegiatan progres keuangan real rp"],
    seksi: ["jumlah realisasi"],
    templat: ["keuangan"],
    ejaan: ["realisasi keuangan", "realisasi rp", "real"],
  },
  fisik: {
    rka221: ["pelaksanaan kegiatan progres fisik real", "progres fisik real"],
    templat: ["fisik"],
    ejaan: ["realisasi fisik", "fisik %", "progres fisik"],
  },
  keluaran: {
    templat: ["keluaran", "realisasi keluaran"],
    ejaan: ["output", "realisasi output"],
  },
  kendala: { rekap: ["alasan"], templat: ["kendala"], ejaan: ["permasalahan"] },
  tindakLanjut: { templat: ["tindak lanjut"], ejaan: ["rencana tindak lanjut", "solusi"] },
  sasaran: {
    pk: ["sasaran", "sasaran strategis", "sasaran program", "sasaran kegiatan"],
    ejaan: ["sasaran kinerja"],
  },
  indikator: {
    dpa: ["indikator"],
    pk: ["indikator kinerja", "indikator kinerja utama", "iku"],
    ejaan: ["indikator sasaran", "indikator program"],
  },
  target: {
    pk: ["target", "target kinerja"],
    templat: ["target tahun"],
    ejaan: ["target tahunan"],
  },
  polaritas: { templat: ["polaritas"], ejaan: ["sifat", "arah", "jenis indikator"] },
  rumusPk: {
    templat: ["rumus capaian"],
    ejaan: ["rumus", "formula", "formula capaian", "rumus perhitungan", "formulasi"],
  },
  akumulasi: { templat: ["akumulasi"], ejaan: ["konsolidasi", "jenis konsolidasi", "cara hitung"] },
  bobot: { templat: ["bobot"], ejaan: ["bobot %"] },
  realisasiPk: {
    pk: ["realisasi"],
    ejaan: ["realisasi kinerja", "capaian realisasi", "realisasi tahun", "realisasi s d saat ini"],
  },
  anggaranProgram: {
    pk: ["anggaran"],
    ejaan: ["anggaran rp", "pagu", "pagu anggaran", "jumlah anggaran"],
  },
  keteranganPk: { pk: ["keterangan"], ejaan: ["ket"] },
  asisten: { templat: ["asisten"], ejaan: ["asisten sekda", "koordinator asisten"] },
  tema: { templat: ["program crossfire"], ejaan: ["tema", "tema crossfire", "crossfire"] },
  peran: { templat: ["peran"], ejaan: ["peran skpd"] },
  lokus: { templat: ["lokus", "lokasi"], ejaan: ["lokus lokasi"] },
  sarpras: { templat: ["sarpras"], ejaan: ["sarana prasarana", "sarana dan prasarana"] },
  aktivitas: { templat: ["aktivitas"], ejaan: ["bentuk aktivitas"] },
  kasTersedia: {
    templat: ["kas tersedia"],
    ejaan: ["kas yang tersedia", "kas dapat dibelanjakan", "kas", "total kas", "jumlah kas"],
  },
  alias: { templat: ["alias"], ejaan: ["singkatan", "nama singkat"] },
  kodeRup: { rup: ["kode rup", "id rup", "kd rup", "rup"], ejaan: ["idrup", "no rup"] },
  namaPaket: { rup: ["nama paket"], ejaan: ["paket", "paket pekerjaan", "nama pekerjaan"] },
  metode: {
    rup: ["metode pengadaan", "metode pemilihan", "mtd pemilihan"],
    ejaan: ["metode", "metode pemilihan penyedia", "cara pengadaan"],
  },
  paguPaket: {
    rup: ["pagu", "jumlah pagu", "pagu rup", "pagu paket", "pagu anggaran", "total nilai"],
    ejaan: ["nilai pagu", "nilai paket", "nilai"],
  },
  nilaiKontrak: { rup: ["nilai kontrak"], ejaan: ["kontrak rp", "nilai kontrak rp"] },
  statusPaket: {
    rup: ["status umumkan rup", "status rup", "status paket"],
    ejaan: ["status", "status pengadaan", "tahap", "progres paket"],
  },
  tglPemilihan: {
    rup: ["tgl awal pemilihan", "tanggal rencana pemilihan", "tanggal awal pemilihan"],
    ejaan: [
      "pemilihan",
      "bulan pemilihan",
      "jadwal pemilihan",
      "waktu pemilihan",
      "rencana pemilihan",
    ],
  },
  tglKontrak: {
    rup: ["tgl awal kontrak", "tanggal awal kontrak", "tgl kontrak"],
    ejaan: ["kontrak", "tanggal kontrak", "bulan kontrak", "mulai kontrak"],
  },
  tglSelesai: {
    rup: ["tgl akhir kontrak", "tanggal akhir kontrak"],
    ejaan: ["selesai", "tanggal selesai", "bulan selesai", "akhir kontrak"],
  },
  tglBayar: { ejaan: ["bayar", "pembayaran", "tanggal bayar", "bulan bayar", "rencana bayar"] },
  idKeputusan: { templat: ["id"], ejaan: ["id keputusan", "nomor keputusan"] },
  rapat: { templat: ["rapat"], ejaan: ["nama rapat"] },
  tanggalRapat: { templat: ["tanggal"], ejaan: ["tanggal rapat", "tgl rapat"] },
  butirRapat: { templat: ["butir"], ejaan: ["pokok bahasan", "agenda", "masalah"] },
  keputusan: { templat: ["keputusan"], ejaan: ["keputusan rapat", "arahan"] },
  pic: { templat: ["pic"], ejaan: ["penanggung jawab", "pelaksana"] },
  tenggat: { templat: ["tenggat"], ejaan: ["batas waktu", "target selesai"] },
  statusKeputusan: { templat: ["status"] },
  selRujukan: { templat: ["sel"], ejaan: ["sel rujukan"] },
  noUrut: { akOpd: ["no"], ejaan: ["no urut", "nomor"] },
} as const satisfies Readonly<Record<string, Seen>>;

export type Field = keyof typeof ALIAS_DARI;

/** All headings of each field, whatever their source. */
export const ALIAS: Readonly<Record<Field, readonly string[]>> = flatten(ALIAS_DARI);

function flatten<Key extends string>(
  table: Readonly<Record<Key, Seen>>,
): Readonly<Record<Key, readonly string[]>> {
  const flat: Partial<Record<Key, readonly string[]>> = {};
  for (const field of Object.keys(table) as Key[]) flat[field] = Object.values(table[field]).flat();
  return flat as Record<Key, readonly string[]>;
}

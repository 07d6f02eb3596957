/**
 * Parts of a sentence that core puts together itself, as data: a month, a row, what a code stands for. They fill a
 * `teks` slot beside the user's own words, and are said in the language of the sentence. Indonesian here; another
 * language lays a table with the same keys over this one.
 */
export const UNGKAPAN = {
  "akumulasi.akhir": "dilihat pada periode terakhir",
  "akumulasi.jumlah": "dijumlahkan",
  "akumulasi.rata-rata": "dirata-ratakan",
  atau: "{a:teks} atau {b:teks}",
  "bagian.kelompok": "kelompok [ {tanda:teks} ] “{uraian:teks}”",
  "bagian.rekening": "rekening {rekening:teks}",
  baris: "lembar “{lembar:teks}” baris {baris:teks}",
  "bentuk.kegiatan 2": "sub kegiatan dua angka terakhir",
  "bentuk.kegiatan 4": "sub kegiatan empat angka terakhir",
  "bentuk.rekening 4": "rekening empat angka terakhir",
  "bentuk.rekening 5": "rekening lima angka terakhir",
  bulan: "{bulan:bulan}",
  "bulan.dalam": "{bulan:bulan}",
  "bulan.lapor": "bulan {bulan:bulan}",
  "bulan.sampai": "sampai {bulan:bulan}",
  hari: "{hari:teks} {bulan:bulan} {tahun:teks}",
  "indikator.capaian": "capaian",
  "indikator.hasil": "hasil",
  "kas.dariSumber": "dari sumber dana {nama:teks}",
  "kas.seluruh": "seluruh belanja",
  "langkah.bayar": "pembayaran pertama",
  "langkah.kontrak": "tanggal kontrak",
  "langkah.pemilihan": "awal pemilihan",
  "langkah.selesai": "tanggal selesai",
  "lokasi.desa": "desa",
  "lokasi.kecamatan": "kecamatan",
  "lokasi.kode": "kode",
  "pemilik.lembarIni": "pada lembar ini",
  "pemilik.nama": "{nama:teks}",
  "pengadaan.barangJasa": "barang dan jasa lainnya",
  "pengadaan.konstruksi": "pekerjaan konstruksi",
  "pengadaan.konsultansi": "jasa konsultansi",
  "pengesahan.nomor": "nomor DPA",
  "pengesahan.pengguna": "nama Pengguna Anggaran",
  "pengesahan.ppkd": "nama PPKD",
  "pengesahan.tanggal": "tanggal",
  "peran.kegiatan": "kegiatan",
  "peran.program": "program",
  "peran.rekening": "rekening",
  "peran.skpd": "SKPD",
  "peran.subKegiatan": "sub kegiatan",
  "rekening.milikSub": "{sub:teks}, rekening {rekening:teks}",
  saatIni: "sampai saat ini",
  "skpd.lain": "SKPD lain",
  "sub.deret": "sub kegiatan {sub:teks}",
  "sub.deretRekening": "rekening {rekening:teks}, sub kegiatan {sub:teks}",
  "tahun.ini": "ini",
} as const;

export type IdUngkapan = keyof typeof UNGKAPAN;

/** What a `teks` slot may be filled with: the user's words, a phrase of ours, or several of them (printed with commas). */
export type IsiTeks = string | Ungkapan | readonly IsiTeks[];

/** What a slot may be filled with. */
export type IsiSlot = number | IsiTeks;

/** A part of a sentence: its key in `UNGKAPAN` and what fills its slots. */
export interface Ungkapan {
  readonly ungkapan: IdUngkapan;
  readonly isi: Readonly<Record<string, IsiSlot>>;
}

export function ungkap(
  ungkapan: IdUngkapan,
  isi: Readonly<Record<string, IsiSlot>> = {},
): Ungkapan {
  return { ungkapan, isi };
}

/** What stands on a printed DPA Rincian Belanja SKPD, in print order. Text or number, exactly as it is to appear. */
export type FormNilai = string | number;

/** Names a value so that its cell can be told after drawing. */
export interface Bertanda {
  readonly tanda?: string;
}

export interface FormBaris extends Bertanda {
  readonly label: string;
  readonly nilai: FormNilai;
}

export interface FormRekening extends Bertanda {
  readonly jenis: "rekening";
  readonly kode: string;
  readonly uraian: string;
  readonly jumlah: FormNilai;
}

/** `[ # ]` with its source of funds (null: the line is not printed). */
export interface FormKelompok {
  readonly jenis: "kelompok";
  readonly uraian: string;
  readonly sumberDana: string | null;
  readonly jumlah: FormNilai;
}

export interface FormKeterangan {
  readonly jenis: "keterangan";
  readonly uraian: string;
  readonly jumlah: FormNilai;
}

export interface FormRincian extends Bertanda {
  readonly jenis: "rincian";
  readonly uraian: string;
  readonly spesifikasi: string;
  readonly koefisien: string;
  readonly satuan: string;
  readonly harga: FormNilai;
  readonly ppn: FormNilai;
  readonly jumlah: FormNilai;
}

/** The table header, printed again at the top of a page, and the rest of an item that a page break cut. */
export type FormPotongan =
  { readonly jenis: "kepala" } | { readonly jenis: "lanjutan"; readonly uraian: string };

export type FormIsi = FormRekening | FormKelompok | FormKeterangan | FormRincian | FormPotongan;

export interface FormJadwal {
  readonly judul: string;
  readonly bulan: readonly FormBaris[];
  readonly jumlah: FormBaris;
  /** Signature lines beside the months, top to bottom; empty strings keep their line. */
  readonly pengesahan: readonly string[];
}

export interface FormSubKegiatan {
  readonly kepala: readonly FormBaris[];
  readonly isi: readonly FormIsi[];
  readonly jumlah: FormBaris;
  readonly jadwal: FormJadwal | null;
}

export interface FormUkuran extends Bertanda {
  readonly indikator: string;
  readonly tolokUkur: string;
  readonly target: FormNilai;
}

export interface FormIndikator {
  readonly judul: string;
  readonly kolom: readonly [string, string, string];
  readonly baris: readonly FormUkuran[];
}

/** The budget team's table; a page break repeats title and header, so it comes in parts. */
export interface FormTapd {
  readonly judul: string;
  readonly kolom: readonly string[];
  readonly bagian: readonly (readonly (readonly string[])[])[];
}

export interface DpaForm {
  readonly judul: readonly string[];
  readonly formulir: readonly string[];
  readonly nomor: string;
  readonly kepala: readonly FormBaris[];
  readonly indikator: FormIndikator;
  /** Lines between the indicators and the first sub kegiatan (older forms: Kelompok Sasaran). */
  readonly sesudahIndikator: readonly FormBaris[];
  readonly kolom: FormKolom;
  readonly subKegiatan: readonly FormSubKegiatan[];
  readonly tapd: FormTapd | null;
}

/** Words of the table header: the first row spans, the second names the parts of Rincian Perhitungan. */
export interface FormKolom {
  readonly kode: string;
  readonly uraian: string;
  readonly perhitungan: string;
  readonly bagian: readonly [string, string, string, string];
  readonly jumlah: string;
}

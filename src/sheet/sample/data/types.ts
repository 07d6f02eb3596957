/** The facts of the sample region. Names and codes are real nomenclature; every amount is made up. */

/** Uraian, spesifikasi, koefisien (`20 Orang x 2 Hari`), harga and PPN in percent. */
export type DataRincian = readonly [string, string, string, number, ppn?: 11];

export interface DataRekening {
  readonly kode: string;
  /** Share of each month; months not named have no plan. */
  readonly jadwal: Readonly<Partial<Record<number, number>>>;
  /** `[ # ]` title. */
  readonly kelompok: string;
  readonly rincian: readonly DataRincian[];
}

export interface DataUkuran {
  readonly teks: string;
  readonly target: number;
  readonly satuan: string;
}

/** Spent (per mille of that month's plan), physical progress and output to date; null = not reported. */
export type DataLapor = readonly [number, number, number] | null;

export interface DataSubKegiatan {
  readonly kode: string;
  readonly nama: string;
  readonly sumberDana: string;
  readonly lokasi: string;
  readonly keluaran: DataUkuran;
  readonly waktu: readonly [mulai: number, selesai: number];
  readonly keterangan: string;
  readonly rekening: readonly DataRekening[];
  /** January, February. */
  readonly lapor: readonly [DataLapor, DataLapor];
  readonly kendala?: string;
  readonly tindakLanjut?: string;
}

export interface DataKegiatan {
  readonly kode: string;
  readonly nama: string;
  readonly capaian: DataUkuran;
  readonly hasil: DataUkuran;
  readonly sasaran: string;
  readonly sub: readonly DataSubKegiatan[];
}

export interface DataProgram {
  readonly kode: string;
  readonly nama: string;
  readonly kegiatan: readonly DataKegiatan[];
}

export interface DataSkpd {
  readonly kode: string;
  readonly nama: string;
  readonly alias: string;
  readonly asisten: string;
  readonly urusan: Readonly<Record<string, string>>;
  readonly program: readonly DataProgram[];
}

export interface DataIndikator {
  readonly pemilik: string;
  readonly sasaran: string;
  readonly indikator: string;
  readonly satuan: string;
  readonly target: number;
  readonly tw: readonly [number, number, number, number];
  readonly polaritas: "Naik" | "Turun";
  readonly akumulasi: "Jumlah" | "Nilai akhir";
  readonly bobot: number;
  /** To date in January and February; null = not measured yet. */
  readonly realisasi: readonly [number | null, number | null];
}

export interface DataCrossfire {
  readonly asisten: string;
  readonly tema: string;
  readonly baris: readonly {
    readonly peran: "Pengampu" | "Pendukung";
    readonly skpd: string;
    readonly sub: string;
    readonly lokus: string;
    readonly sarpras: string;
    readonly aktivitas: string;
  }[];
}

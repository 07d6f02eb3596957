import { NAMA_REKENING } from "./data/rekening.ts";
import type {
  DataKegiatan,
  DataProgram,
  DataRekening,
  DataRincian,
  DataSkpd,
  DataSubKegiatan,
} from "./data/types.ts";

/** An account of a sub kegiatan with its total and its twelve months. */
export interface HitungRekening {
  readonly data: DataRekening;
  readonly jumlah: number;
  readonly bulan: readonly number[];
}

export interface HitungSub {
  readonly skpd: DataSkpd;
  readonly program: DataProgram;
  readonly kegiatan: DataKegiatan;
  readonly data: DataSubKegiatan;
  readonly rekening: readonly HitungRekening[];
  readonly pagu: number;
  readonly bulan: readonly number[];
}

/** Product of the factors in `40 Orang x 3 Jam`; decimals with a comma. */
export function faktorOf(koefisien: string): number {
  return koefisien
    .split(" x ")
    .map((part) => Number(part.split(" ")[0]?.replace(",", ".")))
    .reduce((product, factor) => product * factor, 1);
}

/** `40 Orang x 3 Jam` has the unit `Orang / Jam`. */
export function satuanOf(koefisien: string): string {
  return koefisien
    .split(" x ")
    .map((part) => part.slice(part.indexOf(" ") + 1))
    .join(" / ");
}

/** Koefisien × harga × (1 + PPN); the tables are chosen so that no sen remain. */
export function jumlahRincian([uraian, , koefisien, harga, ppn]: DataRincian): number {
  const jumlah = Math.round(faktorOf(koefisien) * harga * (100 + (ppn ?? 0))) / 100;
  if (!Number.isInteger(jumlah)) throw new Error(`not a whole amount: ${uraian}`);
  return jumlah;
}

export function nama(kode: string): string {
  const found = NAMA_REKENING[kode];
  if (found === undefined) throw new Error(`account without a name: ${kode}`);
  return found;
}

/** Parts the amount by weights in whole rupiah; what is left over falls into the last month. */
export function bagiBulan(jumlah: number, jadwal: DataRekening["jadwal"]): number[] {
  const bobot = Array.from({ length: 12 }, (_, i) => jadwal[i + 1] ?? 0);
  const total = bobot.reduce(tambah, 0);
  const bulan = bobot.map((b) => Math.floor((jumlah * b) / total));
  const akhir = bobot.reduce((last, b, i) => (b > 0 ? i : last), 0);
  bulan[akhir] = (bulan[akhir] ?? 0) + jumlah - bulan.reduce(tambah, 0);
  return bulan;
}

export function tambah(a: number, b: number): number {
  return a + b;
}

/** Adds up columns of equally long rows. */
export function jumlahBulan(rows: readonly (readonly number[])[]): number[] {
  return Array.from({ length: 12 }, (_, i) => rows.reduce((sum, row) => sum + (row[i] ?? 0), 0));
}

export function hitungSub(
  skpd: DataSkpd,
  program: DataProgram,
  kegiatan: DataKegiatan,
  data: DataSubKegiatan,
): HitungSub {
  const rekening = data.rekening.map((rek) => {
    const jumlah = rek.rincian.map(jumlahRincian).reduce(tambah, 0);
    return { data: rek, jumlah, bulan: bagiBulan(jumlah, rek.jadwal) };
  });
  return {
    skpd,
    program,
    kegiatan,
    data,
    rekening,
    pagu: rekening.reduce((sum, rek) => sum + rek.jumlah, 0),
    bulan: jumlahBulan(rekening.map((rek) => rek.bulan)),
  };
}

/** Every sub kegiatan of the region in DPA order. */
export function hitungSemua(skpdList: readonly DataSkpd[]): HitungSub[] {
  return skpdList.flatMap((skpd) =>
    skpd.program.flatMap((program) =>
      program.kegiatan.flatMap((kegiatan) =>
        kegiatan.sub.map((data) => hitungSub(skpd, program, kegiatan, data)),
      ),
    ),
  );
}

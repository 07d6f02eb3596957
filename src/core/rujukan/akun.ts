import { ancestorOf, parseKode, type Kode } from "../kode/kode.ts";
import { ingatJawaban } from "./ingat.ts";
import { namaKunci } from "./nama.ts";
import type { ButirRujukan, JawabanRujukan, Rujukan } from "./rujukan.ts";
import { berlakuPada, groupByName, sumberOf, type BarisTabel, type Tabel } from "./tabel.ts";

/** Letter of the list that is whole up to a year; the others add what was met since. */
const INDUK = "m";

/** Last budget year for which the whole list is whole: later years have new accounts. */
const LENGKAP_SAMPAI = 2024;

/** New accounts follow the last of their parent; a number this far beyond is none of them. */
const JARAK_NOMOR_BARU = 50;

/** Objects from this number on (BOSP, BOK, BLUD) are opened by regulation of the year and listed in part only. */
const OBJEK_KHUSUS = 88;

const AKUN_BELANJA = 5;
const LEVEL_OBJEK = 4;
const LEVEL_TERDALAM = 6;

const TIDAK_DIKENAL: JawabanRujukan = { status: "tidakDikenal" };
const TIDAK_DICAKUP: JawabanRujukan = { status: "tidakDicakup" };

interface Anak {
  readonly isLengkap: boolean;
  /** Highest number in the whole list. */
  readonly akhir: number;
}

/** Answers about accounts from their table. */
export function buatAkun(tabel: Tabel): Pick<Rujukan, "akun" | "akunBernama"> {
  const byKey = new Map<string, BarisTabel>();
  const anak = new Map<string, Anak>();
  for (const baris of tabel.baris) {
    const kode = readKode(baris);
    byKey.set(kode.key, baris);
    const induk = ancestorOf(kode, kode.segments.length - 1).key;
    const before = anak.get(induk);
    const isInduk = baris.sumber.includes(INDUK);
    anak.set(induk, {
      isLengkap: (before?.isLengkap ?? false) || isInduk,
      akhir: Math.max(before?.akhir ?? 0, isInduk ? (kode.segments.at(-1) ?? 0) : 0),
    });
  }
  let byName: Map<string, BarisTabel[]> | null = null;

  const butir = (baris: BarisTabel): ButirRujukan => ({
    kode: readKode(baris),
    nama: baris.nama,
    namaLain: baris.namaLain,
    sumber: sumberOf(tabel, baris.sumber.charAt(0)),
  });

  function unknown(kode: Kode, tahun: number | null): JawabanRujukan {
    const { segments } = kode;
    if (segments[0] !== AKUN_BELANJA) return TIDAK_DICAKUP;
    if (segments.length > LEVEL_TERDALAM) return TIDAK_DIKENAL;
    const induk = ancestorOf(kode, segments.length - 1);
    if (segments.length >= LEVEL_OBJEK && (segments[LEVEL_OBJEK - 1] ?? 0) >= OBJEK_KHUSUS) {
      return TIDAK_DICAKUP;
    }
    // Under a parent that cannot be judged, neither can the child; under an unknown one it is unknown.
    if (!byKey.has(induk.key)) return unknown(induk, tahun);
    const { isLengkap, akhir } = anak.get(induk.key) ?? { isLengkap: false, akhir: 0 };
    if (!isLengkap) return TIDAK_DICAKUP;
    const nomor = segments.at(-1) ?? 0;
    const mayBeNew = tahun === null || tahun > LENGKAP_SAMPAI;
    return mayBeNew && nomor > akhir && nomor <= akhir + JARAK_NOMOR_BARU
      ? TIDAK_DICAKUP
      : TIDAK_DIKENAL;
  }

  return {
    akun: ingatJawaban((kode, tahun) => {
      const baris = byKey.get(kode.key);
      if (baris === undefined) return unknown(kode, tahun);
      const mine = butir(baris);
      return berlakuPada(mine.sumber, tahun)
        ? { status: "dikenal", butir: mine }
        : { status: "usang", butir: mine, pengganti: null };
    }),
    akunBernama(nama, level, tahun) {
      const key = namaKunci(nama);
      if (key === "") return [];
      byName ??= groupByName(tabel.baris);
      return (byName.get(key) ?? [])
        .map(butir)
        .filter(({ kode, sumber }) => kode.segments.length === level && berlakuPada(sumber, tahun));
    },
  };
}

function readKode(baris: BarisTabel): Kode {
  const kode = parseKode(baris.kode);
  if (kode === null) throw new Error(`Rujukan: ${baris.kode} is no code`);
  return kode;
}

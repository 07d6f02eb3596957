import { ancestorOf, isWithin, parseKode, type Kode } from "../kode/kode.ts";
import { SEGMENTS_OF } from "../kode/kode-kegiatan.ts";
import { ingatJawaban } from "./ingat.ts";
import { namaKunci } from "./nama.ts";
import { bacaKodeKegiatan, isPenunjang, isTanpaBidang, kunciNomenklatur } from "./penunjang.ts";
import type { ButirRujukan, JawabanRujukan, Rujukan, SumberRujukan } from "./rujukan.ts";
import { berlakuPada, groupByName, sumberOf, type BarisTabel, type Tabel } from "./tabel.ts";

/** Fourth segment of a kegiatan of a kabupaten/kota; those of a province are in no list. */
const KEWENANGAN_KABUPATEN = 2;

/** New sub kegiatan follow the last of their kegiatan; a number this far beyond is none of them. */
const JARAK_NOMOR_BARU = 50;

/** The two nomenclatures: `lama` writes sub kegiatan with 2 digits, `baru` with 4. */
type Era = "lama" | "baru";
/** The newer first: where an entry is in both, it is printed in the newer form. */
const ERAS: readonly Era[] = ["baru", "lama"];
const HURUF: Readonly<Record<Era, string>> = { lama: "a", baru: "b" };
const LEBAR: Readonly<Record<Era, number>> = { lama: 2, baru: 4 };

const TIDAK_DIKENAL: JawabanRujukan = { status: "tidakDikenal" };
const TIDAK_DICAKUP: JawabanRujukan = { status: "tidakDicakup" };

/** Answers about the program tree from its table. */
export function buatNomenklatur(
  tabel: Tabel,
): Pick<Rujukan, "nomenklatur" | "nomenklaturBernama" | "subKegiatanDi"> {
  const sumber: Readonly<Record<Era, SumberRujukan>> = {
    lama: sumberOf(tabel, HURUF.lama),
    baru: sumberOf(tabel, HURUF.baru),
  };
  const byKey = new Map<string, BarisTabel>();
  /** Highest number under each kegiatan. */
  const nomorAkhir = new Map<string, number>();
  for (const baris of tabel.baris) {
    const kode = bacaKodeKegiatan(baris.kode);
    if (kode === null) throw new Error(`Rujukan: ${baris.kode} is no code`);
    byKey.set(kunciNomenklatur(kode), baris);
    if (kode.segments.length !== SEGMENTS_OF.subKegiatan) continue;
    const kegiatan = kunciNomenklatur(ancestorOf(kode, SEGMENTS_OF.kegiatan));
    const nomor = kode.segments[5] ?? 0;
    if (nomor > (nomorAkhir.get(kegiatan) ?? 0)) nomorAkhir.set(kegiatan, nomor);
  }
  let byName: Map<string, BarisTabel[]> | null = null;

  const has = (kode: Kode, count: number): boolean =>
    byKey.has(kunciNomenklatur(ancestorOf(kode, count)));
  const hasEra = (baris: BarisTabel, era: Era): boolean => baris.sumber.includes(HURUF[era]);

  /** The entry, its code printed for `like`: a penunjang entry takes the bidang asked for. */
  function butir(baris: BarisTabel, era: Era, like: Kode): ButirRujukan {
    const shown = hasEra(baris, era) ? era : other(era);
    const kode = printKode(like.segments, LEBAR[shown]);
    return { kode, nama: baris.nama, namaLain: baris.namaLain, sumber: sumber[shown] };
  }

  function known(baris: BarisTabel, kode: Kode, tahun: number | null): JawabanRujukan {
    if (kode.segments.length < SEGMENTS_OF.subKegiatan) {
      return { status: "dikenal", butir: butir(baris, eraOfYear(tahun, sumber), kode) };
    }
    const era = eraOf(kode) ?? eraOfYear(tahun, sumber);
    // A number of 2021 written with four digits is the same sub kegiatan: the present list kept its numbers.
    const mine = butir(baris, era, kode);
    if (berlakuPada(sumber[era], tahun)) {
      return hasEra(baris, era) || era === "baru"
        ? { status: "dikenal", butir: mine }
        : TIDAK_DICAKUP;
    }
    const pengganti = hasEra(baris, other(era)) ? butir(baris, other(era), kode) : null;
    return { status: "usang", butir: mine, pengganti };
  }

  function unknown(kode: Kode): JawabanRujukan {
    const n = kode.segments.length;
    if (n < SEGMENTS_OF.program || (!isTanpaBidang(kode) && !has(kode, SEGMENTS_OF.bidang))) {
      return TIDAK_DICAKUP;
    }
    if (n >= SEGMENTS_OF.kegiatan && kode.segments[3] !== KEWENANGAN_KABUPATEN)
      return TIDAK_DICAKUP;
    // Programs and kegiatan are listed whole; sub kegiatan only in the list of 2021.
    if (n < SEGMENTS_OF.subKegiatan || !has(kode, SEGMENTS_OF.kegiatan)) return TIDAK_DIKENAL;
    if (eraOf(kode) === "lama") return TIDAK_DIKENAL;
    const kegiatan = kunciNomenklatur(ancestorOf(kode, SEGMENTS_OF.kegiatan));
    const akhir = nomorAkhir.get(kegiatan) ?? 0;
    return (kode.segments[5] ?? 0) > akhir + JARAK_NOMOR_BARU ? TIDAK_DIKENAL : TIDAK_DICAKUP;
  }

  return {
    nomenklatur: ingatJawaban((kode, tahun) => {
      const n = kode.segments.length;
      if (n === 4 || n > SEGMENTS_OF.subKegiatan) return TIDAK_DIKENAL;
      const isForeign = isPenunjang(kode) && !isTanpaBidang(kode) && !has(kode, SEGMENTS_OF.bidang);
      const baris = isForeign ? undefined : byKey.get(kunciNomenklatur(kode));
      return baris === undefined ? unknown(kode) : known(baris, kode, tahun);
    }),
    subKegiatanDi(induk, tahun) {
      const dalam = induk;
      const inX = isPenunjang(dalam);
      const key = kunciNomenklatur(dalam);
      const eras = ERAS.filter((era) => berlakuPada(sumber[era], tahun));
      return tabel.baris.flatMap((baris) => {
        const kode = bacaKodeKegiatan(baris.kode);
        const era = eras.find((one) => hasEra(baris, one));
        if (kode?.segments.length !== SEGMENTS_OF.subKegiatan || era === undefined) return [];
        if (!kunciNomenklatur(kode).startsWith(`${key}.`)) return [];
        const bidang = inX ? dalam.segments.slice(0, 2) : kode.segments.slice(0, 2);
        const segments = [...bidang, ...kode.segments.slice(2)];
        return [butir(baris, era, { ...kode, segments })];
      });
    },
    nomenklaturBernama(nama, level, tahun, dalam) {
      const key = namaKunci(nama);
      if (key === "") return [];
      byName ??= groupByName(tabel.baris);
      // In the year of change both lists are in use.
      const eras = ERAS.filter((era) => berlakuPada(sumber[era], tahun));
      const found: ButirRujukan[] = [];
      for (const baris of byName.get(key) ?? []) {
        const kode = bacaKodeKegiatan(baris.kode);
        const era = eras.find((one) => hasEra(baris, one));
        if (kode?.segments.length !== level || era === undefined) continue;
        // Penunjang codes are held for no bidang; within a bidang they are that bidang's.
        const isOfBidang = dalam !== undefined && isTanpaBidang(kode);
        const own = isOfBidang
          ? printKode([...dalam.segments.slice(0, 2), ...kode.segments.slice(2)], LEBAR[era])
          : kode;
        if (dalam === undefined || isWithin(own, dalam)) {
          found.push(butir(baris, era, own));
        }
      }
      return found;
    },
  };
}

/** Which nomenclature the width of a sub kegiatan's number says; null = neither, or another level. */
function eraOf(kode: Kode): Era | null {
  const width = kode.text.length - kode.text.lastIndexOf(".") - 1;
  if (kode.segments.length !== SEGMENTS_OF.subKegiatan) return null;
  return width === LEBAR.lama ? "lama" : width === LEBAR.baru ? "baru" : null;
}

function eraOfYear(tahun: number | null, sumber: Readonly<Record<Era, SumberRujukan>>): Era {
  return berlakuPada(sumber.baru, tahun) ? "baru" : "lama";
}

function other(era: Era): Era {
  return era === "lama" ? "baru" : "lama";
}

/** The code as the nomenclature prints it; `0.00` stands for no bidang. */
function printKode(segments: readonly number[], width: number): Kode {
  const widths = [1, 2, 2, 1, 2, width];
  const text = segments
    .map((segment, index) => String(segment).padStart(widths[index] ?? 2, "0"))
    .join(".")
    .replace(/^0\.00(?=\.)/, "X.XX");
  return parseKode(text) ?? { text, segments, key: segments.join(".") };
}

import { ancestorOf, type Kode } from "../kode/kode.ts";
import { isWellFormedKegiatan, SEGMENTS_OF } from "../kode/kode-kegiatan.ts";
import { isWellFormedRekening } from "../kode/kode-rekening.ts";
import { namaKunci, namaSerupa } from "../rujukan/nama.ts";
import { bacaKodeKegiatan } from "../rujukan/penunjang.ts";
import type { ButirRujukan, JawabanRujukan } from "../rujukan/rujukan.ts";
import type { RuleContext, Saran } from "./rule.ts";
import type { KodeTertulis } from "./subject.ts";

/** Fourth segment of a kegiatan of a kabupaten/kota: those of a province bear like names under other codes. */
const KEWENANGAN_KABUPATEN = 2;

/** A written code that can be looked up, with what the tables say of it. */
export interface Tanya {
  readonly kode: Kode;
  readonly jawaban: JawabanRujukan;
}

/** Looks a written code up; null = it cannot be read as a code, or there are no tables. */
export function tanyaRujukan(
  tertulis: KodeTertulis,
  { rujukan, tahun }: RuleContext,
): Tanya | null {
  const isAkun = tertulis.peran === "rekening";
  const kode = isAkun ? tertulis.kode : bacaKodeKegiatan(tertulis.text);
  if (kode === null || rujukan === null) return null;
  return { kode, jawaban: isAkun ? rujukan.akun(kode, tahun) : rujukan.nomenklatur(kode, tahun) };
}

/** The other codes that bear the written name, at the same level (and within the same program). */
export function pemilikList(
  tertulis: KodeTertulis,
  kode: Kode,
  { rujukan, tahun }: RuleContext,
): readonly ButirRujukan[] {
  if (rujukan === null || tertulis.nama === "") return [];
  const level = kode.segments.length;
  let found: readonly ButirRujukan[];
  if (tertulis.peran === "rekening") {
    found = rujukan.akunBernama(tertulis.nama, level, tahun);
  } else {
    if (level > 3 && kode.segments[3] !== KEWENANGAN_KABUPATEN) return [];
    const dalam =
      level > SEGMENTS_OF.program
        ? ancestorOf(kode, SEGMENTS_OF.program)
        : ancestorOf(kode, SEGMENTS_OF.bidang);
    found = rujukan.nomenklaturBernama(tertulis.nama, level, tahun, dalam);
  }
  return found.filter((butir) => butir.kode.key !== kode.key);
}

/** The one other code that bears the written name; null when there is none, or more than one. */
export function pemilikNama(
  tertulis: KodeTertulis,
  kode: Kode,
  context: RuleContext,
): ButirRujukan | null {
  const [only, second] = pemilikList(tertulis, kode, context);
  return second === undefined ? (only ?? null) : null;
}

/** Whether the written name may be the one of the table: a spelling of it, or cut short. A blank name says nothing. */
export function isNamaCocok(nama: string, { nama: resmi, namaLain }: ButirRujukan): boolean {
  return nama === "" || [resmi, ...namaLain].some((other) => namaSerupa(nama, other));
}

/** Whether the written name is a name of the table, letter by letter. */
export function isNamaTepat(nama: string, { nama: resmi, namaLain }: ButirRujukan): boolean {
  const key = namaKunci(nama);
  return [resmi, ...namaLain].some((other) => namaKunci(other) === key);
}

/** The code in the widths the document uses (`001.00024` for `01.0024`), where those are a form there is. */
export function tulisSeperti(kode: Kode, contoh: string): string {
  if (!isWellFormedRekening(contoh) && !isWellFormedKegiatan(contoh)) return kode.text;
  const widths = contoh.split(".").map((part) => part.length);
  const parts = kode.text.split(".");
  if (widths.length !== parts.length) return kode.text;
  return parts
    .map((part, index) =>
      /^\d+$/.test(part) ? String(Number(part)).padStart(widths[index] ?? 0, "0") : part,
    )
    .join(".");
}

/** The code as a suggestion, where it has a cell of its own. The name may be the wrong one, so the user chooses. */
export function saranKode({ origin, field }: KodeTertulis, menjadi: string): { saran?: Saran } {
  const { uraian, kode }: Readonly<Partial<Record<string, number>>> = origin.cols;
  const isAlone = field === "kode" && uraian !== undefined && uraian !== kode;
  return isAlone ? { saran: { menjadi, perluDipilih: true } } : {};
}

import { namaKunci } from "../../rujukan/nama.ts";
import type { Rujukan, Wilayah } from "../../rujukan/rujukan.ts";
import { kataTeks } from "../../text/frasa.ts";
import { indexed } from "../look-up.ts";

const PEMISAH = /[,;\n()/]|\bdan\b|\s-\s/i;

const TINGKAT = /^(kecamatan|kec|kelurahan|kel|desa|ds)\b[.:]?\s*/i;

/** Words that name every place, a kind of building or something finer than a desa: no name to look up. */
const BUKAN_NAMA = new Set(
  (
    "semua seluruh se lainnya tersebar wilayah kawasan area lokasi objek wisata kantor dinas badan puskesmas pustu " +
    "posyandu poskesdes rsud rumah balai gedung aula jalan jl gang alun pasar sd smp sma smk sekolah pesantren masjid " +
    "rt rw dusun kampung kp blok lingkungan perumahan taman lapangan stadion bendungan waduk sungai kabupaten kab " +
    "provinsi desa kecamatan kelurahan daerah pusat dalam luar"
  ).split(" "),
);

/** A name of three words at most is the name of a kecamatan or desa; more words are a description. */
const MAX_KATA = 3;

/** Parts of a lokus that claim to be a kecamatan or desa of the region (`Surian, Ranggasari`). */
export function namaLokus(text: string): readonly string[] {
  return text.split(PEMISAH).flatMap((part) => {
    const nama = part.trim().replace(TINGKAT, "").trim();
    const words = kataTeks(nama).trim().split(" ");
    const isNama =
      words[0] !== "" &&
      words.length <= MAX_KATA &&
      !/\d/.test(nama) &&
      !words.some((word) => BUKAN_NAMA.has(word));
    return isNama ? [nama] : [];
  });
}

/** What is wrong with a lokus: a name the region does not have, or a desa outside the kecamatan it stands beside. */
export type LokusSalah =
  | { readonly jenis: "tidakDikenal"; readonly nama: string }
  | { readonly jenis: "luarKecamatan"; readonly nama: string; readonly kecamatan: string };

export function periksaLokus(text: string, rujukan: Rujukan): LokusSalah | null {
  const names = namaLokus(text);
  const unknown = names.find((nama) => !isDikenal(nama, rujukan));
  if (unknown !== undefined) return { jenis: "tidakDikenal", nama: unknown };
  const kecamatan = names.flatMap((nama) => rujukan.wilayahBernama(nama, "kecamatan"));
  const [only, second] = kecamatan;
  if (only === undefined || second !== undefined) return null;
  const outside = names.find((nama) => {
    if (rujukan.wilayahBernama(nama, "kecamatan").length > 0) return false;
    const places: readonly Wilayah[] = rujukan.wilayahBernama(nama, "desa");
    return places.length > 0 && places.every((place) => place.kecamatan !== only.kode);
  });
  return outside === undefined
    ? null
    : { jenis: "luarKecamatan", nama: outside, kecamatan: only.nama };
}

/** Whether a name is of places from end to end (`Wado Cimungkal` names two, `Tanjung Sari` one). */
function isDikenal(nama: string, rujukan: Rujukan): boolean {
  const places = rujukan.wilayah(nama);
  return (
    places.reduce((rest, one) => rest.replace(namaKunci(one.nama), ""), namaKunci(nama)) === ""
  );
}

/** Share of the names in the crossfire tables that must be known: below it the tables are of another region. */
const DIKENAL = 0.5;

/** Whether the places of the crossfire tables are of the region whose table of places is loaded. */
export const isWilayahSendiri = indexed(({ model }) => {
  const memory = new WeakMap<Rujukan, boolean>();
  return (rujukan: Rujukan): boolean => {
    const known = memory.get(rujukan);
    if (known !== undefined) return known;
    const names = model.crossfireList.flatMap(({ lokus }) => namaLokus(lokus));
    const found = names.filter((nama) => isDikenal(nama, rujukan));
    const answer = found.length > 0 && found.length >= names.length * DIKENAL;
    memory.set(rujukan, answer);
    return answer;
  };
});

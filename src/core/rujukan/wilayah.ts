import { kataTeks } from "../text/frasa.ts";
import { groupByName, type Tabel } from "./tabel.ts";
import { namaKunci } from "./nama.ts";
import type { Rujukan, Wilayah } from "./rujukan.ts";

/** Longest place name in words (`Sumedang Selatan`, `Padasuka Kaler …`). */
const MAX_KATA = 4;

/** Words before a name that say which level is meant. */
const TINGKAT_KATA: Readonly<Record<string, Wilayah["tingkat"]>> = {
  kab: "kabupaten",
  kabupaten: "kabupaten",
  kec: "kecamatan",
  kecamatan: "kecamatan",
  desa: "desa",
  ds: "desa",
  kel: "desa",
  kelurahan: "desa",
};

/** Length of a kecamatan's code (`32.11.01`). */
const KODE_KECAMATAN = 8;

/** Answers about places from their table: one kabupaten, its kecamatan and desa. */
export function buatWilayah(
  tabel: Tabel,
): Pick<Rujukan, "wilayah" | "wilayahBernama" | "wilayahBerkode" | "wilayahList"> {
  const list: readonly Wilayah[] = tabel.baris.map(({ kode, nama }) => ({
    kode,
    nama: nama.replace(/^kabupaten /i, ""),
    tingkat:
      kode.length < KODE_KECAMATAN
        ? "kabupaten"
        : kode.length === KODE_KECAMATAN
          ? "kecamatan"
          : "desa",
    kecamatan: kode.length < KODE_KECAMATAN ? null : kode.slice(0, KODE_KECAMATAN),
  }));
  const byKode = new Map(list.map((place) => [place.kode, place]));
  const byName = groupByName(list);
  const kabupaten = list.find(({ tingkat }) => tingkat === "kabupaten")?.kode ?? "";
  const codes = new RegExp(
    `\\b${kabupaten.replace(".", "\\.")}(?:\\.\\d{2}(?:\\.\\d{4})?)?\\b`,
    "g",
  );

  return {
    wilayahList: list,
    wilayahBerkode: (kode) => byKode.get(kode) ?? null,
    wilayahBernama: (nama, tingkat) =>
      (byName.get(namaKunci(nama)) ?? []).filter((place) => place.tingkat === tingkat),
    wilayah(text) {
      const found = new Set<Wilayah>();
      for (const [kode] of text.matchAll(codes)) {
        const place = byKode.get(kode);
        if (place !== undefined) found.add(place);
      }
      const words = kataTeks(text).trim().split(" ");
      let index = 0;
      while (index < words.length) {
        const { places, length } = longestName(words, index, byName);
        for (const place of meant(places, words[index - 1] ?? "", found)) found.add(place);
        index += Math.max(1, length);
      }
      return [...found];
    },
  };
}

function longestName(
  words: readonly string[],
  start: number,
  byName: ReadonlyMap<string, readonly Wilayah[]>,
): { readonly places: readonly Wilayah[]; readonly length: number } {
  for (let length = Math.min(MAX_KATA, words.length - start); length > 0; length -= 1) {
    const places = byName.get(words.slice(start, start + length).join(""));
    if (places !== undefined) return { places, length };
  }
  return { places: [], length: 0 };
}

/** Of the places that bear a name: the level its word says, else the highest; a desa in a kecamatan named before. */
function meant(
  places: readonly Wilayah[],
  before: string,
  found: ReadonlySet<Wilayah>,
): readonly Wilayah[] {
  const said = TINGKAT_KATA[before];
  const named = new Set([...found].map(({ kecamatan }) => kecamatan));
  const inNamed = places.filter(
    ({ tingkat, kecamatan }) => tingkat === "desa" && named.has(kecamatan),
  );
  if (said !== undefined) {
    const level = places.filter(({ tingkat }) => tingkat === said);
    return said === "desa" && inNamed.length > 0 ? inNamed : level;
  }
  const higher = places.filter((place) => place.tingkat !== "desa" && !found.has(place));
  if (higher.length > 0) return higher;
  return inNamed.length > 0 ? inNamed : places;
}

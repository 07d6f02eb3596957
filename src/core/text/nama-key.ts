import { remember } from "./remember.ts";

/** Abbreviations that name the same office in every workbook; nothing else is expanded, so no name is guessed. */
const SINGKATAN: Readonly<Record<string, string>> = {
  kec: "kecamatan",
  kel: "kelurahan",
  kab: "kabupaten",
  set: "sekretariat",
};

/** Names of a region's offices, programs, kegiatan and sub kegiatan together. */
const PALING_DIINGAT = 16_384;

/**
 * Key to compare names of offices and themes by: case, punctuation, `&` and spacing do not count, nor does the region
 * at the end (`Dinas Sosial Kabupaten Sumedang`). Equal keys = the same name; `""` = no name.
 */
export const namaKey: (text: string) => string = remember((text) => {
  const words = text
    .toLowerCase()
    .replace(/&/g, " dan ")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .split(" ")
    .map((word) => SINGKATAN[word] ?? word);
  const region = words.lastIndexOf("kabupaten");
  return (region > 0 && region === words.length - 2 ? words.slice(0, region) : words).join(" ");
}, PALING_DIINGAT);

const NOMOR: Readonly<Record<string, string>> = { i: "1", ii: "2", iii: "3", iv: "4" };

/** Key of an Asisten: its number where it is numbered (`Asisten II`, `Asda 2`, `Asisten II Ekbang`), else its name. */
export const asistenKey: (text: string) => string = remember((text) => {
  const key = namaKey(text);
  const match = /^(?:asisten|asda|ass)(?: sekda| daerah)? (i{1,3}|iv|\d)(?: |$)/.exec(key);
  const nomor = match?.[1];
  return nomor === undefined ? key : `asisten ${NOMOR[nomor] ?? nomor}`;
});

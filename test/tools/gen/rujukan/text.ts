import { compareKodeKey } from "../../../../src/core/model/kode-key.ts";
import { namaKunci } from "../../../../src/core/rujukan/nama.ts";

/** A line of a table: code, letters of its sources, name, other names. */
export interface Baris {
  readonly kode: string;
  readonly sumber: string;
  readonly nama: string;
  readonly lain?: readonly string[];
}

export interface Sumber {
  readonly huruf: string;
  readonly nama: string;
  readonly dari: number;
  readonly sampai: number | null;
}

export interface Tabel {
  readonly judul: string;
  readonly catatan: readonly string[];
  readonly sumber: readonly Sumber[];
  readonly baris: readonly Baris[];
}

/** The table as committed: head lines begin with `#`, then one line per code, sorted by code. */
export function tableText({ judul, catatan, sumber, baris }: Tabel): string {
  const sorted = [...baris].sort((a, b) => compareKodeKey(a.kode, b.kode));
  return [
    `# ${judul}: ${sorted.length} kode. Dibuat oleh test/tools/gen/rujukan/run.ts.`,
    ...catatan.map((line) => `# ${line}`),
    ...sumber.map(({ huruf, nama, dari, sampai }) =>
      ["#sumber", huruf, nama, dari, sampai ?? ""].join("\t"),
    ),
    ...sorted.map(({ kode, sumber: from, nama, lain = [] }) =>
      [kode, from, nama, ...distinct(nama, lain)].map(oneLine).join("\t"),
    ),
    "",
  ].join("\n");
}

/** Names that say something else than the first. */
function distinct(nama: string, lain: readonly string[]): string[] {
  const seen = new Set([namaKunci(nama)]);
  return lain.filter((other) => {
    const key = namaKunci(other);
    if (key === "" || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

const KATA_KECIL = new Set(
  "dan atau di ke dari dalam untuk yang pada dengan serta oleh bagi atas kepada antara terhadap tentang".split(
    " ",
  ),
);
const SINGKATAN = new Set(
  "skpd asn dprd apbd rka dpa umkm ukm ukp bumd paud sdm ppks lks ksb bkb bkr bkl pkk iui oss kb kia tp pug lpj kua ppas rkpd rpjmd rpjpd rdtr rtrw ispa aids hiv odgj tbc".split(
    " ",
  ),
);

/** The 2021 list is in lower case and without punctuation; shown to users, words begin with a capital. */
export function titleCase(text: string): string {
  if (text !== text.toLowerCase()) return text;
  return text
    .split(/\s+/)
    .map((word, index) => {
      if (SINGKATAN.has(word)) return word.toUpperCase();
      if (index > 0 && KATA_KECIL.has(word)) return word;
      return word
        .replace("kabupatenkota", "kabupaten/kota")
        .replace(/(^|\/)\p{L}/gu, (first) => first.toUpperCase());
    })
    .join(" ");
}

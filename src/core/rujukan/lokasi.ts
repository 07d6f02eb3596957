/** A part of a location text that names a place below the kabupaten. */
export interface BagianLokasi {
  readonly jenis: "kecamatan" | "desa" | "kode";
  readonly nama: string;
}

const KATA = /^(kecamatan|kec|kelurahan|kel|desa|ds)\b[.:]?\s*(.+)$/i;

/** What separates parts; a colon after the word for a level does not. */
const PEMISAH = /[,;\n()/]|\bdan\b|\s-\s|(?<!kecamatan|kec|kelurahan|kel|desa|ds)\s*:/i;

/** Words that name every place, or none. */
const UMUM = /^(semua|seluruh|se-?\s?kab|se-?\s?kec|\d+|-|lainnya|dan|di\b|tersebar)/i;

/**
 * Parts of a location that claim to be a kecamatan, a desa or a code of a place (`Kec. Wado, Desa Cimungkal`). Other
 * text (streets, offices) is not judged; neither is what says *semua*.
 */
export function bagianLokasi(text: string): readonly BagianLokasi[] {
  const parts: BagianLokasi[] = [...text.matchAll(/\b\d{2}\.\d{2}\.\d{2}(?:\.\d{4})?\b/g)].map(
    ([kode]) => ({ jenis: "kode", nama: kode }),
  );
  for (const part of text.split(PEMISAH)) {
    const [, kata = "", rest = ""] = KATA.exec(part.trim()) ?? [];
    const nama = rest.replace(/\b(kab|kabupaten|kec|kecamatan)\b.*$/i, "").replace(/[.\s]+$/, "");
    if (kata === "" || nama === "" || UMUM.test(nama)) continue;
    parts.push({ jenis: /^kec/i.test(kata) ? "kecamatan" : "desa", nama: nama.trim() });
  }
  return parts;
}

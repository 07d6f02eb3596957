import { namaKunci } from "./nama.ts";
import type { SumberRujukan } from "./rujukan.ts";

/** A line of a table: a code with its names and the letters of the sources that have it. */
export interface BarisTabel {
  readonly kode: string;
  readonly sumber: string;
  readonly nama: string;
  readonly namaLain: readonly string[];
}

export interface Tabel {
  readonly sumber: ReadonlyMap<string, SumberRujukan>;
  readonly baris: readonly BarisTabel[];
}

const TANPA_NAMA_LAIN: readonly string[] = [];

/**
 * Reads a table: `#sumber` lines (letter, name, first year, last year), other `#` lines are notes, then one line per
 * code (code, letters, name, other names), all separated by tabs. A line without a code and a name is an error.
 */
export function parseTabel(text: string): Tabel {
  const sumber = new Map<string, SumberRujukan>();
  const baris: BarisTabel[] = [];
  for (const line of text.split("\n")) {
    const parts = line.replace(/\r$/, "").split("\t");
    const [first = "", second = "", third = ""] = parts;
    if (first === "#sumber") {
      const [, , , dari = "", sampai = ""] = parts;
      sumber.set(second, {
        nama: third,
        dari: Number(dari),
        sampai: sampai === "" ? null : Number(sampai),
      });
      continue;
    }
    if (first === "" || first.startsWith("#")) continue;
    if (third === "") throw new Error(`Rujukan line without a name: ${line}`);
    const namaLain = parts.length > 3 ? parts.slice(3) : TANPA_NAMA_LAIN;
    baris.push({ kode: first, sumber: second, nama: third, namaLain });
  }
  if (sumber.size === 0 || baris.length === 0) throw new Error("Rujukan: no table in the text");
  return { sumber, baris };
}

/** A source that must be in the table. */
export function sumberOf(tabel: Tabel, huruf: string): SumberRujukan {
  const sumber = tabel.sumber.get(huruf);
  if (sumber === undefined) throw new Error(`Rujukan without source ${huruf}`);
  return sumber;
}

/** Whether a table was in use in a budget year; null = any year. */
export function berlakuPada(sumber: SumberRujukan, tahun: number | null): boolean {
  if (tahun === null) return true;
  return tahun >= sumber.dari && tahun <= (sumber.sampai ?? tahun);
}

/** Rows by the key of their name. */
export function groupByName<Row extends { readonly nama: string }>(
  rows: readonly Row[],
): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = namaKunci(row.nama);
    const same = groups.get(key);
    if (same === undefined) groups.set(key, [row]);
    else same.push(row);
  }
  return groups;
}

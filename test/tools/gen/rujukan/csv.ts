import { readFileSync } from "node:fs";
import { join } from "node:path";

export type Row = Readonly<Record<string, string>>;

/** Rows of a CSV file by the names of its first line. Quotes as in RFC 4180. */
export function readCsv(folder: string, file: string): readonly Row[] {
  const [head = [], ...rows] = parseCsv(readFileSync(join(folder, file), "utf8"));
  return rows
    .filter((row) => row.length > 1)
    .map((row) => Object.fromEntries(head.map((name, index) => [name, row[index] ?? ""])));
}

function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  const fields = /(?:^|,|\r?\n)(?:"((?:[^"]|"")*)"|([^",\r\n]*))/gy;
  for (const match of text.replace(/^\uFEFF/, "").matchAll(fields)) {
    if (/^\r?\n/.test(match[0])) rows.push([]);
    rows.at(-1)?.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? "");
  }
  return rows;
}

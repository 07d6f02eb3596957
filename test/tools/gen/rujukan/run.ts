/**
 * `tsx test/tools/gen/rujukan/run.ts FOLDER` rewrites `assets/rujukan/` from a folder of public lists (CSV). The lists
 * are not in the repository: what is committed is the source of truth, and this is how it came to be.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { akun, sumberDana, wilayah } from "./lain.ts";
import { nomenklatur } from "./nomenklatur.ts";
import { tableText } from "./text.ts";

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error("Name the folder of the lists.");
const target = fileURLToPath(new URL("../../../../assets/rujukan/", import.meta.url));
mkdirSync(target, { recursive: true });
for (const [file, table] of [
  ["nomenklatur.txt", nomenklatur(folder)],
  ["akun.txt", akun(folder)],
  ["sumber-dana.txt", sumberDana(folder)],
  ["wilayah.txt", wilayah(folder)],
] as const) {
  const text = tableText(table);
  writeFileSync(target + file, text);
  console.log(`${file}: ${table.baris.length} codes, ${gzipSync(text).length} bytes gzipped`);
}

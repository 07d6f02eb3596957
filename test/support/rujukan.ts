import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseRujukan } from "../../src/core/rujukan/parse-rujukan.ts";
import type { Rujukan, TeksRujukan } from "../../src/core/rujukan/rujukan.ts";

const read = (file: string): string =>
  readFileSync(fileURLToPath(new URL(`../../assets/rujukan/${file}`, import.meta.url)), "utf8");

/** The committed tables as text. */
export const TEKS_RUJUKAN: TeksRujukan = {
  nomenklatur: read("nomenklatur.txt"),
  akun: read("akun.txt"),
  sumberDana: read("sumber-dana.txt"),
  wilayah: read("wilayah.txt"),
};

/** The committed tables, parsed once per test file. */
export const RUJUKAN: Rujukan = parseRujukan(TEKS_RUJUKAN);

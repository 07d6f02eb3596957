/**
 * `npm run baru -- rule LENGKAP-16 satuan-keluaran "Satuan keluaran kosong"`, `npm run baru -- function RASIO` or
 * `npm run baru -- sheet hibah "Daftar hibah"`: writes a rule, a function or a kind of sheet that works as it is, with
 * its test. `npm run gen` then puts it into lists and help.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { planFunction } from "./function.ts";
import { ScaffoldError, type Plan, type Repository } from "./plan.ts";
import { planRule } from "./rule.ts";
import { planSheet } from "./sheet.ts";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
const USAGE = `npm run baru -- rule FAMILY-NN file-name "Judul"
npm run baru -- function NAME
npm run baru -- sheet kind "Judul"`;

const repository: Repository = {
  read: (path) => (existsSync(join(ROOT, path)) ? readFileSync(join(ROOT, path), "utf8") : null),
  list: (folder) => (existsSync(join(ROOT, folder)) ? readdirSync(join(ROOT, folder)) : []),
};

function planOf([kind, ...args]: readonly string[]): Plan {
  const [id = "", slug = "", title = ""] = args;
  if (kind === "rule" && title !== "") return planRule(repository, { id, slug, title });
  if (kind === "sheet" && slug !== "") return planSheet(repository, { kind: id, title: slug });
  if (kind === "function" && id !== "") return planFunction(repository, id);
  throw new ScaffoldError(USAGE);
}

try {
  for (const [path, text] of planOf(process.argv.slice(2))) {
    mkdirSync(dirname(join(ROOT, path)), { recursive: true });
    writeFileSync(join(ROOT, path), text);
    console.log(path);
  }
  console.log("Now: npm run gen, then replace every GANTI.");
} catch (error) {
  if (!(error instanceof ScaffoldError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}

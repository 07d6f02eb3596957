/** `npm run gen` writes the generated files; `--check` only compares and fails on a difference. */
import { fileURLToPath } from "node:url";
import { bringUpToDate, staleFiles } from "./files.ts";
import { GENERATORS } from "./index.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url)).replace(/[\\/]$/, "");
const isCheck = process.argv.includes("--check");

for (const generator of GENERATORS) {
  const found = await (isCheck ? staleFiles : bringUpToDate)(root, generator);
  for (const { path, why } of found) {
    console.log(`${generator.name}: ${path} ${isCheck ? why : "written"}`);
  }
  if (isCheck && found.length > 0) process.exitCode = 1;
}
if (process.exitCode === 1) console.error("Stale. Run: npm run gen");

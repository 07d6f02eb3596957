import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { format, resolveConfig } from "prettier";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
const FOLDER = "src/core/rules";
const INDEX = `${FOLDER}/index.ts`;

/** `hitung/hitung-01-rincian.ts`, relative to the rules' folder, sorted. Reads names only: the index may be broken. */
export function ruleFiles(): readonly string[] {
  return readdirSync(ROOT + FOLDER, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) =>
      readdirSync(`${ROOT}${FOLDER}/${name}`)
        .filter((file) => /^[a-z]+-\d{2}-.*\.ts$/.test(file))
        .map((file) => `${name}/${file}`),
    )
    .sort();
}

/** `hitung/hitung-01-rincian.ts` → `hitung01`, the name its rule is exported by. */
export function exportNameOf(file: string): string {
  const [, family = "", number = ""] = /\/([a-z]+)-(\d{2})-/.exec(file) ?? [];
  return family + number;
}

/** The index of all rules, sorted by file. */
export async function outputs(): Promise<Map<string, string>> {
  const files = ruleFiles();
  const text = [
    '// Made by "npm run gen" from the rule files; changes here are lost.',
    ...files.map((file) => `import { ${exportNameOf(file)} } from "./${file}";`),
    'import type { AnyRule } from "./rule.ts";',
    "",
    "/** All rules, by family and number. */",
    `export const RULES: readonly AnyRule[] = [${files.map(exportNameOf).join(", ")}];`,
    "",
  ].join("\n");
  const options = await resolveConfig(ROOT + INDEX);
  const formatted = await format(text, { printWidth: 100, ...options, filepath: INDEX });
  return new Map([[INDEX, formatted]]);
}

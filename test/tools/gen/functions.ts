import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { format, resolveConfig } from "prettier";
import { isFunctionDef, type FunctionDef } from "../../../src/core/pk/spec.ts";
import { helpIndex, helpPage } from "./functions/help.ts";
import { functionsJson, helpPath } from "./functions/json.ts";
import { nameProblems } from "./functions/names.ts";

const FOLDER = new URL("../../../src/core/pk/fungsi/", import.meta.url);

/** Where the committed metadata says the help pages are; a deployment replaces it, as it does in the manifest. */
export const DEV_BASE = "https://localhost:3000/";

/** `sisa-pagu.ts` → `sisaPagu`, the name its function is exported by. */
function exportNameOf(file: string): string {
  return file
    .replace(/\.ts$/, "")
    .replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

const files = readdirSync(FOLDER)
  .filter((file) => file.endsWith(".ts"))
  .sort();

/** Read from the files themselves, not from the index, so that a broken index can be made anew. */
export const FUNCTION_FILES: readonly { readonly file: string; readonly def: FunctionDef }[] =
  await Promise.all(
    files.map(async (file) => {
      const module: unknown = await import(new URL(file, FOLDER).href);
      const exported = new Map<string, unknown>(Object.entries(module as object));
      const def = exported.get(exportNameOf(file));
      if (!isFunctionDef(def)) throw new Error(`${file} must export ${exportNameOf(file)}`);
      return { file, def };
    }),
  );

async function build(): Promise<ReadonlyMap<string, string>> {
  const defs = FUNCTION_FILES.map(({ def }) => def);
  const specs = defs.map((def) => def.spec);
  const problems = nameProblems(specs);
  if (problems.length > 0) throw new Error(problems.join("\n"));
  const json = (language: "id" | "en"): string =>
    JSON.stringify(functionsJson(defs, language, DEV_BASE));
  const texts = [
    ["src/core/pk/index.ts", index()],
    ["assets/functions.json", json("id")],
    ["assets/functions.en.json", json("en")],
    ["assets/help/fungsi/index.html", helpIndex(defs)],
    ...defs.map((def) => [helpPath(def.spec.id), helpPage(def)] as const),
  ] as const;
  const root = fileURLToPath(new URL("../../../", import.meta.url));
  const formatted = texts.map(async ([path, text]) => {
    const options = await resolveConfig(root + path);
    return [path, await format(text, { ...options, filepath: path })] as const;
  });
  return new Map(await Promise.all(formatted));
}

function index(): string {
  const imports = files.map((file) => `import { ${exportNameOf(file)} } from "./fungsi/${file}";`);
  return [
    '// Made by "npm run gen" from the files in fungsi/; changes here are lost.',
    ...imports,
    'import type { FunctionDef } from "./spec.ts";',
    "",
    "/** All PK.* functions, by file name. */",
    `export const FUNCTIONS: readonly FunctionDef[] = [${files.map(exportNameOf).join(", ")}];`,
    "",
  ].join("\n");
}

const built = await build();

/** Generated files by path from the top of the repository: index, Excel's metadata in two languages, help pages. */
export function outputs(): ReadonlyMap<string, string> {
  return built;
}

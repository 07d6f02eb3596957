import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Generator } from "./generator.ts";

export interface Stale {
  readonly path: string;
  readonly why: "missing" | "different" | "left over";
}

const read = (path: string): string | undefined =>
  existsSync(path) ? readFileSync(path, "utf8") : undefined;

function filesUnder(root: string, folder: string): string[] {
  const start = join(root, folder);
  if (!existsSync(start)) return [];
  return readdirSync(start, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .map((path) => path.replaceAll("\\", "/"));
}

/** How the files on disk differ from what the generator would write. */
export async function staleFiles(root: string, generator: Generator): Promise<Stale[]> {
  const outputs = await generator.outputs();
  const stale: Stale[] = [];
  for (const [path, text] of outputs) {
    const found = read(join(root, path));
    if (found === undefined) stale.push({ path, why: "missing" });
    else if (found !== text) stale.push({ path, why: "different" });
  }
  for (const path of (generator.owns ?? []).flatMap((folder) => filesUnder(root, folder))) {
    if (!outputs.has(path)) stale.push({ path, why: "left over" });
  }
  return stale;
}

/** Writes what is stale and removes what is left over; returns what it touched. */
export async function bringUpToDate(root: string, generator: Generator): Promise<Stale[]> {
  const stale = await staleFiles(root, generator);
  const outputs = await generator.outputs();
  for (const { path } of stale) {
    const text = outputs.get(path);
    if (text === undefined) {
      rmSync(join(root, path));
      continue;
    }
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return stale;
}

import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** What a development build is made of: folders with everything in them, and files. */
const SOURCES = [
  "src",
  "assets",
  "test/tools",
  "manifest.xml",
  "package.json",
  "package-lock.json",
  "tsconfig.json",
  "webpack.config.js",
];
const OUTPUTS = ["dist/site", "dist/workbench", "dist/cli"];
const STAMP = "dist/build.json";

interface Stamp {
  readonly sources: string;
  /** Every file the build wrote, by its content. */
  readonly outputs: Readonly<Record<string, string>>;
}

/** What the sources are now, by name and content, and the Node that builds them. */
export function sourcesNow(root: string): string {
  const list = filesIn(root, SOURCES).map((path) => `${hashOf(root, path)} ${path}`);
  return hash([process.version, ...list].join("\n"));
}

/** Notes what was built, from which sources: those of before the build, lest an edit meanwhile be missed. */
export function noteBuild(root: string, sources: string): void {
  const paths = filesIn(root, OUTPUTS);
  const outputs = Object.fromEntries(paths.map((path) => [path, hashOf(root, path)]));
  writeFileSync(join(root, STAMP), JSON.stringify({ sources, outputs } satisfies Stamp));
}

/** Whether the last build is of these very sources, and all it wrote still stands as written. */
export function isFresh(root: string): boolean {
  if (!statOf(root, STAMP)?.isFile()) return false;
  const stamp = JSON.parse(readFileSync(join(root, STAMP), "utf8")) as Stamp;
  return (
    stamp.sources === sourcesNow(root) &&
    Object.entries(stamp.outputs).every(
      ([path, content]) => statOf(root, path)?.isFile() === true && hashOf(root, path) === content,
    )
  );
}

function filesIn(root: string, names: readonly string[]): string[] {
  return names
    .flatMap((name) => {
      const found = statOf(root, name);
      if (found === undefined) return [];
      if (found.isFile()) return [name];
      return readdirSync(join(root, name), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).slice(join(root, "/").length));
    })
    .sort();
}

const statOf = (root: string, path: string) =>
  statSync(join(root, path), { throwIfNoEntry: false });
const hashOf = (root: string, path: string): string => hash(readFileSync(join(root, path)));
const hash = (content: string | Uint8Array): string =>
  createHash("sha256").update(content).digest("hex");

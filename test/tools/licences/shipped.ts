import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** A package of which some code is in what we hand out. */
export interface Shipped {
  readonly name: string;
  readonly version: string;
  /** SPDX expression as the package states it; `""` = it states none. */
  readonly licence: string;
  /** Text of its licence file; `""` = it has none. */
  readonly text: string;
  readonly homepage: string;
}

/** Folders of packages whose modules are in a source map. */
export function packagesIn(sources: readonly string[]): string[] {
  const folders = sources.flatMap((source) => {
    const at = source.lastIndexOf("node_modules/");
    if (at < 0) return [];
    const from = source.indexOf("node_modules/");
    const [scope = "", name = ""] = source.slice(at + "node_modules/".length).split("/");
    const own = scope.startsWith("@") ? `${scope}/${name}` : scope;
    return [source.slice(from, at) + "node_modules/" + own];
  });
  return [...new Set(folders)].sort();
}

/** Modules in a built folder, by the source maps beside its scripts. */
export function sourcesOf(folder: string): string[] {
  const maps = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".map"),
  );
  return maps.flatMap((file) => {
    const map = JSON.parse(readFileSync(join(folder, file), "utf8")) as { sources?: string[] };
    return map.sources ?? [];
  });
}

const LICENCE_FILE = /^(licen[cs]e|copying|notice)([.-].*)?$/i;

/** What a package says of itself. */
export function readPackage(root: string, folder: string): Shipped {
  const path = join(root, folder);
  const file = join(path, "package.json");
  if (!existsSync(file)) throw new Error(`No package.json in ${folder}`);
  const { name, version, license, licenses, homepage } = JSON.parse(
    readFileSync(file, "utf8"),
  ) as Manifest;
  const texts = readdirSync(path)
    .filter((entry) => LICENCE_FILE.test(entry))
    .map((entry) => readFileSync(join(path, entry), "utf8").trim());
  return {
    name: name ?? folder.slice(dirname(folder).length + 1),
    version: version ?? "",
    licence: expressionOf(license) || (licenses ?? []).map(expressionOf).join(" OR "),
    text: texts.join("\n\n"),
    homepage: homepage ?? "",
  };
}

interface Manifest {
  readonly name?: string;
  readonly version?: string;
  readonly license?: string | { readonly type?: string };
  readonly licenses?: readonly { readonly type?: string }[];
  readonly homepage?: string;
}

function expressionOf(stated: Manifest["license"]): string {
  return (typeof stated === "object" ? stated.type : stated) ?? "";
}

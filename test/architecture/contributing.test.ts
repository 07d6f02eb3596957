import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const read = (path: string): string => readFileSync(join(ROOT, path), "utf8");
const GUIDE = read(".github/CONTRIBUTING.md");

/** What binds a file to a kind of sheet, with `paket` for the kind. Rules and examples only use what is bound. */
const BINDING =
  /^ {2,}"paket",$|kind: "paket"|case "paket"|paketList: (?:\[\]|readings)|pane\.lembar\.paket"|interface PaketRow|export function\* readPaket|^ {2}namaPaket: \{/m;
const USERS = /^src\/core\/(?:rules|text)\//;

function sources(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return sources(path);
    return path.endsWith(".ts") ? [path] : [];
  });
}

describe("CONTRIBUTING", () => {
  it("names every file that knows a kind of sheet, and no other", () => {
    const [, list = ""] = /<!-- kinds -->(.*)<!-- \/kinds -->/s.exec(GUIDE) ?? [];
    const named = [...list.matchAll(/`(src\/[^`]+)`/g)].map(([, path]) => path);
    const found = sources("src").filter((path) => !USERS.test(path) && BINDING.test(read(path)));
    expect([...named].sort()).toEqual(found.sort());
  });

  it("tells commands that exist, and files that exist", () => {
    const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };
    const names = [...GUIDE.matchAll(/npm run ([\w:]+)/g)].map(([, name = ""]) => name);
    expect(names.filter((name) => scripts[name] === undefined)).toEqual([]);
    const paths = [...GUIDE.matchAll(/`((?:src|test)\/[^`]*\.\w+)`/g)].map(([, path = ""]) => path);
    const made = "src/core/pk/fungsi/separuh.ts";
    expect(paths.filter((path) => path !== made && !existsSync(join(ROOT, path)))).toEqual([]);
  });

  it("fits each way to add something on one page", () => {
    const sections = GUIDE.split(/^## /m).slice(1);
    expect(sections.map((text) => text.split("\n")[0])).toEqual([
      "Add a rule",
      "Add a function",
      "Add a sheet kind",
    ]);
    for (const text of sections) expect(text.split("\n").length).toBeLessThan(50);
  });
});

import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { PANE } from "../../src/i18n/pane.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const GUIDE = "assets/help/panduan/pengguna.html";
const PICTURES = "assets/panduan";
const html = readFileSync(join(ROOT, GUIDE), "utf8");
const readme = readFileSync(join(ROOT, "README.md"), "utf8");
const manifest = readFileSync(join(ROOT, "manifest.xml"), "utf8");

const matches = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([, found = ""]) => found.replace(/\s+/g, " "));

describe("The user's guide", () => {
  it("quotes only words that stand on a button, a tab or the ribbon", () => {
    const quoted = matches(html, /<b>([^<]+)<\/b>/g);
    const said = new Set<string>(Object.values(PANE));
    for (const label of matches(manifest, /DefaultValue="([^"]+)"/g)) said.add(label);
    expect(quoted.length).toBeGreaterThan(30);
    expect(quoted.filter((label) => !said.has(label))).toEqual([]);
  });

  it("names only pages and pictures that exist, each with words for it and its true size", () => {
    const targets = matches(html, /(?:href|src)="([^"#]+)/g);
    const missing = targets.filter((path) => !existsSync(join(ROOT, dirname(GUIDE), path)));
    expect(missing).toEqual([]);
    const images = matches(html, /<img\s([^>]+)>/g);
    for (const image of images) {
      const [, name = ""] = /src="\.\.\/\.\.\/panduan\/([^"]+)"/.exec(image) ?? [];
      const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(image) ?? [];
      expect([name, Number(width), Number(height)]).toEqual([name, ...sizeOf(name)]);
      expect(image).toMatch(/alt="[^"]{10,}"/);
    }
  });

  it("has small pictures, each of them used by the guide or the README", () => {
    const files = readdirSync(join(ROOT, PICTURES));
    const sizes = files.map((file) => statSync(join(ROOT, PICTURES, file)).size);
    expect(sizes.filter((size) => size > 60_000)).toEqual([]);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(600_000);
    const unused = files.filter((file) => !`${html}${readme}`.includes(`panduan/${file}`));
    expect(unused).toEqual([]);
  });
});

describe("The README", () => {
  it("names only files that exist and commands there are", () => {
    const paths = matches(readme, /\]\(([^)#:]+)\)/g);
    expect(paths.length).toBeGreaterThan(5);
    expect(paths.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
    const { scripts } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as {
      scripts: Record<string, string>;
    };
    const names = matches(readme, /npm run ([\w:]+)/g);
    expect(names.filter((name) => scripts[name] === undefined)).toEqual([]);
  });
});

/** Width and height of a picture as Chromium writes it: WebP, plain or with an extended header. */
function sizeOf(name: string): readonly [number, number] {
  const bytes = readFileSync(join(ROOT, PICTURES, name));
  const kind = bytes.toString("latin1", 8, 16);
  if (kind === "WEBPVP8X") return [bytes.readUIntLE(24, 3) + 1, bytes.readUIntLE(27, 3) + 1];
  expect(kind).toBe("WEBPVP8 ");
  return [bytes.readUInt16LE(26) & 0x3fff, bytes.readUInt16LE(28) & 0x3fff];
}

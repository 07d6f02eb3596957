import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { isFresh, noteBuild, sourcesNow } from "./build/freshness.ts";

let root = "";
const write = (path: string, content: string): void => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "segar-"));
  write("src/core/a.ts", "1");
  write("package.json", "{}");
  write("dist/site/taskpane.html", "<p>");
  write("dist/cli/selaras.cjs", "1");
  noteBuild(root, sourcesNow(root));
});
afterEach(() => rmSync(root, { recursive: true }));

it("takes a build for fresh as long as its sources and all it wrote stand", () => {
  expect(isFresh(root)).toBe(true);
  // What is written beside a build later, like the notices, is no part of it.
  write("dist/site/licences.txt", "MIT");
  expect(isFresh(root)).toBe(true);
});

it.each<[string, () => void]>([
  ["another source", () => write("src/core/a.ts", "2")],
  ["a source more", () => write("src/core/b.ts", "")],
  ["a source less", () => rmSync(join(root, "src/core/a.ts"))],
  ["another name", () => renameSync(join(root, "src/core/a.ts"), join(root, "src/core/b.ts"))],
  ["other packages", () => write("package-lock.json", "{}")],
  ["another output", () => write("dist/site/taskpane.html", "<b>")],
  ["an output less", () => rmSync(join(root, "dist/cli"), { recursive: true })],
  ["no word of a build", () => rmSync(join(root, "dist/build.json"))],
])("wants a new build after %s", (_, change) => {
  change();
  expect(isFresh(root)).toBe(false);
});

it("wants a new build when a source changed while the last one ran", () => {
  const before = sourcesNow(root);
  write("src/core/a.ts", "2");
  noteBuild(root, before);
  expect(isFresh(root)).toBe(false);
});

import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { planFunction } from "./baru/function.ts";
import { ScaffoldError } from "./baru/plan.ts";
import { planRule } from "./baru/rule.ts";
import { planSheet } from "./baru/sheet.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const COPIED = ["src", "test", "assets", "package.json", "tsconfig.json", "manifest.xml"];
const PATIENCE = 300_000;

let copy = "";
const run = (script: string, ...args: string[]): string =>
  execFileSync(process.execPath, [join(ROOT, "node_modules", script), ...args], {
    cwd: copy,
    encoding: "utf8",
    env: { ...process.env, VITEST: undefined, NODE_ENV: undefined },
  });
const baru = (...args: string[]): string =>
  run("tsx/dist/cli.mjs", "test/tools/baru/cli.ts", ...args);

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), "baru-"));
  for (const name of COPIED) cpSync(join(ROOT, name), join(copy, name), { recursive: true });
  symlinkSync(join(ROOT, "node_modules"), join(copy, "node_modules"), "dir");
}, PATIENCE);
afterAll(() => rmSync(copy, { recursive: true, force: true }));

describe("a new rule, a new function and a new kind of sheet", () => {
  it(
    "are written, listed, typed and tested as they are",
    () => {
      const rule = baru("rule", "LENGKAP-98", "sumber-ragu", "Sumber dana meragukan");
      const fungsi = baru("function", "SEPARUH");
      const lembar = baru("sheet", "hibah", "Daftar hibah");
      expect(lembar).toContain("src/sheet/read/read-hibah.ts");
      expect(rule).toContain("src/core/rules/lengkap/lengkap-98-sumber-ragu.ts");
      expect(fungsi).toContain("src/core/pk/fungsi/separuh.ts");
      // The second time the rules' pages see the index that the first time made.
      run("tsx/dist/cli.mjs", "test/tools/gen/run.ts");
      run("tsx/dist/cli.mjs", "test/tools/gen/run.ts");
      expect(existsSync(join(copy, "assets/help/aturan/lengkap-98.html"))).toBe(true);
      expect(existsSync(join(copy, "assets/help/fungsi/separuh.html"))).toBe(true);
      expect(readFileSync(join(copy, "assets/functions.json"), "utf8")).toContain('"SEPARUH"');
      run("typescript/bin/tsc", "--noEmit", "-p", ".");
      const result = run(
        "vitest/vitest.mjs",
        "run",
        "--config",
        "test/tools/vitest.config.ts",
        "--reporter=json",
        "test/core/rules/lengkap/lengkap-98-sumber-ragu.test.ts",
        "test/core/pk/fungsi/separuh.test.ts",
        "test/core/pk/examples.test.ts",
        "test/sheet/read/read-hibah.test.ts",
        "test/sheet/read/tables.test.ts",
        "test/taskpane/texts.test.ts",
      );
      const { numFailedTests, numPassedTestSuites, numPassedTests } = JSON.parse(
        result.slice(result.indexOf("{")),
      ) as Record<string, number>;
      expect(numFailedTests).toBe(0);
      expect(numPassedTestSuites).toBeGreaterThanOrEqual(6);
      expect(numPassedTests).toBeGreaterThan(10);
    },
    PATIENCE,
  );
});

describe("the scaffold refuses", () => {
  const repository = {
    read: (path: string) =>
      path.includes("pagu") ? "" : path.endsWith("model.ts") ? '  "kas",\n' : null,
    list: (folder: string) =>
      folder.endsWith("rules") ? ["lengkap", "run.ts"] : ["lengkap-01-indikator.ts"],
  };
  const rule = (id: string, slug: string) => () =>
    planRule(repository, { id, slug, title: "Judul" });

  const sheet = (kind: string) => () => planSheet(repository, { kind, title: "Judul" });

  it.each([
    ["a number that is taken", rule("LENGKAP-01", "lain"), "LENGKAP-01 is taken"],
    ["a family there is none of", rule("ANEH-01", "lain"), "no family ANEH"],
    ["another form of id", rule("lengkap-1", "lain"), "FAMILY-NN"],
    ["a file name with blanks", rule("LENGKAP-02", "dua kata"), "small letters"],
    ["a function that exists", () => planFunction(repository, "PAGU"), "exists already"],
    ["a kind of sheet that exists", sheet("kas"), '"kas" already'],
    ["a kind of two words", sheet("dua kata"), "one word"],
    ["a kind where a file is not what it was", sheet("hibah"), "There is no src/"],
    ["a function called like a cell", () => planFunction(repository, "AB1"), "four capitals"],
  ])("%s", (_, plan, message) => {
    expect(plan).toThrow(ScaffoldError);
    expect(plan).toThrow(message);
  });
});

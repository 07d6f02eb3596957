import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { FUNCTIONS } from "../../src/core/pk/index.ts";
import type { Bilingual, FunctionSpec } from "../../src/core/pk/spec.ts";
import { FUNCTION_FILES, outputs } from "../tools/gen/functions.ts";
import { fileNameOf } from "../tools/gen/functions/json.ts";
import { looksLikeCell, nameProblems } from "../tools/gen/functions/names.ts";

const top = new URL("../../", import.meta.url);

/** Every text of a spec that a person reads, with where it stands. */
function textsOf(spec: FunctionSpec): readonly (readonly [string, Bilingual])[] {
  return [
    ["summary", spec.summary],
    ["returns", spec.returns.description],
    ...spec.description.map((text, index) => [`description ${index}`, text] as const),
    ...spec.params.flatMap((param) => [
      [`name of ${param.name.id}`, param.name] as const,
      [`description of ${param.name.id}`, param.description] as const,
    ]),
    ...Object.entries(spec.errors).map(([key, error]) => [`error ${key}`, error.text] as const),
  ];
}

describe.each(FUNCTION_FILES)("$file", ({ file, def }) => {
  const { spec } = def;

  it("is indexed and bears the name of its file", () => {
    expect(FUNCTIONS).toContain(def);
    expect(`${fileNameOf(spec.id)}.ts`).toBe(file);
  });

  it("has a test", () => {
    const test = `test/core/pk/fungsi/${file.replace(/\.ts$/, ".test.ts")}`;
    expect(existsSync(new URL(test, top)), test).toBe(true);
  });

  it("speaks both languages, in sentences", () => {
    for (const [where, text] of textsOf(spec)) {
      expect(text.id, where).not.toBe("");
      expect(text.en, where).not.toBe("");
      if (!where.startsWith("name")) {
        expect(text.id, where).toMatch(/\.$/);
        expect(text.en, where).toMatch(/\.$/);
      }
      const slots = (sentence: string): readonly string[] =>
        [...sentence.matchAll(/\{\w+\}/g)].map(([slot]) => slot).sort();
      expect(slots(text.en), where).toEqual(slots(text.id));
    }
  });

  it("keeps Excel's limits: short texts, optional arguments last, messages under 255", () => {
    expect(spec.summary.id.length).toBeLessThanOrEqual(255);
    const optional = spec.params.map((param) => param.optional);
    expect(optional).toEqual([...optional].sort((a, b) => Number(a) - Number(b)));
    for (const { text } of Object.values(spec.errors)) {
      expect(Math.max(text.id.length, text.en.length)).toBeLessThanOrEqual(120);
    }
  });

  it("lifts over ranges, or looks at them whole, exactly when its parameters are ranges", () => {
    const takesRanges = spec.elementwise || ("compute" in def && def.computeRange !== undefined);
    for (const param of spec.params) {
      expect(param.dimensionality).toBe(takesRanges ? "matrix" : "scalar");
    }
    expect(spec.examples.length).toBeGreaterThan(0);
  });
});

describe("names", () => {
  it("are ones that Excel takes", () => {
    expect(nameProblems(FUNCTIONS.map((def) => def.spec))).toEqual([]);
  });

  it.each(["TW1", "RKA1", "SKP12", "A1", "XFD1048576", "R1C1", "RC", "C", "R12"])(
    "would refuse the cell %s",
    (name) => expect(looksLikeCell(name)).toBe(true),
  );

  it.each(["PAGU", "XFE1", "TRIWULAN", "ABCD1", "A0", "CAPAIAN", "REALISASI"])("takes %s", (name) =>
    expect(looksLikeCell(name)).toBe(false),
  );
});

describe("README", () => {
  it("names every function, and no other", () => {
    const readme = readFileSync(new URL("README.md", top), "utf8");
    const section = /## Functions in cells\n([^]*?)\n## /.exec(readme)?.[1] ?? "";
    const named = [...section.matchAll(/`PK\.([A-Z]+)`/g)].map(([, id]) => id);
    expect(named.sort()).toEqual(FUNCTIONS.map(({ spec }) => spec.id).sort());
  });
});

describe("generated files", () => {
  it.each([...outputs()])("%s is fresh (npm run gen)", (path, text) => {
    expect(readFileSync(new URL(path, top), "utf8")).toBe(text);
  });
});

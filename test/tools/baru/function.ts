import { fresh, ScaffoldError, type Plan, type Repository } from "./plan.ts";

/** Three letters or more, and not the name of a cell (`ABC1`) or a column. */
const NAME = /^[A-Z]{4,}$/;

/** A pure function of one number, with its test; both work as they are. */
export function planFunction(repository: Repository, id: string): Plan {
  if (!NAME.test(id)) {
    throw new ScaffoldError(`A function is called in four capitals or more, not "${id}".`);
  }
  const name = id.toLowerCase();
  return new Map([
    fresh(repository, `src/core/pk/fungsi/${name}.ts`, functionText(id, name)),
    fresh(repository, `test/core/pk/fungsi/${name}.test.ts`, testText(id, name)),
  ]);
}

const functionText = (id: string, name: string): string =>
  `import { fail, type FunctionDef, type FxErrorSpec } from "../spec.ts";

const GALAT = {
  bukanAngka: {
    kind: "value",
    text: { id: "Yang diberikan bukan angka.", en: "This is not a number." },
  },
} as const satisfies Readonly<Record<string, FxErrorSpec>>;

/** PK.${id}: GANTI: what it gives, with its unit. */
export const ${name}: FunctionDef = {
  spec: {
    id: "${id}",
    summary: {
      id: "GANTI: yang diberikan, satu kalimat.",
      en: "GANTI: what it gives, in one sentence.",
    },
    description: [
      {
        id: "GANTI: rumus, satuan, dan yang dibaca. Sel kosong memberi hasil kosong.",
        en: "GANTI: formula, unit and what is read. A blank cell gives an empty result.",
      },
    ],
    params: [
      {
        name: { id: "nilai", en: "value" },
        description: { id: "GANTI: angka apa.", en: "GANTI: which number." },
        type: "any",
        dimensionality: "matrix",
        optional: false,
      },
    ],
    returns: { type: "any", description: { id: "Sebuah angka.", en: "A number." } },
    stream: false,
    elementwise: true,
    errors: GALAT,
    examples: [
      { formula: "=PK.${id}(10)", args: [10], result: 5 },
      { formula: '=PK.${id}("")', args: [""], result: "" },
      { formula: '=PK.${id}("x")', args: ["x"], result: { error: "bukanAngka" } },
    ],
  },
  compute: ([cell = null]) => {
    if (cell === null || cell === "") return "";
    return typeof cell === "number" ? cell / 2 : fail(GALAT, "bukanAngka");
  },
};
`;

const testText = (id: string, name: string): string =>
  `import { describe, expect, it } from "vitest";
import { ${name} } from "../../../../src/core/pk/fungsi/${name}.ts";
import { ask, errorOf } from "./ask.ts";

describe("PK.${id}", () => {
  it("halves a number, cell by cell", () => {
    expect(ask(${name}, [[4], [6]])).toEqual([[2], [3]]);
  });

  it("leaves blank cells blank", () => {
    expect(ask(${name}, null)).toBe("");
  });

  it("refuses text", () => {
    expect(errorOf(${name}, "x")).toBe("bukanAngka");
  });
});
`;

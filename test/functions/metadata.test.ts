import { parseTree } from "custom-functions-metadata";
import { describe, expect, it } from "vitest";
import { FUNCTIONS } from "../../src/core/pk/index.ts";
import { givesRows, type FunctionDef, type ParamSpec } from "../../src/core/pk/spec.ts";
import { functionsJson, helpPath } from "../tools/gen/functions/json.ts";

const BASE = "https://contoh.go.id/pk/";

function typeOf(param: Pick<ParamSpec, "type" | "dimensionality">): string {
  return param.dimensionality === "matrix" ? `${param.type}[][]` : param.type;
}

/** The plain function a programmer would write for Microsoft's generator to get the same metadata. */
function declarationOf(def: FunctionDef): string {
  const { spec } = def;
  const params = spec.params.map(
    (param) => `${param.name.id}${param.optional ? "?" : ""}: ${typeOf(param)}`,
  );
  const returns = typeOf({
    type: spec.returns.type,
    dimensionality: givesRows(def) ? "matrix" : "scalar",
  });
  const invocation = `invocation?: CustomFunctions.StreamingInvocation<${returns}>`;
  return [
    "/**",
    ` * ${spec.summary.id}`,
    ` * @customfunction ${spec.id} ${spec.id}`,
    ` * @helpurl ${BASE}${helpPath(spec.id)}`,
    ...spec.params.map((param) => ` * @param ${param.name.id} ${param.description.id}`),
    " */",
    `function f_${spec.id}(${[...params, ...(spec.stream ? [invocation] : [])].join(", ")}): ${spec.stream ? "void" : returns} {}`,
  ].join("\n");
}

describe("functions.json against Microsoft's generator", () => {
  const parsed = parseTree(FUNCTIONS.map(declarationOf).join("\n\n"), "functions.ts");

  it("is parsed without complaint", () => {
    expect(parsed.extras.flatMap((extra) => extra.errors)).toEqual([]);
  });

  it("has the same functions, parameters, shapes and options", () => {
    expect(parsed.functions).toEqual(functionsJson(FUNCTIONS, "id", BASE).functions);
  });
});

describe("the two languages", () => {
  it("differ in texts and parameter names only", () => {
    const shape = (language: "id" | "en"): unknown =>
      functionsJson(FUNCTIONS, language, BASE).functions.map((one) => ({
        ...one,
        description: "",
        // One page holds both languages.
        helpUrl: one.helpUrl.replace(/#en$/, ""),
        parameters: one.parameters.map((param) => ({ ...param, name: "", description: "" })),
      }));
    expect(shape("en")).toEqual(shape("id"));
  });

  it("put every help page on the site's own origin", () => {
    for (const { helpUrl } of functionsJson(FUNCTIONS, "en", BASE).functions) {
      expect(helpUrl).toMatch(
        /^https:\/\/contoh\.go\.id\/pk\/assets\/help\/fungsi\/[a-z-]+\.html#en$/,
      );
    }
  });
});

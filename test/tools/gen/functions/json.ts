import { givesRows, type Bilingual, type FunctionDef } from "../../../../src/core/pk/spec.ts";

/** A function as Excel's metadata file describes it; the shape Microsoft's own generator writes. */
export interface FunctionJson {
  readonly description: string;
  readonly helpUrl: string;
  readonly id: string;
  readonly name: string;
  readonly options?: { readonly stream: true };
  readonly parameters: readonly {
    readonly description: string;
    readonly name: string;
    readonly type: string;
    readonly dimensionality?: "matrix";
    readonly optional?: true;
  }[];
  /** Without a type: any. */
  readonly result: { readonly type?: string; readonly dimensionality?: "matrix" };
}

export interface FunctionsJson {
  /** Lets error cells of a range reach a function, which then answers cell by cell. */
  readonly allowErrorForDataTypeAny: true;
  readonly functions: readonly FunctionJson[];
}

/** Path of a function's help page inside the site. */
export function helpPath(id: string): string {
  return `assets/help/fungsi/${fileNameOf(id)}.html`;
}

/** `SISA_PAGU` → `sisa-pagu`. */
export function fileNameOf(id: string): string {
  return id.toLowerCase().replaceAll("_", "-");
}

/** Excel's metadata of all functions in one language. `base` is where the site is served, with a slash at the end. */
export function functionsJson(
  defs: readonly FunctionDef[],
  language: keyof Bilingual,
  base: string,
): FunctionsJson {
  const functions = defs.map(toJson);
  return { allowErrorForDataTypeAny: true, functions };

  function toJson(def: FunctionDef): FunctionJson {
    const { spec } = def;
    return {
      description: spec.summary[language],
      helpUrl: new URL(helpPath(spec.id) + (language === "en" ? "#en" : ""), base).href,
      id: spec.id,
      name: spec.id,
      ...(spec.stream ? { options: { stream: true } } : {}),
      parameters: spec.params.map((param) => ({
        description: param.description[language],
        ...(param.dimensionality === "matrix" ? { dimensionality: "matrix" } : {}),
        name: param.name[language],
        ...(param.optional ? { optional: true } : {}),
        type: param.type,
      })),
      result: {
        ...(givesRows(def) ? { dimensionality: "matrix" } : {}),
        ...(spec.returns.type === "any" ? {} : { type: spec.returns.type }),
      },
    };
  }
}

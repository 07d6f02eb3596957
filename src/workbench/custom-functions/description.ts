import type { IFunctionInfo } from "@univerjs/presets/preset-sheets-core";
import type { FunctionMetadata } from "./metadata.ts";

/** The engine's kind for functions that users bring along. */
const USER = 15;

/** What the formula bar shows while a function is typed. */
export function describe(def: FunctionMetadata, name: string): IFunctionInfo {
  const info = {
    functionName: name,
    functionType: USER,
    description: def.description ?? "",
    abstract: def.description ?? "",
    functionParameter: def.parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.description ?? "",
      example: "",
      require: parameter.optional === true ? 0 : 1,
      repeat: parameter.repeating === true ? 1 : 0,
    })),
  };
  return info;
}

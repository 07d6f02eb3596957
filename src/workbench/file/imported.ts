import type { IWorkbookData } from "@univerjs/presets";
import type { Rule } from "../engine/rules.ts";

/** A workbook file in the engine's form, with what the engine has no place for beside it. */
export interface Imported {
  readonly data: Partial<IWorkbookData>;
  readonly sheets: readonly ImportedSheet[];
  /** Names of the whole workbook, by what they refer to (with `=`). */
  readonly names: ReadonlyMap<string, string>;
  readonly customXml: readonly string[];
}

export interface ImportedSheet {
  readonly id: string;
  readonly isProtected: boolean;
  readonly isVeryHidden: boolean;
  readonly rules: readonly Rule[];
  /** Outline level by row. */
  readonly rowLevels: ReadonlyMap<number, number>;
}

import {
  isFxError,
  type Bilingual,
  type FxArg,
  type FxCell,
  type FxError,
  type FxResult,
  type FxResultMatrix,
} from "../core/pk/spec.ts";

/** The part of Excel's global `CustomFunctions` that we use; tests pass their own. */
export interface ExcelFunctions {
  readonly associate: (id: string, call: (...args: readonly unknown[]) => unknown) => void;
  /** Takes an `ExcelErrorCode`; Excel types it as an enum of its own, which no plain text fits. */
  readonly Error: new (code: never, message?: string) => object;
}

/** Values of `CustomFunctions.ErrorCode`, by which errors also come in. */
export type ExcelErrorCode = "#VALUE!" | "#N/A" | "#NUM!";

export type Language = keyof Bilingual;

const CODE: Readonly<Record<FxError["kind"], ExcelErrorCode>> = {
  value: "#VALUE!",
  na: "#N/A",
  num: "#NUM!",
};

/** An argument as Excel passes it (a value, an error object, or rows of them) in our terms. */
export function fromExcel(value: unknown): FxArg {
  if (!Array.isArray(value)) return cellFromExcel(value);
  return value.map((row: unknown) =>
    Array.isArray(row) ? row.map(cellFromExcel) : [cellFromExcel(row)],
  );
}

function cellFromExcel(value: unknown): FxCell {
  if (value === null || value === undefined) return null;
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") {
    return value;
  }
  return errorFromExcel(value);
}

/**
 * An error cell among the arguments. #N/A and #NUM! stay what they are; the others cannot be given as results
 * (#REF!, #NAME?) or carry no message, and become #VALUE! that names them.
 */
function errorFromExcel(value: object | bigint | symbol): FxError {
  const code = codeOf(value);
  const kind = code === "#N/A" ? "na" : code === "#NUM!" ? "num" : "value";
  const text = {
    id: `Sel yang dirujuk berisi galat ${code}.`,
    en: `A referenced cell holds the error ${code}.`,
  };
  return { key: "galatMasuk", kind, text };
}

function codeOf(value: object | bigint | symbol): string {
  const code = typeof value === "object" && "code" in value ? value.code : undefined;
  return typeof code === "string" ? code : "#VALUE!";
}

/** A result as Excel takes it. `asMatrix`: the function is declared to give rows, so one cell is a row of one. */
export function toExcel(
  result: FxResult | FxResultMatrix,
  asMatrix: boolean,
  excel: ExcelFunctions,
  language: Language,
): unknown {
  if (isMatrix(result)) {
    return result.map((row) => row.map((cell) => cellToExcel(cell, excel, language)));
  }
  const cell = cellToExcel(result, excel, language);
  return asMatrix ? [[cell]] : cell;
}

function isMatrix(result: FxResult | FxResultMatrix): result is FxResultMatrix {
  return Array.isArray(result);
}

function cellToExcel(result: FxResult, excel: ExcelFunctions, language: Language): unknown {
  if (!isFxError(result)) return result;
  // Excel takes a message of our own only with #VALUE! and #N/A.
  return result.kind === "num"
    ? new excel.Error(CODE.num as never)
    : new excel.Error(CODE[result.kind] as never, result.text[language]);
}

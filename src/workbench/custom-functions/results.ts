import { isErrorText, type ErrorCode } from "./arguments.ts";

export type CellValue = string | number | boolean;

/** What a function's answer puts into the sheet. */
export interface Shown {
  readonly value: CellValue | CellValue[][];
  /** What Excel shows when pointing at the error; only `#VALUE!` and `#N/A` carry one. */
  readonly message: string | null;
}

export const BUSY: Shown = { value: "#BUSY!", message: null };

export const errorShown = (code: ErrorCode, message: string | null = null): Shown => ({
  value: code,
  message,
});

/** Reads a result: scalar, rows, error object, or one of Excel's value objects. */
export function readResult(result: unknown): Shown {
  if (!Array.isArray(result)) return readScalar(result);
  const rows = result as readonly unknown[];
  if (rows.length === 0 || rows.some((row) => !Array.isArray(row))) return errorShown("#VALUE!");
  let message: string | null = null;
  const value = (rows as readonly (readonly unknown[])[]).map((row) =>
    row.map((cell) => {
      const shown = readScalar(cell);
      message ??= shown.message;
      return Array.isArray(shown.value) ? "#VALUE!" : shown.value;
    }),
  );
  const [first] = value;
  return value.length === 1 && first?.length === 1
    ? { value: first[0] ?? "", message }
    : { value, message };
}

/** What a thrown error or a rejected promise shows. */
export function readFailure(failure: unknown): Shown {
  const shown = isErrorObject(failure) ? readScalar(failure) : null;
  return shown ?? errorShown("#VALUE!");
}

interface ErrorObject {
  readonly code?: unknown;
  readonly basicValue?: unknown;
  readonly message?: unknown;
}

/** `CustomFunctions.Error` of whichever window; recognised by its fields, not by its class. */
function isErrorObject(value: unknown): value is ErrorObject {
  if (typeof value !== "object" || value === null) return false;
  const { code, basicValue } = value as ErrorObject;
  return isErrorText(code) || isErrorText(basicValue);
}

function readScalar(value: unknown): Shown {
  if (value === null || value === undefined) return { value: "", message: null };
  if (typeof value === "string" || typeof value === "boolean") return { value, message: null };
  if (typeof value === "number") {
    return Number.isFinite(value) ? { value, message: null } : errorShown("#NUM!");
  }
  if (isErrorObject(value)) {
    const code = isErrorText(value.code) ? value.code : (value.basicValue as ErrorCode);
    const carries = code === "#VALUE!" || code === "#N/A";
    const message =
      typeof value.message === "string" && value.message !== "" ? value.message : null;
    return errorShown(code, carries ? message : null);
  }
  const { basicValue } = value as { basicValue?: unknown };
  return basicValue === undefined ? errorShown("#VALUE!") : readScalar(basicValue);
}

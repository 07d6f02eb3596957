import type { FunctionMetadata, ParameterMetadata } from "./metadata.ts";

export type ErrorCode = "#VALUE!" | "#N/A" | "#NUM!" | "#DIV/0!" | "#NULL!" | "#REF!" | "#NAME?";

const ERRORS: readonly string[] = [
  "#VALUE!",
  "#N/A",
  "#NUM!",
  "#DIV/0!",
  "#NULL!",
  "#REF!",
  "#NAME?",
];

export const isErrorText = (value: unknown): value is ErrorCode =>
  typeof value === "string" && ERRORS.includes(value);

/** A call that never reaches the function, because an argument is an error or will not convert. */
export class ArgumentError extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode) {
    super(code);
    this.code = code;
  }
}

/** Makes the object an error arrives as, where the metadata lets errors through. */
export type PassError = ((code: ErrorCode) => unknown) | null;

/**
 * Shapes what the engine hands over as Excel does: a single cell as a scalar, a range as rows, what
 * was left out as null, everything converted to the declared type.
 */
export function shapeArguments(
  def: FunctionMetadata,
  given: readonly unknown[],
  passError: PassError,
): unknown[] {
  const last = def.parameters.at(-1);
  const repeats = last?.repeating === true;
  if (!repeats && given.length > def.parameters.length) throw new ArgumentError("#VALUE!");
  return def.parameters.map((parameter, i) => {
    if (parameter !== last || !repeats) return shape(parameter, given[i], passError);
    return given.slice(i).map((value) => shape(parameter, value, passError));
  });
}

function shape(parameter: ParameterMetadata, given: unknown, passError: PassError): unknown {
  if (given === undefined || given === null) {
    if (parameter.optional !== true && parameter.repeating !== true)
      throw new ArgumentError("#VALUE!");
    return null;
  }
  const rows = Array.isArray(given) ? (given as unknown[][]) : [[given]];
  const convert = (value: unknown): unknown => convertValue(parameter, value, passError);
  if (parameter.dimensionality === "matrix") return rows.map((row) => row.map(convert));
  // The engine does not spill a scalar function over a range; Excel would take it cell by cell.
  if (rows.length > 1 || (rows[0]?.length ?? 0) > 1) throw new ArgumentError("#VALUE!");
  return convert(rows[0]?.[0]);
}

function convertValue(parameter: ParameterMetadata, value: unknown, passError: PassError): unknown {
  const type = parameter.type ?? "any";
  if (isErrorText(value)) {
    if (type === "any" && passError !== null) return passError(value);
    throw new ArgumentError(value);
  }
  const empty = value === null || value === undefined;
  switch (type) {
    case "any":
      return empty ? "" : value;
    case "string":
      return empty ? "" : textOf(value);
    case "number":
      return toNumber(empty ? 0 : value);
    case "boolean":
      return empty ? false : toBoolean(value);
  }
}

function textOf(value: unknown): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "string" ? value : JSON.stringify(value);
}

function toNumber(value: unknown): number {
  if (typeof value === "boolean") return value ? 1 : 0;
  const number = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
  if (typeof number !== "number" || !Number.isFinite(number)) throw new ArgumentError("#VALUE!");
  return number;
}

function toBoolean(value: unknown): boolean {
  if (typeof value === "boolean") return value;
  if (typeof value === "number") return value !== 0;
  const text = String(value).toUpperCase();
  if (text !== "TRUE" && text !== "FALSE") throw new ArgumentError("#VALUE!");
  return text === "TRUE";
}

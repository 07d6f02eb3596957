import type { FxSnapshot } from "./snapshot.ts";
import type { FxSumber } from "./sumber.ts";

/** A text in both languages. Indonesian is the source; English is shown where Office speaks English. */
export interface Bilingual {
  readonly id: string;
  readonly en: string;
}

/** Excel's error families that we can give: #VALUE! (wrong kind of argument), #N/A (no data), #NUM! (out of range). */
export type FxErrorKind = "value" | "na" | "num";

/** An error a function declares; `{slot}` in the text is filled with data. */
export interface FxErrorSpec {
  readonly kind: FxErrorKind;
  readonly text: Bilingual;
  /** The answer follows by itself: a cell that shows one already keeps it until then. */
  readonly sementara?: true;
}

/** An error as a result: `key` says which of the declared errors, `text` is ready to show. */
export interface FxError extends FxErrorSpec {
  readonly key: string;
}

/** What a cell hands over; null = blank cell or omitted argument. */
export type FxScalar = string | number | boolean | null;
export type FxCell = FxScalar | FxError;
export type FxMatrix = readonly (readonly FxCell[])[];
export type FxArg = FxCell | FxMatrix;

/** What a formula shows in one cell. `""` is an empty-looking cell: nothing to report, and no error either. */
export type FxResult = string | number | boolean | FxError;
export type FxResultMatrix = readonly (readonly FxResult[])[];

export interface ParamSpec {
  readonly name: Bilingual;
  readonly description: Bilingual;
  /** `any` = taken as it comes (Excel converts the other types before the call, and blank cells to 0). */
  readonly type: "number" | "string" | "boolean" | "any";
  readonly dimensionality: "scalar" | "matrix";
  readonly optional: boolean;
  /** Left out it means everything; a blank cell of a column then asks for nothing, and gives an empty result. */
  readonly kosongBerartiSemua?: true;
}

type FxScalarResult = string | number | boolean;
type FxScalarRows = readonly (readonly FxScalarResult[])[];

/** A formula that tests execute and help pages print. Decimals follow the Indonesian form because of the `;`. */
export interface FxExample {
  readonly formula: string;
  readonly args: readonly FxArg[];
  /** The exact result (numbers to 1e-9), the key of the declared error, or the rows of a table. */
  readonly result: FxScalarResult | { readonly error: string } | { readonly rows: FxScalarRows };
  readonly note?: Bilingual;
}

/** Everything about a PK.* function except its arithmetic. Metadata, help pages and tests are made from it. */
export interface FunctionSpec {
  /** Permanent: stored in workbooks. The displayed name is the same in every language. */
  readonly id: string;
  /** One line for Excel's function wizard. */
  readonly summary: Bilingual;
  /** Paragraphs for the help page: the formula, units, what blank means, where the rule comes from. */
  readonly description: readonly Bilingual[];
  readonly params: readonly ParamSpec[];
  readonly returns: {
    readonly type: "number" | "string" | "boolean" | "any";
    readonly description: Bilingual;
  };
  /** True for functions of the workbook's model: they stay live. */
  readonly stream: boolean;
  /**
   * True when a column in gives a column out: every parameter is declared a matrix, `compute` sees one cell of each,
   * and the result has the shape of the arguments.
   */
  readonly elementwise: boolean;
  readonly errors: Readonly<Record<string, FxErrorSpec>>;
  readonly examples: readonly FxExample[];
}

/** What a function may look at beside its arguments. */
export interface FxContext {
  /** Null = the workbook has not been read yet. */
  readonly snapshot: FxSnapshot | null;
  /** What takes work or files to know; without it functions that need it say so. */
  readonly sumber?: FxSumber;
}

interface WithSpec {
  readonly spec: FunctionSpec;
}

/** A function of one answer a cell. `compute` gets one argument per parameter, null for what was left out. */
export interface CellFunction extends WithSpec {
  readonly compute: (args: readonly FxCell[], context: FxContext) => FxResult;
  /** Of functions that look at whole ranges: takes the arguments as they are instead of cell by cell. */
  readonly computeRange?: (args: readonly FxArg[], context: FxContext) => FxResult;
}

/** A function whose answer is a table of its own shape, whatever the arguments: it spills. */
export interface SpillFunction extends WithSpec {
  readonly spill: (args: readonly FxCell[], context: FxContext) => FxResultMatrix | FxError;
}

/** One PK.* function. */
export type FunctionDef = CellFunction | SpillFunction;

/** Whether Excel is told to expect rows: a table, or the shape of the arguments. */
export function givesRows(def: FunctionDef): boolean {
  return def.spec.elementwise || "spill" in def;
}

/** A declared #N/A: there is no data to answer with. */
export function na(id: string, en: string): FxErrorSpec {
  return { kind: "na", text: { id, en } };
}

/** A declared #N/A that passes by itself. */
export function naSementara(id: string, en: string): FxErrorSpec {
  return { ...na(id, en), sementara: true };
}

/** Makes the error `key` of a table of declared errors, its slots filled. */
export function fail<Key extends string>(
  errors: Readonly<Record<Key, FxErrorSpec>>,
  key: Key,
  slots: Readonly<Record<string, string | number>> = {},
): FxError {
  const spec = errors[key];
  return { ...spec, key, text: fillBilingual(spec.text, slots) };
}

export function isFxError(value: unknown): value is FxError {
  return typeof value === "object" && value !== null && "kind" in value && "text" in value;
}

export function isFunctionDef(value: unknown): value is FunctionDef {
  return (
    typeof value === "object" &&
    value !== null &&
    "spec" in value &&
    ("compute" in value || "spill" in value)
  );
}

export function isFxMatrix(value: FxArg): value is FxMatrix {
  return Array.isArray(value);
}

function fillBilingual(
  text: Bilingual,
  slots: Readonly<Record<string, string | number>>,
): Bilingual {
  const fill = (sentence: string): string =>
    sentence.replace(/\{(\w+)\}/g, (whole, name: string) => String(slots[name] ?? whole));
  return { id: fill(text.id), en: fill(text.en) };
}

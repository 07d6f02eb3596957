import {
  fail,
  isFxError,
  isFxMatrix,
  type CellFunction,
  type FunctionDef,
  type FxArg,
  type FxCell,
  type FxContext,
  type FxErrorSpec,
  type FxResult,
  type FxResultMatrix,
} from "./spec.ts";

/** Errors that any function can give before its own arithmetic starts. */
export const ERRORS = {
  argumenKurang: {
    kind: "value",
    text: { id: "Argumen {nama} wajib diisi.", en: "The argument {nama} is required." },
  },
  argumenLebih: {
    kind: "value",
    text: {
      id: "Fungsi ini menerima paling banyak {banyak} argumen.",
      en: "This function takes at most {banyak} arguments.",
    },
  },
  satuSel: {
    kind: "value",
    text: {
      id: "Argumen {nama} harus satu nilai atau satu sel.",
      en: "The argument {nama} must be one value or one cell.",
    },
  },
  bedaUkuran: {
    kind: "na",
    text: {
      id: "Ukuran rentang argumen tidak sama.",
      en: "The ranges of the arguments differ in size.",
    },
  },
} as const satisfies Readonly<Record<string, FxErrorSpec>>;

/**
 * Calls a function as Excel does: checks the number of arguments, passes errors through (error in, error out), and
 * runs element-wise functions over their ranges (one row or column stretches over the other, as Excel's own
 * operators do; cells that only one range has are #N/A). A matrix comes back only when a range went in.
 */
export function evaluate(
  def: FunctionDef,
  args: readonly (FxArg | undefined)[],
  context: FxContext,
): FxResult | FxResultMatrix {
  const { params, elementwise } = def.spec;
  if (args.length > params.length) return fail(ERRORS, "argumenLebih", { banyak: params.length });
  const missing = params.findIndex(
    (param, index) => !param.optional && (index >= args.length || args[index] === undefined),
  );
  if (missing >= 0) {
    return fail(ERRORS, "argumenKurang", { nama: params[missing]?.name.id ?? "" });
  }
  const full = params.map((_, index) => args[index] ?? null);
  if ("compute" in def) {
    if (def.computeRange !== undefined) {
      const wrong = full.flatMap((arg) => (isFxMatrix(arg) ? arg.flat() : [arg])).find(isFxError);
      return wrong ?? def.computeRange(full, context);
    }
    if (elementwise && full.some(isFxMatrix)) return overRanges(def, full, context);
  }
  const cells: FxCell[] = [];
  for (const [index, arg] of full.entries()) {
    const cell = oneCell(arg);
    if (cell === undefined) {
      return fail(ERRORS, "satuSel", { nama: params[index]?.name.id ?? "" });
    }
    cells.push(cell);
  }
  if ("spill" in def) return cells.find(isFxError) ?? def.spill(cells, context);
  return callOnce(def, cells, context);
}

function callOnce(def: CellFunction, cells: readonly FxCell[], context: FxContext): FxResult {
  return cells.find(isFxError) ?? def.compute(cells, context);
}

function oneCell(arg: FxArg): FxCell | undefined {
  if (!isFxMatrix(arg)) return arg;
  return arg.length === 1 && arg[0]?.length === 1 ? arg[0][0] : undefined;
}

function overRanges(def: CellFunction, args: readonly FxArg[], context: FxContext): FxResultMatrix {
  const shapes = args.map((arg) =>
    isFxMatrix(arg) ? { rows: arg.length, cols: arg[0]?.length ?? 0 } : { rows: 1, cols: 1 },
  );
  const rows = Math.max(...shapes.map((shape) => shape.rows));
  const cols = Math.max(...shapes.map((shape) => shape.cols));
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: cols }, (__, col) => {
      const cells = args.map((arg) => cellAt(arg, row, col));
      if (!cells.every((cell) => cell !== undefined)) return fail(ERRORS, "bedaUkuran");
      return asksNothing(def, args, cells) ? "" : callOnce(def, cells, context);
    }),
  );
}

/** Whether a parameter that would mean everything is a blank cell among several. */
function asksNothing(
  { spec }: CellFunction,
  args: readonly FxArg[],
  cells: readonly FxCell[],
): boolean {
  return spec.params.some(({ kosongBerartiSemua }, nth) => {
    const arg = args[nth] ?? null;
    if (kosongBerartiSemua !== true || !isFxMatrix(arg) || arg.flat().length < 2) return false;
    const cell = cells[nth] ?? null;
    return cell === null || cell === "" || cell === 0;
  });
}

function cellAt(arg: FxArg, row: number, col: number): FxCell | undefined {
  if (!isFxMatrix(arg)) return arg;
  const line = arg[arg.length === 1 ? 0 : row];
  return line?.[line.length === 1 ? 0 : col];
}

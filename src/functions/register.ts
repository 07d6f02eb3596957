import { evaluate } from "../core/pk/evaluate.ts";
import { FUNCTIONS } from "../core/pk/index.ts";
import {
  givesRows,
  isFxError,
  isFxMatrix,
  type FunctionDef,
  type FxErrorSpec,
  type FxResult,
  type FxResultMatrix,
} from "../core/pk/spec.ts";
import { fromExcel, toExcel, type ExcelFunctions, type Language } from "./excel-values.ts";
import type { LiveModel } from "./live-model.ts";
import { createStreams, type Answer, type StreamingInvocation, type Streams } from "./streams.ts";

/**
 * Binds every PK.* function to Excel by its id. Pure functions are answered in place; functions of the model stream.
 * `language` gives the language of error messages, asked anew for each answer.
 *
 * A model function called before the workbook has been read answers #N/A "Buku kerja sedang dibaca." at once (a call
 * without an answer would show #BUSY! for as long as the read takes, or for ever when it fails), starts the read, and
 * answers again when it is done.
 */
export function registerFunctions(
  excel: ExcelFunctions,
  live: LiveModel,
  language: () => Language = () => "id",
): Streams {
  const streams = createStreams(live);
  for (const def of FUNCTIONS) {
    excel.associate(
      def.spec.id,
      def.spec.stream
        ? streaming(def, excel, live, streams, language)
        : direct(def, excel, language),
    );
  }
  return streams;
}

const GALAT_DALAM: FxErrorSpec = {
  kind: "value",
  text: {
    id: "Terjadi kesalahan di dalam fungsi ini. Laporkan kepada pengelola Selaras PK.",
    en: "Something went wrong inside this function. Report it to the keepers of Selaras PK.",
  },
};

type ExcelCall = (...args: readonly unknown[]) => unknown;

function direct(def: FunctionDef, excel: ExcelFunctions, language: () => Language): ExcelCall {
  return (...args) => {
    const result = call(def, args, null);
    return toExcel(result, givesRows(def), excel, language());
  };
}

function streaming(
  def: FunctionDef,
  excel: ExcelFunctions,
  live: LiveModel,
  streams: Streams,
  language: () => Language,
): ExcelCall {
  return (...args) => {
    const invocation = args.find(isInvocation);
    if (invocation === undefined) return;
    const answer = (): Answer => {
      const result = call(def, args, live);
      return {
        key: JSON.stringify(result),
        value: toExcel(result, givesRows(def), excel, language()),
        isSementara: isSementara(result),
      };
    };
    streams.start(invocation, questionOf(def, args), answer);
    if (live.current() === null) live.refresh();
  };
}

function isSementara(result: FxResult | FxResultMatrix): boolean {
  const cells = isFxMatrix(result) ? result.flat() : [result];
  return cells.some((cell) => isFxError(cell) && cell.sementara === true);
}

/** Function and arguments as a text: equal texts ask the same. */
function questionOf({ spec }: FunctionDef, args: readonly unknown[]): string {
  const own = spec.params.map((_, index) => (isInvocation(args[index]) ? null : args[index]));
  return `${spec.id}${JSON.stringify(own)}`;
}

/** Excel passes one value per parameter (null for what was left out) and its own invocation object after them. */
function call(
  def: FunctionDef,
  args: readonly unknown[],
  live: LiveModel | null,
): FxResult | FxResultMatrix {
  const own = def.spec.params.map((_, index) => {
    const arg = args[index];
    return arg === undefined || isInvocation(arg) ? undefined : fromExcel(arg);
  });
  try {
    const sumber = live?.sumber;
    const snapshot = live?.current() ?? null;
    return evaluate(def, own, sumber === undefined ? { snapshot } : { snapshot, sumber });
  } catch {
    // Excel swallows what a streaming function throws, and the cell would keep its old value for ever.
    return { key: "galatDalam", ...GALAT_DALAM };
  }
}

function isInvocation(value: unknown): value is StreamingInvocation {
  return typeof value === "object" && value !== null && "setResult" in value;
}

import type { Bilingual, FxScalar } from "./spec.ts";

/**
 * One argument as written: a value, nothing between two separators, a cell reference for the caller to resolve, a PK
 * call, or one PK call divided by another.
 */
export type CallArg =
  | { readonly kind: "value"; readonly value: Exclude<FxScalar, null> }
  | { readonly kind: "omitted" }
  | { readonly kind: "ref"; readonly text: string }
  | Call
  | { readonly kind: "bagi"; readonly atas: Call; readonly bawah: Call };

/** A PK call with its arguments; `id` without the namespace. */
export interface Call {
  readonly kind: "call";
  readonly id: string;
  readonly args: readonly CallArg[];
}

export type CallErrorKind =
  "bukanFungsi" | "kurung" | "teksTerbuka" | "bersarang" | "argumen" | "sisa";

export type ParsedCall =
  | Call
  | {
      readonly kind: "error";
      readonly error: CallErrorKind;
      /** Character of the text where reading stopped, from 0. */
      readonly at: number;
      readonly text: Bilingual;
    };

const MESSAGE: Readonly<Record<CallErrorKind, Bilingual>> = {
  bukanFungsi: {
    id: "Tulis rumus seperti =PK.PROGRESS() atau =PK.CAPAIAN(10; 8).",
    en: "Write a formula such as =PK.PROGRESS() or =PK.CAPAIAN(10; 8).",
  },
  kurung: { id: "Kurung tutup tidak ditemukan.", en: "The closing parenthesis is missing." },
  teksTerbuka: { id: "Tanda kutip penutup tidak ditemukan.", en: "A closing quote is missing." },
  bersarang: {
    id: "Di dalam argumen hanya fungsi PK yang didukung, paling banyak lima tingkat; tulis nilainya atau alamat selnya.",
    en: "Inside arguments only PK functions are supported, five levels at most; write the value or its cell.",
  },
  argumen: {
    id: "Argumen tidak dikenali: bukan angka, teks dalam kutip, TRUE/FALSE, atau alamat sel.",
    en: "Unknown argument: not a number, quoted text, TRUE/FALSE or a cell address.",
  },
  sisa: {
    id: "Ada tulisan setelah kurung tutup.",
    en: "There is text after the closing parenthesis.",
  },
};

const HEAD = /^\s*=?\s*PK\.([A-Z][A-Z0-9_.]*)\s*\(/i;
const CELL = String.raw`\$?[A-Z]{1,3}\$?[1-9]\d{0,6}`;
const AREA = String.raw`(?:${CELL}(?::${CELL})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d+:\$?\d+)`;
const REF = new RegExp(String.raw`^(?:(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?${AREA}$`, "iu");

/** Calls within calls that are followed. */
const MAX_DALAM = 5;

interface Piece {
  readonly text: string;
  readonly at: number;
}

/**
 * Reads one call `=PK.NAME(…)` as a person types it. Separators are `;` (Indonesian Excel) or `,`: when a `;`
 * stands between the arguments, a comma inside a number is its decimal comma. Text is quoted with `"`, doubled
 * inside. References are returned as written. Inside an argument stand PK calls only, or one divided by another.
 */
export function parseCall(formula: string): ParsedCall {
  return readCall(formula, 0);
}

function readCall(formula: string, depth: number): ParsedCall {
  const head = HEAD.exec(formula);
  if (head === null) return error("bukanFungsi", 0);
  const cut = cutArguments(formula, head[0].length);
  if (!Array.isArray(cut)) return cut;
  const pieces: readonly Piece[] = cut;
  const decimalComma = pieces.length > 1 && formula[(pieces[1]?.at ?? 0) - 1] === ";";
  const args: CallArg[] = [];
  for (const piece of pieces) {
    const arg = readArg(piece.text.trim(), decimalComma, depth);
    if (typeof arg === "string") return error(arg, piece.at);
    args.push(arg);
  }
  const first = args[0];
  const isEmpty = args.length === 1 && first?.kind === "omitted";
  return { kind: "call", id: (head[1] ?? "").toUpperCase(), args: isEmpty ? [] : args };
}

function error(kind: CallErrorKind, at: number): Extract<ParsedCall, { kind: "error" }> {
  return { kind: "error", error: kind, at, text: MESSAGE[kind] };
}

/** Cuts the arguments apart at `;`, or at `,` when no `;` stands outside quotes. */
function cutArguments(
  formula: string,
  start: number,
): Piece[] | Extract<ParsedCall, { kind: "error" }> {
  const marks: number[] = [];
  let quote = "";
  let open = 0;
  let at = start;
  for (; at < formula.length; at += 1) {
    const char = formula[at] ?? "";
    if (quote !== "") {
      if (char === quote) quote = "";
    } else if (char === '"' || char === "'") quote = char;
    else if (char === "(") open += 1;
    else if (char === ")") {
      if (open === 0) break;
      open -= 1;
    } else if (open === 0 && (char === ";" || char === ",")) marks.push(at);
  }
  if (quote !== "") return error("teksTerbuka", formula.length);
  if (at >= formula.length) return error("kurung", formula.length);
  if (formula.slice(at + 1).trim() !== "") return error("sisa", at + 1);
  const hasSemicolon = marks.some((mark) => formula[mark] === ";");
  const cuts = hasSemicolon ? marks.filter((mark) => formula[mark] === ";") : marks;
  const bounds = [start - 1, ...cuts, at];
  return bounds.slice(1).map((end, index) => {
    const begin = (bounds[index] ?? start - 1) + 1;
    return { text: formula.slice(begin, end), at: begin };
  });
}

function readArg(text: string, decimalComma: boolean, depth: number): CallArg | CallErrorKind {
  if (text === "") return { kind: "omitted" };
  if (HEAD.test(text)) return depth < MAX_DALAM ? readInner(text, depth + 1) : "bersarang";
  if (text.startsWith('"')) {
    return /^"(?:[^"]|"")*"$/.test(text)
      ? { kind: "value", value: text.slice(1, -1).replaceAll('""', '"') }
      : "argumen";
  }
  if (/^(true|false)$/i.test(text)) {
    return { kind: "value", value: text.toLowerCase() === "true" };
  }
  const plain = decimalComma ? text.replace(/^([-+]?\d+),(\d+%?)$/, "$1.$2") : text;
  const number = /^([-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?)(%?)$/i.exec(plain);
  if (number !== null) {
    return { kind: "value", value: Number(number[1]) / (number[2] === "%" ? 100 : 1) };
  }
  if (REF.test(text)) return { kind: "ref", text };
  return text.includes("(") ? "bersarang" : "argumen";
}

/** A PK call, or one divided by another. */
function readInner(text: string, depth: number): CallArg | CallErrorKind {
  const whole = readCall(text, depth);
  if (whole.kind === "call") return whole;
  if (whole.error !== "sisa" || !/^\s*\//.test(text.slice(whole.at))) return whole.error;
  const atas = readCall(text.slice(0, whole.at), depth);
  const bawah = readCall(text.slice(text.indexOf("/", whole.at) + 1), depth);
  if (atas.kind === "error") return atas.error;
  return bawah.kind === "error" ? bawah.error : { kind: "bagi", atas, bawah };
}

import type { Bilingual, FxScalar } from "./spec.ts";

/** One argument as written: a value, nothing between two separators, or a cell reference for the caller to resolve. */
export type CallArg =
  | { readonly kind: "value"; readonly value: Exclude<FxScalar, null> }
  | { readonly kind: "omitted" }
  | { readonly kind: "ref"; readonly text: string };

export type CallErrorKind =
  "bukanFungsi" | "kurung" | "teksTerbuka" | "bersarang" | "argumen" | "sisa";

export type ParsedCall =
  | { readonly kind: "call"; readonly id: string; readonly args: readonly CallArg[] }
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
    id: "Fungsi di dalam argumen belum didukung di sini; tulis nilainya atau alamat selnya.",
    en: "Functions inside arguments are not supported here; write the value or its cell.",
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

interface Piece {
  readonly text: string;
  readonly at: number;
}

/**
 * Reads one call `=PK.NAME(…)` as a person types it. Separators are `;` (Indonesian Excel) or `,`: when a `;`
 * stands between the arguments, a comma inside a number is its decimal comma. Text is quoted with `"`, doubled
 * inside. References are returned as written. Calls inside arguments are refused.
 */
export function parseCall(formula: string): ParsedCall {
  const head = HEAD.exec(formula);
  if (head === null) return error("bukanFungsi", 0);
  const cut = cutArguments(formula, head[0].length);
  if (!Array.isArray(cut)) return cut;
  const pieces: readonly Piece[] = cut;
  const decimalComma = pieces.length > 1 && formula[(pieces[1]?.at ?? 0) - 1] === ";";
  const args: CallArg[] = [];
  for (const piece of pieces) {
    const arg = readArg(piece.text.trim(), decimalComma);
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
  let at = start;
  for (; at < formula.length; at += 1) {
    const char = formula[at] ?? "";
    if (quote !== "") {
      if (char === quote) quote = "";
    } else if (char === '"' || char === "'") quote = char;
    else if (char === "(") return error("bersarang", at);
    else if (char === ")") break;
    else if (char === ";" || char === ",") marks.push(at);
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

function readArg(text: string, decimalComma: boolean): CallArg | CallErrorKind {
  if (text === "") return { kind: "omitted" };
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
  return REF.test(text) ? { kind: "ref", text } : "argumen";
}

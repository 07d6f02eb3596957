import { duaBahasa } from "../i18n/dua-bahasa.ts";
import { teks } from "../i18n/text.ts";
import { parseCall, type CallArg } from "../core/pk/call.ts";
import { evaluate } from "../core/pk/evaluate.ts";
import { FUNCTIONS } from "../core/pk/index.ts";
import { nilaiArgumen } from "../core/pk/hitung-rumus.ts";
import { jejakOf } from "../core/pk/jejak.ts";
import type { FxSnapshot } from "../core/pk/snapshot.ts";
import {
  isFxError,
  isFxMatrix,
  type FunctionDef,
  type FxArg,
  type FxCell,
} from "../core/pk/spec.ts";
import { formatPersen, formatRupiah } from "../i18n/format.ts";
import type { CellPlace, CellState, SheetGrid } from "../sheet/host.ts";
import { cellName } from "./cell-writer.ts";
import { cellText } from "./cell-text.ts";
import { RefError, resolveRef } from "./resolve-ref.ts";
import { helpFungsi } from "./rumus.ts";
import type { RuangNama } from "./ruang-nama.ts";
import type { JejakJawaban, JejakView } from "./views-rumus.ts";

/** Parts listed at most. */
const MAX_MASUKAN = 100;

/** The workbook as the trace needs it. */
export interface JejakDesk {
  readonly at: CellPlace;
  readonly state: CellState;
  readonly snapshot: FxSnapshot;
  /** The sheets as last read. */
  readonly gridOf: (sheet: string) => SheetGrid | undefined;
  readonly ruang: RuangNama;
}

/** Where the figure of a function cell comes from: its arguments with their values, and the parts it adds up. */
export function jejakSel(desk: JejakDesk): JejakJawaban {
  const { at, state, snapshot, ruang } = desk;
  const cell = cellName(at);
  const formula = ruang.baca(state.formula ?? "");
  if (state.formula === null || !/PK\./i.test(formula)) {
    return { sebab: teks("app.jejak.tanpaRumus", { sel: cell }) };
  }
  const call = parseCall(formula);
  if (call.kind === "error") {
    return { sebab: teks("app.jejak.galat", { sel: cell, galat: duaBahasa(call.text) }) };
  }
  const def = FUNCTIONS.find(({ spec }) => spec.id === call.id);
  if (def === undefined)
    return { sebab: teks("app.jejak.tidakDikenal", { fungsi: call.id, sel: cell }) };
  let args: readonly FxArg[];
  try {
    args = call.args.map((arg) => nilaiArgumen(arg, { snapshot }, (text) => refIn(text, desk)));
  } catch (error) {
    if (error instanceof RefError) return { sebab: error.message };
    throw error;
  }
  const masukan = [
    ...argumen(def, call.args, args),
    ...jejakOf(call.id, args.map(firstCell), snapshot).map(({ label, nilai, satuan, at: of }) => ({
      label,
      nilai:
        nilai === null
          ? teks("app.jejak.belumAda")
          : satuan === "rupiah"
            ? formatRupiah(nilai)
            : formatPersen(nilai),
      at: of,
      cell: of === null ? "" : cellText(of),
    })),
  ];
  return {
    cell,
    rumus: state.formula,
    nama: ruang.tulis(`PK.${def.spec.id}`),
    ringkas: def.spec.summary.id,
    cara: def.spec.description[0]?.id ?? "",
    hasil: hasilText(def, args, state, snapshot),
    masukan: masukan.slice(0, MAX_MASUKAN),
    lainnya: Math.max(0, masukan.length - MAX_MASUKAN),
    bantuan: helpFungsi(def.spec.id),
  };
}

/** What a reference of the formula holds. Throws `RefError`, whose sentence says what is wrong with it. */
function refIn(text: string, { at, gridOf }: JejakDesk): FxArg {
  const bang = text.lastIndexOf("!");
  const named = text.slice(0, Math.max(0, bang)).replace(/^'|'$/g, "").replaceAll("''", "'");
  const grid = gridOf(bang < 0 ? at.sheet : named);
  return resolveRef(text.slice(bang + 1), grid === undefined ? [] : [grid]);
}

function firstCell(arg: FxArg): FxCell {
  return isFxMatrix(arg) ? (arg[0]?.[0] ?? null) : arg;
}

/** The arguments as parts: what was written, and what it stands for. */
function argumen(
  def: FunctionDef,
  written: readonly CallArg[],
  args: readonly FxArg[],
): JejakView["masukan"] {
  return written.flatMap((arg, nth) => {
    if (arg.kind === "omitted") return [];
    const nama = def.spec.params[nth]?.name.id ?? "";
    const value = args[nth] ?? null;
    const tulisan = tulisanOf(arg);
    const label = tulisan === "" ? nama : `${nama} (${tulisan})`;
    return [{ label, nilai: argText(value), at: null, cell: "" }];
  });
}

/** What stands in the formula where it is no plain value. */
function tulisanOf(arg: CallArg): string {
  if (arg.kind === "ref") return arg.text;
  if (arg.kind === "call") return `PK.${arg.id}`;
  return arg.kind === "bagi" ? `PK.${arg.atas.id} ÷ PK.${arg.bawah.id}` : "";
}

function argText(arg: FxArg): string {
  if (isFxMatrix(arg)) return `${arg.length} baris`;
  if (isFxError(arg)) return duaBahasa(arg.text);
  return arg === null ? "kosong" : textOf(arg);
}

/** What the formula gives now; the cell's own value where the function needs more than is at hand. */
function hasilText(
  def: FunctionDef,
  args: readonly FxArg[],
  state: CellState,
  snapshot: FxSnapshot,
): string {
  const result = evaluate(def, args, { snapshot });
  if (isFxMatrix(result)) {
    const [[first] = []] = result;
    return result.length === 1 ? textOf(first) : `${result.length} baris`;
  }
  if (isFxError(result))
    return result.sementara === true ? textOf(state.value) : duaBahasa(result.text);
  return textOf(result);
}

function textOf(value: unknown): string {
  if (typeof value === "number") {
    return value.toLocaleString("id-ID", { maximumFractionDigits: 6 });
  }
  return typeof value === "boolean" ? String(value).toUpperCase() : (value as string);
}

import { helpPage } from "../i18n/help.ts";
import { teks } from "../i18n/text.ts";
import { FUNCTIONS } from "../core/pk/index.ts";
import type { FunctionDef, FxExample, FxScalar } from "../core/pk/spec.ts";
import { tulisRumus, type Rumus } from "../core/pk/tulis-rumus.ts";
import { formatPersen } from "../i18n/format.ts";
import type { CellPlace, CellState } from "../sheet/host.ts";
import type { WriteStep } from "./cell-writer.ts";
import { cellName } from "./cell-writer.ts";
import { ruangNama, type RuangNama } from "./ruang-nama.ts";
import type { FungsiView, InsertReport, InsertRequest } from "./views-rumus.ts";

/** The workbook as insertion needs it; all calls already wait their turn. */
export interface InsertDesk {
  readonly selected: () => Promise<CellPlace | null>;
  readonly read: (at: CellPlace) => Promise<CellState | undefined>;
  readonly write: WriteStep;
  readonly ruang: RuangNama;
}

/** How a figure shows in a cell that has no format of its own. */
const FORMAT: Readonly<Record<string, string>> = {
  PROGRESS: "0.0%",
  SERAPAN: "0.0%",
  CAPAIAN: "0.0%",
  SINERGI: "0.0%",
  DEVIASI: "0.0%",
  PAGU: "#,##0",
  RENCANA: "#,##0",
  REALISASI: "#,##0",
  SISA: "#,##0",
};

function formatOf({ id, args }: Rumus): string | undefined {
  const isRupiah = id === "PERCEPATAN" && typeof args[2] === "string" && args[2] !== "status";
  return isRupiah ? "#,##0" : FORMAT[id];
}

/** The formula as the user reads it. */
export function formulaText(rumus: Rumus, { tulis }: RuangNama = ruangNama()): string {
  return tulis(tulisRumus(rumus, "id"));
}

/**
 * Writes a formula into the selected cell as a step that can be taken back. A cell that holds something is only written
 * when the user has said so for that very cell.
 */
export async function insertFormula(
  { rumus, over }: InsertRequest,
  { selected, read, write, ruang }: InsertDesk,
): Promise<InsertReport> {
  const at = await selected();
  if (at === null) return { kind: "ditolak", sebab: teks("app.sel.pilih") };
  const state = await read(at);
  if (state === undefined) {
    return { kind: "ditolak", sebab: teks("app.sel.tidakTerbaca", { sel: cellName(at) }) };
  }
  const isFilled = state.formula !== null || state.value !== "";
  const isSame = over !== undefined && cellName(over) === cellName(at);
  if (isFilled && !isSame) {
    return { kind: "terisi", at, cell: cellName(at), isi: state.formula ?? String(state.value) };
  }
  const format = formatOf(rumus);
  const numberFormat = state.numberFormat === "General" ? format : undefined;
  const { row, col, sheet } = at;
  const formula = ruang.tulis(tulisRumus(rumus, "en"));
  const writing = {
    sheet,
    row,
    col,
    write: { row, col, formula, ...(numberFormat === undefined ? {} : { numberFormat }) },
  };
  const step = await write(teks("app.rumus.langkah", { fungsi: rumus.id, sel: cellName(at) }), [
    writing,
  ]);
  const [sebab] = step.left;
  return step.written === 0
    ? { kind: "ditolak", sebab: sebab ?? teks("app.sel.tidakDitulis", { sel: cellName(at) }) }
    : { kind: "ditulis", cell: cellName(at), rumus: formulaText(rumus, ruang) };
}

/** Help page of a function, relative to the site root. */
export function helpFungsi(id: string): string {
  return helpPage(`assets/help/fungsi/${id.toLowerCase()}.html`);
}

/** Every function with its arguments and examples. */
export function fungsiViews(ruang: RuangNama = ruangNama()): readonly FungsiView[] {
  return FUNCTIONS.map((def) => fungsiView(def, ruang));
}

function fungsiView({ spec }: FunctionDef, { tulis }: RuangNama): FungsiView {
  const params = spec.params.map(({ name, description, optional }) => ({
    nama: name.id,
    uraian: description.id,
    isOpsional: optional,
  }));
  const signature = params.map(({ nama, isOpsional }) => (isOpsional ? `[${nama}]` : nama));
  return {
    id: spec.id,
    nama: tulis(`PK.${spec.id}`),
    bentuk: tulis(`=PK.${spec.id}(${signature.join("; ")})`),
    ringkas: spec.summary.id,
    params,
    contoh: spec.examples
      .flatMap(contohView)
      .map((contoh) => ({ ...contoh, formula: tulis(contoh.formula) })),
    bantuan: helpFungsi(spec.id),
  };
}

/** Examples that give a figure; those that show an error are for the help page. */
function contohView({ formula, args, result, note }: FxExample): FungsiView["contoh"] {
  if (typeof result === "object" || result === "" || !args.every(isScalar)) return [];
  return [{ formula, args, hasil: hasilText(result), catatan: note?.id ?? "" }];
}

function isScalar(arg: FxExample["args"][number]): arg is FxScalar {
  return typeof arg !== "object" || arg === null;
}

function hasilText(result: string | number | boolean): string {
  if (typeof result === "string") return result;
  if (typeof result === "boolean") return String(result).toUpperCase();
  return Math.abs(result) <= 2 && !Number.isInteger(result)
    ? `${String(result).replace(".", ",")} (${formatPersen(result)})`
    : result.toLocaleString("id-ID");
}

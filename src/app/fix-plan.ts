import { teks } from "../i18n/text.ts";
import type { Finding } from "../core/rules/finding.ts";
import { renderSaran } from "../i18n/render.ts";
import { cellAddress } from "../sheet/a1.ts";
import type { CellState, CellValue, SheetInfo } from "../sheet/host.ts";
import { cellKey, type Writing } from "./cell-writer.ts";
import { cellText } from "./neighbours.ts";
import type { FixPreview } from "./views.ts";

/** A suggestion with the content its cell had when it was made. */
export interface Suggestion {
  readonly id: string;
  readonly finding: Finding;
  readonly semula: CellValue;
}

/** A fix held against the cell as it is now. */
export interface PlannedFix {
  readonly preview: FixPreview;
  readonly writing: Writing;
  /** Stops the fix whatever the user allows; `""` = nothing. */
  readonly berhenti: string;
  readonly perluDipilih: boolean;
}

/** Cells a suggestion is written to. */
export function targetOf({ saran, at }: Finding): Finding["at"] {
  return saran?.at ?? at;
}

/** Holds suggestions against the cells and sheets as they are. `cells` are the states by `cellKey`. */
export function planFixes(
  suggestions: readonly Suggestion[],
  cells: ReadonlyMap<string, CellState>,
  sheets: readonly SheetInfo[],
): readonly PlannedFix[] {
  const isProtected = new Map(sheets.map((sheet) => [sheet.name, sheet.isProtected]));
  const taken = new Map<string, string | number>();
  return suggestions.flatMap(({ id, finding, semula }): PlannedFix[] => {
    const { saran } = finding;
    if (saran === null) return [];
    const at = targetOf(finding);
    const key = cellKey(at);
    const state = cells.get(key);
    const { menjadi } = saran;
    const other = taken.get(key);
    const berhenti = hindrance({ state, semula, menjadi, other, sheet: at.sheet, isProtected });
    if (berhenti === "") taken.set(key, menjadi);
    const isFormula = state !== undefined && state.formula !== null;
    const penghalang = berhenti !== "" ? berhenti : isFormula ? teks("app.perbaikan.rumus") : null;
    const { row, col } = at;
    return [
      {
        preview: {
          findingId: id,
          at,
          cell: cellAddress(row, col),
          semula: state?.formula ?? cellText(state?.value ?? ""),
          menjadi: renderSaran(menjadi),
          penghalang,
          isFormula,
        },
        writing: { sheet: at.sheet, row, col, write: { row, col, value: menjadi } },
        berhenti,
        perluDipilih: saran.perluDipilih === true,
      },
    ];
  });
}

interface Look {
  readonly state: CellState | undefined;
  readonly semula: CellValue;
  readonly menjadi: string | number;
  /** What another finding of the batch makes of the same cell. */
  readonly other: string | number | undefined;
  readonly sheet: string;
  readonly isProtected: ReadonlyMap<string, boolean>;
}

function hindrance({ state, semula, menjadi, other, sheet, isProtected }: Look): string {
  if (state === undefined) return teks("app.lembar.hilang", { lembar: sheet });
  if (isProtected.get(sheet) === true)
    return teks("app.lembar.bukaPerlindungan", { lembar: sheet });
  if (state.value !== semula) return teks("app.perbaikan.selBerubah");
  if (other !== undefined && other !== menjadi) {
    return teks("app.perbaikan.usulanLain");
  }
  if (state.formula === null && state.value === menjadi) return teks("app.perbaikan.sudahBerisi");
  return "";
}

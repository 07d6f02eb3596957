import { writeDraft } from "../../src/host/xlsx/write-draft.ts";
import type { CellValue } from "../../src/sheet/host.ts";

/** An .xlsx file of bare values, sheet by sheet. */
export function xlsxNilai(
  sheets: Readonly<Record<string, { readonly values: readonly (readonly CellValue[])[] }>>,
): Uint8Array {
  const drafts = Object.entries(sheets).map(([name, { values }]) => ({
    name,
    rows: values.map((row) => row.map((value) => (value === "" ? null : { value }))),
    merges: [],
    widths: [],
    heights: {},
  }));
  return writeDraft(drafts, { title: "Uji", created: "2026-01-02T00:00:00Z" });
}

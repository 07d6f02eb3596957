import type { SheetView } from "../../../app/views.ts";
import { t } from "../../../i18n/pane-text.ts";

type Kind = SheetView["kind"];

/** Kinds a user may say a sheet is; `lain` = do not read it. */
export const CHOICES = [
  "dpa-form",
  "dpa-list",
  "rak",
  "realisasi",
  "pk",
  "crossfire",
  "kas",
  "skpd",
  "paket",
  "keputusan",
  "lain",
] as const satisfies readonly Kind[];
export type Choice = (typeof CHOICES)[number];

const READ: ReadonlySet<Kind> = new Set(CHOICES.filter((kind) => kind !== "lain"));

/** A sheet that the product reads figures from. */
export const isUsed = ({ kind }: SheetView): boolean => READ.has(kind);

/** Our own sheets, hidden and empty ones are what they are. */
export const isCorrectable = ({ kind }: SheetView): boolean =>
  CHOICES.some((choice) => choice === kind);

export type Sureness = "yakin" | "cukup" | "ragu";

/** How sure the recognition is, in a word; null = there is nothing to be sure about. */
export function surenessOf(sheet: SheetView): Sureness | null {
  if (!isCorrectable(sheet)) return null;
  if (sheet.confidence >= 0.8) return "yakin";
  return sheet.confidence >= 0.5 ? "cukup" : "ragu";
}

/** Sheets whose recognition deserves a look: doubtful, and not settled by the user. */
export function needsLook(sheet: SheetView): boolean {
  return !sheet.isCorrected && surenessOf(sheet) === "ragu";
}

export function choiceText(kind: Choice): string {
  return kind === "lain" ? t("pane.pengenalan.jenisLain") : t(`pane.lembar.${kind}`);
}

/** What the sheet is taken for, in words: a sheet that the user set aside is no unknown one. */
export function kindText({ kind, isCorrected }: SheetView): string {
  return kind === "lain" && isCorrected
    ? t("pane.pengenalan.tidakDibaca")
    : t(`pane.lembar.${kind}`);
}

/** What the user typed as the header's row number: null = find it, undefined = not a row number. Zero-based. */
export function parseHeaderRow(text: string): number | null | undefined {
  const trimmed = text.trim();
  if (trimmed === "") return null;
  if (!/^\d{1,7}$/.test(trimmed)) return undefined;
  const row = Number(trimmed) - 1;
  return row >= 0 && row < 1_048_576 ? row : undefined;
}

/** What saving will change, in a sentence. */
export function effectText(sheet: SheetView, kind: Choice, headerRow: number | null): string {
  const semula = kindText(sheet);
  const lembar = sheet.sheet;
  if (kind === sheet.kind && headerRow === sheet.headerRow) return t("pane.pengenalan.akanTetap");
  if (kind === "lain") return t("pane.pengenalan.akanLain", { lembar, semula });
  const judul =
    headerRow === null
      ? t("pane.pengenalan.akanJudulCari")
      : t("pane.pengenalan.akanJudul", { n: headerRow + 1 });
  return t("pane.pengenalan.akan", { lembar, semula, judul, jenis: choiceText(kind) });
}

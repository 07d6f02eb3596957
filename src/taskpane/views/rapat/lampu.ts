import type { Lampu } from "../../../core/rapat/evaluasi.ts";
import { formatPoin } from "../../../i18n/render-rapat.ts";
import type { GlyphName } from "../../icons.tsx";

/** Shape and tone of a light; its word stands beside it. */
export function lampuGlyph(lampu: Lampu): {
  readonly glyph: GlyphName;
  readonly tone: "ok" | "warning" | "error" | "plain";
} {
  switch (lampu) {
    case "sesuai":
      return { glyph: "ok", tone: "ok" };
    case "tertinggal":
      return { glyph: "warning", tone: "warning" };
    case "kritis":
      return { glyph: "error", tone: "error" };
    case "belumAda":
      return { glyph: "question", tone: "plain" };
  }
}

/** A deviation with its sign: `+2,1 poin`, `−8 poin`. */
export function poinText(deviasi: number): string {
  return `${deviasi > 0 ? "+" : ""}${formatPoin(deviasi)}`;
}

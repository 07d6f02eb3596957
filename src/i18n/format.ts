import * as core from "../core/text/format.ts";
import { overlayKini } from "./bahasa.ts";

/** Numbers as sentences print them; they live in core, because functions speak in whole sentences too. */
export * from "../core/text/format.ts";

type Satuan = "T" | "M" | "jt" | "rb";

/** `Rp1,2 M`, `Rp350 jt`: the figure as everywhere, the unit in the language of now. */
export function formatRupiahShort(value: number): string {
  const text = core.formatRupiahShort(value);
  const satuan = overlayKini()?.satuan;
  if (satuan === undefined) return text;
  return text.replace(/(T|M|jt|rb)$/, (unit) => satuan[unit as Satuan]);
}

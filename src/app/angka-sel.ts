import { parseNumberText } from "../core/rupiah/parse-number.ts";
import type { CellValue } from "../sheet/host.ts";

/** The rupiah a cell shows; a blank cell and a dash count as nothing. Null = it shows no amount. */
export function angkaOf(value: CellValue): number | null {
  if (typeof value === "number") return Math.round(value);
  if (typeof value === "boolean") return null;
  const read = parseNumberText(value);
  if (read.kind === "number") return Math.round(read.value);
  return read.kind === "empty" ? 0 : null;
}

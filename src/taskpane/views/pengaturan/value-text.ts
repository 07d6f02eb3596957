import { formatAngka } from "../../../i18n/format.ts";
import type { SatuanAngka } from "../../../i18n/pengaturan/form.ts";

/** A number as the field shows it: fractions as per cent, thousands ungrouped so that it can be edited. */
export function numberText(value: unknown, satuan: SatuanAngka): string {
  if (typeof value !== "number") return "";
  const shown = satuan === "persen" ? value * 100 : value;
  return formatAngka(shown, 6).replaceAll(".", "");
}

/** What the user typed as a stored number; null = no number. Dots group, a comma starts decimals, as on our pages. */
export function parseNumber(text: string, satuan: SatuanAngka): number | null {
  const plain = text
    .replace(/^\s*Rp\.?/i, "")
    .replace(/%\s*$/, "")
    .replace(/[\s.]/g, "")
    .replace("−", "-")
    .replace(",", ".");
  if (!/^-?\d+(\.\d+)?$/.test(plain)) return null;
  // Through text: 12,5 % is 0.125 and not 0.12500000000000001.
  return satuan === "persen" ? Number((Number(plain) / 100).toPrecision(12)) : Number(plain);
}

/** The unit behind the field. */
export function unitText(satuan: SatuanAngka, akhiran?: string): string {
  return akhiran ?? (satuan === "persen" ? "%" : satuan === "rupiah" ? "Rp" : "");
}

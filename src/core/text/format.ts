/**
 * Numbers as Indonesian documents print them. Written out instead of `Intl`, whose output depends on the ICU data of
 * the machine: a report must be the same in Excel, in a browser and on the command line.
 */

const MINUS = "−";
const NBSP = "\u00a0";

/** `1.234.567` or `12,5`: dots group thousands, a comma starts decimals; trailing zeros are dropped. */
export function formatAngka(value: number, maxDecimals = 2): string {
  const [whole = "0", decimals = ""] = Math.abs(value).toFixed(maxDecimals).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ".");
  const rest = decimals.replace(/0+$/, "");
  const text = rest === "" ? grouped : `${grouped},${rest}`;
  return value < 0 && text !== "0" ? `${MINUS}${text}` : text;
}

/** `Rp1.234.567`; negative `−Rp500`, as sentences and tables on screen read best. */
export function formatRupiah(value: number): string {
  const text = `Rp${formatAngka(Math.abs(value))}`;
  return value < 0 ? `${MINUS}${text}` : text;
}

/** As SIPD's printed forms write money: negative amounts in parentheses, `(Rp500)`. */
export function formatRupiahForm(value: number): string {
  return value < 0 ? `(${formatRupiah(-value)})` : formatRupiah(value);
}

const STEPS = [
  { from: 1e12, unit: "T" },
  { from: 1e9, unit: "M" },
  { from: 1e6, unit: "jt" },
  { from: 1e3, unit: "rb" },
] as const;

/** `Rp1,2 M`, `Rp350 jt`: one decimal below ten, none above; thousands are not shortened below Rp10.000. */
export function formatRupiahShort(value: number): string {
  const size = Math.abs(value);
  if (size < 10_000) return formatRupiah(value);
  // The step is chosen after rounding, so that Rp999,96 jt reads Rp1 M and not Rp1.000 jt.
  const step = STEPS.find(({ from }) => roundShort(size / from) >= 1) ?? STEPS[3];
  const text = `Rp${formatAngka(roundShort(size / step.from), 1)}${NBSP}${step.unit}`;
  return value < 0 ? `${MINUS}${text}` : text;
}

function roundShort(value: number): number {
  return value < 10 ? Math.round(value * 10) / 10 : Math.round(value);
}

/** A fraction as per cent with a fixed number of decimals: 0.42 → `42,0 %`. */
export function formatPersen(fraction: number, decimals = 1): string {
  const [whole = "0", rest = ""] = Math.abs(fraction * 100)
    .toFixed(decimals)
    .split(".");
  const text = formatAngka(Number(whole)) + (rest === "" ? "" : `,${rest}`);
  const isZero = /^[0,]+$/.test(text);
  return `${fraction < 0 && !isZero ? MINUS : ""}${text}${NBSP}%`;
}

import { NAMA_BULAN } from "../periode/periode.ts";
import { formatAngka, formatPersen, formatRupiah } from "./format.ts";
import { UNGKAPAN, type IdUngkapan, type IsiSlot } from "./ungkapan.ts";

export type { IsiSlot } from "./ungkapan.ts";

/** The words core's own data is said with. */
export interface Kosakata {
  /** January to December. */
  readonly bulan: readonly string[];
  readonly ungkapan: Readonly<Record<IdUngkapan, string>>;
}

export const KOSAKATA: Kosakata = { bulan: NAMA_BULAN, ungkapan: UNGKAPAN };

type Printer = (value: IsiSlot, kosakata: Kosakata) => string;

const FORMATS: Readonly<Record<string, Printer>> = {
  rupiah: (value) => formatRupiah(Number(value)),
  persen: (value) => formatPersen(Number(value)),
  harga: (value) => formatRupiah(Number(value)),
  angka: (value) => formatAngka(Number(value)),
  teks: tulisIsi,
  bulan: (value, { bulan }) => bulan[Number(value) - 1] ?? "",
};

/**
 * Fills the slots `{nama:format}` of a sentence. A slot nobody fills is a programmer's mistake, never printed.
 * @throws RangeError
 */
export function fillSlots(
  text: string,
  data: Readonly<Record<string, IsiSlot>>,
  kosakata: Kosakata = KOSAKATA,
): string {
  return text.replace(/\{([^}:]*):?([^}]*)\}/g, (slot, name: string, format: string) => {
    const value = data[name];
    const print = FORMATS[format];
    if (value === undefined || print === undefined) {
      throw new RangeError(`Unfilled slot ${slot} in "${text}"`);
    }
    return print(value, kosakata);
  });
}

/**
 * One value as text. Controls that turn the direction of writing would turn the rest of the sentence, figures included:
 * a sign stands in their place, so that it is seen that something was there.
 */
export function tulisIsi(value: IsiSlot, kosakata: Kosakata = KOSAKATA): string {
  if (typeof value !== "object") return String(value).replace(/[\u202a-\u202e\u2066-\u2069]/g, "�");
  if ("ungkapan" in value) return fillSlots(kosakata.ungkapan[value.ungkapan], value.isi, kosakata);
  return value.map((one) => tulisIsi(one, kosakata)).join(", ");
}

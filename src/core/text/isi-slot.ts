import { namaBulan, type Bulan } from "../periode/periode.ts";
import { formatAngka, formatPersen, formatRupiah } from "./format.ts";

/** What a slot may be filled with. */
export type IsiSlot = number | string;

const FORMATS: Readonly<Record<string, (value: IsiSlot) => string>> = {
  rupiah: (value) => formatRupiah(Number(value)),
  persen: (value) => formatPersen(Number(value)),
  harga: (value) => formatRupiah(Number(value)),
  angka: (value) => formatAngka(Number(value)),
  teks: String,
  bulan: (value) => namaBulan(Number(value) as Bulan),
};

/**
 * Fills the slots `{nama:format}` of a sentence. A slot nobody fills is a programmer's mistake, never printed.
 * @throws RangeError
 */
export function fillSlots(text: string, data: Readonly<Record<string, IsiSlot>>): string {
  return text.replace(/\{([^}:]*):?([^}]*)\}/g, (slot, name: string, format: string) => {
    const value = data[name];
    const print = FORMATS[format];
    if (value === undefined || print === undefined) {
      throw new RangeError(`Unfilled slot ${slot} in "${text}"`);
    }
    return print(value);
  });
}

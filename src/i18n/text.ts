import { namaBulan, type Bulan } from "../core/periode/periode.ts";
import type { SlotsOf, SlotValue } from "../core/rules/message.ts";
import { formatAngka, formatPersen, formatRupiah } from "./format.ts";
import { ID, type MessageKey } from "./id.ts";

const FORMATS: Readonly<Record<string, (value: SlotValue) => string>> = {
  rupiah: (value) => formatRupiah(Number(value)),
  persen: (value) => formatPersen(Number(value)),
  harga: (value) => formatRupiah(Number(value)),
  angka: (value) => formatAngka(Number(value)),
  teks: String,
  bulan: (value) => namaBulan(Number(value) as Bulan),
};

/** Fills the slots of a message. A slot nobody fills is a programmer's mistake, never printed. */
export function fillSlots(text: string, data: Readonly<Record<string, SlotValue>>): string {
  return text.replace(/\{([^}:]*):?([^}]*)\}/g, (slot, name: string, format: string) => {
    const value = data[name];
    const print = FORMATS[format];
    if (value === undefined || print === undefined) {
      throw new RangeError(`Unfilled slot ${slot} in "${text}"`);
    }
    return print(value);
  });
}

type Arguments<Key extends MessageKey> =
  SlotsOf<(typeof ID)[Key]> extends Readonly<Record<string, never>>
    ? []
    : [data: SlotsOf<(typeof ID)[Key]>];

/** A text by its key; unknown keys and missing slots do not compile. */
export function teks<Key extends MessageKey>(key: Key, ...args: Arguments<Key>): string {
  return fillSlots(ID[key], args[0] ?? {});
}

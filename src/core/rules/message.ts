import type { Rupiah } from "../rupiah/rupiah.ts";
import type { IsiTeks } from "../text/ungkapan.ts";

/** What a slot of a message is printed as: `{jumlah:rupiah}`, `{bagian:persen}`, `{nama:teks}`, `{n:angka}`, `{satu:harga}`. */
export interface SlotValues {
  readonly rupiah: Rupiah;
  /** A fraction: 0.11 prints as 11,0 %. */
  readonly persen: number;
  readonly angka: number;
  /** A unit price in rupiah, which may have sen. */
  readonly harga: number;
  readonly teks: IsiTeks;
}

export type SlotFormat = keyof SlotValues;

export type SlotValue = SlotValues[SlotFormat];

/** A misspelt format becomes `never`, so that no value fits and the slip shows where the message is used. */
type ValueOf<Format extends string> = Format extends SlotFormat ? SlotValues[Format] : never;

type SlotNames<Text extends string> = Text extends `${string}{${infer Slot}}${infer Rest}`
  ? Slot | SlotNames<Rest>
  : never;

/** The data a message needs, told by its own text. */
export type SlotsOf<Text extends string> = [SlotNames<Text>] extends [never]
  ? Readonly<Record<string, never>>
  : {
      readonly [
        Slot in SlotNames<Text> as Slot extends `${infer Name}:${string}` ? Name : Slot
      ]: Slot extends `${string}:${infer Format}` ? ValueOf<Format> : never;
    };

/** Slots of a message as written, in order. A slot without a format keeps an empty one. */
export function slotsIn(
  text: string,
): readonly { readonly name: string; readonly format: string }[] {
  return [...text.matchAll(/\{([^}:]*):?([^}]*)\}/g)].map((match) => ({
    name: match[1] ?? "",
    format: match[2] ?? "",
  }));
}

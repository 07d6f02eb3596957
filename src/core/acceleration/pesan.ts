import type { Rupiah } from "../rupiah/rupiah.ts";

/** What a slot holds: `{jumlah:rupiah}`, `{n:angka}`, `{porsi:persen}` (fraction), `{nama:teks}`, `{bulan:bulan}` (1..12, printed by its name). */
interface SlotValues {
  readonly rupiah: Rupiah;
  readonly angka: number;
  readonly persen: number;
  readonly teks: string;
  readonly bulan: number;
}

type ValueOf<Format extends string> = Format extends keyof SlotValues ? SlotValues[Format] : never;

type Slots<Text extends string> =
  Text extends `${string}{${infer Name}:${infer Format}}${infer Rest}`
    ? { readonly [Key in Name]: ValueOf<Format> } & Slots<Rest>
    : unknown;

/** The data a sentence needs, told by its own text. */
export type DataOf<Text extends string> = Slots<Text>;

/** Data of any sentence, as renderers see it. */
export type DataPesan = Readonly<Record<string, number | string>>;

import { overlayPanel } from "./bahasa.ts";
import { formatAngka } from "./format.ts";
import { PANE, type PaneKey } from "./pane.ts";

type SlotsOf<Text extends string> = Text extends `${string}{${infer Slot}}${infer Rest}`
  ? Slot | SlotsOf<Rest>
  : never;
type Slots<Key extends PaneKey> = SlotsOf<(typeof PANE)[Key]>;
type Arguments<Key extends PaneKey> = [Slots<Key>] extends [never]
  ? []
  : [slots: Readonly<Record<Slots<Key>, string | number>>];

/**
 * A text of the pane in the language of the pane; a missing slot does not compile. Numbers stay Indonesian (see
 * `Overlay`). A text laid over may also choose a word by a slot: `{n?row:rows}` is `row` where `n` is one.
 */
export function t<Key extends PaneKey>(key: Key, ...args: Arguments<Key>): string {
  const slots: Readonly<Record<string, string | number>> = args[0] ?? {};
  const text: string = (overlayPanel()?.pane ?? PANE)[key];
  return text.replace(SLOT, (_, slot: string, one: string | undefined, many: string) => {
    const value = slots[slot] ?? "";
    if (one !== undefined) return String(value) === "1" ? one : many;
    return typeof value === "number" ? formatAngka(value) : value;
  });
}

/** `{nama}`, or `{n?one:many}`. */
export const SLOT = /\{(\w+)(?:\?([^:}]*):([^}]*))?\}/g;

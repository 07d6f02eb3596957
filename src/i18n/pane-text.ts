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

/** A text of the pane in the language of the pane; a missing slot does not compile. Numbers stay Indonesian (see `Overlay`). */
export function t<Key extends PaneKey>(key: Key, ...args: Arguments<Key>): string {
  const slots: Readonly<Record<string, string | number>> = args[0] ?? {};
  return (overlayPanel()?.pane ?? PANE)[key].replace(/\{(\w+)\}/g, (_, slot: string) => {
    const value = slots[slot] ?? "";
    return typeof value === "number" ? formatAngka(value) : value;
  });
}

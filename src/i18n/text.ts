import type { SlotsOf } from "../core/rules/message.ts";
import { overlayKini } from "./bahasa.ts";
import { isi } from "./isi.ts";
import { ID, type MessageKey } from "./id.ts";

export { fillSlots } from "../core/text/isi-slot.ts";

type Arguments<Key extends MessageKey> =
  SlotsOf<(typeof ID)[Key]> extends Readonly<Record<string, never>>
    ? []
    : [data: SlotsOf<(typeof ID)[Key]>];

/** A text by its key in the language of now; unknown keys and missing slots do not compile. */
export function teks<Key extends MessageKey>(key: Key, ...args: Arguments<Key>): string {
  return isi((overlayKini()?.teks ?? ID)[key], args[0] ?? {});
}

import {
  fillSlots,
  KOSAKATA,
  tulisIsi,
  type IsiSlot,
  type Kosakata,
} from "../core/text/isi-slot.ts";
import { overlayKini, type Overlay } from "./bahasa.ts";

const MILIK = new WeakMap<Overlay, Kosakata>();

/** The words core's own data is said with, in the language of now. */
export function kosakataKini(): Kosakata {
  const overlay = overlayKini();
  if (overlay === null) return KOSAKATA;
  let own = MILIK.get(overlay);
  if (own === undefined) {
    MILIK.set(overlay, (own = { bulan: overlay.bulan, ungkapan: overlay.ungkapan }));
  }
  return own;
}

/**
 * Fills the slots of a sentence in the language of now.
 * @throws RangeError for a slot nobody fills
 */
export function isi(text: string, data: Readonly<Record<string, IsiSlot>>): string {
  return fillSlots(text, data, kosakataKini());
}

/** One value of core's data as text, in the language of now. */
export function tulis(value: IsiSlot): string {
  return tulisIsi(value, kosakataKini());
}

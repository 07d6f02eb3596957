import { fillSlots } from "../text/isi-slot.ts";
import { REASONS, type Alasan } from "./reasons.ts";

/** The sentence of a reason for or against moving a plan to an earlier month, in Indonesian: for cells. */
export function tulisAlasan({ code, data }: Alasan): string {
  return fillSlots(REASONS[code].kalimat, data);
}

/** A blank slot leaves two blanks. */
export function rapikan(text: string): string {
  return text.replace(/ {2,}/g, " ");
}

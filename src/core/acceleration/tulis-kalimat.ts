import { fillSlots } from "../text/isi-slot.ts";
import { PESAN_RENCANA, type Kalimat } from "./plan-pesan.ts";
import { REASONS, type Alasan } from "./reasons.ts";

/** The sentence of a reason for or against moving a plan to an earlier month. */
export function tulisAlasan({ code, data }: Alasan): string {
  return fillSlots(REASONS[code].kalimat, data);
}

/** The sentence of a line of the plan, taken or refused. */
export function tulisRencana({ code, data }: Kalimat): string {
  return rapikan(fillSlots(PESAN_RENCANA[code], data));
}

/** A blank slot leaves two blanks. */
export function rapikan(text: string): string {
  return text.replace(/ {2,}/g, " ");
}

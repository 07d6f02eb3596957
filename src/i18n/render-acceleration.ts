import { PESAN_BENTURAN, type KalimatBenturan } from "../core/acceleration/kalimat-benturan.ts";
import { PESAN_RENCANA } from "../core/acceleration/plan-pesan.ts";
import type { Kalimat } from "../core/acceleration/plan.ts";
import { REASONS, type Alasan } from "../core/acceleration/reasons.ts";
import { fillSlots } from "./text.ts";

/** The sentence of a reason for or against moving a plan to an earlier month. */
export function renderAlasan(alasan: Alasan): string {
  return fillSlots(REASONS[alasan.code].kalimat, alasan.data);
}

/** The sentence of a line of the plan, taken or refused. */
export function renderRencana(kalimat: Kalimat): string {
  return tidy(fillSlots(PESAN_RENCANA[kalimat.code], kalimat.data));
}

/** A sentence of limits that no plan can keep together. */
export function renderBenturan({ code, data }: KalimatBenturan): string {
  return tidy(fillSlots(PESAN_BENTURAN[code], data));
}

/** A blank slot leaves two blanks. */
function tidy(text: string): string {
  return text.replace(/ {2,}/g, " ");
}

import { PESAN_BENTURAN, type KalimatBenturan } from "../core/acceleration/kalimat-benturan.ts";
import { rapikan } from "../core/acceleration/tulis-kalimat.ts";
import { fillSlots } from "./text.ts";

export {
  tulisAlasan as renderAlasan,
  tulisRencana as renderRencana,
} from "../core/acceleration/tulis-kalimat.ts";

/** A sentence of limits that no plan can keep together. */
export function renderBenturan({ code, data }: KalimatBenturan): string {
  return rapikan(fillSlots(PESAN_BENTURAN[code], data));
}

import { PESAN_BENTURAN, type KalimatBenturan } from "../core/acceleration/kalimat-benturan.ts";
import {
  PESAN_PELANGGARAN,
  type KalimatPelanggaran,
} from "../core/acceleration/kalimat-pelanggaran.ts";
import { PESAN_RENCANA, type Kalimat } from "../core/acceleration/plan-pesan.ts";
import { REASONS, type Alasan } from "../core/acceleration/reasons.ts";
import { rapikan } from "../core/acceleration/tulis-kalimat.ts";
import { overlayKini } from "./bahasa.ts";
import { isi } from "./isi.ts";

/** The sentence of a reason for or against moving a plan to an earlier month. */
export function renderAlasan({ code, data }: Alasan): string {
  return isi(overlayKini()?.percepatan.alasan[code] ?? REASONS[code].kalimat, data);
}

/** The sentence of a line of the plan, taken or refused. */
export function renderRencana({ code, data }: Kalimat): string {
  return rapikan(isi((overlayKini()?.percepatan.rencana ?? PESAN_RENCANA)[code], data));
}

/** A sentence of limits that no plan can keep together. */
export function renderBenturan({ code, data }: KalimatBenturan): string {
  return rapikan(isi((overlayKini()?.percepatan.benturan ?? PESAN_BENTURAN)[code], data));
}

/** The sentence of a limit that a plan breaks. */
export function renderPelanggaran({ code, data }: KalimatPelanggaran): string {
  return rapikan(isi((overlayKini()?.percepatan.pelanggaran ?? PESAN_PELANGGARAN)[code], data));
}

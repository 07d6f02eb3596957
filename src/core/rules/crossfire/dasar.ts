import type { LegalBasis } from "../rule.ts";

export const KESEPAKATAN_CROSSFIRE: LegalBasis = {
  jenis: "praktik",
  peraturan: "Pemetaan program crossfire antarperangkat daerah",
  sumber: "kesepakatan rapat koordinasi",
  certainty: "practice",
};

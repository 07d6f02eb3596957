import type { AturanInggris } from "./aturan-inggris.ts";

/** English of the SUMBER rules. */
export const SUMBER_EN = {
  "SUMBER-01": {
    title: "Total by funding source differs from the ceiling",
    explanation:
      "If expenditure groups name their funding source, all groups must, so that the ceiling divides fully by source. A part without source belongs to the cash of no source.",
    fix: "Enter the funding source of the blank groups in SIPD, then copy the DPA again.",
    messages: {
      sebagian:
        "Sub kegiatan {sub:teks}: {bersumber:rupiah} of {pagu:rupiah} has a funding source, while {selisih:rupiah} has none, beginning with group “{kelompok:teks}” in {rekening:teks}.",
    },
  },
  "SUMBER-02": {
    title: "Funding source of the group differs from that of the sub kegiatan",
    explanation:
      "Sumber Pendanaan in the sub kegiatan header sums up the funding sources of the expenditure groups below it. If they differ, cash by source and its conditions of disbursement are misread.",
    fix: "Match the funding source of the group with Sumber Pendanaan in SIPD, then correct the wrong one.",
    messages: {
      beda: "Account {rekening:teks} states funding source “{sumber:teks}”, while sub kegiatan {sub:teks} names “{kepala:teks}”.",
    },
  },
  "SUMBER-03": {
    title: "Earmarked funding source outside its field",
    explanation:
      "DAK, earmarked DAU, BOS, BOK, DBH CHT and the like fund only their field. Use in another field may become an audit finding, and the money must be returned.",
    fix: "Check the technical guidelines of the funding source. If this sub kegiatan is indeed outside its field, change its funding source in SIPD.",
    messages: {
      luarBidang:
        "Sub kegiatan {sub:teks} uses funding source “{sumber:teks}”, which is meant for field {bidang:teks}.",
    },
  },
  "SUMBER-04": {
    title: "Funding source name not recognised",
    explanation:
      "A funding source name outside the SIPD list cannot be grouped, so cash by source and its conditions of disbursement are not counted.",
    fix: "Choose the name from the SIPD list. If the name is indeed new, ignore this note with a reason.",
    messages: {
      tidakDikenal:
        "Funding source “{sumber:teks}” of sub kegiatan {sub:teks} is not a recognised name.",
    },
  },
} as const satisfies AturanInggris;

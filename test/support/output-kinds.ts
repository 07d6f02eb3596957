import type { OutputKind } from "../../src/app/app.ts";

/** A kind that is left out is an error of types. */
const ALL: Readonly<Record<OutputKind, true>> = {
  temuan: true,
  cascading: true,
  crossfire: true,
  saran: true,
  percepatan: true,
  pergeseran: true,
  jadwal: true,
  surat: true,
  bahan: true,
  notulen: true,
};

/** Every output sheet, in an order that random runs rely on. */
export const OUTPUT_KINDS = Object.keys(ALL) as readonly OutputKind[];

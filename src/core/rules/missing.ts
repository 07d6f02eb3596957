import type { Model } from "../model/model.ts";

/** Inputs a rule cannot do without. */
export type Need = "dpa" | "rak" | "pk" | "crossfire" | "dpaAtauRak";

/** Values of a single subject that a check may lack. */
export type MissingValue =
  | "kode"
  | "induk"
  | "koefisien"
  | "harga"
  | "ppn"
  | "jumlah"
  | "rincian"
  | "pagu"
  | "alokasi"
  | "total"
  | "anggaran"
  | "rencana"
  | "indikator"
  | "keluaran"
  | "lokasi"
  | "sumberDana"
  | "skpd"
  | "rekening";

/** Missing things that bear a name: `dpaProgram:2.21.02`. */
export type MissingNamed =
  "dpaProgram" | "dpaSkpd" | "dpaSubKegiatan" | "rakSubKegiatan" | "paguGanda";

/** What stood in the way of a check. */
export type Missing = Need | MissingValue | `${MissingNamed}:${string}`;

const PRESENT: Readonly<Record<Need, (model: Model) => boolean>> = {
  dpa: (model) => model.subKegiatanList.length > 0 || model.dokumenList.length > 0,
  rak: (model) => model.rakList.length > 0,
  pk: (model) => model.pkProgramList.length > 0,
  crossfire: (model) => model.crossfireList.length > 0,
  dpaAtauRak: (model) => PRESENT.dpa(model) || PRESENT.rak(model),
};

/** The needs that the model does not meet. */
export function missingNeeds(model: Model, needs: readonly Need[]): readonly Need[] {
  return needs.filter((need) => !PRESENT[need](model));
}

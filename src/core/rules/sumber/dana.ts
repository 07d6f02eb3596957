import { amountOf } from "../sum-parts.ts";
import { bagianDana, sumberKepala } from "../../model/dana.ts";
import type { Rekening, SubKegiatan } from "../../model/dpa.ts";
import { perRecord } from "../../model/per-record.ts";
import { cellOf, type CellRef } from "../../model/origin.ts";
import type { Rupiah } from "../../rupiah/rupiah.ts";

/** An amount of a sub kegiatan with the source stated for it; `sumber` null = none stated at or above it. */
export interface Dana {
  readonly sumber: string | null;
  readonly jumlah: Rupiah | null;
  readonly rekening: Rekening;
  /** Name of the group, `""` for an account as a whole. */
  readonly kelompok: string;
  /** Cell of the source, or where it is lacking. */
  readonly at: CellRef;
}

/** Amounts by source, as deep as sources are stated. */
export const danaOf = perRecord((sub: SubKegiatan): readonly Dana[] =>
  bagianDana(sub).map(({ sumber, bagian, rekening, at }) => {
    const kelompok = bagian === rekening ? "" : bagian.uraian;
    return { sumber, jumlah: amountOf(bagian), rekening, kelompok, at };
  }),
);

/** Each source once, at its first cell: those of the groups, else those of the head. */
export const sourcesOf = perRecord((sub: SubKegiatan): ReadonlyMap<string, CellRef> => {
  const found = new Map<string, CellRef>();
  for (const { sumber, at } of danaOf(sub)) {
    if (sumber !== null && !found.has(sumber)) found.set(sumber, at);
  }
  if (found.size > 0) return found;
  return new Map(sumberKepala(sub).map((one) => [one, cellOf(sub.origin, "sumberDana")]));
});

import { amountOf, leafRekening } from "../sum-parts.ts";
import { isBlank } from "../text.ts";
import type { Kelompok, Rekening, SubKegiatan } from "../../model/dpa.ts";
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
export function* danaOf(sub: SubKegiatan): Generator<Dana> {
  for (const rekening of leafRekening(sub.rekeningList)) yield* danaIn(rekening, rekening, null);
}

function* danaIn(
  node: Rekening | Kelompok,
  rekening: Rekening,
  above: string | null,
): Generator<Dana> {
  const own = node.sumberDana === null || isBlank(node.sumberDana) ? above : node.sumberDana.trim();
  if (node.kelompokList.some(states)) {
    for (const kelompok of node.kelompokList) yield* danaIn(kelompok, rekening, own);
    return;
  }
  const kelompok = node === rekening ? "" : node.uraian;
  const at = cellOf(node.origin, "sumberDana");
  yield { sumber: own, jumlah: amountOf(node), rekening, kelompok, at };
}

function states({ sumberDana, kelompokList }: Kelompok): boolean {
  return (sumberDana !== null && !isBlank(sumberDana)) || kelompokList.some(states);
}

/** Sources named at the head of a sub kegiatan; a print with several puts each on its own line. */
export function sumberKepala({ sumberDana }: SubKegiatan): readonly string[] {
  return (sumberDana ?? "")
    .split(/[;\n|]/)
    .map((part) => part.trim())
    .filter((part) => !isBlank(part));
}

/** Each source once, at its first cell: those of the groups, else those of the head. */
export function sourcesOf(sub: SubKegiatan): ReadonlyMap<string, CellRef> {
  const found = new Map<string, CellRef>();
  for (const { sumber, at } of danaOf(sub)) {
    if (sumber !== null && !found.has(sumber)) found.set(sumber, at);
  }
  if (found.size > 0) return found;
  return new Map(sumberKepala(sub).map((one) => [one, cellOf(sub.origin, "sumberDana")]));
}

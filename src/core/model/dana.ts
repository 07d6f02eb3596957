import { isBlank } from "../text/kosong.ts";
import type { Kelompok, Rekening, SubKegiatan } from "./dpa.ts";
import { cellOf, type CellRef } from "./origin.ts";
import { perRecord } from "./per-record.ts";

/** A part of a sub kegiatan's money with the source stated for it; `sumber` null = none stated at or above it. */
export interface BagianDana {
  readonly sumber: string | null;
  /** The account or group whose amount it is. */
  readonly bagian: Rekening | Kelompok;
  readonly rekening: Rekening;
  /** Cell of the source, or where it is lacking. */
  readonly at: CellRef;
}

/** Accounts without accounts below them: where the money stands. */
export const daunRekening = perRecord((rekeningList: readonly Rekening[]): readonly Rekening[] => {
  const leaves: Rekening[] = [];
  const gather = (list: readonly Rekening[]): void => {
    for (const rekening of list) {
      if (rekening.children.length === 0) leaves.push(rekening);
      else gather(rekening.children);
    }
  };
  gather(rekeningList);
  return leaves;
});

/** The money of a sub kegiatan by source, as deep as sources are stated. */
export const bagianDana = perRecord(({ rekeningList }: SubKegiatan): readonly BagianDana[] =>
  daunRekening(rekeningList).flatMap((rekening) => [...danaIn(rekening, rekening, null)]),
);

function* danaIn(
  bagian: Rekening | Kelompok,
  rekening: Rekening,
  above: string | null,
): Generator<BagianDana> {
  const { sumberDana, kelompokList } = bagian;
  const own = sumberDana === null || isBlank(sumberDana) ? above : sumberDana.trim();
  if (kelompokList.some(states)) {
    for (const kelompok of kelompokList) yield* danaIn(kelompok, rekening, own);
    return;
  }
  yield { sumber: own, bagian, rekening, at: cellOf(bagian.origin, "sumberDana") };
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

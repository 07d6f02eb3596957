import { cellOf, type Origin } from "../model/origin.ts";
import type { Pos } from "../model/pos.ts";
import { namaSuspects } from "./nama-kode.ts";
import { bulanKey, jadwalKey, rencanaKey, selKey } from "./root-keys.ts";

/**
 * What would explain a finding about the monthly plan of a sub kegiatan as other sheets see it: a word on any of its
 * plans, a wrong code that takes rows away from it, a month that was not read.
 */
export function rencanaSuspects({ dpa, dpaLain, rakRows, nama }: Pos): readonly string[] {
  const documents = dpa === null ? dpaLain : [dpa, ...dpaLain];
  const plans: readonly Origin[] = [
    ...rakRows.map(({ origin }) => origin),
    ...documents.flatMap(({ rencana }) => (rencana === null ? [] : [rencana.origin])),
  ];
  const heads = documents.map(({ origin }) => origin);
  return [
    ...namaSuspects({ nama }),
    ...[...plans, ...heads].map(jadwalKey),
    ...plans.map(rencanaKey),
    ...plans.flatMap(selBaris),
    ...heads.map((origin) => selKey(cellOf(origin, "kode"))),
    ...plans.map(({ at }) => bulanKey(at)),
  ];
}

/** Every cell of a record. */
export function selBaris(origin: Origin): readonly string[] {
  return Object.keys(origin.cols).map((field) => selKey(cellOf(origin, field)));
}

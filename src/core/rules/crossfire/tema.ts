import type { Pos } from "../../model/pos.ts";
import type { CrossfireRow } from "../../model/tables.ts";
import { buatPencariFrasa } from "../../text/frasa.ts";
import { namaKey } from "../../text/nama-key.ts";
import { groupBy, indexed, type LookUp } from "../look-up.ts";
import { isBlank } from "../text.ts";
import { sheetKey } from "../walk.ts";

/** A crossfire program with its rows, over all sheets that name it. */
export interface Tema {
  readonly key: string;
  readonly nama: string;
  readonly rows: readonly CrossfireRow[];
}

interface Peta {
  readonly byKey: ReadonlyMap<string, Tema>;
  readonly posOf: ReadonlyMap<CrossfireRow, Pos>;
}

const peta = indexed((lookUp): Peta => {
  const groups = groupBy(lookUp.model.crossfireList, ({ tema }) => namaKey(tema) || undefined);
  const byKey = new Map(
    [...groups].map(([key, rows]): [string, Tema] => [
      key,
      { key, nama: rows[0]?.tema.trim() ?? "", rows },
    ]),
  );
  const posOf = new Map(
    lookUp
      .pos()
      .list.flatMap((one) => one.crossfireRows.map((row): [CrossfireRow, Pos] => [row, one])),
  );
  return { byKey, posOf };
});

/** Every theme, in the order of the sheets. */
export function temaList(lookUp: LookUp): readonly Tema[] {
  return [...peta(lookUp).byKey.values()];
}

/** The theme of a row; null = the row names none. */
export function temaOf({ tema }: CrossfireRow, lookUp: LookUp): Tema | null {
  return peta(lookUp).byKey.get(namaKey(tema)) ?? null;
}

/** The theme whose first row this is, so that a rule looks at each once. */
export function temaAwal(row: CrossfireRow, lookUp: LookUp): Tema | null {
  const tema = temaOf(row, lookUp);
  return tema?.rows[0] === row ? tema : null;
}

/** The sub kegiatan a row points to; null = none, or several. */
export function posOfRow(row: CrossfireRow, lookUp: LookUp): Pos | null {
  return peta(lookUp).posOf.get(row) ?? null;
}

/** Identity of the SKPD of a row: as it names it, else of its sub kegiatan; `""` = not known. A unit counts as its SKPD. */
export function skpdOf(row: CrossfireRow, lookUp: LookUp): string {
  const stated = lookUp.pos().skpd.resolve(row.skpd) ?? posOfRow(row, lookUp)?.skpd ?? null;
  if (stated !== null) return stated.indukId ?? stated.id;
  const nama = row.skpd === null ? "" : row.skpd.nama || row.skpd.text;
  return namaKey(nama);
}

/** Words for the SKPD that leads a theme; the decree on crossfire is not public, so these are the usual ones. */
const KATA_PENGAMPU = buatPencariFrasa(
  [
    "Pengampu",
    "Pengampu Utama",
    "Leading Sector",
    "Leading",
    "Koordinator",
    "Penanggung Jawab",
    "Ketua",
    "Utama",
  ].map((frasa) => ({ frasa, kecuali: ["bukan pengampu"] })),
);

export function isPengampu({ peran }: CrossfireRow): boolean {
  return KATA_PENGAMPU(peran) !== null;
}

/** Sheets on which some row states a role. */
const lembarBerperan = indexed(
  ({ model }) =>
    new Set(
      model.crossfireList
        .filter(({ peran }) => !isBlank(peran))
        .map(({ origin }) => sheetKey(origin.at)),
    ),
);

export function hasPeran({ origin }: CrossfireRow, lookUp: LookUp): boolean {
  return lembarBerperan(lookUp).has(sheetKey(origin.at));
}

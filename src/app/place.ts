import type { KodeNama } from "../core/model/dpa.ts";
import type { CellRef, Origin } from "../core/model/origin.ts";
import type { FxSnapshot } from "../core/pk/snapshot.ts";

/** Whose block a cell stands in. */
export interface Place {
  /** Id of the pos (sub kegiatan of an SKPD); null = the cell stands outside of all of them. */
  readonly posId: string | null;
  readonly skpd: string;
  /** `kode nama`; `""` = none. */
  readonly subKegiatan: string;
}

interface Start {
  readonly row: number;
  readonly place: Place;
}

const NOWHERE: Place = { posId: null, skpd: "", subKegiatan: "" };

/**
 * Tells whose block a cell stands in: a record's block runs from its line to the next record's on that sheet. The head
 * of a document is nobody's sub kegiatan, but its SKPD's.
 */
export function placeFinder(snapshot: FxSnapshot): (at: CellRef) => Place {
  let finder = FINDERS.get(snapshot);
  if (finder === undefined) FINDERS.set(snapshot, (finder = makeFinder(snapshot)));
  return finder;
}

const FINDERS = new WeakMap<FxSnapshot, (at: CellRef) => Place>();

function makeFinder({ model, pos }: FxSnapshot): (at: CellRef) => Place {
  const starts = new Map<string, Start[]>();
  const note = ({ at, row, rows }: Origin, place: Place): void => {
    const key = `${at.file}\n${at.sheet}`;
    const start = { row: Math.min(row, ...Object.values(rows ?? {}).filter(isRow)), place };
    const list = starts.get(key);
    if (list === undefined) starts.set(key, [start]);
    else list.push(start);
  };
  for (const { origin, skpd } of model.dokumenList) note(origin, ofSkpd(skpd));
  for (const { origin, pemilik } of model.pkIndikatorList) note(origin, ofSkpd(pemilik));
  for (const { origin, pemilik } of model.pkProgramList) note(origin, ofSkpd(pemilik));
  for (const item of pos.list) {
    const own = item.skpd?.nama ?? "";
    for (const { origin, skpd } of recordsOf(item)) {
      const name = own === "" ? (skpd?.nama ?? "") : own;
      const subKegiatan = `${item.kode.text} ${item.nama}`.trim();
      note(origin, { posId: item.id, skpd: name, subKegiatan });
    }
  }
  // Stable: of two records of one row the later one, the sub kegiatan, wins.
  for (const list of starts.values()) list.sort((a, b) => a.row - b.row);
  return (at) => ownerOf(starts.get(`${at.file}\n${at.sheet}`) ?? [], at.row) ?? NOWHERE;
}

function recordsOf(
  item: FxSnapshot["pos"]["list"][number],
): { readonly origin: Origin; readonly skpd: KodeNama | null }[] {
  return [
    ...(item.dpa === null ? [] : [item.dpa]),
    ...item.dpaLain,
    ...item.rakRows,
    ...item.realisasiRows,
    ...item.crossfireRows,
  ];
}

function ofSkpd(skpd: KodeNama | null): Place {
  return { ...NOWHERE, skpd: skpd === null ? "" : skpd.nama === "" ? skpd.text : skpd.nama };
}

function isRow(row: number | undefined): row is number {
  return row !== undefined;
}

/** The last start at or above a row; the list is sorted by row. */
function ownerOf(list: readonly Start[], row: number): Place | undefined {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.row ?? Infinity) <= row) low = middle + 1;
    else high = middle;
  }
  return list[low - 1]?.place;
}

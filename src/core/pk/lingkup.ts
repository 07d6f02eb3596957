import { posByAsisten, posByKode, posBySkpd, posByTema, posUnderKode } from "../model/pos-cari.ts";
import type { Pos } from "../model/pos.ts";
import type { Skpd } from "../model/skpd-index.ts";
import type { PkIndikator } from "../model/tables.ts";
import { asistenKey, namaKey } from "../text/nama-key.ts";
import type { FxSnapshot } from "./snapshot.ts";
import { indikatorOfTema, indikatorUnderKode } from "./terkait.ts";

/** The part of the workbook a formula speaks of. */
export interface Lingkup {
  readonly kind: "semua" | "kode" | "skpd" | "asisten" | "tema" | "pemilik";
  readonly posList: readonly Pos[];
  /** PK indicators of this part: promised by its SKPD, or tied to its code or theme as the tree ties them. */
  readonly indikatorList: () => readonly PkIndikator[];
}

/**
 * Finds what a text names, in this order: nothing (the whole workbook), a code of any level of the program tree, an
 * SKPD by code, name or alias (a parent includes its units), an Asisten, a crossfire theme, an owner of PK
 * indicators that is no SKPD (Bupati). Null = the workbook has nothing of that name.
 */
export function resolveLingkup(snapshot: FxSnapshot, text: string): Lingkup | null {
  const { model, pos } = snapshot;
  if (text.trim() === "") {
    return { kind: "semua", posList: pos.list, indikatorList: () => model.pkIndikatorList };
  }
  const underKode = posUnderKode(pos, text);
  const byKode = underKode.length > 0 ? underKode : posByKode(pos, text);
  if (byKode.length > 0) {
    const indikatorList = (): readonly PkIndikator[] => indikatorUnderKode(snapshot, text, byKode);
    return { kind: "kode", posList: byKode, indikatorList };
  }

  const skpd = pos.skpd.resolveText(text);
  if (skpd !== null) {
    const ids = idsOf(snapshot, (one) => one.id === skpd.id || one.indukId === skpd.id);
    return {
      kind: "skpd",
      posList: posBySkpd(pos, text),
      indikatorList: () => ofSkpd(snapshot, ids),
    };
  }
  const asisten = asistenKey(text);
  const coordinated = idsOf(snapshot, (one) => asistenKey(one.asisten) === asisten);
  if (coordinated.size > 0) {
    const indikatorList = (): readonly PkIndikator[] => ofSkpd(snapshot, coordinated);
    return { kind: "asisten", posList: posByAsisten(pos, text), indikatorList };
  }
  const byTema = posByTema(pos, text);
  if (byTema.length > 0) {
    const indikatorList = (): readonly PkIndikator[] => indikatorOfTema(snapshot, text, byTema);
    return { kind: "tema", posList: byTema, indikatorList };
  }

  const owner = namaKey(text);
  const owned = model.pkIndikatorList.filter(
    ({ pemilik }) => pemilik !== null && namaKey(pemilik.nama || pemilik.text) === owner,
  );
  return owned.length > 0 ? { kind: "pemilik", posList: [], indikatorList: () => owned } : null;
}

/**
 * Key of an indicator's owner: the SKPD where the workbook knows it, else the name as written. A sheet that names no
 * owner belongs to the only SKPD of the workbook, if there is just one.
 */
export function pemilikKeyOf(snapshot: FxSnapshot, indikator: PkIndikator): string {
  const skpd = snapshot.pos.skpd.resolve(indikator.pemilik);
  if (skpd !== null) return skpd.id;
  if (indikator.pemilik !== null) {
    return `n:${namaKey(indikator.pemilik.nama || indikator.pemilik.text)}`;
  }
  const parents = snapshot.pos.skpd.list.filter((one) => one.indukId === null);
  return parents.length === 1 ? (parents[0]?.id ?? "") : "";
}

function idsOf(snapshot: FxSnapshot, belongs: (skpd: Skpd) => boolean): ReadonlySet<string> {
  return new Set(snapshot.pos.skpd.list.filter(belongs).map((one) => one.id));
}

function ofSkpd(snapshot: FxSnapshot, ids: ReadonlySet<string>): readonly PkIndikator[] {
  return snapshot.model.pkIndikatorList.filter((one) => ids.has(pemilikKeyOf(snapshot, one)));
}

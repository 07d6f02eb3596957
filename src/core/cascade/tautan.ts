import { uraikan } from "../crossfire/urai.ts";
import { kodeKeyOf } from "../model/kode-key.ts";
import type { Model } from "../model/model.ts";
import { cellOf, type CellRef } from "../model/origin.ts";
import { pemilikKeyOf } from "../model/pemilik.ts";
import type { Pos, PosIndex } from "../model/pos.ts";
import type { PkIndikator } from "../model/tables.ts";
import { namaKey } from "../text/nama-key.ts";
import { Letak, type LevelKode } from "./letak.ts";

/**
 * What ties an indicator of a PK to budget, the surest first. No sheet states it in general, so each tie says what it
 * rests on, and what has no tie is said to have none.
 */
export const JENIS_TAUTAN = [
  /** The indicator's own row names a program, kegiatan or sub kegiatan. */
  "kode",
  /** The DPA prints the same indicator for its program or kegiatan, or as a sub kegiatan's keluaran. */
  "indikatorDpa",
  /** The indicator speaks of the matter of a crossfire program. */
  "tema",
  /** A program that the same PK promises; the form ties all its programs to all its sasaran. */
  "programPk",
] as const;
export type JenisTautan = (typeof JENIS_TAUTAN)[number];

/** Where in the tree a tie leads: all nodes of a level with this key, of one SKPD or of any. */
export interface SasaranTautan {
  readonly level: "crossfire" | LevelKode;
  readonly key: string;
  /** Null = of any SKPD. */
  readonly skpdId: string | null;
}

export interface Tautan {
  readonly jenis: JenisTautan;
  readonly ke: SasaranTautan;
  /** Sub kegiatan reached, in the order of the index. */
  readonly posList: readonly Pos[];
  /** Words or codes that carry it. */
  readonly bukti: readonly string[];
  /** Where they stand. */
  readonly at: readonly CellRef[];
}

/** Finds the ties of indicators to the pos of a region. */
export function buildTautan(
  model: Model,
  index: PosIndex,
): (indikator: PkIndikator) => readonly Tautan[] {
  const letak = new Letak(index);
  const ofDpa = indikatorDpa(model, index, letak);
  const ofPk = programPk(model, index, letak);
  const ofTema = temaOf(index);
  return (indikator) => {
    const owner = pemilikKeyOf(index.skpd, indikator.pemilik);
    const skpdId = index.skpd.byId.has(owner) ? owner : null;
    const found = [
      ...kodeBaris(indikator, skpdId, letak),
      ...(ofDpa.get(namaKey(indikator.indikator)) ?? []).filter(
        ({ posList }) => skpdId === null || posList.some((pos) => isOf(pos, skpdId)),
      ),
      ...ofTema(indikator, skpdId),
      ...(ofPk.get(owner) ?? []),
    ];
    return distinct(found);
  };
}

/** One tie per place: the surest. */
function distinct(list: readonly Tautan[]): readonly Tautan[] {
  const seen = new Set<string>();
  return list.filter(({ ke: { level, key, skpdId }, posList }) => {
    const id = `${level}|${skpdId ?? ""}|${key}`;
    if (posList.length === 0 || seen.has(id)) return false;
    seen.add(id);
    return true;
  });
}

/** Whether a pos is of an SKPD or of one of its units. */
export function isOf({ skpd }: Pos, skpdId: string): boolean {
  return skpd !== null && (skpd.id === skpdId || skpd.indukId === skpdId);
}

const LEVEL_KODE: Readonly<Record<number, LevelKode>> = {
  3: "program",
  5: "kegiatan",
  6: "subKegiatan",
};

/** What the row of the indicator itself names, by code or by name. */
function kodeBaris(
  { untuk = null, origin }: PkIndikator,
  skpdId: string | null,
  letak: Letak,
): readonly Tautan[] {
  if (untuk === null) return [];
  const depth = kodeKeyOf(untuk).split(".").length;
  const levels = LEVEL_KODE[depth];
  const tried = levels === undefined ? Object.values(LEVEL_KODE) : [levels];
  for (const level of tried) {
    const posList = letak.find(level, untuk, skpdId);
    if (posList.length === 0) continue;
    const bukti = [untuk.text || untuk.nama];
    return placesOf(level, posList, "kode", bukti, [cellOf(origin, "untuk")]);
  }
  return [];
}

/** Indicators that the DPA documents print, by name. */
function indikatorDpa(
  model: Model,
  index: PosIndex,
  letak: Letak,
): ReadonlyMap<string, readonly Tautan[]> {
  const found = new Map<string, Tautan[]>();
  const note = (nama: string, list: readonly Tautan[]): void => {
    const key = namaKey(nama);
    if (key !== "") found.set(key, [...(found.get(key) ?? []), ...list]);
  };
  for (const dokumen of model.dokumenList) {
    const skpdId = index.skpd.resolve(dokumen.skpd)?.id ?? null;
    for (const { jenis, tolokUkur, origin } of dokumen.indikatorList ?? []) {
      const level = jenis === "capaian" ? "program" : "kegiatan";
      const kode = dokumen[level];
      if (jenis === "masukan" || kode === null) continue;
      const posList = letak.find(level, kode, skpdId);
      const at = [cellOf(origin, "tolokUkur")];
      note(tolokUkur, placesOf(level, posList, "indikatorDpa", [tolokUkur], at));
    }
  }
  for (const pos of index.list) {
    const bukti = pos.dpa?.keluaran ?? "";
    if (pos.dpa === null || bukti === "") continue;
    const { origin } = pos.dpa;
    const at = [cellOf(origin, "keluaran")];
    note(bukti, placesOf("subKegiatan", [pos], "indikatorDpa", [bukti], at));
  }
  return found;
}

/** Programs that a PK promises, by owner; the head of the region's PK names programs of any SKPD. */
function programPk(
  model: Model,
  index: PosIndex,
  letak: Letak,
): ReadonlyMap<string, readonly Tautan[]> {
  const found = new Map<string, Tautan[]>();
  for (const { pemilik, program, origin } of model.pkProgramList) {
    const owner = pemilikKeyOf(index.skpd, pemilik);
    const posList = letak.find("program", program, index.skpd.byId.has(owner) ? owner : null);
    const bukti = [program.text || program.nama];
    const at = [cellOf(origin, "program")];
    const list = placesOf("program", posList, "programPk", bukti, at);
    found.set(owner, [...(found.get(owner) ?? []), ...list]);
  }
  return found;
}

/** Crossfire programs whose matter an indicator speaks of; of an SKPD's indicator only those it works in. */
function temaOf(
  index: PosIndex,
): (indikator: PkIndikator, skpdId: string | null) => readonly Tautan[] {
  const temas = new Map<string, { nama: string; at: CellRef; posList: Pos[] }>();
  for (const pos of index.list) {
    for (const { tema, origin } of pos.crossfireRows) {
      const key = namaKey(tema);
      if (key === "") continue;
      const known = temas.get(key) ?? { nama: tema, at: cellOf(origin, "tema"), posList: [] };
      if (known.posList[known.posList.length - 1] !== pos) known.posList.push(pos);
      temas.set(key, known);
    }
  }
  const list = [...temas].map(([key, tema]) => ({
    key,
    ...tema,
    istilah: uraikan(tema.nama).istilah,
  }));
  return (indikator, skpdId) => {
    const own = uraikan(indikator.indikator).istilah;
    return list.flatMap(({ key, istilah, at, posList }): readonly Tautan[] => {
      const bukti = [...own].filter(([term]) => istilah.has(term)).map(([, word]) => word);
      const members = skpdId === null ? posList : posList.filter((pos) => isOf(pos, skpdId));
      if (bukti.length === 0 || members.length === 0) return [];
      const ke: SasaranTautan = { level: "crossfire", key, skpdId };
      return [
        {
          jenis: "tema",
          ke,
          posList: members,
          bukti,
          at: [cellOf(indikator.origin, "indikator"), at],
        },
      ];
    });
  };
}

/** A tie per SKPD and key that the pos stand under. */
function placesOf(
  level: LevelKode,
  posList: readonly Pos[],
  jenis: JenisTautan,
  bukti: readonly string[],
  at: readonly CellRef[],
): readonly Tautan[] {
  const groups = new Map<string, Pos[]>();
  for (const pos of posList) {
    const key = `${pos.skpd?.id ?? ""}|${level === "subKegiatan" ? pos.id : pos[level].key}`;
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [pos]);
    else known.push(pos);
  }
  return [...groups.values()].map((group) => {
    const [first] = group;
    const key = first === undefined ? "" : level === "subKegiatan" ? first.id : first[level].key;
    return {
      jenis,
      ke: { level, key, skpdId: first?.skpd?.id ?? null },
      posList: group,
      bukti,
      at,
    };
  });
}

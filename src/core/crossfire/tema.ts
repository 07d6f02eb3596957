import type { CellRef } from "../model/origin.ts";
import { cellOf } from "../model/origin.ts";
import type { Pos, PosIndex } from "../model/pos.ts";
import type { Skpd } from "../model/skpd-index.ts";
import type { CrossfireRow } from "../model/tables.ts";
import { asistenKey, namaKey } from "../text/nama-key.ts";

/** Themes per Asisten by the regency's own rule (three priorities each); any number is allowed. Practice. */
export const TEMA_PER_ASISTEN = 3;

/** What an SKPD does in a theme, as the table says; null = the table does not say. */
export type PeranTema = "pengampu" | "pendukung" | null;

/** A sub kegiatan in a theme. */
export interface AnggotaTema {
  readonly pos: Pos;
  readonly row: CrossfireRow;
  readonly peran: PeranTema;
}

/** A crossfire program as the table draws it. */
export interface Tema {
  readonly key: string;
  readonly nama: string;
  /** As written; `""` = neither the rows nor the SKPD say. */
  readonly asisten: string;
  readonly anggota: readonly AnggotaTema[];
  /** Distinct SKPD that lead it. */
  readonly pengampu: readonly Skpd[];
  /** Distinct SKPD that support it and do not lead it; SKPD without a stated role are among them. */
  readonly pendukung: readonly Skpd[];
  /** Texts of place and of facilities as written, each once. */
  readonly lokus: readonly string[];
  readonly sarpras: readonly string[];
  readonly at: CellRef;
}

/** `Pengampu`, `SKPD Pendukung`, `leading sector` … */
export function peranOf(text: string): PeranTema {
  if (/pengampu|koordinator|utama|penanggung|leading/i.test(text)) return "pengampu";
  return /dukung|anggota|penunjang|mitra|support/i.test(text) ? "pendukung" : null;
}

/** Themes with their members, ordered by Asisten and name. Rows without a pos are orphans, not members. */
export function temaListOf(index: PosIndex): readonly Tema[] {
  const byKey = new Map<string, AnggotaTema[]>();
  for (const pos of index.list) {
    for (const row of pos.crossfireRows) {
      const key = namaKey(row.tema);
      if (key === "") continue;
      const anggota = { pos, row, peran: peranOf(row.peran) };
      const known = byKey.get(key);
      if (known === undefined) byKey.set(key, [anggota]);
      else known.push(anggota);
    }
  }
  return [...byKey].map(([key, anggota]) => temaOf(key, anggota)).sort(compareTema);
}

function temaOf(key: string, list: readonly AnggotaTema[]): Tema {
  const anggota = [...list].sort(
    (a, b) => compare(a.row.origin.at.sheet, b.row.origin.at.sheet) || rowOf(a) - rowOf(b),
  );
  const [first] = anggota;
  if (first === undefined) throw new Error("a tema without members");
  const asisten =
    anggota.find(({ row }) => row.asisten.trim() !== "")?.row.asisten ??
    anggota.find(({ pos }) => (pos.skpd?.asisten ?? "") !== "")?.pos.skpd?.asisten ??
    "";
  const pengampu = skpdOf(anggota.filter(({ peran }) => peran === "pengampu"));
  const leads = new Set(pengampu.map(({ id }) => id));
  return {
    key,
    nama: first.row.tema.trim(),
    asisten: asisten.trim(),
    anggota,
    pengampu,
    pendukung: skpdOf(anggota).filter(({ id }) => !leads.has(id)),
    lokus: distinct(anggota.map(({ row }) => row.lokus)),
    sarpras: distinct(anggota.map(({ row }) => row.sarpras)),
    at: cellOf(first.row.origin, "tema"),
  };
}

function skpdOf(anggota: readonly AnggotaTema[]): readonly Skpd[] {
  const byId = new Map<string, Skpd>();
  for (const { pos } of anggota) if (pos.skpd !== null) byId.set(pos.skpd.id, pos.skpd);
  return [...byId.values()];
}

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts.map((text) => text.trim()).filter((text) => text !== ""))];
}

function rowOf({ row }: AnggotaTema): number {
  return row.origin.row;
}

function compareTema(a: Tema, b: Tema): number {
  return compare(asistenKey(a.asisten), asistenKey(b.asisten)) || compare(a.key, b.key);
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

import type { Model } from "../model/model.ts";
import { cellOf, type CellRef } from "../model/origin.ts";
import { pemilikKeyOf } from "../model/pemilik.ts";
import type { Pos, PosIndex } from "../model/pos.ts";
import type { PkIndikator } from "../model/tables.ts";
import { sumReported, type Rupiah } from "../rupiah/rupiah.ts";
import { asistenKey, namaKey } from "../text/nama-key.ts";
import { capaianNode, type CapaianNode, type NilaiIndikatorOf } from "./capaian-node.ts";
import type { Cabang, Kerangka } from "./kerangka.ts";
import { buildTautan, type JenisTautan, type SasaranTautan, type Tautan } from "./tautan.ts";

export type { CapaianNode } from "./capaian-node.ts";

/** A tie of an indicator as the tree shows it. */
export interface TautanNode {
  readonly jenis: JenisTautan;
  /** Nodes it leads to; several where a place stands under several crossfire programs. */
  readonly nodeIds: readonly string[];
  /** Pagu of the sub kegiatan reached (rupiah); null = none has one. No part of any total: ties overlap. */
  readonly pagu: Rupiah | null;
  readonly subKegiatan: number;
  readonly bukti: readonly string[];
  readonly at: readonly CellRef[];
}

export interface PkIndikatorNode {
  readonly id: string;
  readonly nama: string;
  readonly satuan: string;
  readonly targetText: string;
  /** Capaian against the year's target (fraction), uncapped; null = not reported, or no target. */
  readonly nilai: number | null;
  readonly isDilaporkan: boolean;
  readonly bobot: number;
  readonly tautan: readonly TautanNode[];
  /** Pagu of the distinct sub kegiatan behind it (rupiah); null = none. No part of any total. */
  readonly pagu: Rupiah | null;
  /** Distinct sub kegiatan behind it. */
  readonly subKegiatan: number;
  readonly at: CellRef;
}

export interface PkSasaran {
  readonly nama: string;
  readonly at: CellRef;
  readonly indikator: readonly PkIndikatorNode[];
}

/** A PK: who promised, and what. */
export interface PkPemilik {
  readonly key: string;
  /** As written in the PK; `""` = the sheet does not say. */
  readonly nama: string;
  /** Null = no SKPD: the head of the region. */
  readonly skpdId: string | null;
  readonly capaian: CapaianNode | null;
  readonly sasaran: readonly PkSasaran[];
}

/** The PK branch of the tree, with the indicators of each budget node. */
export interface PkPohon {
  readonly pemilik: readonly PkPemilik[];
  readonly capaianOf: (cabang: Cabang) => CapaianNode | null;
  /** Ids of the pos that any indicator is tied to. */
  readonly posBerindikator: ReadonlySet<string>;
}

/**
 * The PK branch, and which indicators count at which node: at the region all, at an Asisten and an SKPD those their
 * SKPD promised (as PK.PROGRESS counts them), at a crossfire program and below an SKPD only those that are tied to it by
 * more than standing in the same PK.
 */
export function buildPkPohon(
  model: Model,
  index: PosIndex,
  kerangka: Kerangka,
  nilaiOf: NilaiIndikatorOf,
): PkPohon {
  if (model.pkIndikatorList.length === 0) {
    return { pemilik: [], capaianOf: () => null, posBerindikator: new Set() };
  }
  const tautanOf = buildTautan(model, index);
  const tautan = new Map(model.pkIndikatorList.map((one) => [one, tautanOf(one)]));
  const letak = nodeIdsBy(kerangka);
  return {
    pemilik: pemilikOf(model, index, nilaiOf, (one) =>
      (tautan.get(one) ?? []).map((tie) => toTautanNode(tie, letak)),
    ),
    capaianOf: capaianPerNode(model, index, kerangka, tautan, nilaiOf),
    posBerindikator: new Set(
      [...tautan.values()].flatMap((ties) =>
        ties.flatMap(({ posList }) => posList.map(({ id }) => id)),
      ),
    ),
  };
}

function pemilikOf(
  model: Model,
  index: PosIndex,
  nilaiOf: NilaiIndikatorOf,
  tautanOf: (
    indikator: PkIndikator,
  ) => readonly (TautanNode & { readonly posList: readonly Pos[] })[],
): readonly PkPemilik[] {
  const owners = new Map<string, PkIndikator[]>();
  for (const one of model.pkIndikatorList) {
    const key = pemilikKeyOf(index.skpd, one.pemilik);
    owners.set(key, [...(owners.get(key) ?? []), one]);
  }
  let next = 0;
  const toIndikator = (one: PkIndikator): PkIndikatorNode => {
    const ties = tautanOf(one);
    const posList = new Set(ties.flatMap((tie) => tie.posList));
    const { nilai, bobot, isDilaporkan } = nilaiOf(one);
    return {
      id: `pk:${next++}`,
      nama: one.indikator,
      satuan: one.satuan,
      targetText: one.targetText,
      nilai,
      isDilaporkan,
      bobot,
      tautan: ties.map(({ posList: _, ...tie }) => tie),
      pagu: sumReported([...posList].map((pos) => pos.pagu?.nilai ?? null)),
      subKegiatan: posList.size,
      at: cellOf(one.origin, "indikator"),
    };
  };
  const list = [...owners].map(([key, own]): PkPemilik => {
    const skpd = index.skpd.byId.get(key) ?? null;
    const [first] = own;
    const stated = first?.pemilik ?? null;
    const sasaran = new Map<string, PkIndikator[]>();
    for (const one of own) {
      const name = namaKey(one.sasaran);
      sasaran.set(name, [...(sasaran.get(name) ?? []), one]);
    }
    return {
      key,
      nama: skpd?.nama ?? (stated === null ? "" : stated.nama || stated.text),
      skpdId: skpd?.id ?? null,
      capaian: capaianNode(own, nilaiOf),
      sasaran: [...sasaran.values()].flatMap((group): readonly PkSasaran[] => {
        const [head] = group;
        if (head === undefined) return [];
        const at = cellOf(head.origin, "sasaran");
        return [{ nama: head.sasaran, at, indikator: group.map(toIndikator) }];
      }),
    };
  });
  const order = new Map(index.skpd.list.map(({ id }, nth) => [id, nth]));
  // The head of the region first, then the SKPD in the order of their table.
  return list.sort((a, b) => (order.get(a.key) ?? -1) - (order.get(b.key) ?? -1));
}

function toTautanNode(
  { jenis, ke, posList, bukti, at }: Tautan,
  letak: (ke: SasaranTautan) => readonly string[],
): TautanNode & { readonly posList: readonly Pos[] } {
  const pagu = sumReported(posList.map((pos) => pos.pagu?.nilai ?? null));
  return { jenis, nodeIds: letak(ke), pagu, subKegiatan: posList.length, bukti, at, posList };
}

/** Ids of the branches of a level and key, of an SKPD or of any. */
function nodeIdsBy({ cabang }: Kerangka): (ke: SasaranTautan) => readonly string[] {
  const found = new Map<string, Map<string, Cabang[]>>();
  for (const one of cabang) {
    const { level, key } = one.langkah;
    const ofLevel = found.get(level) ?? new Map<string, Cabang[]>();
    found.set(level, ofLevel);
    const known = ofLevel.get(key);
    if (known === undefined) ofLevel.set(key, [one]);
    else known.push(one);
  }
  return ({ level, key, skpdId }) => {
    const list = found.get(level)?.get(key) ?? [];
    const isOwn = (one: Cabang): boolean =>
      level === "crossfire" || skpdId === null || skpdAbove(one)?.langkah.key === skpdId;
    return list.filter(isOwn).map(({ id }) => id);
  };
}

function push<Key>(map: Map<Key, number[]>, key: Key, at: number): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [at]);
  else known.push(at);
}

function skpdAbove(cabang: Cabang): Cabang | null {
  for (let one: Cabang | null = cabang; one !== null; one = one.parent) {
    if (one.langkah.level === "skpd") return one;
  }
  return null;
}

function capaianPerNode(
  model: Model,
  index: PosIndex,
  { cabang, induk }: Kerangka,
  tautan: ReadonlyMap<PkIndikator, readonly Tautan[]>,
  nilaiOf: NilaiIndikatorOf,
): (cabang: Cabang) => CapaianNode | null {
  const all = model.pkIndikatorList;
  const owner = new Map(
    all.map((one) => [one, index.skpd.byId.get(pemilikKeyOf(index.skpd, one.pemilik)) ?? null]),
  );
  const tied = new Map<Cabang, Set<PkIndikator>>();
  const tema = new Map<string, number[]>();
  const leaves = new Map<Pos, number[]>();
  cabang.forEach(({ langkah, porsi }, at) => {
    if (porsi !== null) push(leaves, porsi.pos, at);
    else if (langkah.level === "crossfire") push(tema, langkah.key, at);
  });
  const note = (at: number, indikator: PkIndikator, stop: string): void => {
    for (let up = at; up > 0; up = induk[up] ?? 0) {
      const one = cabang[up];
      if (one === undefined) return;
      const known = tied.get(one) ?? new Set();
      known.add(indikator);
      tied.set(one, known);
      if (one.langkah.level === stop) return;
    }
  };
  for (const [indikator, ties] of tautan) {
    for (const { jenis, ke, posList } of ties) {
      if (jenis === "programPk") continue;
      if (ke.level === "crossfire") {
        for (const at of tema.get(ke.key) ?? []) note(at, indikator, "crossfire");
        continue;
      }
      for (const pos of posList) noteUnder(pos, ke.level, indikator);
    }
  }
  /** From the tied level up to the crossfire program, at every place of the pos. */
  function noteUnder(pos: Pos, level: SasaranTautan["level"], indikator: PkIndikator): void {
    for (const leaf of leaves.get(pos) ?? []) {
      let at = leaf;
      while (at > 0 && cabang[at]?.langkah.level !== level) at = induk[at] ?? 0;
      note(at, indikator, "crossfire");
    }
  }
  const mean = (list: readonly PkIndikator[]): CapaianNode | null => capaianNode(list, nilaiOf);
  const meanOf = (list: ReadonlySet<PkIndikator> | undefined): CapaianNode | null =>
    list === undefined ? null : mean([...list]);
  return (one) => {
    const { level, key, khusus } = one.langkah;
    switch (level) {
      case "wilayah":
        return mean(all);
      case "asisten":
        return khusus !== null
          ? null
          : mean(
              all.filter((indikator) => asistenKey(owner.get(indikator)?.asisten ?? "") === key),
            );
      case "skpd":
        return mean(
          all.filter((indikator) => {
            const skpd = owner.get(indikator) ?? null;
            return skpd !== null && (skpd.id === key || skpd.indukId === key);
          }),
        );
      case "crossfire":
      case "program":
      case "kegiatan":
      case "subKegiatan":
      case "rekening":
        return khusus === "luarCrossfire" ? null : meanOf(tied.get(one));
    }
  };
}

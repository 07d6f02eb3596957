import { compareKodeKey } from "../model/kode-key.ts";
import type { Model } from "../model/model.ts";
import type { PosIndex } from "../model/pos.ts";
import { realisasiSampai } from "../model/pos-cari.ts";
import type { AsOf } from "../periode/periode.ts";
import { subtractRupiah, sumReported, sumRupiah, type Rupiah } from "../rupiah/rupiah.ts";
import { jalurOf, WILAYAH, type Langkah } from "./jalur.ts";
import { buildPorsi, Jumlah } from "./jumlah.ts";
import { buildKeanggotaan, type BobotTema } from "./keanggotaan.ts";
import type { Cascade, CascadeNode, Rekonsiliasi } from "./node.ts";
import { findOrphans } from "./orphans.ts";

export interface CascadeOptions {
  readonly asOf: AsOf;
  /** Number of findings per pos id. */
  readonly findings?: ReadonlyMap<string, number>;
  /** Weight of a pos in each tema it serves; default equal. */
  readonly bobot?: BobotTema;
}

interface Cabang {
  readonly id: string;
  readonly parent: string | null;
  readonly langkah: Langkah;
  readonly jumlah: Jumlah;
  readonly children: Map<string, Cabang>;
  posId: string | null;
  share: number;
}

/**
 * The region's budget as one tree: Asisten → crossfire program → SKPD → program → kegiatan → sub kegiatan. A sub
 * kegiatan that serves several crossfire programs stands under each with its share, so no total counts it twice.
 */
export function buildCascade(model: Model, index: PosIndex, options: CascadeOptions): Cascade {
  const placesOf = buildKeanggotaan(index, options.bobot);
  const root = makeCabang(WILAYAH, null);
  for (const pos of index.list) {
    const places = placesOf(pos);
    const shares = places.map((place) => place.share);
    const portions = buildPorsi(pos, shares, options.asOf);
    places.forEach((place, nth) => {
      const porsi = portions[nth];
      if (porsi === undefined) return;
      root.jumlah.add(porsi);
      let cabang = root;
      for (const langkah of jalurOf(pos, place).slice(1)) {
        cabang = childOf(cabang, langkah);
        cabang.jumlah.add(porsi);
      }
      cabang.posId = pos.id;
      cabang.share = porsi.share;
    });
  }
  const nodes: CascadeNode[] = [];
  finish(root, options, nodes);
  return {
    asOf: options.asOf,
    nodes,
    byId: new Map(nodes.map((node) => [node.id, node])),
    orphans: findOrphans(model, index),
    rekonsiliasi: reconcile(index, nodes, options.asOf),
  };
}

function makeCabang(langkah: Langkah, parent: Cabang | null): Cabang {
  return {
    id: parent === null ? langkah.key : `${parent.id}/${langkah.key}`,
    parent: parent?.id ?? null,
    langkah,
    jumlah: new Jumlah(),
    children: new Map(),
    posId: null,
    share: 1,
  };
}

function childOf(cabang: Cabang, langkah: Langkah): Cabang {
  const known = cabang.children.get(langkah.key);
  if (known !== undefined) return known;
  const made = makeCabang(langkah, cabang);
  cabang.children.set(langkah.key, made);
  return made;
}

function finish(cabang: Cabang, options: CascadeOptions, nodes: CascadeNode[]): void {
  const { level, kode, nama, khusus, at } = cabang.langkah;
  nodes.push({
    id: cabang.id,
    parent: cabang.parent,
    level,
    kode,
    nama,
    khusus,
    posId: cabang.posId,
    share: cabang.share,
    ...cabang.jumlah.finish(options.asOf, (posId) => options.findings?.get(posId) ?? 0),
    at,
  });
  for (const child of [...cabang.children.values()].sort(compareCabang)) {
    finish(child, options, nodes);
  }
}

/** Nodes that stand for "none" come last; codes in code order, names by the alphabet. */
function compareCabang(a: Cabang, b: Cabang): number {
  return (
    Number(a.langkah.khusus !== null) - Number(b.langkah.khusus !== null) ||
    compareKodeKey(a.langkah.key, b.langkah.key)
  );
}

/** The plain sums over all pos, counted without the tree, against the nodes right below the root. */
function reconcile(
  index: PosIndex,
  nodes: readonly CascadeNode[],
  asOf: AsOf,
): readonly Rekonsiliasi[] {
  const top = nodes.filter((node) => node.parent === WILAYAH.key);
  const line = (
    ukuran: Rekonsiliasi["ukuran"],
    plain: Iterable<Rupiah | null>,
    rolled: Iterable<Rupiah | null>,
  ): Rekonsiliasi => {
    const total = sumReported(plain) ?? sumRupiah([]);
    const jumlahNode = sumReported(rolled) ?? sumRupiah([]);
    return { ukuran, total, jumlahNode, selisih: subtractRupiah(total, jumlahNode) };
  };
  return [
    line(
      "pagu",
      index.list.map((pos) => pos.pagu?.nilai ?? null),
      top.map((node) => node.pagu),
    ),
    line(
      "rencana",
      index.list.map((pos) => sumReported(pos.rencana?.bulan ?? [])),
      top.map((node) => sumReported(node.rencana)),
    ),
    line(
      "realisasi",
      index.list.map((pos) => realisasiSampai(pos, asOf)),
      top.map((node) => node.realisasiSampai),
    ),
  ];
}

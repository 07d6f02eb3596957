import { once } from "../text/once.ts";
import type { Gazetir } from "../crossfire/lokus.ts";
import type { Model } from "../model/model.ts";
import type { CellRef } from "../model/origin.ts";
import type { PosIndex } from "../model/pos.ts";
import type { AsOf } from "../periode/periode.ts";
import { KOLOM, LEBAR, porsiOf, type Porsi } from "./baris.ts";
import type { NilaiIndikatorOf } from "./capaian-node.ts";
import { buatTabel, gulung, type Tabel } from "./gulung.ts";
import { buildKeanggotaan, type BobotTema } from "./keanggotaan.ts";
import { tumbuhkan, type Kerangka } from "./kerangka.ts";
import type { Cascade, CascadeNode } from "./node.ts";
import { findOrphans } from "./orphans.ts";
import { buildPkPohon } from "./pk-pohon.ts";
import { reconcile, type Rekonsiliasi } from "./rekonsiliasi.ts";
import { pecahPagu, rekeningNode, tempatDan, type RincianNode } from "./rincian-node.ts";
import { rincianPos } from "./rincian-pos.ts";
import { isSameSimpul, simpulOf } from "./simpul.ts";

export interface CascadeOptions {
  readonly asOf: AsOf;
  /** Cells with findings, per pos id. */
  readonly findings?: ReadonlyMap<string, readonly CellRef[]>;
  /** Weight of a pos in each tema it serves; default as the crossfire table says, else equal. */
  readonly bobot?: BobotTema;
  /** Judges the PK indicators; without it they are not reported anywhere. */
  readonly nilaiIndikator?: NilaiIndikatorOf;
  /** Finds places; without it lokus are not examined. */
  readonly gazetir?: Gazetir | null;
}

/** What the next build reuses of this one. */
interface Dalaman {
  readonly kerangka: Kerangka;
  readonly tabel: Tabel;
  readonly anak: Int32Array;
  /** Position of a branch by its id; worked out when first asked for. */
  readonly posisi: () => ReadonlyMap<string, number>;
}

const DALAMAN = new WeakMap<Cascade, Dalaman>();

/**
 * The region's budget as one tree: Asisten → crossfire program → SKPD → program → kegiatan → sub kegiatan (→ rekening
 * on request), with the PK branch beside it. A sub kegiatan that serves several crossfire programs stands under each
 * with its share, so no total counts it twice. With the tree of an earlier version, only branches under which a pos
 * changed are worked out anew; all other nodes are the same objects.
 */
export function buildCascade(
  model: Model,
  index: PosIndex,
  options: CascadeOptions,
  previous: Cascade | null = null,
): Cascade {
  const { asOf, findings = new Map<string, readonly CellRef[]>() } = options;
  let posBaru = 0;
  const kerangka = tumbuhkan(index, buildKeanggotaan(index, options.bobot), (pos, places) =>
    porsiOf(
      pos,
      places.map((place) => place.share),
      asOf,
      () => (posBaru += 1),
    ),
  );
  const { cabang, induk, akhir } = kerangka;
  const lama = previous?.asOf === asOf ? DALAMAN.get(previous) : undefined;
  const temuanOf = ({ pos }: Porsi): number => findings.get(pos.id)?.length ?? 0;
  const anak = countChildren(induk);
  const tabel = buatTabel(cabang.length, LEBAR);
  const perlu = fillTabel(kerangka, tabel, anak, lama, temuanOf);
  takeBackDoubles(kerangka, tabel, perlu, temuanOf);
  gulung(tabel, induk, LEBAR, perlu);

  const pk = buildPkPohon(model, index, kerangka, options.nilaiIndikator ?? TANPA_NILAI);
  const nodes = cabang.map((one, at): CascadeNode => {
    const capaian = pk.capaianOf(one);
    const before = perlu[at] === 0 ? previous?.byId.get(one.id) : undefined;
    return before !== undefined && isSameSimpul(before, one, capaian)
      ? before
      : simpulOf(one, tabel, at, asOf, capaian);
  });
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const posisi = once(() => new Map(cabang.map((one, at) => [one.id, at])));
  const porsiUnder = (at: number): readonly Porsi[] =>
    cabang.slice(at, akhir[at]).flatMap(({ porsi }) => porsi ?? []);
  const akun = new Map<string, readonly CascadeNode[]>();
  const rekening = (id: string): readonly CascadeNode[] => {
    const known = akun.get(id);
    if (known !== undefined) return known;
    const node = byId.get(id);
    const own = cabang[posisi().get(id) ?? -1]?.porsi ?? null;
    if (node === undefined || own === null) return [];
    const made = rekeningNode(node, own, asOf, findings.get(own.pos.id) ?? []);
    akun.set(id, made);
    return made;
  };
  const rincian = new Map<string, RincianNode>();
  const rinci = (id: string): RincianNode | null => {
    const known = rincian.get(id);
    if (known !== undefined) return known;
    const at = posisi().get(id);
    if (at === undefined) return null;
    const porsi = porsiUnder(at);
    const made: RincianNode = {
      id,
      ...pecahPagu(porsi),
      ...tempatDan(porsi, options.gazetir ?? null),
      rekening: rekening(id),
    };
    rincian.set(id, made);
    return made;
  };
  const top = [...cabang.keys()].filter((at) => induk[at] === 0 && at > 0);
  const reconciled = once((): readonly Rekonsiliasi[] =>
    reconcile(
      index,
      top.flatMap((at) => nodes[at] ?? []),
      top.map((at) => pecahPagu(porsiUnder(at))),
      index.list.map(rincianPos),
      asOf,
    ),
  );
  const cascade: Cascade = {
    asOf,
    nodes,
    byId,
    pk: pk.pemilik,
    posBerindikator: pk.posBerindikator,
    orphans: findOrphans(model, index),
    get rekonsiliasi() {
      return reconciled();
    },
    rinci,
    rekening,
    dihitung: { pos: posBaru, node: perlu.reduce((sum, one) => sum + one, 0) },
  };
  DALAMAN.set(cascade, { kerangka, tabel, anak, posisi });
  return cascade;
}

const TANPA_NILAI: NilaiIndikatorOf = () => ({
  bobot: 1,
  nilai: null,
  dihitung: null,
  isDilaporkan: false,
});

function countChildren(induk: Int32Array): Int32Array {
  const anak = new Int32Array(induk.length);
  for (let at = 1; at < induk.length; at += 1) {
    const up = induk[at] ?? 0;
    anak[up] = (anak[up] ?? 0) + 1;
  }
  return anak;
}

/**
 * Puts the portions into the rows of their leaves, and the sums of before into the rows of branches under which nothing
 * changed. Gives 1 for each row that is not what it was before.
 */
function fillTabel(
  { cabang, induk }: Kerangka,
  tabel: Tabel,
  anak: Int32Array,
  lama: Dalaman | undefined,
  temuanOf: (porsi: Porsi) => number,
): Uint8Array {
  const perlu = new Uint8Array(cabang.length);
  for (let at = cabang.length - 1; at >= 0; at -= 1) {
    const one = cabang[at];
    if (one === undefined) continue;
    const before = lama?.posisi().get(one.id);
    const { porsi } = one;
    if (porsi !== null) {
      tabel.angka.set(porsi.angka, at * LEBAR);
      tabel.ada[at] = porsi.ada;
      tabel.angka[at * LEBAR + KOLOM.temuan] = temuanOf(porsi);
    }
    if (lama === undefined || before === undefined) perlu[at] = 1;
    else if (porsi !== null) {
      const temuan = lama.tabel.angka[before * LEBAR + KOLOM.temuan];
      const isSame = lama.kerangka.cabang[before]?.porsi === porsi;
      if (!isSame || temuan !== temuanOf(porsi)) perlu[at] = 1;
    } else if (lama.anak[before] !== anak[at]) perlu[at] = 1;
    if (perlu[at] === 1) {
      if (at > 0) perlu[induk[at] ?? 0] = 1;
    } else if (porsi === null && lama !== undefined && before !== undefined) {
      const from = before * LEBAR;
      tabel.angka.set(lama.tabel.angka.subarray(from, from + LEBAR), at * LEBAR);
      tabel.ada[at] = lama.tabel.ada[before] ?? 0;
    }
  }
  return perlu;
}

/**
 * Counts are of distinct pos: where two places of one pos meet, the branch above both would count it twice. In order of
 * the tree, that is once for every two neighbouring places, at the branch where they meet.
 */
function takeBackDoubles(
  { cabang, induk }: Kerangka,
  { angka }: Tabel,
  perlu: Uint8Array,
  temuanOf: (porsi: Porsi) => number,
): void {
  const last = new Map<Porsi["pos"], number>();
  cabang.forEach(({ porsi }, at) => {
    if (porsi === null || porsi.shares.length < 2) return;
    const before = last.get(porsi.pos);
    last.set(porsi.pos, at);
    if (before === undefined) return;
    const meet = meetingOf(before, at, induk);
    if (perlu[meet] === 0) return;
    const from = meet * LEBAR;
    const take = (kolom: number, amount: number): void => {
      angka[from + kolom] = (angka[from + kolom] ?? 0) - amount;
    };
    take(KOLOM.subKegiatan, 1);
    take(KOLOM.belumLapor, porsi.angka[KOLOM.belumLapor] ?? 0);
    take(KOLOM.temuan, temuanOf(porsi));
  });
}

/** The lowest branch above both; a parent stands before its children. */
function meetingOf(one: number, other: number, induk: Int32Array): number {
  let [a, b] = [one, other];
  while (a !== b) {
    if (a > b) a = induk[a] ?? 0;
    else b = induk[b] ?? 0;
  }
  return a;
}

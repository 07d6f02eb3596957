import { ciriOf } from "../crossfire/ciri.ts";
import type { Gazetir, Lokus } from "../crossfire/lokus.ts";
import type { CellRef } from "../model/origin.ts";
import { BULAN_LIST, type AsOf } from "../periode/periode.ts";
import { NOL, ratio, sumReported, type Rupiah } from "../rupiah/rupiah.ts";
import type { Porsi } from "./baris.ts";
import { bagiBerurutan, bagiReported } from "./bagi.ts";
import type { CascadeNode } from "./node.ts";
import { rekeningPos, type RekeningPos, type RentangBaris } from "./rekening.ts";
import { rincianPos, type BagianPagu, type RincianPos } from "./rincian-pos.ts";

/** A place that sub kegiatan under a node name, with how many of them do; a desa speaks for its kecamatan as well. */
export interface TempatNode {
  /** Kemendagri code (`32.11.01` kecamatan, `32.11.01.2006` desa); `""` = the whole regency. */
  readonly kode: string;
  readonly nama: string;
  readonly subKegiatan: number;
}

/** Figures and sets of a node that are made on request. */
export interface RincianNode {
  readonly id: string;
  /** Largest first, the part that is not broken down last; adds up to the pagu. */
  readonly jenisBelanja: readonly BagianPagu[];
  readonly sumberDana: readonly BagianPagu[];
  /** Null = not examined: there is no gazetteer to know places by. */
  readonly lokus: readonly TempatNode[] | null;
  /** Facilities and goods, each with how many sub kegiatan name it. */
  readonly sarpras: readonly { readonly nama: string; readonly subKegiatan: number }[];
  /** Accounts of a sub kegiatan at this place of it; empty at other nodes. */
  readonly rekening: readonly CascadeNode[];
}

/** Splits the pagu of the portions by jenis and source; each part at its share. */
export function pecahPagu(
  porsiList: readonly Porsi[],
): Pick<RincianNode, "jenisBelanja" | "sumberDana"> {
  const sum = (pick: (rincian: RincianPos) => readonly BagianPagu[]): readonly BagianPagu[] => {
    const parts = new Map<string, { nama: string; jumlah: number }>();
    for (const { pos, shares, nth } of porsiList) {
      const list = pick(rincianPos(pos));
      const amounts = list.map((one) => one.jumlah);
      const own = shares.length === 1 ? amounts : (bagiBerurutan(amounts, shares)[nth] ?? []);
      list.forEach(({ key, nama }, index) => {
        const known = parts.get(key);
        const jumlah = own[index] ?? NOL;
        if (known === undefined) parts.set(key, { nama, jumlah });
        else {
          known.jumlah += jumlah;
          if (isBetterName(nama, known.nama)) known.nama = nama;
        }
      });
    }
    return [...parts]
      .map(([key, { nama, jumlah }]) => ({ key, nama, jumlah: jumlah as Rupiah }))
      .sort(
        (a, b) =>
          Number(a.key === "") - Number(b.key === "") ||
          b.jumlah - a.jumlah ||
          (a.key < b.key ? -1 : 1),
      );
  };
  return { jenisBelanja: sum((one) => one.jenisBelanja), sumberDana: sum((one) => one.sumberDana) };
}

/** One spelling per key whatever the order of rows: the longest, then the first in the alphabet. */
function isBetterName(one: string, known: string): boolean {
  return one.length > known.length || (one.length === known.length && one < known);
}

/** Places and facilities named by the distinct pos of the portions. */
export function tempatDan(
  porsiList: readonly Porsi[],
  gazetir: Gazetir | null,
): Pick<RincianNode, "lokus" | "sarpras"> {
  const places = new Map<string, TempatNode>();
  const things = new Map<string, number>();
  for (const pos of new Set(porsiList.map((porsi) => porsi.pos))) {
    const { lokus, sarpras } = ciriOf(pos, gazetir);
    for (const nama of sarpras.benda.keys()) things.set(nama, (things.get(nama) ?? 0) + 1);
    if (lokus === null || gazetir === null) continue;
    for (const [kode, nama] of tempatOf(lokus, gazetir)) {
      const subKegiatan = (places.get(kode)?.subKegiatan ?? 0) + 1;
      places.set(kode, { kode, nama, subKegiatan });
    }
  }
  return {
    lokus:
      gazetir === null ? null : [...places.values()].sort((a, b) => (a.kode < b.kode ? -1 : 1)),
    sarpras: [...things]
      .map(([nama, subKegiatan]) => ({ nama, subKegiatan }))
      .sort((a, b) => b.subKegiatan - a.subKegiatan || (a.nama < b.nama ? -1 : 1)),
  };
}

/** Places named, with the kecamatan of each desa. */
function tempatOf(lokus: Lokus, gazetir: Gazetir): ReadonlyMap<string, string> {
  const found = new Map(lokus.isSemua ? [["", ""]] : []);
  for (const [kode, nama] of lokus.kecamatan) found.set(kode, nama);
  for (const [kode, { nama, kecamatan }] of lokus.desa) {
    found.set(kode, nama);
    if (!found.has(kecamatan)) found.set(kecamatan, gazetir(kecamatan)[0]?.nama ?? kecamatan);
  }
  return found;
}

/** The accounts of a sub kegiatan as leaves under its node, at the node's share. `temuan` = cells with findings. */
export function rekeningNode(
  node: CascadeNode,
  porsi: Porsi,
  asOf: AsOf,
  temuan: readonly CellRef[],
): readonly CascadeNode[] {
  const list = rekeningPos(porsi.pos);
  const pagu = bagiBerurutan(
    list.map((one) => one.pagu ?? NOL),
    porsi.shares,
  )[porsi.nth];
  return list.map((one, at) =>
    toNode(node, porsi, one, one.pagu === null ? null : (pagu?.[at] ?? NOL), asOf, temuan),
  );
}

function toNode(
  node: CascadeNode,
  { pos, shares, nth, share }: Porsi,
  rekening: RekeningPos,
  pagu: Rupiah | null,
  asOf: AsOf,
  temuan: readonly CellRef[],
): CascadeNode {
  // Most sub kegiatan stand in one place, and a region has half a million amounts of accounts.
  const own = (amount: Rupiah | null): Rupiah | null =>
    shares.length === 1 ? amount : (bagiReported(amount, shares)[nth] ?? null);
  const rencana = BULAN_LIST.map((bulan) => own(rekening.rencana?.[bulan - 1] ?? null));
  const realisasi = BULAN_LIST.map((bulan) => own(rekening.realisasi[bulan - 1] ?? null));
  const isPlanned = rencana.some((amount) => amount !== null);
  const isMonthly = realisasi.some((amount) => amount !== null);
  const plan = isPlanned ? (sumReported(rencana.slice(0, asOf)) ?? NOL) : null;
  const spent = isMonthly
    ? sumReported(realisasi.slice(0, asOf))
    : own(rekening.realisasiTanpaBulan);
  const isDue = plan !== null && (spent !== null || plan <= 0) && asOf > 0;
  return {
    id: `${node.id}/${rekening.key}`,
    parent: node.id,
    level: "rekening",
    kode: rekening.kode,
    nama: rekening.nama,
    khusus: null,
    posId: pos.id,
    share,
    pagu,
    rencana,
    realisasi,
    rencanaSampai: plan,
    realisasiSampai: spent,
    fisik: null,
    capaian: null,
    subKegiatan: 0,
    unreported: 0,
    serapan: spent === null || pagu === null ? null : ratio(spent, pagu),
    deviasi: isDue && pagu !== null && pagu > 0 ? ((spent ?? 0) - plan) / pagu : null,
    findings: temuan.filter((cell) => rekening.baris.some((row) => isOnRow(cell, row))).length,
    at: rekening.at,
  };
}

function isOnRow({ file, sheet, row }: CellRef, { at, dari, sampai }: RentangBaris): boolean {
  return row >= dari && row <= sampai && sheet === at.sheet && file === at.file;
}

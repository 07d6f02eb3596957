import type { DuaBelasBulan } from "../model/dpa.ts";
import type { CellRef } from "../model/origin.ts";
import { BULAN_LIST, type AsOf } from "../periode/periode.ts";
import { ratio, type Rupiah } from "../rupiah/rupiah.ts";
import { KOLOM, LEBAR } from "./baris.ts";
import type { Tabel } from "./gulung.ts";
import type { Cabang } from "./kerangka.ts";
import type { CascadeNode } from "./node.ts";
import type { CapaianNode } from "./pk-pohon.ts";

/** Reads a row of the rolled-up table into a node. */
export function simpulOf(
  cabang: Cabang,
  { angka, ada }: Tabel,
  row: number,
  asOf: AsOf,
  capaian: CapaianNode | null,
): CascadeNode {
  const from = row * LEBAR;
  const bits = ada[row] ?? 0;
  const of = (kolom: number): number => angka[from + kolom] ?? 0;
  const money = (kolom: number): Rupiah | null =>
    (bits & (1 << kolom)) === 0 ? null : (of(kolom) as Rupiah);
  const months = (first: number): DuaBelasBulan =>
    BULAN_LIST.map((bulan) => money(first + bulan - 1));
  const pagu = money(KOLOM.pagu);
  const spent = money(KOLOM.realisasiSampai);
  const fisikBobot = of(KOLOM.fisikBobot);
  const deviasiBobot = of(KOLOM.deviasiBobot);
  const { level, kode, nama, khusus, at } = cabang.langkah;
  return {
    id: cabang.id,
    parent: cabang.parent?.id ?? null,
    level,
    kode,
    nama,
    khusus,
    posId: cabang.porsi?.pos.id ?? null,
    share: cabang.porsi?.share ?? 1,
    pagu,
    rencana: months(KOLOM.rencana),
    realisasi: months(KOLOM.realisasi),
    rencanaSampai: money(KOLOM.rencanaSampai),
    realisasiSampai: spent,
    fisik: fisikBobot > 0 ? of(KOLOM.fisikJumlah) / fisikBobot : null,
    capaian,
    subKegiatan: of(KOLOM.subKegiatan),
    unreported: of(KOLOM.belumLapor),
    serapan: spent === null || pagu === null ? null : ratio(spent, pagu),
    deviasi: asOf === 0 || deviasiBobot === 0 ? null : of(KOLOM.deviasiJumlah) / deviasiBobot,
    findings: of(KOLOM.temuan),
    at,
  };
}

/** Whether a node of before says of its branch what a new one would, its figures being the same. */
export function isSameSimpul(
  node: CascadeNode,
  { langkah, porsi }: Cabang,
  capaian: CapaianNode | null,
): boolean {
  return (
    node.kode === langkah.kode &&
    node.nama === langkah.nama &&
    node.share === (porsi?.share ?? 1) &&
    isSameCell(node.at, langkah.at) &&
    isSameCapaian(node.capaian, capaian)
  );
}

function isSameCell(one: CellRef | null, other: CellRef | null): boolean {
  if (one === null || other === null) return one === other;
  return (
    one.row === other.row &&
    one.col === other.col &&
    one.sheet === other.sheet &&
    one.file === other.file
  );
}

function isSameCapaian(one: CapaianNode | null, other: CapaianNode | null): boolean {
  if (one === null || other === null) return one === other;
  return (
    one.nilai === other.nilai && one.dilaporkan === other.dilaporkan && one.total === other.total
  );
}

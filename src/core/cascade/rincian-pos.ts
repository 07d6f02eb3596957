import { NAMA_JENIS_BELANJA } from "../kode/jenis-belanja.ts";
import { jenisBelanjaOf } from "../kode/kode-rekening.ts";
import type { Kode } from "../kode/kode.ts";
import { bagianDana, daunRekening, sumberKepala } from "../model/dana.ts";
import type { Pos } from "../model/pos.ts";
import { jumlahKelompok, jumlahRekening, rowsToSum } from "../model/pos-angka.ts";
import { NOL, addRupiah, subtractRupiah, sumReported, type Rupiah } from "../rupiah/rupiah.ts";
import { namaKey } from "../text/nama-key.ts";

/** A part of a pagu: one jenis belanja, or one sumber dana. */
export interface BagianPagu {
  /** Parts of one key are one; `""` = what the sheets do not break down (the rest of the pagu). */
  readonly key: string;
  readonly nama: string;
  readonly jumlah: Rupiah;
}

/** The pagu of a pos in parts; each list adds up to the pagu, and is empty without one. */
export interface RincianPos {
  /** Key: jenis of the chart of accounts, `5.1.02`. */
  readonly jenisBelanja: readonly BagianPagu[];
  readonly sumberDana: readonly BagianPagu[];
}

const TERSIMPAN = new WeakMap<Pos, RincianPos>();

/** Splits of a pos; the same object as long as the pos is. */
export function rincianPos(pos: Pos): RincianPos {
  let rincian = TERSIMPAN.get(pos);
  if (rincian === undefined) {
    rincian = { jenisBelanja: jenisBelanjaPos(pos), sumberDana: sumberDanaPos(pos) };
    TERSIMPAN.set(pos, rincian);
  }
  return rincian;
}

/** By the lowest accounts of the DPA; of a pos known from the RAK alone, by the accounts planned there. */
function jenisBelanjaPos(pos: Pos): readonly BagianPagu[] {
  const bagian = new Bagian(pos);
  const add = (kode: Kode | null, jumlah: Rupiah | null): void => {
    const jenis = kode === null ? null : jenisBelanjaOf(kode);
    if (jenis !== null) bagian.add(jenis, NAMA_JENIS_BELANJA[jenis] ?? jenis, jumlah);
  };
  if (pos.pagu?.sumber === "rak") {
    for (const row of rowsToSum(pos.rakRows)) {
      add(row.rekening?.kode ?? null, row.total ?? sumReported(row.bulan));
    }
  } else {
    for (const one of daunRekening(pos.dpa?.rekeningList ?? [])) add(one.kode, jumlahRekening(one));
  }
  return bagian.finish("", "");
}

/** By what accounts and groups state; what states nothing has the source at the head, where there is just one. */
function sumberDanaPos(pos: Pos): readonly BagianPagu[] {
  const bagian = new Bagian(pos);
  const kepala = pos.dpa === null ? [] : sumberKepala(pos.dpa);
  const [only = ""] = kepala.length === 1 ? kepala : [];
  if (pos.dpa !== null && pos.pagu?.sumber !== "rak") {
    for (const { sumber, bagian: part } of bagianDana(pos.dpa)) {
      const jumlah = "children" in part ? jumlahRekening(part) : jumlahKelompok(part);
      const nama = sumber ?? only;
      bagian.add(namaKey(nama), nama, jumlah);
    }
  }
  return bagian.finish(namaKey(only), only);
}

/** Parts by key in the order met; the rest of the pagu comes last. */
class Bagian {
  private readonly parts = new Map<string, BagianPagu>();
  private sum: Rupiah = NOL;

  private readonly pos: Pos;

  constructor(pos: Pos) {
    this.pos = pos;
  }

  add(key: string, nama: string, jumlah: Rupiah | null): void {
    if (jumlah === null || jumlah === 0) return;
    const known = this.parts.get(key);
    const total = known === undefined ? jumlah : addRupiah(known.jumlah, jumlah);
    this.parts.set(key, { key, nama: known?.nama ?? nama, jumlah: total });
    this.sum = addRupiah(this.sum, jumlah);
  }

  finish(restKey: string, restNama: string): readonly BagianPagu[] {
    const pagu = this.pos.pagu?.nilai ?? null;
    if (pagu === null) return [];
    this.add(restKey, restNama, subtractRupiah(pagu, this.sum));
    return [...this.parts.values()];
  }
}

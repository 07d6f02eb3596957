import { contohModel } from "../example.ts";
import type { DokumenSpec, RekeningSpec } from "../example-dpa.ts";
import { indexed, type LookUp } from "../look-up.ts";
import type { Missing } from "../missing.ts";
import { amountOf, leafRekening } from "../sum-parts.ts";
import { hasPrefix, parseKode } from "../../kode/kode.ts";
import type { Rekening } from "../../model/dpa.ts";
import type { Model } from "../../model/model.ts";
import { cellOf, type CellRef } from "../../model/origin.ts";
import type { Pos } from "../../model/pos.ts";
import { addRupiah, NOL, ratio, type Rupiah } from "../../rupiah/rupiah.ts";

/** Urusan wajib pelayanan dasar: every kabupaten has all six. */
const PELAYANAN_DASAR = ["1.1", "1.2", "1.3", "1.4", "1.5", "1.6"];

/** An account without accounts below it, with its place and amount. */
export interface Daun {
  readonly pos: Pos;
  readonly rekening: Rekening;
  readonly jumlah: Rupiah;
}

/** Share of one kind of spending in a base. */
export interface Porsi {
  readonly bagian: Rupiah;
  readonly dasar: Rupiah;
  /** Fraction of the base. */
  readonly porsi: number;
  /** Largest amount of the kind, else the first of the base. */
  readonly at: CellRef;
}

/**
 * All accounts of the region, each sub kegiatan once; null when the workbook does not cover the region: an SKPD table
 * all of whose SKPD have a DPA here, the six basic urusan, and transfers (5.4), which the SKPKD alone budgets.
 */
const daunDaerah = indexed((lookUp): readonly Daun[] | null => {
  const { model } = lookUp;
  const owners = new Set(model.subKegiatanList.map(({ skpd }) => lookUp.skpdKey(skpd)));
  const isComplete = model.skpdList.every(({ kode, nama }) =>
    owners.has(lookUp.skpdKey({ text: kode, kode: parseKode(kode), nama })),
  );
  if (model.skpdList.length === 0 || !isComplete) return null;
  const bidang = new Set(lookUp.pos().list.map(({ kode }) => kode.key.split(".", 2).join(".")));
  if (!PELAYANAN_DASAR.every((key) => bidang.has(key))) return null;
  const list: Daun[] = [];
  for (const pos of lookUp.pos().list) {
    for (const rekening of leafRekening(pos.dpa?.rekeningList ?? [])) {
      const jumlah = amountOf(rekening);
      if (jumlah !== null) list.push({ pos, rekening, jumlah });
    }
  }
  return list.some(({ rekening }) => hasPrefix(rekening.kode, 5, 4)) ? list : null;
});

/** Share of the accounts that `isBagian` picks among those that `isDasar` picks. */
export function porsiDaerah(
  lookUp: LookUp,
  isBagian: (daun: Daun) => boolean,
  isDasar: (daun: Daun) => boolean = () => true,
): Porsi | Missing {
  const dasarList = daunDaerah(lookUp)?.filter(isDasar);
  if (dasarList === undefined) return "seluruhDaerah";
  let bagian = NOL;
  let dasar = NOL;
  let largest: Daun | undefined;
  for (const daun of dasarList) {
    dasar = addRupiah(dasar, daun.jumlah);
    if (!isBagian(daun)) continue;
    bagian = addRupiah(bagian, daun.jumlah);
    if (largest === undefined || daun.jumlah > largest.jumlah) largest = daun;
  }
  const porsi = ratio(bagian, dasar);
  const place = largest ?? dasarList[0];
  if (porsi === null || place === undefined) return "jumlah";
  return { bagian, dasar, porsi, at: cellOf(place.rekening.origin, "jumlah") };
}

/** A region of seven SKPD for examples: amounts of pendidikan, pegawai, jalan, other goods and transfer. */
export function contohDaerah(isi: {
  readonly pendidikan: number;
  readonly pegawai: number;
  readonly jalan: number;
  readonly lain: number;
  readonly transfer: number;
}): Model {
  const skpd: { kode: string; nama: string }[] = [];
  const dokumen: DokumenSpec[] = [];
  const add = (bidang: string, nama: string, rekening: readonly RekeningSpec[]): void => {
    const kode = `${bidang}.0.00.0.00.01.0000`;
    skpd.push({ kode, nama });
    const sub = [{ kode: `${bidang}.02.2.01.0001`, rekening }];
    dokumen.push({ skpd: `${kode} - ${nama}`, program: null, kegiatan: null, sub });
  };
  const barang = (jumlah: number): RekeningSpec => ({ kode: "5.1.02.01.01.0024", jumlah });
  add("1.01", "Dinas Pendidikan", [barang(isi.pendidikan)]);
  add("1.02", "Dinas Kesehatan", [{ kode: "5.1.01.01.01.0001", jumlah: isi.pegawai }]);
  add("1.03", "Dinas Pekerjaan Umum", [{ kode: "5.2.04.01.01.0003", jumlah: isi.jalan }]);
  add("1.04", "Dinas Perumahan", [barang(isi.lain)]);
  add("1.05", "Satuan Polisi Pamong Praja", [barang(0)]);
  add("1.06", "Dinas Sosial", [barang(0)]);
  add("5.02", "Badan Keuangan", [{ kode: "5.4.02.05.01.0001", jumlah: isi.transfer }]);
  return contohModel({ dokumen, skpd });
}

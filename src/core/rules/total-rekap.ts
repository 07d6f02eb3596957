import { ancestorOf, type Kode } from "../kode/kode.ts";
import { SEGMENTS_OF } from "../kode/kode-kegiatan.ts";
import type { DpaDokumen, KodeNama, TotalRekap } from "../model/dpa.ts";
import { addRupiah, NOL, sumReported, type Rupiah } from "../rupiah/rupiah.ts";
import { paguOf } from "./sum-parts.ts";

type TingkatTotal = Exclude<TotalRekap["tingkat"], "subKegiatan">;

const BAWAH = { kegiatan: "subKegiatan", program: "kegiatan", skpd: "program" } as const;

interface Jumlah {
  /** Null = a part states no amount. */
  readonly jumlah: Rupiah | null;
  readonly n: number;
}

/** The total a row states: its total column, else operasi and modal together. */
function totalOf({ jumlah, operasi, modal }: TotalRekap): Rupiah | null {
  return jumlah ?? sumReported([operasi, modal]);
}

interface Tertulis {
  readonly first: TotalRekap;
  readonly jumlah: Rupiah;
}

/** The totals of a level by SKPD and code. An SKPD with two bidang urusan has two rows, which count together. */
export function totalPerKey(
  totalList: readonly TotalRekap[],
  tingkat: TingkatTotal,
): ReadonlyMap<string, Tertulis> {
  const totals = new Map<string, Tertulis>();
  for (const total of totalList) {
    const jumlah = total.tingkat === tingkat ? totalOf(total) : null;
    if (jumlah === null) continue;
    const key = keyOf(total.skpd, tingkat === "skpd" ? null : total.kode.kode);
    const known = totals.get(key);
    if (known === undefined) totals.set(key, { first: total, jumlah });
    else totals.set(key, { first: known.first, jumlah: addRupiah(known.jumlah, jumlah) });
  }
  return totals;
}

/** Sums of the level below, by the key of the total they belong to. */
export function jumlahPerInduk(
  dokumen: DpaDokumen,
  tingkat: TingkatTotal,
): ReadonlyMap<string, Jumlah> {
  const sums = new Map<string, Jumlah>();
  for (const { skpd, kode, jumlah } of partsOf(dokumen, BAWAH[tingkat])) {
    if (kode === null) continue;
    const key = keyOf(skpd, tingkat === "skpd" ? null : ancestorOf(kode, SEGMENTS_OF[tingkat]));
    const sum = sums.get(key) ?? { jumlah: NOL, n: 0 };
    const both = sum.jumlah === null || jumlah === null ? null : addRupiah(sum.jumlah, jumlah);
    sums.set(key, { jumlah: both, n: sum.n + 1 });
  }
  return sums;
}

function partsOf(
  dokumen: DpaDokumen,
  tingkat: TotalRekap["tingkat"],
): readonly { skpd: KodeNama | null; kode: Kode | null; jumlah: Rupiah | null }[] {
  if (tingkat === "subKegiatan") {
    return dokumen.subKegiatanList.map((sub) => {
      return { skpd: sub.skpd, kode: sub.kode.kode, jumlah: paguOf(sub) };
    });
  }
  return (dokumen.totalList ?? [])
    .filter((total) => total.tingkat === tingkat)
    .map((total) => ({ skpd: total.skpd, kode: total.kode.kode, jumlah: totalOf(total) }));
}

function keyOf(skpd: KodeNama | null, kode: Kode | null): string {
  return `${skpd?.kode?.key ?? skpd?.text ?? ""}\n${kode?.key ?? ""}`;
}

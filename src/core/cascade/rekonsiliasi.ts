import type { PosIndex } from "../model/pos.ts";
import { realisasiSampai } from "../model/pos-cari.ts";
import type { AsOf } from "../periode/periode.ts";
import { NOL, subtractRupiah, sumReported, sumRupiah, type Rupiah } from "../rupiah/rupiah.ts";
import type { CascadeNode } from "./node.ts";
import type { BagianPagu, RincianPos } from "./rincian-pos.ts";

/**
 * Plain sum over all sub kegiatan, counted without the tree, against the sum of the nodes below the root (rupiah);
 * `selisih` must be 0. Also for each part of the pagu by jenis belanja and by sumber dana.
 */
export interface Rekonsiliasi {
  readonly ukuran: "pagu" | "rencana" | "realisasi" | "jenisBelanja" | "sumberDana";
  /** Key and name of the part; `""` for a whole, and as key for what the sheets do not break down. */
  readonly key: string;
  readonly nama: string;
  readonly total: Rupiah;
  readonly jumlahNode: Rupiah;
  readonly selisih: Rupiah;
}

/** `top` = the nodes right below the root, with their splits; `rincian` = the splits of the region's pos. */
export function reconcile(
  index: PosIndex,
  top: readonly CascadeNode[],
  pecahan: readonly Pick<RincianPos, "jenisBelanja" | "sumberDana">[],
  rincian: readonly RincianPos[],
  asOf: AsOf,
): readonly Rekonsiliasi[] {
  const whole = (
    ukuran: Rekonsiliasi["ukuran"],
    plain: Iterable<Rupiah | null>,
    rolled: Iterable<Rupiah | null>,
  ): Rekonsiliasi => lineOf(ukuran, "", "", sumReported(plain) ?? NOL, sumReported(rolled) ?? NOL);
  return [
    whole(
      "pagu",
      index.list.map((pos) => pos.pagu?.nilai ?? null),
      top.map((node) => node.pagu),
    ),
    whole(
      "rencana",
      index.list.map((pos) => sumReported(pos.rencana?.bulan ?? [])),
      top.map((node) => sumReported(node.rencana)),
    ),
    whole(
      "realisasi",
      index.list.map((pos) => realisasiSampai(pos, asOf)),
      top.map((node) => node.realisasiSampai),
    ),
    ...parts("jenisBelanja", rincian, pecahan),
    ...parts("sumberDana", rincian, pecahan),
  ];
}

function parts(
  ukuran: "jenisBelanja" | "sumberDana",
  plain: readonly RincianPos[],
  rolled: readonly Pick<RincianPos, "jenisBelanja" | "sumberDana">[],
): readonly Rekonsiliasi[] {
  const left = sumParts(plain.map((one) => one[ukuran]));
  const right = sumParts(rolled.map((one) => one[ukuran]));
  return [...new Set([...left.keys(), ...right.keys()])].sort().map((key) => {
    const [total, node] = [left.get(key), right.get(key)];
    return lineOf(
      ukuran,
      key,
      node?.nama ?? total?.nama ?? "",
      total?.jumlah ?? NOL,
      node?.jumlah ?? NOL,
    );
  });
}

function sumParts(lists: readonly (readonly BagianPagu[])[]): ReadonlyMap<string, BagianPagu> {
  const sums = new Map<string, BagianPagu>();
  for (const one of lists.flat()) {
    const known = sums.get(one.key);
    sums.set(
      one.key,
      known === undefined ? one : { ...known, jumlah: sumRupiah([known.jumlah, one.jumlah]) },
    );
  }
  return sums;
}

function lineOf(
  ukuran: Rekonsiliasi["ukuran"],
  key: string,
  nama: string,
  total: Rupiah,
  jumlahNode: Rupiah,
): Rekonsiliasi {
  return { ukuran, key, nama, total, jumlahNode, selisih: subtractRupiah(total, jumlahNode) };
}

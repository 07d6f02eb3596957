import type { DuaBelasBulan } from "../model/dpa.ts";
import type { Pos } from "../model/pos.ts";
import { fisikSampai, realisasiSampai, rencanaSampai } from "../model/pos-cari.ts";
import { BULAN_LIST, type AsOf } from "../periode/periode.ts";
import { ratio, sumReported, type Rupiah } from "../rupiah/rupiah.ts";
import { bagiReported } from "./bagi.ts";
import type { CascadeNode } from "./node.ts";

/** One pos at one place of the tree: its money by the share of that place. */
export interface Porsi {
  readonly pos: Pos;
  readonly share: number;
  readonly pagu: Rupiah | null;
  readonly rencana: DuaBelasBulan;
  readonly realisasi: DuaBelasBulan;
  readonly rencanaSampai: Rupiah | null;
  readonly realisasiSampai: Rupiah | null;
  readonly fisik: number | null;
  readonly isUnreported: boolean;
}

/** Whether a pos has planned money up to asOf but no realisasi (keuangan) reported up to asOf. */
export function isUnreported(pos: Pos, asOf: AsOf): boolean {
  return (rencanaSampai(pos, asOf) ?? 0) > 0 && realisasiSampai(pos, asOf) === null;
}

/** Splits a pos over its places; each amount adds up to the pos's own, to the rupiah. */
export function buildPorsi(pos: Pos, shares: readonly number[], asOf: AsOf): readonly Porsi[] {
  const pagu = bagiReported(pos.pagu?.nilai ?? null, shares);
  const rencana = bagiBulan(pos.rencana?.bulan ?? [], shares);
  const realisasi = bagiBulan(pos.realisasi, shares);
  const tanpaBulan = bagiReported(pos.realisasiTanpaBulan, shares);
  const hasMonth = pos.realisasi.some((amount) => amount !== null);
  const hasPlan = rencanaSampai(pos, asOf) !== null;
  const fisik = fisikSampai(pos, asOf);
  const unreported = isUnreported(pos, asOf);
  return shares.map((share, nth) => {
    const plan = rencana.map((month) => month[nth] ?? null);
    const spent = realisasi.map((month) => month[nth] ?? null);
    return {
      pos,
      share,
      pagu: pagu[nth] ?? null,
      rencana: plan,
      realisasi: spent,
      rencanaSampai: hasPlan ? (sumReported(plan.slice(0, asOf)) ?? (0 as Rupiah)) : null,
      realisasiSampai: hasMonth ? sumReported(spent.slice(0, asOf)) : (tanpaBulan[nth] ?? null),
      fisik,
      isUnreported: unreported,
    };
  });
}

function bagiBulan(
  bulan: DuaBelasBulan,
  shares: readonly number[],
): readonly (readonly (Rupiah | null)[])[] {
  return BULAN_LIST.map((month) => bagiReported(bulan[month - 1] ?? null, shares));
}

type Ukuran = Pick<
  CascadeNode,
  | "pagu"
  | "rencana"
  | "realisasi"
  | "rencanaSampai"
  | "realisasiSampai"
  | "fisik"
  | "subKegiatan"
  | "unreported"
  | "serapan"
  | "deviasi"
  | "findings"
>;

/** Running sums of a node. */
export class Jumlah {
  private pagu: number | null = null;
  private readonly rencana: (number | null)[] = BULAN_LIST.map(() => null);
  private readonly realisasi: (number | null)[] = BULAN_LIST.map(() => null);
  private rencanaSampai: number | null = null;
  private realisasiSampai: number | null = null;
  private fisikBobot = 0;
  private fisikJumlah = 0;
  private deviasiPagu = 0;
  private deviasiJumlah = 0;
  /** Due-and-unreported flag per distinct pos: a pos under several temas counts once. */
  private readonly posIds = new Map<string, boolean>();

  add(porsi: Porsi): void {
    this.pagu = plus(this.pagu, porsi.pagu);
    this.rencanaSampai = plus(this.rencanaSampai, porsi.rencanaSampai);
    this.realisasiSampai = plus(this.realisasiSampai, porsi.realisasiSampai);
    for (const month of BULAN_LIST) {
      const at = month - 1;
      this.rencana[at] = plus(this.rencana[at] ?? null, porsi.rencana[at] ?? null);
      this.realisasi[at] = plus(this.realisasi[at] ?? null, porsi.realisasi[at] ?? null);
    }
    const pagu = porsi.pagu ?? 0;
    if (porsi.fisik !== null) {
      this.fisikBobot += pagu;
      this.fisikJumlah += pagu * porsi.fisik;
    }
    if (porsi.rencanaSampai !== null && !porsi.isUnreported) {
      this.deviasiPagu += pagu;
      this.deviasiJumlah += (porsi.realisasiSampai ?? 0) - porsi.rencanaSampai;
    }
    this.posIds.set(porsi.pos.id, porsi.isUnreported);
  }

  finish(asOf: AsOf, findingsOf: (posId: string) => number): Ukuran {
    let unreported = 0;
    let findings = 0;
    for (const [posId, isDue] of this.posIds) {
      if (isDue) unreported += 1;
      findings += findingsOf(posId);
    }
    const spent = this.realisasiSampai as Rupiah | null;
    return {
      pagu: this.pagu as Rupiah | null,
      rencana: this.rencana as (Rupiah | null)[],
      realisasi: this.realisasi as (Rupiah | null)[],
      rencanaSampai: this.rencanaSampai as Rupiah | null,
      realisasiSampai: spent,
      fisik: this.fisikBobot > 0 ? this.fisikJumlah / this.fisikBobot : null,
      subKegiatan: this.posIds.size,
      unreported,
      serapan: spent === null || this.pagu === null ? null : ratio(spent, this.pagu as Rupiah),
      deviasi: asOf === 0 || this.deviasiPagu === 0 ? null : this.deviasiJumlah / this.deviasiPagu,
      findings,
    };
  }
}

function plus(sum: number | null, amount: Rupiah | null): number | null {
  return amount === null ? sum : (sum ?? 0) + amount;
}

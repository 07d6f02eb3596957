import type { Model } from "../../../src/core/model/model.ts";
import type { Kelompok, KodeNama, Rekening } from "../../../src/core/model/dpa.ts";

/** Money of one sub kegiatan as the rows of the sheets have it, added up plainly. */
export interface Polos {
  readonly skpd: string;
  readonly kode: string;
  pagu: number;
  readonly rencana: number[];
  readonly realisasi: number[];
  readonly jenis: Map<string, number>;
  readonly sumber: Map<string, number>;
  readonly rekening: Map<string, number>;
}

const textOf = (kode: KodeNama | null): string => (kode === null ? "" : kode.text || kode.nama);
const plus = (map: Map<string, number>, key: string, amount: number): void =>
  void map.set(key, (map.get(key) ?? 0) + amount);

/**
 * Recomputes a clean region from the records of its sheets alone: loops and additions, without the product's own
 * index, its keys, its fallbacks or its tree. Asks that every row names SKPD and code as the DPA writes them.
 */
export function polosOf(model: Model): ReadonlyMap<string, Polos> {
  const found = new Map<string, Polos>();
  const at = (skpd: KodeNama | null, sub: KodeNama): Polos => {
    const key = `${textOf(skpd)}|${sub.text}`;
    let one = found.get(key);
    if (one === undefined) {
      const zeros = (): number[] => new Array<number>(12).fill(0);
      one = {
        skpd: textOf(skpd),
        kode: sub.text,
        pagu: 0,
        rencana: zeros(),
        realisasi: zeros(),
        jenis: new Map(),
        sumber: new Map(),
        rekening: new Map(),
      };
      found.set(key, one);
    }
    return one;
  };
  for (const sub of model.subKegiatanList) {
    const one = at(sub.skpd, sub.kode);
    one.pagu += sub.pagu ?? 0;
    for (const rekening of sub.rekeningList) addRekening(one, rekening, sub.sumberDana ?? "");
  }
  for (const row of model.rakList) {
    const { rencana } = at(row.skpd, row.subKegiatan);
    row.bulan.forEach((amount, month) => (rencana[month]! += amount ?? 0));
  }
  for (const row of model.realisasiList) {
    const { realisasi } = at(row.skpd, row.subKegiatan);
    if (row.bulan !== null) realisasi[row.bulan - 1]! += row.keuangan ?? 0;
  }
  return found;
}

function addRekening(one: Polos, rekening: Rekening, head: string): void {
  if (rekening.children.length > 0) {
    for (const child of rekening.children) addRekening(one, child, head);
    return;
  }
  const jumlah = rekening.jumlah ?? 0;
  plus(one.jenis, rekening.kodeText.split(".").slice(0, 3).join("."), jumlah);
  plus(one.rekening, rekening.kodeText, jumlah);
  const stated = rekening.kelompokList.filter((group): group is Kelompok & { sumberDana: string } =>
    Boolean(group.sumberDana),
  );
  if (stated.length === 0) plus(one.sumber, rekening.sumberDana ?? head, jumlah);
  for (const group of stated) plus(one.sumber, group.sumberDana, group.jumlah ?? 0);
}

import { batasKas } from "./buku-kas.ts";
import { jumlahKelompok } from "./nilai.ts";
import { bukaPasar, catatTawar, PANJANG, tawar, type PasarTawar } from "./pasar.ts";
import type { ModelPercepatan } from "./plan-model.ts";

/** What prices on cash say of each candidate, and what no plan can exceed. */
export interface HargaKas {
  /** Months of shift each candidate would choose at these prices. */
  readonly shift: readonly number[];
  /** Share of its worth that is left to it after paying for cash (0..1): the surer the larger. */
  readonly sisa: readonly number[];
  /** No plan is worth more (weighted rupiah-months). */
  readonly batasAtas: number;
}

/** Rounds of bidding; each is a pass over all candidates. */
const PUTARAN = 50;
/** Rounds without a better bound after which steps are halved. */
const SABAR = 4;

/**
 * Lagrangian prices on cumulative cash: every pool and month has a price per rupiah, raised where the bids exceed the
 * cash and lowered where they do not (Polyak steps towards `nilaiBawah`, the worth of a plan that is known). At any
 * prices the bids and the priced cash together bound every plan from above; the best bound met is kept. Groups are left
 * out of the bidding: their bonus is added to the bound as a whole.
 */
export function cariHarga(model: ModelPercepatan, nilaiBawah: number): HargaKas {
  const pasar = bukaPasar(model);
  const garis = garisOf(model);
  const tetap =
    model.kelompok === "diutamakan"
      ? model.kelompokList.reduce(
          (sum, one) => sum + model.bonus.kelompok * jumlahKelompok(model, one),
          0,
        )
      : 0;
  const harga = Float64Array.from(garis.awal);
  let best: HargaKas | null = null;
  let langkah = 1;
  let stale = 0;
  for (let round = 0; round < PUTARAN; round += 1) {
    const bids = lelang(pasar, harga);
    let batas = tetap + bids.untung;
    let kuadrat = 0;
    const lebih = new Float64Array(harga.length);
    for (const { at, ruang, tanda, tertinggi } of garis.list) {
      const price = harga[at] ?? 0;
      // A wish earns up to its bonus: what the price leaves of it is paid in full.
      batas += tanda > 0 ? price * ruang : (tertinggi + price) * ruang;
      const over = (bids.pakai[at] ?? 0) - ruang;
      lebih[at] = over;
      if (over > 0 || price !== 0 || tanda < 0) kuadrat += over * over;
    }
    if (best === null || batas < best.batasAtas) {
      best = { shift: bids.shift, sisa: bids.sisa, batasAtas: batas };
      stale = 0;
    } else if ((stale += 1) >= SABAR) {
      langkah /= 2;
      stale = 0;
    }
    if (kuadrat === 0) break;
    const step = (langkah * Math.max(batas - nilaiBawah, batas * 1e-4)) / kuadrat;
    for (const { at, tanda, tertinggi } of garis.list) {
      const next = (harga[at] ?? 0) + step * (lebih[at] ?? 0);
      harga[at] = tanda > 0 ? Math.max(0, next) : Math.min(0, Math.max(-tertinggi, next));
    }
  }
  return best ?? { shift: [], sisa: [], batasAtas: 0 };
}

/** A month's end on a line: of a pool (`tanda` 1, room for more spending) or of a target (−1, spending that earns). */
interface Garis {
  readonly at: number;
  readonly ruang: number;
  readonly tanda: 1 | -1;
  /** Most a rupiah may earn there. */
  readonly tertinggi: number;
}

function garisOf(model: ModelPercepatan): {
  readonly list: readonly Garis[];
  readonly awal: Float64Array;
} {
  const pools = model.kantongList.length;
  const awal = new Float64Array((pools + 1) * PANJANG);
  const list: Garis[] = model.kantongList.flatMap((kantong, pool) =>
    Array.from({ length: 12 }, (_, month): Garis => {
      const ruang = batasKas(kantong, month) - (kantong.semula[month] ?? 0);
      return { at: pool * PANJANG + month, ruang, tanda: 1, tertinggi: 0 };
    }),
  );
  if (model.target !== "diutamakan") return { list, awal };
  for (const { triwulan, kurang } of model.targetList) {
    const at = pools * PANJANG + triwulan * 3 - 1;
    const tertinggi = model.bonus.target;
    list.push({ at, ruang: kurang, tanda: -1, tertinggi });
    awal[at] = -tertinggi;
  }
  return { list, awal };
}

/** One round: everybody bids at these prices. */
function lelang({ penawarList, berkasList }: PasarTawar, harga: Float64Array) {
  const ekor = new Float64Array(berkasList.length * PANJANG);
  berkasList.forEach((lines, berkas) => {
    for (let month = 11; month >= 0; month -= 1) {
      const at = berkas * PANJANG + month;
      const price = lines.reduce((sum, line) => sum + (harga[line * PANJANG + month] ?? 0), 0);
      ekor[at] = (ekor[at + 1] ?? 0) + price;
    }
  });
  const perBerkas = new Float64Array(ekor.length);
  const shift: number[] = [];
  const sisa: number[] = [];
  let untung = 0;
  for (const penawar of penawarList) {
    const bid = tawar(penawar, ekor);
    shift.push(bid.shift);
    sisa.push(bid.nilai <= 0 ? 0 : bid.untung / bid.nilai);
    untung += bid.untung;
    catatTawar(penawar, bid.shift, perBerkas);
  }
  const pakai = new Float64Array(harga.length);
  berkasList.forEach((lines, berkas) => {
    for (const line of lines) {
      for (let month = 0; month < 12; month += 1) {
        const at = line * PANJANG + month;
        pakai[at] = (pakai[at] ?? 0) + (perBerkas[berkas * PANJANG + month] ?? 0);
      }
    }
  });
  return { shift, sisa, untung, pakai };
}

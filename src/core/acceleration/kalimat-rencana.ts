import type { KekuranganKas } from "./buku-kas.ts";
import { kalimat, type Kalimat } from "./plan-pesan.ts";
import type { KandidatRencana } from "./plan-model.ts";

/** What decided on a line of the plan. */
export interface DasarKalimat {
  /** What cash lacked for one month more. */
  readonly kas: KekuranganKas | null;
  readonly isDitetapkan: boolean;
  readonly isBerkelompok: boolean;
  readonly isKasDiperiksa: boolean;
}

/** The sentence of a block that moves: how much, how far, and what kept it from going further. */
export function kalimatPindah(
  { awal, jumlah, maxShift }: KandidatRencana,
  shift: number,
  { kas, isDitetapkan, isBerkelompok, isKasDiperiksa }: DasarKalimat,
): Kalimat {
  const data = { shift, jumlah, semula: awal, menjadi: awal - shift };
  if (isDitetapkan) return kalimat("digeserDitetapkan", data);
  if (kas !== null) {
    const { bulan, kurang, kantong, jenis } = kas;
    const code = jenis === "tahap" ? "digeserTerbatasTahap" : "digeserTerbatasKas";
    return kalimat(code, { ...data, bulan, kurang, kantong });
  }
  if (shift < maxShift && isBerkelompok) return kalimat("digeserTerbatasKelompok", data);
  return kalimat(isKasDiperiksa ? "digeser" : "digeserTanpaKas", data);
}

/** The sentence of a block that stays. */
export function kalimatTolak({ kas, isDitetapkan, isBerkelompok }: DasarKalimat): Kalimat {
  if (isDitetapkan) return kalimat("ditetapkanTetap", {});
  if (kas !== null) {
    const { bulan, kurang, kantong, jenis } = kas;
    return kalimat(jenis === "tahap" ? "tahapKurang" : "kasKurang", { bulan, kurang, kantong });
  }
  return kalimat(isBerkelompok ? "menungguMitra" : "tidakDipilih", {});
}

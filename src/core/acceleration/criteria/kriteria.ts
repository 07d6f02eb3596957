import type { AsOf, Bulan } from "../../periode/periode.ts";
import { buatPencariFrasa } from "../../text/frasa.ts";
import type { Bagian } from "../bagian.ts";
import type { KataTanggal } from "../../text/kata-tanggal.ts";
import type { KataRutin, KataSumber } from "../kata.ts";
import type { PengaturanPercepatan } from "../pengaturan.ts";
import type { Alasan } from "../reasons.ts";
import { buatPenentuMetode, type PenentuMetode } from "../waktu-pengadaan.ts";

/** What every criterion may look at beside the part it judges. */
export interface Konteks {
  readonly asOf: AsOf;
  readonly pengaturan: PengaturanPercepatan;
  readonly cariTanggal: (text: string) => KataTanggal | null;
  readonly cariRutin: (text: string) => KataRutin | null;
  readonly cariSumber: (text: string) => KataSumber | null;
  readonly metodeOf: PenentuMetode;
}

/** One reason of being, one file: yields what stands against moving this part, or nothing. */
export type Kriteria = (bagian: Bagian, konteks: Konteks) => Iterable<Alasan>;

export function buatKonteks(asOf: AsOf, pengaturan: PengaturanPercepatan): Konteks {
  return {
    asOf,
    pengaturan,
    cariTanggal: buatPencariFrasa(pengaturan.kataTanggal),
    cariRutin: buatPencariFrasa(pengaturan.kataRutin),
    cariSumber: buatPencariFrasa(pengaturan.kataSumber),
    metodeOf: buatPenentuMetode(pengaturan.batasMetode),
  };
}

/** First month whose plan can still move: TW III on, and after the closed months. 13 = none is left. */
export function bulanPertama(konteks: Konteks): number {
  return Math.max(konteks.pengaturan.bulanAwal, konteks.asOf + 1);
}

/** Months from `bulanPertama` on with a plan above zero. */
export function bulanKandidat(bagian: Bagian, konteks: Konteks): readonly Bulan[] {
  const months: Bulan[] = [];
  for (let bulan = bulanPertama(konteks); bulan <= 12; bulan += 1) {
    if ((bagian.bulan[bulan - 1] ?? 0) > 0) months.push(bulan as Bulan);
  }
  return months;
}

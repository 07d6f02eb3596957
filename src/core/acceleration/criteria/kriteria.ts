import { parseKode, type Kode } from "../../kode/kode.ts";
import type { Pos } from "../../model/pos.ts";
import type { PaketRow } from "../../model/tables.ts";
import type { AsOf, Bulan } from "../../periode/periode.ts";
import { buatPencariFrasa, type Frasa } from "../../text/frasa.ts";
import type { KataTanggal } from "../../text/kata-tanggal.ts";
import type { Bagian } from "../../kas/bagian.ts";
import type { KataSumber } from "../../kas/dana.ts";
import type { KataRutin } from "../kata.ts";
import { buatPenentuMetode, type PenentuMetode } from "../../pengadaan/metode.ts";
import type { PaketIndex } from "../../pengadaan/paket.ts";
import { PENGATURAN_PERCEPATAN, type PengaturanPercepatan } from "../pengaturan.ts";
import { cariPutusan, type PutusanPercepatan } from "../putusan.ts";
import type { Alasan } from "../reasons.ts";
import type { KriteriaId } from "./id.ts";

/** What every criterion may look at beside the part it judges. */
export interface Konteks {
  readonly asOf: AsOf;
  /** Budget year; null = no sheet says it. */
  readonly tahun: number | null;
  readonly pengaturan: PengaturanPercepatan;
  readonly cariTanggal: (text: string) => KataTanggal | null;
  /** Accounts that are paid month by month, and what lies under them. */
  readonly kodeRutin: readonly { readonly kode: Kode; readonly tagihan: boolean }[];
  readonly cariRutin: (text: string) => KataRutin | null;
  readonly cariSumber: (text: string) => KataSumber | null;
  readonly cariPengawasan: (text: string) => Frasa | null;
  readonly metodeOf: PenentuMetode;
  /** Null = the workbook has no package table. */
  readonly paket: PaketIndex | null;
  /** What the room decided for a part (`""` = the whole pos) against the criteria. */
  readonly putusanOf: (posId: string, rekening: string) => PutusanPercepatan | null;
  readonly isAktif: (id: KriteriaId) => boolean;
}

export interface OpsiPenilaian {
  readonly pengaturan?: PengaturanPercepatan;
  readonly tahun?: number | null;
  readonly paket?: PaketIndex | null;
  readonly putusanList?: readonly PutusanPercepatan[];
}

/** One reason of being, one file: yields what stands against moving this part, or nothing. */
export interface Kriteria {
  readonly id: KriteriaId;
  /** Its name on the list of switches. */
  readonly nama: string;
  readonly check: (bagian: Bagian, konteks: Konteks) => Iterable<Alasan>;
}

export function buatKonteks(asOf: AsOf, opsi: OpsiPenilaian = {}): Konteks {
  const { pengaturan = PENGATURAN_PERCEPATAN, tahun = null, paket = null, putusanList = [] } = opsi;
  const off = new Set(pengaturan.kriteriaMati);
  return {
    asOf,
    tahun,
    pengaturan,
    cariTanggal: buatPencariFrasa(pengaturan.kataTanggal),
    kodeRutin: pengaturan.kodeRutin.flatMap(({ kode: text, tagihan }) => {
      const kode = parseKode(text);
      return kode === null ? [] : [{ kode, tagihan }];
    }),
    cariRutin: buatPencariFrasa(pengaturan.kataRutin),
    cariSumber: buatPencariFrasa(pengaturan.kataSumber),
    cariPengawasan: buatPencariFrasa(pengaturan.kataPengawasan),
    metodeOf: buatPenentuMetode(pengaturan.batasMetode, tahun),
    paket,
    putusanOf: cariPutusan(putusanList),
    isAktif: (id) => !off.has(id),
  };
}

/** First month whose plan can still move: TW III on, and after the closed months. 13 = none is left. */
export function bulanPertama({ asOf, pengaturan }: Konteks): number {
  return Math.max(pengaturan.bulanAwal, asOf + 1);
}

/** Months from `bulanPertama` on with a plan above zero. */
export function bulanKandidat(bagian: Bagian, konteks: Konteks): readonly Bulan[] {
  const months: Bulan[] = [];
  for (let bulan = bulanPertama(konteks); bulan <= 12; bulan += 1) {
    if ((bagian.bulan[bulan - 1] ?? 0) > 0) months.push(bulan as Bulan);
  }
  return months;
}

/** Packages that pay from this part: those of its account, and those of the pos that name no account. */
export function paketBagian(bagian: Bagian, konteks: Konteks): readonly PaketRow[] {
  const rows = konteks.paket?.of(bagian.pos) ?? [];
  const key = bagian.kode?.key ?? null;
  return rows.filter(
    ({ rekening }) => rekening === null || key === null || rekening.kode?.key === key,
  );
}

/** Packages of the pos that name no account. */
export function paketTanpaRekening(pos: Pos, konteks: Konteks): readonly PaketRow[] {
  return (konteks.paket?.of(pos) ?? []).filter(({ rekening }) => rekening === null);
}

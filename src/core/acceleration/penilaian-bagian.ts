import type { DuaBelasBulan, KodeNama } from "../model/dpa.ts";
import type { RakRow } from "../model/tables.ts";
import { BULAN_LIST } from "../periode/periode.ts";
import type { Rupiah } from "../rupiah/rupiah.ts";
import { kunciBagian, type Bagian } from "../kas/bagian.ts";
import { KRITERIA } from "./criteria/index.ts";
import { bulanPertama, type Konteks } from "./criteria/kriteria.ts";
import { palingCepatOf } from "./criteria/waktu-pengadaan.ts";
import { ikatanOf } from "./kontrak.ts";
import type { PutusanPercepatan, StatusPutusan } from "./putusan.ts";
import { alasan, type Alasan, type ReasonCode } from "./reasons.ts";
import { lebihRekening, potongKontrak, potongProfil } from "./sisa.ts";

/** Twelve amounts that could move, by the month they are planned in now. */
export type Profil = readonly Rupiah[];

/** Verdict on one account (or the whole, where no account is known). */
export interface PenilaianBagian {
  /** Key of the account; `""` = the whole. */
  readonly kunci: string;
  readonly rekening: KodeNama | null;
  readonly uraian: string;
  readonly sumberDana: string | null;
  readonly rakRow: RakRow | null;
  readonly status: StatusPutusan;
  readonly alasan: readonly Alasan[];
  /** Planned rupiah per month as it stands. */
  readonly bulan: DuaBelasBulan;
  /** Planned and unspent from TW III on, whatever the status. */
  readonly profil: Profil;
  /** Earliest month of first payment (1..12; 13 = not this year). */
  readonly palingCepat: number;
  readonly isPerkiraan: boolean;
}

/** Judges one part by every criterion that is on, then by what the room decided. */
export function nilaiBagian(bagian: Bagian, konteks: Konteks): PenilaianBagian {
  const reasons = KRITERIA.filter(({ id }) => konteks.isAktif(id)).flatMap(({ check }) => [
    ...check(bagian, konteks),
  ]);
  const kunci = kunciBagian(bagian);
  const putusan = konteks.putusanOf(bagian.pos.id, kunci);
  const { kode, rakRow, uraian } = bagian;
  return {
    kunci,
    rekening: rakRow?.rekening ?? (kode === null ? null : { text: kode.text, kode, nama: uraian }),
    uraian,
    sumberDana: bagian.sumberDana,
    rakRow,
    status: putusan?.status ?? statusOf(reasons),
    alasan: putusan === null ? reasons : dikesampingkan(reasons, putusan, bagian),
    bulan: bagian.bulan,
    profil: profilOf(bagian, konteks),
    palingCepat: palingCepatDiputus(bagian, reasons, putusan, konteks),
    isPerkiraan: bagian.isPerkiraan,
  };
}

/** Planned, unspent and not under contract, from the first month that can move on. */
function profilOf(bagian: Bagian, konteks: Konteks): Profil {
  const first = bulanPertama(konteks);
  const base = BULAN_LIST.map((bulan) =>
    bulan < first ? 0 : Math.max(0, bagian.bulan[bulan - 1] ?? 0),
  );
  const [unspent = base] = potongProfil([base], lebihRekening(bagian, konteks.asOf, first) ?? 0);
  const bound = ikatanOf(bagian, konteks);
  const [free = unspent] = potongKontrak([unspent], bound?.terikat ?? 0, bound?.bayar);
  return free as Profil;
}

function statusOf(reasons: readonly Alasan[]): StatusPutusan {
  if (reasons.some(({ efek }) => efek === "menolak")) return "tidakLayak";
  return reasons.some(({ efek }) => efek === "bersyarat") ? "bersyarat" : "layak";
}

const CODE: Readonly<Record<StatusPutusan, Extract<ReasonCode, `diputuskan${string}`>>> = {
  layak: "diputuskanLayak",
  bersyarat: "diputuskanBersyarat",
  tidakLayak: "diputuskanTidakLayak",
};

/** The decision first, then the reasons it sets aside: they stay readable. */
function dikesampingkan(
  reasons: readonly Alasan[],
  putusan: PutusanPercepatan,
  bagian: Bagian,
): readonly Alasan[] {
  const said = alasan(CODE[putusan.status], { alasan: putusan.alasan }, bagian.at);
  return [said, ...reasons.map((one): Alasan => ({ ...one, dikesampingkan: true }))];
}

/** A room that overrules the lead time without naming a month takes the first open one. */
function palingCepatDiputus(
  bagian: Bagian,
  reasons: readonly Alasan[],
  putusan: PutusanPercepatan | null,
  konteks: Konteks,
): number {
  const byLead = palingCepatOf(bagian, konteks);
  if (putusan === null || putusan.status === "tidakLayak") return byLead;
  const open = konteks.asOf + 1;
  if (putusan.palingCepat !== null) return Math.max(open, putusan.palingCepat);
  const isTime = reasons.some(({ code }) => code === "waktuPengadaan" || code === "danaBelumSalur");
  return isTime ? open : byLead;
}

/** Rupiah of a profile. */
export function total(profil: Profil): Rupiah {
  return profil.reduce((sum, amount) => sum + amount, 0) as Rupiah;
}

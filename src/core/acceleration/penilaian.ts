import type { KodeNama } from "../model/dpa.ts";
import { cellPos, cellRencana, realisasiSampai } from "../model/pos-cari.ts";
import type { Pos, PosIndex } from "../model/pos.ts";
import type { RakRow } from "../model/tables.ts";
import { BULAN_LIST, type AsOf, type Bulan } from "../periode/periode.ts";
import { type Rupiah } from "../rupiah/rupiah.ts";
import { bagianOf, type Bagian } from "./bagian.ts";
import { KRITERIA } from "./criteria/index.ts";
import { bulanKandidat, bulanPertama, buatKonteks, type Konteks } from "./criteria/kriteria.ts";
import { palingCepatOf } from "./criteria/waktu-pengadaan.ts";
import { PENGATURAN_PERCEPATAN, type PengaturanPercepatan } from "./pengaturan.ts";
import { alasan, type Alasan } from "./reasons.ts";
import { lebihPos, lebihRekening, potongProfil } from "./sisa.ts";

export type StatusPercepatan = "layak" | "bersyarat" | "tidakLayak" | "tidakDiperiksa";

/** Twelve amounts that could move, by the month they are planned in now. */
export type Profil = readonly Rupiah[];

/** Verdict on one account (or the whole, where no account is known). */
export interface PenilaianBagian {
  readonly rekening: KodeNama | null;
  readonly uraian: string;
  readonly rakRow: RakRow | null;
  readonly status: Exclude<StatusPercepatan, "tidakDiperiksa">;
  readonly alasan: readonly Alasan[];
  /** Planned and unspent from TW III on, whatever the status. */
  readonly profil: Profil;
  /** Earliest month of first payment (1..12; 13 = not this year). */
  readonly palingCepat: number;
  readonly isPerkiraan: boolean;
}

/** Verdict on a sub kegiatan: can its TW III/IV plan move earlier, how much, since when, and why not. */
export interface Penilaian {
  readonly pos: Pos;
  readonly status: StatusPercepatan;
  readonly alasan: readonly Alasan[];
  /** Rupiah that can move: fit and conditionally fit parts. */
  readonly amount: Rupiah;
  /** Of it, the rupiah free of any condition. */
  readonly amountLayak: Rupiah;
  readonly profil: Profil;
  readonly profilLayak: Profil;
  /** Months the amount is planned in now. */
  readonly fromMonths: readonly Bulan[];
  /** Earliest month to which the first of `fromMonths` can move; null when nothing can. */
  readonly earliest: Bulan | null;
  /** Months the whole block can move earlier by its lead times alone; cash not considered. */
  readonly maxShift: number;
  readonly maxShiftLayak: number;
  /** Only some accounts can move. */
  readonly isSebagian: boolean;
  readonly bagianList: readonly PenilaianBagian[];
}

/** Judges every pos of the index. */
export function nilaiPercepatan(
  index: PosIndex,
  asOf: AsOf,
  pengaturan: PengaturanPercepatan = PENGATURAN_PERCEPATAN,
): readonly Penilaian[] {
  const konteks = buatKonteks(asOf, pengaturan);
  return index.list.map((pos) => nilaiPos(pos, konteks));
}

/** Judges one pos. */
export function nilaiPos(pos: Pos, konteks: Konteks): Penilaian {
  const kurang = kekuranganOf(pos);
  if (kurang.length > 0) return rekap(pos, kurang, [], "tidakDiperiksa");
  const parts = bagianOf(pos).filter((one) => bulanKandidat(one, konteks).length > 0);
  if (parts.length === 0) {
    const dari = bulanPertama(konteks);
    const at = dari <= 12 ? cellRencana(pos, dari as Bulan) : cellPos(pos);
    const reason = alasan("tidakAdaRencanaTw34", { dari: Math.min(dari, 12) }, at);
    return rekap(pos, [reason], [], "tidakLayak");
  }
  const { judged, cut } = potongRealisasi(
    pos,
    parts.map((one) => nilaiBagian(one, konteks)),
    konteks,
  );
  const notes = catatanOf(pos, judged, cut, konteks);
  return rekap(pos, notes, judged, statusOf(judged));
}

function kekuranganOf(pos: Pos): readonly Alasan[] {
  const missing: Alasan[] = [];
  if (pos.pagu === null) missing.push(alasan("tanpaPagu", {}, cellPos(pos)));
  if (pos.rencana === null || pos.rencana.bulan.every((amount) => amount === null)) {
    missing.push(alasan("tanpaRencana", {}, cellPos(pos)));
  }
  return missing;
}

function nilaiBagian(bagian: Bagian, konteks: Konteks): PenilaianBagian {
  const reasons = KRITERIA.flatMap((kriteria) => [...kriteria(bagian, konteks)]);
  const first = bulanPertama(konteks);
  const base = BULAN_LIST.map((bulan) =>
    bulan < first ? 0 : Math.max(0, bagian.bulan[bulan - 1] ?? 0),
  );
  const [profil = base] = potongProfil([base], lebihRekening(bagian, konteks.asOf, first) ?? 0);
  return {
    rekening:
      bagian.rakRow?.rekening ??
      (bagian.kode === null
        ? null
        : { text: bagian.kode.text, kode: bagian.kode, nama: bagian.uraian }),
    uraian: bagian.uraian,
    rakRow: bagian.rakRow,
    status: reasons.some((one) => one.efek === "menolak")
      ? "tidakLayak"
      : reasons.some((one) => one.efek === "bersyarat")
        ? "bersyarat"
        : "layak",
    alasan: reasons,
    profil: profil as Profil,
    palingCepat: palingCepatOf(bagian, konteks),
    isPerkiraan: bagian.isPerkiraan,
  };
}

/** What the pos as a whole has spent ahead of plan, beyond what its accounts explain, comes off the movable parts. */
function potongRealisasi(
  pos: Pos,
  parts: readonly PenilaianBagian[],
  konteks: Konteks,
): { readonly judged: readonly PenilaianBagian[]; readonly cut: number } {
  const cut = lebihPos(pos, konteks.asOf, bulanPertama(konteks));
  if (cut === 0) return { judged: parts, cut };
  const explained =
    jumlahRencana(pos, konteks) - parts.reduce((sum, one) => sum + total(one.profil), 0);
  const movable = parts.filter((one) => one.status !== "tidakLayak");
  const cutProfiles = potongProfil(
    movable.map((one) => one.profil),
    Math.max(0, cut - Math.max(0, explained)),
  );
  const after = new Map(movable.map((one, nth) => [one, cutProfiles[nth] as Profil]));
  return { judged: parts.map((one) => ({ ...one, profil: after.get(one) ?? one.profil })), cut };
}

function jumlahRencana(pos: Pos, konteks: Konteks): number {
  const later = pos.rencana?.bulan.slice(bulanPertama(konteks) - 1) ?? [];
  return later.reduce<number>((sum, amount) => sum + Math.max(0, amount ?? 0), 0);
}

function statusOf(parts: readonly PenilaianBagian[]): Penilaian["status"] {
  const withMoney = parts.filter((one) => one.status !== "tidakLayak" && total(one.profil) > 0);
  if (withMoney.length === 0) return "tidakLayak";
  const allFit = withMoney.every((one) => one.status === "layak");
  return allFit && !isSebagian(parts) ? "layak" : "bersyarat";
}

function isSebagian(parts: readonly PenilaianBagian[]): boolean {
  return (
    parts.some((one) => one.status === "tidakLayak") &&
    parts.some((one) => one.status !== "tidakLayak" && total(one.profil) > 0)
  );
}

function catatanOf(
  pos: Pos,
  parts: readonly PenilaianBagian[],
  cut: number,
  konteks: Konteks,
): readonly Alasan[] {
  const notes: Alasan[] = [];
  const movable = parts.filter((one) => one.status !== "tidakLayak");
  const bisa = movable.reduce((sum, one) => sum + total(one.profil), 0) as Rupiah;
  const at = cellPos(pos);
  if (movable.length > 0 && bisa === 0) {
    const realisasi = realisasiSampai(pos, konteks.asOf) ?? (0 as Rupiah);
    notes.push(alasan("sudahDirealisasi", { realisasi }, at));
  } else if (cut > 0 && movable.length > 0) {
    notes.push(alasan("sebagianTerealisasi", { lebih: cut as Rupiah }, at));
  }
  if (isSebagian(parts)) {
    const stuck = parts.filter((one) => one.status === "tidakLayak");
    const tetap = stuck.reduce((sum, one) => sum + total(one.profil), 0) as Rupiah;
    notes.push(alasan("sebagianRekening", { bisa, tetap }, at));
  }
  if (parts.some((one) => one.isPerkiraan)) notes.push(alasan("perkiraanRekening", {}, at));
  return notes;
}

function rekap(
  pos: Pos,
  notes: readonly Alasan[],
  parts: readonly PenilaianBagian[],
  status: StatusPercepatan,
): Penilaian {
  const movable = parts.filter((one) => one.status !== "tidakLayak" && total(one.profil) > 0);
  const fit = movable.filter((one) => one.status === "layak");
  const profil = jumlahProfil(movable);
  const fromMonths = BULAN_LIST.filter((bulan) => (profil[bulan - 1] ?? 0) > 0);
  const maxShift = maxShiftOf(movable);
  const [first] = fromMonths;
  return {
    pos,
    status,
    alasan: [...notes, ...parts.flatMap((one) => one.alasan)],
    amount: total(profil),
    amountLayak: fit.reduce((sum, one) => sum + total(one.profil), 0) as Rupiah,
    profil,
    profilLayak: jumlahProfil(fit),
    fromMonths,
    earliest: first === undefined ? null : ((first - maxShift) as Bulan),
    maxShift,
    maxShiftLayak: maxShiftOf(fit),
    isSebagian: isSebagian(parts),
    bagianList: parts,
  };
}

function jumlahProfil(parts: readonly PenilaianBagian[]): Profil {
  return BULAN_LIST.map(
    (bulan) => parts.reduce((sum, one) => sum + (one.profil[bulan - 1] ?? 0), 0) as Rupiah,
  );
}

/** A block moves as one: as far as its slowest part can. */
function maxShiftOf(parts: readonly PenilaianBagian[]): number {
  const shifts = parts.map((one) => {
    const first = one.profil.findIndex((amount) => amount > 0) + 1;
    return first - one.palingCepat;
  });
  return shifts.length === 0 ? 0 : Math.max(0, Math.min(...shifts));
}

function total(profil: Profil): Rupiah {
  return profil.reduce((sum, amount) => sum + amount, 0) as Rupiah;
}

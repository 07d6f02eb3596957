import { cellOf } from "../model/origin.ts";
import { cellPos, cellRencana, realisasiSampai } from "../model/pos-cari.ts";
import type { Pos, PosIndex } from "../model/pos.ts";
import { BULAN_LIST, type AsOf, type Bulan } from "../periode/periode.ts";
import { type Rupiah } from "../rupiah/rupiah.ts";
import { bagianOf } from "../kas/bagian.ts";
import {
  bulanKandidat,
  bulanPertama,
  buatKonteks,
  paketTanpaRekening,
  type Konteks,
  type OpsiPenilaian,
} from "./criteria/kriteria.ts";
import { jumlahProfil, maxShiftOf } from "./blok.ts";
import { ikatan } from "./kontrak.ts";
import { isDikontrak } from "../pengadaan/paket.ts";
import { nilaiBagian, total, type PenilaianBagian, type Profil } from "./penilaian-bagian.ts";
import { alasan, type Alasan } from "./reasons.ts";
import { lebihPos, potongKontrak, potongProfil } from "./sisa.ts";

export type { PenilaianBagian, Profil } from "./penilaian-bagian.ts";

export type StatusPercepatan = "layak" | "bersyarat" | "tidakLayak" | "tidakDiperiksa";

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
  opsi: OpsiPenilaian = {},
): readonly Penilaian[] {
  const konteks = buatKonteks(asOf, opsi);
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
  const { judged: unspent, cut } = potongRealisasi(
    pos,
    parts.map((one) => nilaiBagian(one, konteks)),
    konteks,
  );
  const { judged, kontrak } = potongKontrakPos(pos, unspent, konteks);
  const notes = [...catatanOf(pos, judged, cut, konteks), ...kontrak];
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
  const rest = Math.max(0, cut - Math.max(0, explained));
  return { judged: potongDapat(parts, (profiles) => potongProfil(profiles, rest)), cut };
}

/** Contracts of packages that name no account bind the movable parts together. */
function potongKontrakPos(
  pos: Pos,
  parts: readonly PenilaianBagian[],
  konteks: Konteks,
): { readonly judged: readonly PenilaianBagian[]; readonly kontrak: readonly Alasan[] } {
  const signed = paketTanpaRekening(pos, konteks).filter(isDikontrak);
  const isWhole = parts.every(({ rekening }) => rekening === null);
  if (signed.length === 0 || isWhole || !konteks.isAktif("kontrak")) {
    return { judged: parts, kontrak: [] };
  }
  const spent = realisasiSampai(pos, konteks.asOf) ?? 0;
  const bound = ikatan(signed, pos.rencana?.bulan ?? [], spent, konteks);
  if (bound === null || bound.terikat <= 0) return { judged: parts, kontrak: [] };
  const judged = potongDapat(parts, (all) => potongKontrak(all, bound.terikat, bound.bayar));
  const data = { kontrak: bound.kontrak as Rupiah, terikat: bound.terikat as Rupiah };
  const at = cellOf(bound.paket.origin, "nilaiKontrak");
  return { judged, kontrak: [alasan("kontrakTanpaRekening", data, at)] };
}

/** Cuts the profiles of the parts that can move; the others stay as they are. */
function potongDapat(
  parts: readonly PenilaianBagian[],
  potong: (profiles: readonly Profil[]) => readonly (readonly number[])[],
): readonly PenilaianBagian[] {
  const movable = parts.filter((one) => one.status !== "tidakLayak");
  const cut = potong(movable.map((one) => one.profil));
  const after = new Map(movable.map((one, nth) => [one, cut[nth] as Profil]));
  return parts.map((one) => ({ ...one, profil: after.get(one) ?? one.profil }));
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

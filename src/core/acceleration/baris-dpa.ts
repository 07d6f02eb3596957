import {
  TAHAP_LIST,
  type DpaDokumen,
  type Kelompok,
  type Rekening,
  type Rincian,
  type SubKegiatan,
} from "../model/dpa.ts";
import { kodeKeyOf } from "../model/kode-key.ts";
import type { Model } from "../model/model.ts";
import { cellOf } from "../model/origin.ts";
import { jumlahRekening } from "../model/pos-angka.ts";
import type { Skpd, SkpdIndex } from "../model/skpd-index.ts";
import { tahunAnggaran } from "../model/tahun.ts";
import { NOL, type Rupiah } from "../rupiah/rupiah.ts";
import type { BarisAnggaran } from "./banding-anggaran.ts";

/** A sub kegiatan before and after; null = it is in that version not at all. */
export interface PasanganSub {
  readonly semula: SubKegiatan | null;
  readonly menjadi: SubKegiatan | null;
}

/** Both versions of the budget, where the workbook has two. */
export interface DuaVersi {
  readonly semula: readonly BarisAnggaran[];
  readonly menjadi: readonly BarisAnggaran[];
  readonly pasanganList: readonly PasanganSub[];
  readonly asal: AsalVersi;
}

/**
 * How the versions were told apart: by stage, by columns beside each other in one document, by the sheets the user
 * named, or because the earlier one is a file of its own.
 */
export type AsalVersi = "tahap" | "kolom" | "lembar" | "berkas";

/** Names of the sheets that hold the two versions. */
export interface LembarVersi {
  readonly semula: string;
  readonly menjadi: string;
}

/** Sheets with a DPA, of whatever stage, in the order they are met; a workbook's versions are chosen from these. */
export function lembarDpa({ dokumenList, arsipList }: Model): readonly string[] {
  const all = [...arsipList, ...dokumenList].filter(
    ({ subKegiatanList }) => subKegiatanList.length > 0,
  );
  return [...new Set(all.map(({ origin }) => origin.at.sheet))];
}

/** The two versions as the user names their sheets, whatever stage they state. Null = a sheet holds no DPA. */
export function versiLembar(
  model: Model,
  index: SkpdIndex,
  { semula, menjadi }: LembarVersi,
): DuaVersi | null {
  const subsOf = (sheet: string): readonly SubKegiatan[] => subLembar(model, sheet);
  const [before, after] = [subsOf(semula), subsOf(menjadi)];
  if (before.length === 0 || after.length === 0) return null;
  return {
    asal: "lembar",
    ...pasangkan(before, after, { kunci: (sub) => kunciSub(sub, index), skpdOf: pemilikOf(index) }),
  };
}

/** Sub kegiatan that the documents of a sheet hold, of whatever stage. */
export function subLembar(
  { arsipList, dokumenList }: Model,
  sheet: string,
): readonly SubKegiatan[] {
  return [...arsipList, ...dokumenList]
    .filter(({ origin }) => origin.at.sheet === sheet)
    .flatMap(({ subKegiatanList }) => subKegiatanList);
}

/** How sub kegiatan of two versions are known to be the same, and to whom each belongs. */
export interface CaraPasang {
  readonly kunci: (sub: SubKegiatan) => string;
  readonly skpdOf: (sub: SubKegiatan) => Skpd | null;
}

/** Both versions line by line, each sub kegiatan beside itself; of several under one key the last counts. */
export function pasangkan(
  semula: readonly SubKegiatan[],
  menjadi: readonly SubKegiatan[],
  { kunci, skpdOf }: CaraPasang,
): Omit<DuaVersi, "asal"> {
  const byKey = (list: readonly SubKegiatan[]): ReadonlyMap<string, SubKegiatan> =>
    new Map(list.map((sub) => [kunci(sub), sub]));
  const [before, after] = [byKey(semula), byKey(menjadi)];
  const keys = [...new Set([...before.keys(), ...after.keys()])];
  const lines = (subs: ReadonlyMap<string, SubKegiatan>): readonly BarisAnggaran[] =>
    [...subs.values()].flatMap((sub) => barisSub(sub, skpdOf(sub), UTUH));
  return {
    semula: lines(before),
    menjadi: lines(after),
    pasanganList: keys.map((key) => ({
      semula: before.get(key) ?? null,
      menjadi: after.get(key) ?? null,
    })),
  };
}

function pemilikOf(index: SkpdIndex): CaraPasang["skpdOf"] {
  return (sub) => index.resolve(sub.skpd);
}

/**
 * The two versions a workbook holds: sub kegiatan of a later stage with what the stage before stated of them, else those
 * that print *sebelum* and *setelah* beside each other. Null when it holds one version only. Sub kegiatan of which no
 * other version is known did not change as far as the workbook says, and are left out.
 */
export function duaVersi(model: Model, index: SkpdIndex): DuaVersi | null {
  const tahun = tahunAnggaran(model);
  const skpdOf = pemilikOf(index);
  const known = sebelumnya(
    model.arsipList.filter((one) => one.tahun === null || one.tahun === tahun),
    index,
  );
  const pasanganList = model.dokumenList.flatMap((dokumen) =>
    dokumen.subKegiatanList.flatMap((menjadi): PasanganSub[] => {
      const semula = known.get(kunciSub(menjadi, index))?.sub ?? null;
      // A sub kegiatan that only the later stage has is new, once that stage is known to follow another.
      const isNew = known.size > 0 && peringkat(dokumen) > 0;
      return semula === null && !isNew ? [] : [{ semula, menjadi }];
    }),
  );
  if (pasanganList.length > 0) {
    return {
      asal: "tahap",
      pasanganList,
      semula: pasanganList.flatMap(({ semula }) =>
        semula === null ? [] : barisSub(semula, skpdOf(semula), UTUH),
      ),
      menjadi: pasanganList.flatMap(({ menjadi }) =>
        menjadi === null ? [] : barisSub(menjadi, skpdOf(menjadi), UTUH),
      ),
    };
  }
  const printed = model.subKegiatanList.filter(({ rekeningList }) => rekeningList.some(hasSebelum));
  if (printed.length === 0) return null;
  return {
    asal: "kolom",
    pasanganList: printed.map((menjadi) => ({ semula: null, menjadi })),
    semula: printed.flatMap((sub) => barisSub(sub, skpdOf(sub), SEBELUM)),
    menjadi: printed.flatMap((sub) => barisSub(sub, skpdOf(sub), SESUDAH)),
  };
}

/** The latest earlier statement of each sub kegiatan. */
function sebelumnya(
  list: readonly DpaDokumen[],
  index: SkpdIndex,
): ReadonlyMap<string, { readonly sub: SubKegiatan; readonly rank: number }> {
  const found = new Map<string, { sub: SubKegiatan; rank: number }>();
  for (const dokumen of list) {
    const rank = peringkat(dokumen);
    for (const sub of dokumen.subKegiatanList) {
      const key = kunciSub(sub, index);
      const known = found.get(key);
      if (known === undefined || rank > known.rank) found.set(key, { sub, rank });
    }
  }
  return found;
}

/** Order of stages: the stage, then its number. */
function peringkat({ tahap, tahapKe }: DpaDokumen): number {
  return (tahap === null ? 0 : TAHAP_LIST.indexOf(tahap)) * 1000 + (tahapKe ?? 0);
}

function kunciSub(sub: SubKegiatan, index: SkpdIndex): string {
  return `${index.resolve(sub.skpd)?.id ?? ""}|${kodeKeyOf(sub.kode)}`;
}

function hasSebelum(rekening: Rekening): boolean {
  return rekening.sebelum !== null || rekening.children.some(hasSebelum);
}

/** Which amounts of a document to read. */
interface Versi {
  readonly rekening: (rekening: Rekening) => Rupiah | null;
  readonly item: (item: Rincian) => Rupiah | null;
  /** What an item was reckoned from: printed for one version only where both amounts stand side by side. */
  readonly rincian: (item: Rincian) => string;
}

const UTUH: Versi = {
  rekening: jumlahRekening,
  item: ({ jumlah }) => jumlah,
  rincian: ({ koefisienText, satuan, harga }) => [koefisienText, satuan, harga ?? ""].join(" "),
};
const SESUDAH: Versi = { ...UTUH, rincian: () => "" };
const SEBELUM: Versi = {
  rekening: ({ sebelum }) => sebelum,
  item: ({ sebelum }) => sebelum,
  rincian: () => "",
};

/** Lines of a sub kegiatan: its lowest accounts, each by its items where they make up its total. */
function barisSub(sub: SubKegiatan, skpd: Skpd | null, versi: Versi): readonly BarisAnggaran[] {
  const subKegiatanKey = kodeKeyOf(sub.kode);
  return daun(sub.rekeningList).flatMap((rekening) => {
    const jumlah = versi.rekening(rekening) ?? NOL;
    const items = isi(rekening).map(({ item, kelompok }) => ({
      ...item,
      kelompok,
      nilai: versi.item(item),
      rincian: versi.rincian(item),
    }));
    const base = {
      ...pemilik(skpd),
      subKegiatanKey,
      rekening: rekening.kode?.segments ?? [],
      sumberDana: rekening.sumberDana ?? sub.sumberDana ?? "",
    };
    const at = cellOf(rekening.origin, "kode");
    const whole = { ...base, uraian: "", rincian: "", jumlah, at };
    const isComplete =
      items.length > 0 &&
      items.every(({ nilai }) => nilai !== null) &&
      items.reduce((sum, { nilai }) => sum + (nilai ?? 0), 0) === jumlah;
    // An account or item of Rp0 beside another amount was not there yet, or is there no more.
    if (!isComplete) return jumlah === 0 ? [] : [whole];
    return items
      .filter(({ nilai }) => nilai !== 0)
      .map((item) => ({
        ...base,
        uraian: [item.uraian, item.spesifikasi].filter((text) => text.trim() !== "").join(", "),
        rincian: item.rincian,
        sumberDana: item.kelompok?.sumberDana ?? base.sumberDana,
        jumlah: item.nilai ?? NOL,
        at: cellOf(item.origin, "uraian"),
      }));
  });
}

/** A unit belongs to its SKPD; without one the SKPD is its own unit. */
function pemilik(skpd: Skpd | null): { readonly skpdId: string; readonly unitId: string } {
  return { skpdId: skpd?.indukId ?? skpd?.id ?? "", unitId: skpd?.id ?? "" };
}

function daun(list: readonly Rekening[]): readonly Rekening[] {
  return list.flatMap((one) => (one.children.length === 0 ? [one] : daun(one.children)));
}

interface Isi {
  readonly item: Rincian;
  readonly kelompok: Kelompok | null;
}

function isi({ rincianList, kelompokList }: Rekening): readonly Isi[] {
  return [
    ...rincianList.map((item) => ({ item, kelompok: null })),
    ...kelompokList.flatMap(isiKelompok),
  ];
}

function isiKelompok(kelompok: Kelompok): readonly Isi[] {
  return [
    ...kelompok.rincianList.map((item) => ({ item, kelompok })),
    ...kelompok.kelompokList.flatMap(isiKelompok),
  ];
}

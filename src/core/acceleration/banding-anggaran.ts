import { compareKodeKey } from "../model/kode-key.ts";
import type { CellRef } from "../model/origin.ts";
import type { Rupiah } from "../rupiah/rupiah.ts";
import { namaKey } from "../text/nama-key.ts";
import { jenisPergeseran, type JenisPergeseran, type LetakAnggaran } from "./pergeseran.ts";

/** A line of the budget in one version: an account of a sub kegiatan, or one item of it. */
export interface BarisAnggaran extends LetakAnggaran {
  readonly jumlah: Rupiah;
  /** `""` = not stated. */
  readonly sumberDana: string;
  readonly at: CellRef | null;
}

/** Money that left one line for another. */
export interface ArusPergeseran {
  readonly jenis: Exclude<JenisPergeseran, "t">;
  readonly dari: BarisAnggaran;
  readonly ke: BarisAnggaran;
  readonly jumlah: Rupiah;
  /** It changed its source of funds on the way, which no shift may do. */
  readonly isLintasSumber: boolean;
}

/** An account in both versions. */
export interface BandingRekening {
  /** A line of the account: its place, whatever the item. */
  readonly letak: BarisAnggaran;
  readonly semula: Rupiah;
  readonly menjadi: Rupiah;
  /** Kinds of the shifts it takes part in, the highest last; blank = nothing but its whole grew or shrank. */
  readonly jenisList: readonly JenisPergeseran[];
}

/** What became of the money between two versions. */
export interface PerbandinganAnggaran {
  readonly arusList: readonly ArusPergeseran[];
  /** Accounts that changed, in the order of their codes. */
  readonly rekeningList: readonly BandingRekening[];
  /** Items added or taken away within an account: who approves row a may ask for it. */
  readonly barangBerubah: readonly { readonly letak: BarisAnggaran; readonly isBaru: boolean }[];
  /** Texts, volumes or prices changed with no rupiah moved. */
  readonly hanyaUraian: readonly BarisAnggaran[];
  /** What no shift explains: the whole grew or shrank. Above 0 = more than before. */
  readonly selisih: readonly { readonly letak: BarisAnggaran; readonly jumlah: Rupiah }[];
  /** Sources whose sum changed; a shift keeps each rupiah with its source (practice). */
  readonly sumberList: readonly {
    readonly sumberDana: string;
    readonly semula: Rupiah;
    readonly menjadi: Rupiah;
  }[];
}

/** An account with its balance while shifts are told: what is still to be explained (menjadi − semula). */
interface Simpul {
  readonly letak: BarisAnggaran;
  readonly semula: number;
  readonly menjadi: number;
  sisa: number;
}

/**
 * Tells two versions of a budget apart by the approval table: money that stays within an account is row a; what is left
 * of each account is matched within its rincian objek, then objek, jenis, kelompok, sub kegiatan and on up to the region,
 * so that every rupiah is explained by the lowest level at which it balances. Money of one source is matched first.
 */
export function bandingkanAnggaran(
  semula: readonly BarisAnggaran[],
  menjadi: readonly BarisAnggaran[],
): PerbandinganAnggaran {
  const before = perRekening(semula);
  const after = perRekening(menjadi);
  const arusList: ArusPergeseran[] = [];
  const barangBerubah: { letak: BarisAnggaran; isBaru: boolean }[] = [];
  const hanyaUraian: BarisAnggaran[] = [];
  const simpulList: Simpul[] = [];
  for (const key of [...new Set([...before.keys(), ...after.keys()])].sort(compareKunci)) {
    const [old, now] = [before.get(key) ?? [], after.get(key) ?? []];
    const dalam = bandingkanBarang(old, now);
    arusList.push(...dalam.arusList);
    barangBerubah.push(...dalam.barangBerubah);
    hanyaUraian.push(...dalam.hanyaUraian);
    const [letak] = [...now, ...old];
    if (letak === undefined) continue;
    const [one, two] = [jumlah(old), jumlah(now)];
    simpulList.push({ letak, semula: one, menjadi: two, sisa: two - one });
  }
  for (const tingkat of TINGKAT) arusList.push(...cocokkan(simpulList, tingkat));
  return {
    arusList,
    barangBerubah,
    hanyaUraian,
    rekeningList: simpulList.flatMap((simpul) => {
      const jenisList = jenisOf(simpul.letak, arusList, hanyaUraian);
      const isChanged = simpul.semula !== simpul.menjadi || jenisList.length > 0;
      const { letak } = simpul;
      return isChanged
        ? [{ letak, semula: rupiahOf(simpul.semula), menjadi: rupiahOf(simpul.menjadi), jenisList }]
        : [];
    }),
    selisih: simpulList.flatMap(({ letak, sisa }) =>
      sisa === 0 ? [] : [{ letak, jumlah: rupiahOf(sisa) }],
    ),
    sumberList: perSumber(semula, menjadi),
  };
}

/** Groups within which money is matched, from the narrowest to the whole region. */
const TINGKAT: readonly ((letak: LetakAnggaran) => string)[] = [
  ...[5, 4, 3, 2, 0].map(
    (segments) => (letak: LetakAnggaran) =>
      [kunciSub(letak, 6), letak.rekening.slice(0, segments).join(".")].join("|"),
  ),
  (letak) => kunciSub(letak, 5),
  (letak) => kunciSub(letak, 3),
  ({ skpdId, unitId }) => `${skpdId}|${unitId}`,
  ({ skpdId }) => skpdId,
  () => "",
];

function kunciSub({ skpdId, unitId, subKegiatanKey }: LetakAnggaran, segments: number): string {
  return [skpdId, unitId, subKegiatanKey.split(".").slice(0, segments).join(".")].join("|");
}

function kunciRekening(letak: LetakAnggaran): string {
  return `${kunciSub(letak, 6)}|${letak.rekening.join(".")}`;
}

function perRekening(list: readonly BarisAnggaran[]): Map<string, BarisAnggaran[]> {
  return kelompok(list, kunciRekening);
}

/** Matches what accounts gave with what others got, within each group; the same source first. */
function* cocokkan(
  list: readonly Simpul[],
  tingkat: (letak: LetakAnggaran) => string,
): Iterable<ArusPergeseran> {
  for (const group of kelompok(
    list.filter(({ sisa }) => sisa !== 0),
    ({ letak }) => tingkat(letak),
  ).values()) {
    for (const isSame of [true, false]) {
      for (const giver of group) {
        for (const taker of group) {
          const amount = Math.min(-giver.sisa, taker.sisa);
          if (giver.sisa >= 0) break;
          if (amount <= 0) continue;
          const lintas = isLintas(giver.letak, taker.letak);
          if (isSame && lintas) continue;
          giver.sisa += amount;
          taker.sisa -= amount;
          const jenis = jenisPergeseran(giver.letak, taker.letak);
          yield {
            jenis: jenis === "t" ? "a" : jenis,
            dari: giver.letak,
            ke: taker.letak,
            jumlah: rupiahOf(amount),
            isLintasSumber: lintas,
          };
        }
      }
    }
  }
}

/** Items of one account: what one gave and another got, texts that changed, items that came and went. */
function bandingkanBarang(
  old: readonly BarisAnggaran[],
  now: readonly BarisAnggaran[],
): Pick<PerbandinganAnggaran, "arusList" | "barangBerubah" | "hanyaUraian"> {
  const before = kelompok(old, ({ uraian }) => namaKey(uraian));
  const after = kelompok(now, ({ uraian }) => namaKey(uraian));
  const barangBerubah: { letak: BarisAnggaran; isBaru: boolean }[] = [];
  const hanyaUraian: BarisAnggaran[] = [];
  const items: Simpul[] = [];
  for (const key of new Set([...before.keys(), ...after.keys()])) {
    const [was, is] = [before.get(key) ?? [], after.get(key) ?? []];
    const [letak] = [...is, ...was];
    if (letak === undefined) continue;
    const [one, two] = [jumlah(was), jumlah(is)];
    if (key !== "" && (was.length === 0 || is.length === 0)) {
      barangBerubah.push({ letak, isBaru: was.length === 0 });
    }
    items.push({ letak, semula: one, menjadi: two, sisa: two - one });
    if (one === two && rincian(was) !== rincian(is)) hanyaUraian.push(letak);
  }
  // An account that did not exist, or no longer does, moves as a whole.
  const isWhole = old.length === 0 || now.length === 0;
  const arusList = isWhole ? [] : [...cocokkan(items, () => "")];
  return {
    arusList,
    barangBerubah: isWhole ? [] : barangBerubah,
    hanyaUraian,
  };
}

function rincian(list: readonly BarisAnggaran[]): string {
  return list.map((one) => `${one.uraian.trim()}\n${one.rincian.trim()}`).join("\n");
}

/** Two stated sources that differ. What is not stated is not judged. */
function isLintas(one: BarisAnggaran, other: BarisAnggaran): boolean {
  const [a, b] = [namaKey(one.sumberDana), namaKey(other.sumberDana)];
  return a !== "" && b !== "" && a !== b;
}

/** From the one that needs least to the one that needs most. */
const URUTAN: readonly JenisPergeseran[] = [
  "t",
  "a",
  "b",
  "c",
  "d",
  "e",
  "f",
  "g",
  "h",
  "i",
  "j",
  "k",
];

function jenisOf(
  letak: BarisAnggaran,
  arusList: readonly ArusPergeseran[],
  hanyaUraian: readonly BarisAnggaran[],
): readonly JenisPergeseran[] {
  const key = kunciRekening(letak);
  const found = new Set<JenisPergeseran>();
  for (const { jenis, dari, ke } of arusList) {
    if (kunciRekening(dari) === key || kunciRekening(ke) === key) found.add(jenis);
  }
  if (hanyaUraian.some((one) => kunciRekening(one) === key)) found.add("a");
  return URUTAN.filter((jenis) => found.has(jenis));
}

function perSumber(
  semula: readonly BarisAnggaran[],
  menjadi: readonly BarisAnggaran[],
): PerbandinganAnggaran["sumberList"] {
  const before = kelompok(semula, ({ sumberDana }) => namaKey(sumberDana));
  const after = kelompok(menjadi, ({ sumberDana }) => namaKey(sumberDana));
  return [...new Set([...before.keys(), ...after.keys()])].sort().flatMap((key) => {
    const [was, is] = [before.get(key) ?? [], after.get(key) ?? []];
    const sumberDana = (is[0] ?? was[0])?.sumberDana.trim() ?? "";
    const [one, two] = [rupiahOf(jumlah(was)), rupiahOf(jumlah(is))];
    return one === two ? [] : [{ sumberDana, semula: one, menjadi: two }];
  });
}

function jumlah(list: readonly BarisAnggaran[]): number {
  return list.reduce((sum, one) => sum + one.jumlah, 0);
}

function rupiahOf(value: number): Rupiah {
  return value as Rupiah;
}

function kelompok<Item>(list: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of list) {
    const key = keyOf(item);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [item]);
    else known.push(item);
  }
  return groups;
}

/** Keys in the order of their codes. */
function compareKunci(a: string, b: string): number {
  const [left, right] = [a.split("|"), b.split("|")];
  for (const [nth, part] of left.entries()) {
    const order = compareKodeKey(part, right[nth] ?? "");
    if (order !== 0) return order;
  }
  return 0;
}

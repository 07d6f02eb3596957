import type { DpaDokumen, KodeNama, SubKegiatan } from "../../core/model/dpa.ts";
import { kodeKeyOf } from "../../core/model/kode-key.ts";
import { EMPTY_MODEL, type Model, type ReadIssue } from "../../core/model/model.ts";
import { cellOf } from "../../core/model/origin.ts";
import { buildSkpdIndex } from "../../core/model/skpd-index.ts";
import type { RakRow, SkpdRow } from "../../core/model/tables.ts";
import { rankOf } from "./tahap.ts";

/** Documents that count and those that do not, with a remark for each that does not. */
export interface Stages {
  readonly dokumenList: readonly DpaDokumen[];
  readonly arsipList: readonly DpaDokumen[];
  readonly rakList: readonly RakRow[];
  readonly issues: readonly ReadIssue[];
}

type Records = Pick<Model, "dokumenList" | "rakList" | "skpdList">;

/**
 * Of a sub kegiatan that several stages state, only the latest counts; of several years, only the latest. A document
 * that is superseded in part is split: what nobody replaced still counts. Nothing is dropped without a remark.
 */
export function separateStages(records: Records): Stages {
  const { dokumenList, rakList } = records;
  const tahun = yearInForce(dokumenList, rakList);
  const inYear = (stated: number | null | undefined): boolean =>
    tahun === null || stated === null || stated === undefined || stated === tahun;
  const current = dokumenList.filter((dokumen) => inYear(dokumen.tahun));
  const latest = latestStages(current, records.skpdList);
  const counted: DpaDokumen[] = [];
  const arsipList: DpaDokumen[] = [];
  const issues: ReadIssue[] = [];
  const put = (dokumen: DpaDokumen, old: readonly SubKegiatan[], by: string): void => {
    const part = withSubs(dokumen, old);
    arsipList.push(part);
    issues.push(remark(part, `${sebut(dokumen)}; yang berlaku ${by}`, Math.max(1, old.length)));
  };
  for (const dokumen of dokumenList) {
    if (!inYear(dokumen.tahun)) {
      put(dokumen, dokumen.subKegiatanList, `tahun ${tahun ?? ""}`);
      continue;
    }
    const old = dokumen.subKegiatanList.filter((sub) => latest.isOld(sub, dokumen));
    if (old.length < dokumen.subKegiatanList.length || old.length === 0) {
      const rest = dokumen.subKegiatanList.filter((sub) => !old.includes(sub));
      counted.push(withSubs(dokumen, rest));
    }
    const [first] = old;
    if (first !== undefined) put(dokumen, old, latest.inForce(first));
  }
  const rak = separateRak(rakList, tahun);
  return {
    dokumenList: counted,
    arsipList,
    rakList: rak.rakList,
    issues: [...issues, ...rak.issues],
  };
}

/** The latest year a document states; without any, the latest of the RAK. */
function yearInForce(
  dokumenList: readonly DpaDokumen[],
  rakList: readonly RakRow[],
): number | null {
  const latest = (years: Iterable<number | null | undefined>): number | null => {
    let most: number | null = null;
    for (const year of years) if ((year ?? 0) > (most ?? 0)) most = year ?? null;
    return most;
  };
  const ofDokumen = latest(dokumenList.map(({ tahun }) => tahun));
  return ofDokumen ?? latest(rakList.map(({ tahun }) => tahun));
}

interface Latest {
  readonly isOld: (sub: SubKegiatan, dokumen: DpaDokumen) => boolean;
  /** Stage that counts for a sub kegiatan, with its sheet. */
  readonly inForce: (sub: SubKegiatan) => string;
}

function latestStages(dokumenList: readonly DpaDokumen[], skpdList: readonly SkpdRow[]): Latest {
  const ranks = new Set(dokumenList.map(rankOfDokumen));
  if (ranks.size < 2) return { isOld: () => false, inForce: () => "" };
  const ownerOf = owners(dokumenList, skpdList);
  const best = new Map<string, DpaDokumen>();
  for (const dokumen of dokumenList) {
    for (const sub of dokumen.subKegiatanList) {
      const key = ownerOf(sub);
      const known = best.get(key);
      if (known === undefined || rankOfDokumen(dokumen) > rankOfDokumen(known)) {
        best.set(key, dokumen);
      }
    }
  }
  const bestOf = (sub: SubKegiatan): DpaDokumen | undefined => best.get(ownerOf(sub));
  return {
    isOld: (sub, dokumen) => {
      const found = bestOf(sub);
      return found !== undefined && rankOfDokumen(dokumen) < rankOfDokumen(found);
    },
    inForce: (sub) => {
      const found = bestOf(sub);
      return found === undefined ? "" : `${sebut(found)} pada lembar “${found.origin.at.sheet}”`;
    },
  };
}

/** Key of a sub kegiatan of an SKPD. One that names no SKPD belongs to the only SKPD that has its code. */
function owners(
  dokumenList: readonly DpaDokumen[],
  skpdList: readonly SkpdRow[],
): (sub: SubKegiatan) => string {
  const subKegiatanList = dokumenList.flatMap((dokumen) => dokumen.subKegiatanList);
  const index = buildSkpdIndex({ ...EMPTY_MODEL, dokumenList, subKegiatanList, skpdList });
  const idOf = (skpd: KodeNama | null): string => index.resolve(skpd)?.id ?? "";
  const ids = new Map<string, Set<string>>();
  for (const { kode, skpd } of subKegiatanList) {
    const key = kodeKeyOf(kode);
    const known = ids.get(key) ?? new Set<string>();
    const id = idOf(skpd);
    ids.set(key, id === "" ? known : known.add(id));
  }
  return (sub) => {
    const key = kodeKeyOf(sub.kode);
    // A sub kegiatan without a code is nobody's older state.
    if (key === "") return `?${sub.origin.at.sheet}|${sub.origin.row}|${sub.id}`;
    const [only, ...others] = ids.get(key) ?? [];
    return `${idOf(sub.skpd) || (others.length === 0 ? (only ?? "") : "")}|${key}`;
  };
}

function rankOfDokumen({ tahap, tahapKe }: DpaDokumen): number {
  return rankOf({ tahap, ke: tahapKe ?? null });
}

/** The part of a document with these sub kegiatan; totals of the whole are not the part's. */
function withSubs(dokumen: DpaDokumen, subKegiatanList: readonly SubKegiatan[]): DpaDokumen {
  if (subKegiatanList.length === dokumen.subKegiatanList.length) return dokumen;
  return { ...dokumen, alokasi: null, totalList: [], subKegiatanList };
}

function separateRak(
  rakList: readonly RakRow[],
  tahun: number | null,
): Pick<Stages, "rakList" | "issues"> {
  const isOld = (row: RakRow): boolean => (row.tahun ?? Infinity) < (tahun ?? 0);
  if (!rakList.some(isOld)) return { rakList, issues: [] };
  const first = new Map<string, { readonly row: RakRow; count: number }>();
  for (const row of rakList.filter(isOld)) {
    const { file, sheet } = row.origin.at;
    const key = `${file}\n${sheet}\n${row.tahun ?? ""}`;
    const known = first.get(key);
    if (known === undefined) first.set(key, { row, count: 1 });
    else known.count += 1;
  }
  const issues = [...first.values()].map(({ row, count }): ReadIssue => ({
    kind: "arsip",
    at: cellOf(row.origin, "subKegiatan"),
    text: `RAK tahun ${row.tahun ?? ""}; yang berlaku tahun ${tahun ?? ""}`,
    count,
  }));
  return { rakList: rakList.filter((row) => !isOld(row)), issues };
}

function remark(dokumen: DpaDokumen, text: string, count: number): ReadIssue {
  const [sub] = dokumen.subKegiatanList;
  const at =
    dokumen.nomor !== "" || sub === undefined
      ? cellOf(dokumen.origin, "nomor")
      : cellOf(sub.origin, "kode");
  return { kind: "arsip", at, text, count };
}

const NAMA_TAHAP = { murni: "DPA murni", pergeseran: "DPA pergeseran", perubahan: "DPPA" } as const;

/** `DPA pergeseran ke-2 tahun 2026`. */
function sebut({ tahap, tahapKe, tahun }: DpaDokumen): string {
  const ke = tahapKe === undefined ? "" : ` ke-${tahapKe}`;
  return `${tahap === null ? "DPA" : NAMA_TAHAP[tahap]}${ke}${tahun === null ? "" : ` tahun ${tahun}`}`;
}

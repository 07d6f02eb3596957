import type { Pos, PosIndex } from "../model/pos.ts";
import { sidikTeks } from "../text/sidik.ts";
import { profilOf } from "./jenis-belanja.ts";

export const SIKAP_LIST = ["terima", "tolak", "nanti"] as const;
/** What staff said to a suggestion. */
export type NamaSikap = (typeof SIKAP_LIST)[number];

/** A decision on a pair of sub kegiatan. Days are ISO texts. */
export interface Sikap {
  /** Ids of the pos; a < b. */
  readonly a: string;
  readonly b: string;
  /** What the two were when it was decided. */
  readonly sidik: string;
  readonly sikap: NamaSikap;
  readonly alasan: string;
  readonly oleh: string;
  readonly sejak: string;
}

/** Name of a pair, the same in every workbook that has the two. */
export function pairId({ a, b }: { readonly a: string; readonly b: string }): string {
  return `${a}~${b}`;
}

/**
 * What a pair is by its documents: names, keluaran, places and kinds of spending. Amounts, months and the crossfire
 * table do not count: a shift, or writing the accepted pair into the table, is no other matter.
 */
export function sidikPair(one: Pos, other: Pos): string {
  return sidikTeks([one, other].map(describe).sort().join("\u001e"));
}

function describe({ id, nama, dpa, lokasi }: Pos): string {
  const jenis = [...(profilOf(dpa?.rekeningList ?? [])?.keys() ?? [])].sort();
  const texts = [nama, dpa?.keluaran ?? "", lokasi ?? ""];
  return [id, ...texts.map((text) => text.trim().toLowerCase()), ...jenis].join("\u001f");
}

/** The decisions of a workbook by pair: those that hold, and those whose sub kegiatan have changed since. */
export interface SikapBerlaku {
  readonly berlaku: ReadonlyMap<string, Sikap>;
  readonly berubah: ReadonlySet<string>;
}

/** Holds the decisions against the sub kegiatan as they are now. A pair that is gone keeps its decision unused. */
export function matchSikap(list: readonly Sikap[], index: PosIndex): SikapBerlaku {
  const berlaku = new Map<string, Sikap>();
  const berubah = new Set<string>();
  for (const sikap of list) {
    const [one, other] = [index.byId.get(sikap.a), index.byId.get(sikap.b)];
    if (one === undefined || other === undefined) continue;
    const id = pairId(sikap);
    if (sidikPair(one, other) === sikap.sidik) {
      berlaku.set(id, sikap);
      berubah.delete(id);
    } else if (!berlaku.has(id)) berubah.add(id);
  }
  return { berlaku, berubah };
}

/** The list with this decision on these pairs; an older one on the same pair is replaced. */
export function withSikap(list: readonly Sikap[], added: readonly Sikap[]): readonly Sikap[] {
  const ids = new Set(added.map(pairId));
  return [...list.filter((sikap) => !ids.has(pairId(sikap))), ...added];
}

import { compareKodeKey } from "../model/kode-key.ts";
import type { PosIndex } from "../model/pos.ts";
import { langkahOf, WILAYAH, TINGKAT_JALUR, type Langkah } from "./jalur.ts";
import type { Keanggotaan } from "./keanggotaan.ts";
import type { Porsi } from "./baris.ts";

/** A branch of the tree without its figures. */
export interface Cabang {
  readonly id: string;
  readonly parent: Cabang | null;
  readonly langkah: Langkah;
  /** The portion that stands at a leaf; null above. */
  porsi: Porsi | null;
}

/** The tree in order: parents before their children, siblings in fixed order. */
export interface Kerangka {
  readonly cabang: readonly Cabang[];
  /** Position of each one's parent; −1 for the root. */
  readonly induk: Int32Array;
  /** Position after the last branch under each one. */
  readonly akhir: Int32Array;
}

interface Tumbuh extends Cabang {
  /** Null at a leaf. */
  children: Map<string, Tumbuh> | null;
}

/** Lets the tree grow from the places of all pos. `porsiAt` gives the portions of a pos, one per place. */
export function tumbuhkan(
  index: PosIndex,
  placesOf: (pos: PosIndex["list"][number]) => readonly Keanggotaan[],
  porsiAt: (pos: PosIndex["list"][number], places: readonly Keanggotaan[]) => readonly Porsi[],
): Kerangka {
  const root = makeCabang(WILAYAH, null);
  for (const pos of index.list) {
    const places = placesOf(pos);
    const porsi = porsiAt(pos, places);
    places.forEach((place, nth) => {
      let cabang = root;
      for (const tingkat of TINGKAT_JALUR) {
        const key = tingkat.key(pos, place);
        cabang.children ??= new Map<string, Tumbuh>();
        const known = cabang.children.get(key);
        if (known !== undefined) {
          cabang = known;
          continue;
        }
        const made = makeCabang(langkahOf(tingkat, pos, place), cabang);
        cabang.children.set(key, made);
        cabang = made;
      }
      cabang.porsi = porsi[nth] ?? null;
    });
  }
  return susun(root);
}

function makeCabang(langkah: Langkah, parent: Tumbuh | null): Tumbuh {
  const id = parent === null ? langkah.key : `${parent.id}/${langkah.key}`;
  return { id, parent, langkah, porsi: null, children: null };
}

function susun(root: Tumbuh): Kerangka {
  const cabang: Cabang[] = [];
  const induk: number[] = [];
  const akhir: number[] = [];
  const visit = (one: Tumbuh, up: number): void => {
    const at = cabang.length;
    cabang.push(one);
    induk.push(up);
    akhir.push(0);
    if (one.children !== null) {
      for (const child of inOrder([...one.children.values()])) visit(child, at);
    }
    akhir[at] = cabang.length;
  };
  visit(root, -1);
  return { cabang, induk: Int32Array.from(induk), akhir: Int32Array.from(akhir) };
}

/** Pos come in code order, so most siblings stand in order already. */
function inOrder(list: Tumbuh[]): readonly Tumbuh[] {
  for (let at = 1; at < list.length; at += 1) {
    const [before, one] = [list[at - 1], list[at]];
    if (before !== undefined && one !== undefined && compareCabang(before, one) > 0) {
      return list.sort(compareCabang);
    }
  }
  return list;
}

/** Nodes that stand for "none" come last; codes in code order, names by the alphabet. */
function compareCabang(a: Cabang, b: Cabang): number {
  return (
    Number(a.langkah.khusus !== null) - Number(b.langkah.khusus !== null) ||
    compareKodeKey(a.langkah.key, b.langkah.key)
  );
}

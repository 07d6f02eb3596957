import type { Kelompok, Rekening, Rincian } from "../../core/model/dpa.ts";
import { isWithin } from "../../core/kode/kode.ts";
import { parseKodeRekening, tingkatTertulis } from "../../core/kode/kode-rekening.ts";

export type MutableRincian = Writable<Rincian>;

type Writable<Record_> = { -readonly [Key in keyof Record_]: Record_[Key] };

export type MutableRekening = Omit<
  Writable<Rekening>,
  "children" | "kelompokList" | "rincianList"
> & { children: Rekening[]; kelompokList: Kelompok[]; rincianList: Rincian[] };

export type MutableKelompok = Omit<Writable<Kelompok>, "kelompokList" | "rincianList"> & {
  kelompokList: Kelompok[];
  rincianList: Rincian[];
};

/**
 * Builds the account tree from rows in document order. A row goes under the nearest row above it of a lower level; a
 * well-formed code that does not lie under it stays there all the same, so that the rule on parents can say so. When
 * all rows are there, `settle` tells such codes from rows whose parent is missing.
 */
export class RekeningTree {
  readonly roots: Rekening[] = [];
  private open: MutableRekening[] = [];
  private group: MutableKelompok | null = null;
  private subGroup: MutableKelompok | null = null;

  addRekening(rekening: MutableRekening): void {
    for (let top = this.open.at(-1); top !== undefined; top = this.open.at(-1)) {
      // An account that holds items has none below it, unless by code.
      const isOver = top.level < rekening.level && (!hasItems(top) || liesUnder(rekening, top));
      if (isOver) break;
      this.open.pop();
    }
    (this.open.at(-1)?.children ?? this.roots).push(rekening);
    this.open.push(rekening);
    this.group = null;
    this.subGroup = null;
  }

  /**
   * Accounts that do not lie under the one above them, and are not in its total either, had a row of their own above
   * them that is gone: they go up to the account that their code lies under. Gives the top of the tree.
   */
  settle(): readonly Rekening[] {
    for (const root of this.roots) settleUnder(root, []);
    return this.roots;
  }

  /** Codes from the top of the tree to the account at hand. */
  path(): readonly string[] {
    return this.open.map(({ kodeText }) => kodeText);
  }

  /** The account of that row turns out to have a longer code: the rest stood in the next row. */
  extendKode(row: number, kodeText: string): void {
    const rekening = this.open.at(-1);
    if (rekening?.origin.row !== row) return;
    this.open.pop();
    const siblings = this.open.at(-1)?.children ?? this.roots;
    siblings.splice(siblings.indexOf(rekening), 1);
    rekening.kodeText = kodeText;
    rekening.kode = parseKodeRekening(kodeText);
    rekening.level = tingkatTertulis(kodeText);
    this.addRekening(rekening);
  }

  addKelompok(kelompok: MutableKelompok): void {
    const account = this.open.at(-1);
    if (kelompok.tanda === "-" && this.group !== null) {
      this.group.kelompokList.push(kelompok);
      this.subGroup = kelompok;
      return;
    }
    account?.kelompokList.push(kelompok);
    if (kelompok.tanda === "#") {
      this.group = kelompok;
      this.subGroup = null;
    } else {
      this.subGroup = kelompok;
    }
  }

  addRincian(rincian: Rincian): void {
    (this.subGroup ?? this.group ?? this.open.at(-1))?.rincianList.push(rincian);
  }

  /** A `Sumber Dana:` line belongs to the group above it, else to the account. */
  setSumberDana(sumberDana: string, row: number, col: number): void {
    const owner = this.subGroup ?? this.group ?? this.open.at(-1);
    if (owner === undefined) return;
    owner.sumberDana = sumberDana;
    owner.origin = {
      ...owner.origin,
      cols: { ...owner.origin.cols, sumberDana: col },
      rows: { sumberDana: row },
    };
  }
}

/** `above`: the accounts over `parent`, from the top. */
function settleUnder(parent: Rekening, above: readonly Rekening[]): void {
  const path = [...above, parent];
  for (const child of parent.children) settleUnder(child, path);
  const strays = parent.children.filter((child) => !liesUnder(child, parent));
  if (strays.length === 0) return;
  const own = parent.children.filter((child) => !strays.includes(child));
  if (parent.jumlah === null || !isSumOf(parent.jumlah, own)) return;
  for (const stray of strays) {
    const home = above.filter((one) => liesUnder(stray, one)).at(-1);
    if (home === undefined) return;
    (parent.children as Rekening[]).splice(parent.children.indexOf(stray), 1);
    const next = path[path.indexOf(home) + 1];
    const at = home.children.findIndex((one) => one === next) + 1;
    (home.children as Rekening[]).splice(at, 0, stray);
  }
}

function isSumOf(jumlah: number, list: readonly Rekening[]): boolean {
  return (
    list.length > 0 &&
    list.every((one) => one.jumlah !== null) &&
    list.reduce((sum, one) => sum + (one.jumlah ?? 0), 0) === jumlah
  );
}

function hasItems({ kelompokList, rincianList }: MutableRekening): boolean {
  return kelompokList.length > 0 || rincianList.length > 0;
}

function liesUnder({ kode }: Pick<Rekening, "kode">, parent: Pick<Rekening, "kode">): boolean {
  return kode === null || parent.kode === null || isWithin(kode, parent.kode);
}

import type { Kelompok, Rekening, Rincian } from "../../core/model/dpa.ts";
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
 * well-formed code that does not lie under it stays there all the same, so that the rule on parents can say so.
 */
export class RekeningTree {
  readonly roots: Rekening[] = [];
  #path: MutableRekening[] = [];
  #group: MutableKelompok | null = null;
  #subGroup: MutableKelompok | null = null;

  addRekening(rekening: MutableRekening): void {
    while ((this.#path.at(-1)?.level ?? 0) >= rekening.level) this.#path.pop();
    (this.#path.at(-1)?.children ?? this.roots).push(rekening);
    this.#path.push(rekening);
    this.#group = null;
    this.#subGroup = null;
  }

  /** Codes from the top of the tree to the account at hand. */
  path(): readonly string[] {
    return this.#path.map(({ kodeText }) => kodeText);
  }

  /** The account of that row turns out to have a longer code: the rest stood in the next row. */
  extendKode(row: number, kodeText: string): void {
    const rekening = this.#path.at(-1);
    if (rekening?.origin.row !== row) return;
    this.#path.pop();
    const siblings = this.#path.at(-1)?.children ?? this.roots;
    siblings.splice(siblings.indexOf(rekening), 1);
    rekening.kodeText = kodeText;
    rekening.kode = parseKodeRekening(kodeText);
    rekening.level = tingkatTertulis(kodeText);
    this.addRekening(rekening);
  }

  addKelompok(kelompok: MutableKelompok): void {
    const account = this.#path.at(-1);
    if (kelompok.tanda === "-" && this.#group !== null) {
      this.#group.kelompokList.push(kelompok);
      this.#subGroup = kelompok;
      return;
    }
    account?.kelompokList.push(kelompok);
    if (kelompok.tanda === "#") {
      this.#group = kelompok;
      this.#subGroup = null;
    } else {
      this.#subGroup = kelompok;
    }
  }

  addRincian(rincian: Rincian): void {
    (this.#subGroup ?? this.#group ?? this.#path.at(-1))?.rincianList.push(rincian);
  }

  /** A `Sumber Dana:` line belongs to the group above it, else to the account. */
  setSumberDana(sumberDana: string, row: number, col: number): void {
    const owner = this.#subGroup ?? this.#group ?? this.#path.at(-1);
    if (owner === undefined) return;
    owner.sumberDana = sumberDana;
    owner.origin = {
      ...owner.origin,
      cols: { ...owner.origin.cols, sumberDana: col },
      rows: { sumberDana: row },
    };
  }
}

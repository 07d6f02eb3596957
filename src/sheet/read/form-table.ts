import type { Kelompok, Rincian } from "../../core/model/dpa.ts";
import { parseKodeRekening } from "../../core/kode/kode-rekening.ts";
import { cleanKodeText } from "../../core/kode/kode.ts";
import type { Rupiah } from "../../core/rupiah/rupiah.ts";
import { parseKoefisien } from "../../core/text/koefisien.ts";
import type { GridView } from "./grid-view.ts";
import { matchFields, type Header } from "./header.ts";
import { RekeningTree, type MutableKelompok, type MutableRekening } from "./rekening-tree.ts";

/** Columns of the rincian table of a printed DPA. */
export interface FormColumns {
  readonly kodeRekening: number;
  readonly uraian: number;
  readonly koefisien: number;
  readonly satuan?: number;
  readonly harga: number;
  readonly ppn?: number;
  readonly jumlah: number;
}

/** Columns of a recognised form header; null when it lacks one of them. */
export function formColumns(header: Header): FormColumns | null {
  const found = matchFields(header, [
    "kodeRekening",
    "uraian",
    "koefisien",
    "satuan",
    "harga",
    "ppn",
    "jumlah",
  ]);
  const { kodeRekening, uraian, koefisien, satuan, harga, ppn, jumlah } = found;
  if (kodeRekening === undefined || uraian === undefined || koefisien === undefined) return null;
  if (harga === undefined) return null;
  return {
    kodeRekening,
    uraian,
    koefisien,
    harga,
    jumlah: jumlah ?? Math.max(harga, ppn ?? harga) + 1,
    ...(satuan === undefined ? {} : { satuan }),
    ...(ppn === undefined ? {} : { ppn }),
  };
}

/** Reads the rows of one rincian table, one call per row; `tree` grows as rows arrive. */
export class FormTableReader {
  readonly tree = new RekeningTree();
  readonly #grid: GridView;
  readonly #cols: FormColumns;
  #lastRincian: { -readonly [Key in keyof Rincian]: Rincian[Key] } | null = null;

  constructor(grid: GridView, cols: FormColumns) {
    this.#grid = grid;
    this.#cols = cols;
  }

  read(row: number): void {
    const grid = this.#grid;
    const cols = this.#cols;
    const kodeText = cleanKodeText(grid.text(row, cols.kodeRekening));
    const uraian = this.#uraian(row);
    if (kodeText !== "" && /^[0-9]/.test(kodeText)) {
      this.#lastRincian = null;
      this.tree.addRekening(this.#rekening(row, kodeText, uraian));
      return;
    }
    const group = /^\[\s*([#-])\s*\]\s*(.*)$/s.exec(uraian);
    if (group !== null) {
      this.#lastRincian = null;
      this.tree.addKelompok(this.#kelompok(row, group[1] === "#" ? "#" : "-", group[2] ?? ""));
      return;
    }
    const sumber = /^sumber dana\s*:\s*(.*)$/is.exec(uraian);
    if (sumber !== null) {
      this.tree.setSumberDana((sumber[1] ?? "").trim(), row, cols.uraian);
      return;
    }
    const spesifikasi = /^spesifikasi\s*:\s*(.*)$/is.exec(uraian);
    if (spesifikasi !== null && this.#lastRincian !== null && grid.isBlank(row, cols.jumlah)) {
      this.#lastRincian.spesifikasi = (spesifikasi[1] ?? "").trim();
      return;
    }
    const hasFigures = [cols.koefisien, cols.harga, cols.jumlah].some(
      (col) => !grid.isBlank(row, col),
    );
    if (hasFigures && (uraian !== "" || !grid.isBlank(row, cols.koefisien))) {
      this.#lastRincian = this.#rincian(row, uraian);
      this.tree.addRincian(this.#lastRincian);
    }
  }

  /** Text from the uraian column up to the koefisien column: prints merge it, staff's own forms indent it. */
  #uraian(row: number): string {
    const { uraian, koefisien } = this.#cols;
    return koefisien > uraian
      ? this.#grid.span(row, uraian, koefisien)
      : this.#grid.text(row, uraian);
  }

  #rekening(row: number, kodeText: string, uraian: string): MutableRekening {
    const { kodeRekening, uraian: uraianCol, jumlah } = this.#cols;
    return {
      origin: { at: this.#grid.ref, row, cols: { kode: kodeRekening, uraian: uraianCol, jumlah } },
      kodeText,
      kode: parseKodeRekening(kodeText),
      level: Math.min(6, kodeText.split(".").length),
      uraian,
      jumlah: this.#grid.rupiah(row, jumlah),
      sumberDana: null,
      children: [],
      kelompokList: [],
      sebelum: null,
      rincianList: [],
    };
  }

  #kelompok(row: number, tanda: "#" | "-", rest: string): MutableKelompok {
    const { uraian, jumlah } = this.#cols;
    const [name = "", ...more] = rest.split(/\s*sumber dana\s*:\s*/i);
    const sumber = more.join(" ").trim();
    return {
      origin: { at: this.#grid.ref, row, cols: { uraian, jumlah, sumberDana: uraian } },
      tanda,
      uraian: name.trim(),
      jumlah: this.#grid.rupiah(row, jumlah),
      sumberDana: more.length === 0 ? null : sumber,
      kelompokList: [] as Kelompok[],
      sebelum: null,
      rincianList: [] as Rincian[],
    };
  }

  #rincian(row: number, uraian: string): Rincian {
    const grid = this.#grid;
    const cols = this.#cols;
    const [name = "", ...more] = uraian.split(/\s*spesifikasi\s*:\s*/i);
    const raw = grid.cell(row, cols.koefisien);
    const koefisienText = grid.text(row, cols.koefisien);
    const jumlah: Rupiah | null = grid.rupiah(row, cols.jumlah);
    return {
      origin: {
        at: grid.ref,
        row,
        cols: {
          uraian: cols.uraian,
          koefisien: cols.koefisien,
          harga: cols.harga,
          jumlah: cols.jumlah,
          ...(cols.satuan === undefined ? {} : { satuan: cols.satuan }),
          ...(cols.ppn === undefined ? {} : { ppn: cols.ppn }),
        },
      },
      uraian: name.trim(),
      spesifikasi: more.join(" ").trim(),
      koefisienText,
      koefisien: typeof raw === "number" ? raw : parseKoefisien(koefisienText),
      satuan: cols.satuan === undefined ? "" : grid.text(row, cols.satuan),
      harga: grid.number(row, cols.harga),
      ppn: readPpn(grid, row, cols.ppn),
      jumlah,
      sebelum: null,
    };
  }
}

/** PPN as a fraction: `11%`, 0.11 and a bare 11 all mean eleven percent. */
export function readPpn(grid: GridView, row: number, col: number | undefined): number | null {
  const value = grid.number(row, col);
  return value !== null && value >= 1 ? value / 100 : value;
}

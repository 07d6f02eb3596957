import type { Kelompok, Rincian } from "../../core/model/dpa.ts";
import { parseKodeRekening, tingkatTertulis } from "../../core/kode/kode-rekening.ts";
import { cleanKodeText } from "../../core/kode/kode.ts";
import { parseKoefisien } from "../../core/text/koefisien.ts";
import type { GridView } from "./grid-view.ts";
import { matchFields, type Header } from "./header.ts";
import { mendKode } from "./kode-sel.ts";
import { kolomPerubahan, readPerubahan, type KolomJumlah } from "./perubahan.ts";
import {
  RekeningTree,
  type MutableKelompok,
  type MutableRekening,
  type MutableRincian,
} from "./rekening-tree.ts";
import { known } from "./table-rows.ts";

/** Columns of the rincian table of a printed DPA. In a DPPA those after the change. */
export interface FormColumns extends KolomJumlah {
  readonly kodeRekening: number;
  readonly uraian: number;
  readonly koefisien: number;
  readonly satuan?: number;
  readonly harga: number;
  readonly ppn?: number;
  readonly jumlah: number;
  /** First column of figures: the text of a row ends before it. */
  readonly angka: number;
}

type Described = MutableRekening | MutableKelompok | MutableRincian;

const FIGURES = ["koefisien", "satuan", "harga", "ppn", "jumlah"] as const;

/** Columns of a recognised form header; null when it lacks one of them. */
export function formColumns(header: Header): FormColumns | null {
  const found = matchFields(header, ["kodeRekening", "uraian", ...FIGURES]);
  const { kodeRekening, uraian, koefisien, satuan, harga, ppn, jumlah } = found;
  if (kodeRekening === undefined || uraian === undefined || koefisien === undefined) return null;
  if (harga === undefined) return null;
  const before = Object.values(matchFields(header, FIGURES, "sebelum"));
  const figures = [koefisien, harga, ...before].filter((col) => col > uraian);
  return {
    kodeRekening,
    uraian,
    koefisien,
    harga,
    jumlah: jumlah ?? Math.max(harga, ppn ?? harga) + 1,
    angka: Math.min(...figures, Infinity),
    ...known({ satuan, ppn }),
    ...kolomPerubahan(header),
  };
}

/** Texts under a table, and page numbers between its parts: never the rest of an item. */
const ASIDE = /^(halaman|hal|page|catatan|keterangan)\b|^\*/i;

interface Places {
  readonly rekening: MutableRekening["origin"]["cols"];
  readonly kelompok: MutableKelompok["origin"]["cols"];
  readonly rincian: Rincian["origin"]["cols"];
}

function placesOf(cols: FormColumns): Places {
  const { kodeRekening: kode, uraian, koefisien, satuan, harga, ppn, jumlah, sebelum } = cols;
  const amounts = { jumlah, ...known({ sebelum }) };
  return {
    rekening: { kode, uraian, ...amounts },
    kelompok: { uraian, ...amounts, sumberDana: uraian },
    rincian: { uraian, koefisien, harga, ...amounts, ...known({ satuan, ppn }) },
  };
}

/** Reads the rows of one rincian table, one call per row; `tree` grows as rows arrive. */
export class FormTableReader {
  readonly tree = new RekeningTree();
  private readonly grid: GridView;
  private cols: FormColumns;
  /** Shared by all records of a page. */
  private places: Places;
  /** What the last row described: a page break may leave the rest of its text to the next page. */
  private last: Described | null = null;
  private lastRincian: MutableRincian | null = null;
  /** Text without figures since the last row of figures: an item whose figures a page break put on the next page. */
  private loose = "";
  private isPageTop = false;
  private openKode: { readonly text: string; readonly row: number } | null = null;

  constructor(grid: GridView, cols: FormColumns) {
    this.grid = grid;
    this.cols = cols;
    this.places = placesOf(cols);
  }

  /** The header was printed again: a new page begins, whose columns may have moved. */
  turnPage(cols: FormColumns): void {
    this.cols = cols;
    this.places = placesOf(cols);
    this.isPageTop = true;
  }

  read(row: number): void {
    const cols = this.cols;
    const uraian = this.uraian(row);
    const isPageTop = this.isPageTop;
    this.isPageTop = false;
    const kodeText = this.kode(row);
    if (kodeText !== "" && /^[0-9]/.test(kodeText)) {
      this.keep(this.rekening(row, kodeText, uraian), null);
      return;
    }
    const group = uraian.startsWith("[") ? /^\[\s*([#-])\s*\]\s*(.*)$/s.exec(uraian) : null;
    if (group !== null) {
      const kelompok = this.kelompok(row, group[1] === "#" ? "#" : "-", group[2] ?? "");
      this.tree.addKelompok(kelompok);
      this.keep(kelompok, null);
      return;
    }
    const hasColon = uraian.includes(":");
    const sumber = hasColon ? /^sumber dana\s*:\s*(.*)$/is.exec(uraian) : null;
    if (sumber !== null) {
      this.tree.setSumberDana((sumber[1] ?? "").trim(), row, cols.uraian);
      return;
    }
    const hasFigures = this.hasFigures(row);
    const spesifikasi = hasColon ? /^spesifikasi\s*:\s*(.*)$/is.exec(uraian) : null;
    if (spesifikasi !== null && this.lastRincian !== null && !hasFigures) {
      this.lastRincian.spesifikasi = (spesifikasi[1] ?? "").trim();
      return;
    }
    if (!hasFigures) {
      if (uraian === "" || ASIDE.test(uraian)) return;
      if (isPageTop && this.last !== null) extend(this.last, uraian);
      else this.loose = uraian;
      return;
    }
    // A row called Jumlah with an amount only is a subtotal, not an item.
    if (/^(sub ?)?(jumlah|total)\b/i.test(uraian) && !this.isCounted(row)) return;
    const whole = isPageTop && isRest(uraian) ? `${this.loose}\n${uraian}` : uraian;
    if (whole === "" && this.grid.isBlank(row, cols.koefisien)) return;
    const rincian = this.rincian(row, whole);
    this.tree.addRincian(rincian);
    this.keep(rincian, rincian);
  }

  private keep(record: Described, rincian: MutableRincian | null): void {
    if ("level" in record) this.tree.addRekening(record);
    this.last = record;
    this.lastRincian = rincian;
    this.loose = "";
  }

  /** Code of the row. A code that ends in a dot goes on in the next row, where a page or a cell was too narrow. */
  private kode(row: number): string {
    const grid = this.grid;
    const { kodeRekening, jumlah } = this.cols;
    if (grid.isBlank(row, kodeRekening)) {
      this.openKode = null;
      return "";
    }
    mendKode(grid, row, kodeRekening, "rekening", () => this.kodeBeside(row));
    const raw = grid.text(row, kodeRekening);
    const open = this.openKode;
    this.openKode = null;
    if (open !== null && /^\d{2,5}(\.\d+)*\.?$/.test(raw) && grid.isBlank(row, jumlah)) {
      this.tree.extendKode(open.row, `${open.text}${cleanKodeText(raw)}`);
      return "";
    }
    if (/^\d[\d.]*\.$/.test(raw)) this.openKode = { text: raw, row };
    return cleanKodeText(raw);
  }

  private kodeBeside(row: number): readonly string[] {
    const { kodeRekening } = this.cols;
    return [...this.tree.path(), this.grid.text(row + 1, kodeRekening)];
  }

  private hasFigures(row: number): boolean {
    const { jumlah, sebelum } = this.cols;
    return (
      !this.grid.isBlank(row, jumlah) ||
      this.isCounted(row) ||
      (sebelum !== undefined && !this.grid.isBlank(row, sebelum))
    );
  }

  private isCounted(row: number): boolean {
    const { koefisien, harga } = this.cols;
    return !this.grid.isBlank(row, koefisien) || !this.grid.isBlank(row, harga);
  }

  /** Text from the uraian column up to the figures: prints merge it, staff's own forms indent it. */
  private uraian(row: number): string {
    const { uraian, angka } = this.cols;
    return Number.isFinite(angka)
      ? this.grid.span(row, uraian, angka)
      : this.grid.text(row, uraian);
  }

  private rekening(row: number, kodeText: string, uraian: string): MutableRekening {
    return {
      origin: { at: this.grid.ref, row, cols: this.places.rekening },
      kodeText,
      kode: parseKodeRekening(kodeText),
      level: tingkatTertulis(kodeText),
      uraian,
      ...readPerubahan(this.grid, row, this.cols),
      sumberDana: null,
      children: [],
      kelompokList: [],
      rincianList: [],
    };
  }

  private kelompok(row: number, tanda: "#" | "-", rest: string): MutableKelompok {
    const [name = "", ...more] = rest.includes(":") ? rest.split(/\s*sumber dana\s*:\s*/i) : [rest];
    const sumber = more.join(" ").trim();
    return {
      origin: { at: this.grid.ref, row, cols: this.places.kelompok },
      tanda,
      uraian: name.trim(),
      ...readPerubahan(this.grid, row, this.cols),
      sumberDana: more.length === 0 ? null : sumber,
      kelompokList: [] as Kelompok[],
      rincianList: [] as Rincian[],
    };
  }

  private rincian(row: number, uraian: string): MutableRincian {
    const grid = this.grid;
    const { koefisien, satuan, harga, ppn } = this.cols;
    const [name = "", ...more] = uraian.includes(":")
      ? uraian.split(/\s*spesifikasi\s*:\s*/i)
      : [uraian];
    const raw = grid.cell(row, koefisien);
    const koefisienText = grid.text(row, koefisien);
    const { jumlah, sebelum } = readPerubahan(grid, row, this.cols);
    return {
      origin: { at: grid.ref, row, cols: this.places.rincian },
      uraian: name.trim(),
      spesifikasi: more.join(" ").trim(),
      koefisienText,
      koefisien: typeof raw === "number" ? raw : parseKoefisien(koefisienText),
      satuan: satuan === undefined ? "" : grid.text(row, satuan),
      harga: grid.number(row, harga),
      ppn: readPpn(grid, row, ppn),
      jumlah,
      sebelum,
    };
  }
}

/** Text at the top of a page that cannot begin an item. */
function isRest(uraian: string): boolean {
  return uraian === "" || /^spesifikasi\s*:/i.test(uraian);
}

/** Gives a record the rest of its text; an item's text ends with its spesifikasi. */
function extend(record: Described, rest: string): void {
  if ("spesifikasi" in record && record.spesifikasi !== "") record.spesifikasi += ` ${rest}`;
  else if ("tanda" in record && (record.sumberDana ?? "") !== "") {
    record.sumberDana = `${record.sumberDana ?? ""} ${rest}`;
  } else record.uraian = `${record.uraian} ${rest}`.trim();
}

/** PPN as a fraction: `11%`, 0.11 and a bare 11 all mean eleven percent. */
export function readPpn(grid: GridView, row: number, col: number | undefined): number | null {
  const value = grid.number(row, col);
  return value !== null && value >= 1 ? value / 100 : value;
}

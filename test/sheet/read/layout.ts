/** Writes records as a table in any layout a real sheet may have. What is read back must not depend on the layout. */
import fc from "fast-check";
import type { CellValue, SheetGrid } from "../../../src/sheet/host.ts";

export type Jenis = "kode" | "teks" | "uang" | "angka" | "tetap";

/** A column of a table: the headings it may bear, and what its cells are. */
export interface Kolom<Record_> {
  readonly judul: readonly string[];
  readonly jenis: Jenis;
  readonly nilai: (record: Record_) => CellValue | null;
}

export interface TableSpec<Record_> {
  readonly kolom: readonly Kolom<Record_>[];
  readonly judul: readonly string[];
  /** Whether rows called Jumlah may stand among the data. */
  readonly subtotal: boolean;
}

/** Choices of one layout; all random ones derive from `seed`. */
export interface Layout {
  readonly seed: number;
  readonly top: number;
  readonly left: number;
  readonly titles: number;
  readonly isShuffled: boolean;
  readonly extraColumns: number;
  readonly blankRows: boolean;
  readonly repeatHeader: boolean;
  readonly columnNumbers: boolean;
  readonly subtotals: boolean;
  readonly notes: boolean;
  readonly numbers: "angka" | "rupiah" | "titik" | "strip";
  readonly kodeStyle: "apa adanya" | "titik" | "nbsp" | "spasi";
}

export const layoutArb: fc.Arbitrary<Layout> = fc.record({
  seed: fc.nat(),
  top: fc.nat(4),
  left: fc.nat(3),
  titles: fc.nat(3),
  isShuffled: fc.boolean(),
  extraColumns: fc.nat(2),
  blankRows: fc.boolean(),
  repeatHeader: fc.boolean(),
  columnNumbers: fc.boolean(),
  subtotals: fc.boolean(),
  notes: fc.boolean(),
  numbers: fc.constantFrom("angka", "rupiah", "titik", "strip"),
  kodeStyle: fc.constantFrom("apa adanya", "titik", "nbsp", "spasi"),
});

/** A sequence of numbers in [0, 1) that depends on its seed only. */
function dice(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const NOTES: readonly string[] = [
  "Keterangan: angka menurut SIPD",
  "*) termasuk pajak 1.500.000",
  "Catatan : rapat 12 Maret",
];

export function layOut<Record_>(
  spec: TableSpec<Record_>,
  records: readonly Record_[],
  layout: Layout,
): SheetGrid {
  const roll = dice(layout.seed);
  const pick = <Item>(list: readonly Item[]): Item => list[Math.floor(roll() * list.length)]!;
  const columns: (Kolom<Record_> | null)[] = [...spec.kolom];
  for (let extra = 0; extra < layout.extraColumns; extra += 1) columns.push(null);
  if (layout.isShuffled) {
    for (let at = columns.length - 1; at > 0; at -= 1) {
      const other = Math.floor(roll() * (at + 1));
      [columns[at], columns[other]] = [columns[other]!, columns[at]!];
    }
  }
  let extras = 0;
  const header = columns.map((kolom) =>
    kolom === null ? ["Ref. Lain", "Petugas Entri"][extras++ % 2]! : pick(kolom.judul),
  );
  const width = columns.length;
  const line = (text: string, at = 0): CellValue[] =>
    Array.from({ length: width }, (_, col) => (col === at ? text : ""));
  const rows: CellValue[][] = [];
  for (let title = 0; title < layout.titles; title += 1) {
    rows.push(line(spec.judul[title % spec.judul.length]!, Math.floor(roll() * width)));
  }
  if (layout.titles > 0) rows.push(line(""));
  rows.push(header);
  if (layout.columnNumbers) rows.push(columns.map((_, col) => col + 1));
  records.forEach((record, index) => {
    if (layout.blankRows && roll() < 0.2) rows.push(line(""));
    if (layout.repeatHeader && index > 0 && roll() < 0.2) rows.push([...header]);
    rows.push(columns.map((kolom) => cellOf(kolom, record, layout)));
    if (spec.subtotal && layout.subtotals && roll() < 0.25) rows.push(subtotal(columns, roll));
  });
  if (spec.subtotal && layout.subtotals) rows.push(subtotal(columns, roll));
  if (layout.notes) for (const note of NOTES) rows.push(line(""), line(note));
  return { file: "", name: "Lembar", top: layout.top, left: layout.left, values: rows };
}

/** A total: its word in a column of text, an amount in every column of money, no code. */
function subtotal<Record_>(
  columns: readonly (Kolom<Record_> | null)[],
  roll: () => number,
): CellValue[] {
  const texts = columns.flatMap((kolom, col) => (kolom?.jenis === "teks" ? [col] : []));
  const at = texts[Math.floor(roll() * texts.length)];
  const word = ["Jumlah", "TOTAL", "Sub Total", "Jumlah Belanja"][Math.floor(roll() * 4)]!;
  return columns.map((kolom, col) =>
    col === at ? word : kolom?.jenis === "uang" ? 1_234_567 + Math.floor(roll() * 1000) : "",
  );
}

function cellOf<Record_>(kolom: Kolom<Record_> | null, record: Record_, layout: Layout): CellValue {
  if (kolom === null) return "isian lain";
  const value = kolom.nilai(record) ?? "";
  if (kolom.jenis === "kode" && typeof value === "string" && value !== "") {
    return { "apa adanya": value, titik: `${value}.`, nbsp: `\u00a0${value}`, spasi: `${value}  ` }[
      layout.kodeStyle
    ];
  }
  return kolom.jenis === "uang" && typeof value === "number"
    ? moneyText(value, layout.numbers)
    : value;
}

function moneyText(value: number, style: Layout["numbers"]): CellValue {
  if (style === "angka") return value;
  const digits = String(Math.abs(value)).replace(/\B(?=(\d{3})+$)/g, ".");
  const plain = { rupiah: `Rp${digits},00`, titik: digits, strip: `${digits},-` }[style];
  return value < 0 ? `(${plain})` : plain;
}

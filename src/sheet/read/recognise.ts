import type { AlasanLembar, KolomDikenal, SheetKind } from "../../core/model/model.ts";
import { BULAN_LIST } from "../../core/periode/periode.ts";
import { KEPT_MARKER, MARKER } from "../host.ts";
import { ALIAS, type Field } from "./alias.ts";
import type { GridView } from "./grid-view.ts";
import { normaliseHeader } from "./header-text.ts";
import {
  headerRows,
  headingOf,
  matchFields,
  monthColumns,
  readHeader,
  type Header,
} from "./header.ts";
import { monthCount, SIGNATURES, type Signature } from "./signatures.ts";

/** What a sheet was taken for, with the header its table starts from. */
export interface Recognition {
  readonly kind: SheetKind;
  readonly header: Header | null;
  /** See `confidenceOf`. */
  readonly confidence: number;
  readonly kolom: readonly KolomDikenal[];
  /** Why it is none of the kinds; null otherwise. */
  readonly alasan: AlasanLembar | null;
}

/** What the user says a sheet is; `lain` = do not read it. */
export interface Koreksi {
  readonly kind: SheetKind;
  /** Zero-based; null = to be looked for. */
  readonly headerRow: number | null;
}

const DEPTHS = [1, 2, 3, 4] as const;
const LABEL_FORM = /^(sub kegiatan|kegiatan|program|organisasi|nomor dpa)$/;

/** Tells the kind of a sheet from its content: our marker, the DPA's own labels, or the best matching table header. */
export function recognise(grid: GridView): Recognition {
  if (grid.lastRow < grid.firstRow) return plain("kosong");
  if (hasMarker(grid)) return plain("keluaran");
  return findForm(grid) ?? bestTable(grid);
}

/** The sheet as the user says: his kind, with the best header of that kind in (or from) the row he names. */
export function recogniseAs(grid: GridView, { kind, headerRow }: Koreksi): Recognition {
  const known = SIGNATURES.filter((signature) => signature.kind === kind);
  if (kind === "dpa-form") {
    const form = findForm(grid);
    return form === null ? plain(kind, "judulTidakCocok") : { ...form, confidence: 1 };
  }
  if (known.length === 0) return plain(kind, kind === "lain" ? "diabaikan" : null);
  const rows = headerRow === null ? headerRows(grid) : [headerRow];
  let best: Candidate | null = null;
  for (const row of rows) {
    for (const one of candidatesAt(grid, row, "", known)) {
      if (one.meets && one.score > (best?.score ?? 0)) best = one;
    }
  }
  if (best === null) return plain(kind, "judulTidakCocok");
  return { kind, header: best.header, confidence: 1, kolom: kolomOf(grid, best), alasan: null };
}

function plain(kind: SheetKind, alasan: AlasanLembar | null = null): Recognition {
  return { kind, header: null, confidence: 1, kolom: [], alasan };
}

function hasMarker(grid: GridView): boolean {
  for (let row = grid.firstRow; row <= Math.min(grid.lastRow, grid.firstRow + 8); row += 1) {
    for (const col of grid.filled(row)) {
      const text = grid.text(row, col);
      if (text.includes(`[${MARKER}`) || text.includes(`[${KEPT_MARKER}`)) return true;
    }
  }
  return false;
}

const FORM_FIELDS: readonly Field[] = ["kodeRekening", "uraian", "koefisien", "harga", "jumlah"];

/** The rincian header of a printed DPA/RKA: kode rekening, uraian, koefisien, harga, jumlah, with form labels above. */
function findForm(grid: GridView): Recognition | null {
  const labels = new Set<string>();
  for (let row = grid.firstRow; row <= Math.min(grid.lastRow, grid.firstRow + 200); row += 1) {
    const [first] = grid.filled(row);
    if (first === undefined) continue;
    const label = normaliseHeader(grid.text(row, first).split(":")[0] ?? "");
    if (LABEL_FORM.test(label)) labels.add(label);
    if (labels.size < 2) continue;
    const header = /^kode( rekening)?$/.test(label) ? readFormHeader(grid, row) : null;
    if (header === null) continue;
    const found = matchFields(header, FORM_FIELDS);
    // Four of the five labels are on every print; the older form has no line for the sub kegiatan or the number.
    const share =
      (Math.min(4, labels.size) / 4 + Object.keys(found).length / FORM_FIELDS.length) / 2;
    const kolom = kolomOf(grid, { header, fields: found });
    return { kind: "dpa-form", header, confidence: share, kolom, alasan: null };
  }
  return null;
}

/** The header of a rincian table in two rows (as printed), in one, or in three (before and after a change); null when the row starts neither. */
export function readFormHeader(grid: GridView, row: number): Header | null {
  for (const depth of [2, 1, 3]) {
    const header = readHeader(grid, row, depth);
    if (isFormHeader(header)) return header;
  }
  return null;
}

function isFormHeader(header: Header): boolean {
  const found = matchFields(header, FORM_FIELDS);
  return FORM_FIELDS.every((field) => field === "jumlah" || found[field] !== undefined);
}

interface Candidate {
  readonly signature: Signature;
  readonly header: Header;
  readonly fields: Partial<Record<Field, number>>;
  readonly score: number;
  /** It has all that its kind cannot do without. */
  readonly meets: boolean;
  /** Part of the kind's expected columns that is there, 0..1. */
  readonly share: number;
}

/** The header that explains most columns, among the first rows of the sheet; the search is bounded. */
function bestTable(grid: GridView): Recognition {
  let best: Candidate | null = null;
  let near: Candidate | null = null;
  const rivals = new Map<SheetKind, number>();
  const title: string[] = [normaliseHeader(grid.ref.sheet)];
  let read = grid.firstRow;
  for (const row of headerRows(grid)) {
    for (; read < row; read += 1) title.push(titleOf(grid, read));
    for (const one of candidatesAt(grid, row, title.join(" "), SIGNATURES)) {
      if (!one.meets) {
        if (one.share > (near?.share ?? 0)) near = one;
        continue;
      }
      rivals.set(one.signature.kind, Math.max(one.share, rivals.get(one.signature.kind) ?? 0));
      if (one.score > (best?.score ?? 0)) best = one;
    }
    if (row > (best?.header.row ?? Infinity) + 3) break;
  }
  if (best === null) return nothing(grid, near);
  return {
    kind: best.signature.kind,
    header: best.header,
    confidence: confidenceOf(best, rivals),
    kolom: kolomOf(grid, best),
    alasan: null,
  };
}

/**
 * confidence = share × (1 − ½ × rival / share), at least 0: the share of the columns that such a table usually has,
 * less half the share of the second best kind whose needs this sheet also meets. 1 = all there and nothing else fits.
 */
function confidenceOf(best: Candidate, rivals: ReadonlyMap<SheetKind, number>): number {
  const others = [...rivals].filter(([kind]) => kind !== best.signature.kind);
  const rival = Math.max(0, ...others.map(([, share]) => share));
  return Math.max(0, Math.round((best.share - Math.min(best.share, rival) / 2) * 100) / 100);
}

/** No known table: what came closest, and how far from it the sheet is (confidence = 1 − ½ × its share). */
function nothing(grid: GridView, near: Candidate | null): Recognition {
  if (near === null) return { ...plain("lain", "tanpaJudul"), confidence: 1 };
  const hasFigures =
    monthCount(near.header) >= 3 || FIGURES.some((field) => near.fields[field] !== undefined);
  return {
    kind: "lain",
    header: null,
    confidence: Math.round((1 - near.share / 2) * 100) / 100,
    kolom: kolomOf(grid, near),
    alasan: hasFigures ? "tanpaKode" : "tanpaJudul",
  };
}

const FIGURES: readonly Field[] = [
  "jumlah",
  "keuangan",
  "totalRak",
  "anggaranTotal",
  "kasTersedia",
  "paguPaket",
  "bulan",
];

function* candidatesAt(
  grid: GridView,
  row: number,
  title: string,
  signatures: readonly Signature[],
): Generator<Candidate> {
  for (const depth of DEPTHS) {
    const header = readHeader(grid, row, depth);
    const months = monthCount(header);
    const unfinished = isHeadingRow(grid, row + depth) ? 2 : 0;
    for (const signature of signatures) {
      const fields = matchFields(header, signature.fields);
      const count = Object.keys(fields).length;
      if (count === 0) continue;
      const meets =
        signature.oneOf.every((group) => group.some((field) => fields[field] !== undefined)) &&
        (title === "" || (signature.test?.(header, title) ?? true));
      const monthly = ["rak", "realisasi", "pk", "kas"].includes(signature.kind);
      // Each extra header row costs a little; a header cut short of its last row costs more.
      const score = count + (monthly ? months / 12 : 0) - (depth - 1) * 0.1 - unfinished;
      yield { signature, header, fields, score, meets, share: shareOf(signature, fields, months) };
    }
  }
}

const HEADINGS: ReadonlySet<string> = new Set([
  ...Object.values(ALIAS).flat(),
  "rencana",
  "renc",
  "dev",
  "deviasi",
  "sisa",
  "%",
  "bulan ini",
  "s d bulan ini",
]);

/** A row of nothing but headings, such as `Volume | Harga Satuan | Jumlah` under the names of months. */
function isHeadingRow(grid: GridView, row: number): boolean {
  const filled = grid.filled(row);
  return (
    filled.length >= 3 && filled.every((col) => HEADINGS.has(normaliseHeader(grid.text(row, col))))
  );
}

function shareOf(
  { expected }: Signature,
  fields: Partial<Record<Field, number>>,
  months: number,
): number {
  const parts = expected.map((group): number =>
    Math.max(
      ...group.map((field) =>
        field === "#bulan" ? months / 12 : Number(fields[field] !== undefined),
      ),
    ),
  );
  return parts.reduce((sum, part) => sum + part, 0) / expected.length;
}

function titleOf(grid: GridView, row: number): string {
  const texts = grid.filled(row).map((col) => grid.text(row, col));
  return normaliseHeader(texts.join(" ").slice(0, 500));
}

/** The columns found, in order, months included. */
function kolomOf(
  grid: GridView,
  { header, fields }: Pick<Candidate, "header" | "fields">,
): KolomDikenal[] {
  const list: KolomDikenal[] = [];
  const add = (field: string, col: number): void => {
    if (!list.some((known) => known.col === col)) {
      list.push({ field, col, judul: headingOf(grid, header, col) });
    }
  };
  for (const field of Object.keys(fields) as Field[]) {
    const col = fields[field];
    if (col !== undefined) add(field, col);
  }
  const months = monthColumns(header, ({ ukuran }) => ukuran !== "lain");
  for (const bulan of BULAN_LIST) {
    const col = months.get(bulan);
    if (col !== undefined) add(`bulan${bulan}`, col);
  }
  return list.sort((a, b) => a.col - b.col);
}

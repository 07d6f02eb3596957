import type {
  DpaDokumen,
  Indikator,
  KodeNama,
  RencanaBulanan,
  SubKegiatan,
} from "../../core/model/dpa.ts";
import { parseNumberText } from "../../core/rupiah/parse-number.ts";
import { roundRupiah, type Rupiah } from "../../core/rupiah/rupiah.ts";
import { isIndikatorHeader, readIndikator } from "./form-indikator.ts";
import { parseWaktu, readFormLine, type FormLabel, type FormLine } from "./form-label.ts";
import { isRencanaHead, readRencana } from "./form-rencana.ts";
import { formColumns, FormTableReader, type FormColumns } from "./form-table.ts";
import type { GridView } from "./grid-view.ts";
import { normaliseHeader } from "./header-text.ts";
import { parseKodeNama } from "./kode-nama.ts";
import { readFormHeader } from "./recognise.ts";

type Lines = Partial<Record<FormLabel, FormLine>>;
interface Block {
  readonly lines: Lines;
  table: FormTableReader | null;
  pagu: { value: Rupiah | null; row: number; col: number } | null;
  rencana: RencanaBulanan | null;
  startRow: number;
}

/**
 * Reads printed DPA documents (several per sheet when they follow each other): head, indikator table, then per sub
 * kegiatan its lines, the rincian table and the monthly plan. Page breaks with repeated headers are passed over.
 */
export function readForm(grid: GridView, nextId: number): DpaDokumen[] {
  const dokumenList: DpaDokumen[] = [];
  let head: Lines = {};
  let tahun: { value: number; row: number; col: number } | null = null;
  let indikator: Indikator[] | null = null;
  let blocks: Block[] = [];
  let block: Block | null = null;
  let inTable = false;
  let cols: FormColumns | null = null;
  const flush = (): void => {
    if (Object.keys(head).length > 0 && (blocks.length > 0 || indikator !== null)) {
      const id =
        nextId + dokumenList.reduce((sum, dokumen) => sum + dokumen.subKegiatanList.length, 0);
      dokumenList.push(toDokumen(grid, head, tahun, indikator, blocks, id));
    }
    head = {};
    indikator = null;
    blocks = [];
    block = null;
    inTable = false;
  };
  const openBlock = (row: number): Block => {
    const opened: Block = { lines: {}, table: null, pagu: null, rencana: null, startRow: row };
    blocks.push(opened);
    return opened;
  };
  for (let row = grid.firstRow; row <= grid.lastRow; row += 1) {
    const filled = grid.filled(row);
    const [first] = filled;
    if (first === undefined) continue;
    const label = normaliseHeader(grid.text(row, first));
    if (
      /^(dokumen pelaksanaan|rencana kerja dan) (perubahan )?anggaran$|^rencana kerja dan anggaran$/.test(
        label,
      )
    )
      flush();
    const year = /^tahun anggaran\s*:?\s*(20\d\d)/.exec(label);
    if (year !== null && tahun === null) tahun = { value: Number(year[1]), row, col: first };
    // Reading a header looks at every column: only rows that begin like one are worth it.
    const header = /^kode( rekening)?$/.test(label) ? readFormHeader(grid, row) : null;
    if (header !== null) {
      cols = formColumns(header) ?? cols;
      block ??= openBlock(row);
      if (cols !== null) block.table ??= new FormTableReader(grid, cols);
      inTable = true;
      row += header.depth - 1;
      continue;
    }
    if (label === "indikator" && isIndikatorHeader(grid, row)) {
      const read = readIndikator(grid, row);
      indikator = [...(indikator ?? []), ...read.list];
      row = read.lastRow;
      continue;
    }
    if (block !== null && label.startsWith("rencana") && isRencanaHead(grid, row)) {
      const read = readRencana(grid, row);
      block.rencana = read.rencana;
      row = read.lastRow;
      inTable = false;
      continue;
    }
    const line = inTable
      ? label.startsWith("sub kegiatan")
        ? tableLine(grid, row, cols)
        : null
      : readFormLine(grid, row);
    if (line !== null) {
      if (line.label === "nomor" && head.nomor !== undefined) flush();
      if (line.label === "subKegiatan") {
        block = openBlock(row);
        inTable = false;
      }
      const target: Lines = block === null || line.label === "nomor" ? head : block.lines;
      // Older prints name the years: `Alokasi Tahun 2022`, `… 2023`, `… 2024`; only the budget year counts.
      const named = line.label === "alokasi" ? /\b(20\d\d)$/.exec(label)?.[1] : undefined;
      const isOther = named !== undefined && tahun !== null && Number(named) !== tahun.value;
      if (!isOther) target[line.label] ??= line;
      continue;
    }
    const table = block?.table ?? null;
    if (!inTable || block === null || table === null || cols === null) continue;
    const total = totalLabel(grid, row, cols);
    if (total !== null) {
      block.pagu = { value: grid.rupiah(row, cols.jumlah), row, col: cols.jumlah };
      inTable = false;
      continue;
    }
    if (isColumnNumbers(grid, row, filled)) continue;
    table.read(row);
  }
  flush();
  return dokumenList;
}

/** A sub kegiatan line ends a table without a total; other labels inside a table are data. */
function tableLine(grid: GridView, row: number, cols: FormColumns | null): FormLine | null {
  const line = readFormLine(grid, row);
  const hasAmount =
    cols !== null &&
    !grid.isBlank(row, cols.jumlah) &&
    typeof grid.cell(row, cols.jumlah) === "number";
  return line?.label === "subKegiatan" && !hasAmount ? line : null;
}

/** `Jumlah Anggaran Sub Kegiatan` (form 2.2.1: `Jumlah`) anywhere left of its amount. */
function totalLabel(grid: GridView, row: number, cols: FormColumns): string | null {
  const texts = grid
    .filled(row, grid.firstCol, cols.jumlah - 1)
    .map((col) => normaliseHeader(grid.text(row, col)));
  return texts.length === 1
    ? (texts.find((text) =>
        /^(jumlah|jumlah anggaran sub kegiatan|jumlah total|total)$/.test(text),
      ) ?? null)
    : null;
}

/** The row of column numbers (`1 | 2 | 3 … 6 = ( 3 x 5 )`) under the header. */
function isColumnNumbers(grid: GridView, row: number, filled: readonly number[]): boolean {
  return (
    filled.length >= 4 &&
    filled.every((col, index) => grid.text(row, col).startsWith(String(index + 1)))
  );
}

function toDokumen(
  grid: GridView,
  head: Lines,
  tahun: { value: number; row: number; col: number } | null,
  indikatorList: Indikator[] | null,
  blocks: readonly Block[],
  nextId: number,
): DpaDokumen {
  const program = namaOf(head.program);
  const kegiatan = namaOf(head.kegiatan);
  const skpd = namaOf(head.unit) ?? namaOf(head.skpd);
  const alokasi = parseNumberText(head.alokasi?.value ?? "");
  return {
    origin: originOf(grid, blocks[0]?.startRow ?? grid.firstRow, {
      nomor: head.nomor,
      kegiatan: head.kegiatan,
      program: head.program,
      skpd: head.skpd ?? head.unit,
      alokasi: head.alokasi,
      tahun: tahun ?? undefined,
    }),
    nomor: head.nomor?.value ?? "",
    tahun: tahun?.value ?? null,
    tahap: null,
    pengesahan: { pengguna: null, tanggal: null, ppkd: null },
    skpd,
    program,
    kegiatan,
    alokasi: alokasi.kind === "number" ? roundRupiah(alokasi.value) : null,
    indikatorList,
    subKegiatanList: blocks
      .filter((block) => block.table !== null)
      .map((block, index) =>
        toSubKegiatan(grid, block, head, { program, kegiatan, skpd }, nextId + index),
      ),
  };
}

function toSubKegiatan(
  grid: GridView,
  block: Block,
  head: Lines,
  parents: { program: KodeNama | null; kegiatan: KodeNama | null; skpd: KodeNama | null },
  id: number,
): SubKegiatan {
  const { lines } = block;
  const kodeLine = lines.subKegiatan;
  const lokasi = lines.lokasi ?? head.lokasi;
  return {
    origin: originOf(grid, block.startRow, {
      kode: kodeLine,
      nama: kodeLine,
      pagu: block.pagu ?? undefined,
      sumberDana: lines.sumberDana,
      lokasi,
      keluaran: lines.keluaran,
      waktu: lines.waktu,
      skpd: head.unit ?? head.skpd,
      program: head.program,
      kegiatan: head.kegiatan,
    }),
    id,
    bentuk: "dpa-form",
    kode: parseKodeNama(kodeLine?.value ?? ""),
    kegiatan: parents.kegiatan,
    program: parents.program,
    skpd: parents.skpd,
    pagu: block.pagu?.value ?? null,
    sumberDana: lines.sumberDana?.value ?? null,
    lokasi: lokasi?.value ?? null,
    keluaran: lines.keluaran?.value ?? null,
    kelompokSasaran: null,
    sebelum: null,
    waktu: parseWaktu(lines.waktu?.value ?? ""),
    rekeningList: block.table?.tree.roots ?? [],
    rencana: block.rencana,
  };
}

function namaOf(line: FormLine | undefined): KodeNama | null {
  return line === undefined || line.value === "" ? null : parseKodeNama(line.value);
}

function originOf<Field extends string>(
  grid: GridView,
  row: number,
  cells: Readonly<Record<Field, { readonly row: number; readonly col: number } | undefined>>,
): {
  at: GridView["ref"];
  row: number;
  cols: Partial<Record<Field, number>>;
  rows: Partial<Record<Field, number>>;
} {
  const cols: Partial<Record<Field, number>> = {};
  const rows: Partial<Record<Field, number>> = {};
  for (const field of Object.keys(cells) as Field[]) {
    const cell = cells[field];
    if (cell === undefined) continue;
    cols[field] = cell.col;
    rows[field] = cell.row;
  }
  return { at: grid.ref, row, cols, rows };
}

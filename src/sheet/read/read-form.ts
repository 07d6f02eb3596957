import type { DpaDokumen, Indikator } from "../../core/model/dpa.ts";
import type { InTurns } from "../../core/turns/finish.ts";
import { toDokumen, type FormBlock } from "./form-dokumen.ts";
import {
  isEmptyHead,
  isSameHead,
  isTitle,
  newHead,
  noteTitle,
  type FormHead,
  type Lines,
} from "./form-head.ts";
import { FormHeaders } from "./form-headers.ts";
import { isIndikatorHeader, readIndikator } from "./form-indikator.ts";
import { readFormLine, type FormLine } from "./form-label.ts";
import { isColumnNumbers, isRestOf, isTotal } from "./form-rows.ts";
import { readPengesahan } from "./form-pengesahan.ts";
import { isRencanaHead, readRencana } from "./form-rencana.ts";
import { FormTableReader, type FormColumns } from "./form-table.ts";
import type { GridView } from "./grid-view.ts";
import { normaliseHeader } from "./header-text.ts";
import { parseKodeNama } from "./kode-nama.ts";
import { readPerubahan } from "./perubahan.ts";

/**
 * Reads printed DPA documents (several per sheet when they follow each other): head, indikator table, then per sub
 * kegiatan its lines, the rincian table and the monthly plan. Page breaks with repeated headers are passed over.
 */
export function readForm(grid: GridView): InTurns<DpaDokumen[]> {
  return new FormReader(grid).read();
}

class FormReader {
  private readonly grid: GridView;
  private readonly dokumenList: DpaDokumen[] = [];
  private nextId = 0;
  private head = newHead();
  /** A head met inside a document: of the next document, or printed again on a further page of this one. */
  private again: FormHead | null = null;
  private indikator: Indikator[] | null = null;
  private blocks: FormBlock[] = [];
  private block: FormBlock | null = null;
  private inTable = false;
  private cols: FormColumns | null = null;
  private readonly headers: FormHeaders;
  private lastLine: { readonly line: FormLine; readonly lines: Lines } | null = null;

  constructor(grid: GridView) {
    this.grid = grid;
    this.headers = new FormHeaders(grid);
  }

  *read(): InTurns<DpaDokumen[]> {
    const { firstRow, lastRow } = this.grid;
    for (let row = firstRow; row <= lastRow; row += 1) {
      if (this.grid.isRest(row)) yield;
      row = this.readRow(row);
    }
    this.flush(newHead());
    return this.dokumenList;
  }

  /** Reads what begins at the row; gives the last row it took. */
  private readRow(row: number): number {
    const grid = this.grid;
    if (this.readItem(row)) return row;
    const filled = grid.filled(row);
    const [first] = filled;
    if (first === undefined) return row;
    const label = normaliseHeader(grid.text(row, first));
    if (isTitle(label)) this.openHead();
    // Reading a header looks at every column: only rows that begin like one are worth it.
    const header = /^kode( rekening)?$/.test(label) ? this.headers.at(row) : null;
    if (header !== null) {
      this.settle(false);
      this.openTable(row, header.cols);
      return row + header.depth - 1;
    }
    if (label === "indikator" && isIndikatorHeader(grid, row)) {
      this.settle(this.indikator !== null || this.blocks.length > 0);
      const read = readIndikator(grid, row);
      this.indikator = [...(this.indikator ?? []), ...read.list];
      return read.lastRow;
    }
    if (this.block !== null && label.startsWith("rencana") && isRencanaHead(grid, row)) {
      this.settle(false);
      return this.readRencana(row);
    }
    const line = this.lineOf(row, label);
    if (line !== null) this.takeLine(row, line);
    else if (this.inTable && this.again === null) this.readTableRow(row, filled);
    else this.readBetween(row, filled);
    return row;
  }

  /**
   * Nearly all rows of a print are items: an amount, and a koefisien in words, without a code. Such a row in an open
   * table can be nothing else, so none of the questions below is asked of it.
   */
  private readItem(row: number): boolean {
    const [cols, table] = [this.cols, this.block?.table ?? null];
    if (!this.inTable || this.again !== null || cols === null || table === null) return false;
    if (typeof this.grid.cell(row, cols.jumlah) !== "number") return false;
    const koefisien = this.grid.cell(row, cols.koefisien);
    if (typeof koefisien !== "string" || !/[a-z]{2}/i.test(koefisien)) return false;
    if (!this.grid.isBlank(row, cols.kodeRekening)) return false;
    table.read(row);
    return true;
  }

  /** Opens the head of a document, or of a further page of this one: what follows will tell. */
  private openHead(): void {
    if (isEmptyHead(this.head) && this.blocks.length === 0) this.head = newHead();
    else this.again = newHead();
  }

  /** Decides on a head met inside a document, once something follows it that is no head. */
  private settle(isAnother: boolean): void {
    const again = this.again;
    if (again === null) return;
    this.again = null;
    if (isAnother || !isSameHead(this.head, again)) this.flush(again);
  }

  private flush(next: FormHead): void {
    if (!isEmptyHead(this.head) && (this.blocks.length > 0 || this.indikator !== null)) {
      const dokumen = toDokumen(this.grid, this.head, this.indikator, this.blocks, this.nextId);
      this.nextId += dokumen.subKegiatanList.length;
      this.dokumenList.push(dokumen);
    }
    // A year stated once, above several documents, holds for all of them.
    next.tahun ??= this.head.tahun;
    this.head = next;
    this.indikator = null;
    this.blocks = [];
    this.block = null;
    this.inTable = false;
  }

  private openBlock(row: number): FormBlock {
    const opened: FormBlock = {
      lines: {},
      startRow: row,
      table: null,
      total: null,
      rencana: null,
      pengesahan: null,
    };
    this.blocks.push(opened);
    this.block = opened;
    return opened;
  }

  private openTable(row: number, found: FormColumns | null): void {
    const cols = found ?? this.cols;
    this.cols = cols;
    this.inTable = true;
    const block = this.block ?? this.openBlock(row);
    if (cols === null) return;
    if (block.table === null) block.table = new FormTableReader(this.grid, cols);
    else block.table.turnPage(cols);
  }

  private readRencana(row: number): number {
    // Another document may just have begun, whose sub kegiatan was not recognised.
    const block = this.block ?? this.openBlock(row);
    const { rencana, lastRow, amountCol } = readRencana(this.grid, row);
    block.rencana = rencana;
    block.pengesahan = readPengesahan(this.grid, row, lastRow, amountCol);
    this.inTable = false;
    return lastRow;
  }

  /** Inside a table only a sub kegiatan line ends it; other labels are data, unless a page's head is being read. */
  private lineOf(row: number, label: string): FormLine | null {
    if (!this.inTable || this.again !== null) return readFormLine(this.grid, row);
    if (/^(nomor|no) dppa?\b/.test(label)) return readFormLine(this.grid, row);
    if (!label.startsWith("sub kegiatan") || this.cols === null) return null;
    const line = readFormLine(this.grid, row);
    const hasAmount = typeof this.grid.cell(row, this.cols.jumlah) === "number";
    return line?.label === "subKegiatan" && !hasAmount ? line : null;
  }

  private takeLine(row: number, line: FormLine): void {
    if (line.label === "nomor") {
      if (this.again === null && this.head.lines.nomor !== undefined) this.again = newHead();
      noteTitle(this.grid, row, this.grid.filled(row), this.again ?? this.head);
    }
    if (line.label === "subKegiatan") {
      this.settle(this.hasTotal(line));
      this.openBlock(row);
      this.inTable = false;
    }
    const lines = this.linesFor(line);
    if (!this.isOtherYear(line) && lines[line.label] === undefined) {
      lines[line.label] = line;
      this.lastLine = { line, lines };
    }
  }

  /** Whether this document already has that sub kegiatan, complete: the same once more is another copy. */
  private hasTotal(line: FormLine): boolean {
    const key = keyOf(line);
    return this.blocks.some(
      ({ lines, total }) =>
        total !== null && lines.subKegiatan !== undefined && keyOf(lines.subKegiatan) === key,
    );
  }

  private linesFor(line: FormLine): Lines {
    if (this.again !== null) return this.again.lines;
    return this.block === null || line.label === "nomor" ? this.head.lines : this.block.lines;
  }

  /** Older prints name the years: `Alokasi Tahun 2022`, `… 2023`, `… 2024`; only the budget year counts. */
  private isOtherYear(line: FormLine): boolean {
    const head = this.again ?? this.head;
    const tahun = head.tahun ?? this.head.tahun;
    return line.tahun !== null && tahun !== null && line.tahun !== tahun.value;
  }

  private readTableRow(row: number, filled: readonly number[]): void {
    const table = this.block?.table ?? null;
    if (this.block === null || table === null || this.cols === null) return;
    if (isTotal(this.grid, row, filled, this.cols)) {
      const { jumlah: col, sebelum: colSebelum } = this.cols;
      this.block.total = { ...readPerubahan(this.grid, row, this.cols), row, col, colSebelum };
      this.inTable = false;
    } else if (!isColumnNumbers(this.grid, row, filled)) table.read(row);
  }

  /** Titles, the rest of a line that was too long for its row, and a table that goes on after a subtotal. */
  private readBetween(row: number, filled: readonly number[]): void {
    const [first] = filled;
    const last = this.lastLine;
    if (first === undefined) return;
    if (last !== null && filled.length === 1 && isRestOf(this.grid, row, first, last.line)) {
      const value = `${last.line.value} ${this.grid.text(row, first)}`.trim();
      const line = { ...last.line, value, lastRow: row };
      last.lines[line.label] = line;
      this.lastLine = { line, lines: last.lines };
      return;
    }
    this.lastLine = null;
    const isHead = this.again !== null || (this.block === null && this.indikator === null);
    if (isHead) noteTitle(this.grid, row, filled, this.again ?? this.head);
    else if (this.goesOn(row)) {
      this.inTable = true;
      this.readTableRow(row, filled);
    }
  }

  private goesOn(row: number): boolean {
    const [cols, block] = [this.cols, this.block];
    if (cols === null || (block?.total ?? null) === null) return false;
    if (block?.table === null || block?.rencana !== null) return false;
    const isAccount = /^5(\.\d+)*\.?$/.test(this.grid.text(row, cols.kodeRekening));
    return isAccount && !this.grid.isBlank(row, cols.jumlah);
  }
}

function keyOf(line: FormLine): string {
  const { kode, text, nama } = parseKodeNama(line.value);
  return kode?.key ?? `${text}${nama}`;
}

import { parseCellAddress } from "../../../src/sheet/a1.ts";
import { draftGrid, type SheetDraft } from "../../../src/sheet/draft.ts";
import type { CellValue } from "../../../src/sheet/host.ts";

export type Row = readonly CellValue[];

/** Rows of a sheet as a reader sees them; the sheets of the sample begin at A1. */
export function rowsOf(sheets: readonly SheetDraft[], name: string): readonly Row[] {
  const sheet = sheets.find((one) => one.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return draftGrid(sheet).values;
}

export function cellOf(sheets: readonly SheetDraft[], name: string, address: string): CellValue {
  const at = parseCellAddress(address);
  if (at === null) throw new Error(`no address ${address}`);
  return rowsOf(sheets, name)[at.row]?.[at.col] ?? "";
}

export const sum = (values: readonly CellValue[]): number =>
  values.reduce<number>((total, value) => total + Number(value), 0);

/** One sub kegiatan block as printed, read by the words of the form alone. */
export interface Block {
  readonly kode: string;
  readonly program: string;
  readonly kegiatan: string;
  readonly alokasi: number;
  readonly sumberDana: string;
  readonly lokasi: string;
  /** Rows between the table header and the total. */
  readonly table: readonly Row[];
  readonly total: number;
  readonly months: readonly number[];
  readonly monthsTotal: number;
}

const codeOf = (value: CellValue | undefined): string => String(value).split(" - ")[0] ?? "";

export function blocksOf(rows: readonly Row[]): Block[] {
  const blocks: Block[] = [];
  let head: Record<string, CellValue> = {};
  rows.forEach((row, i) => {
    const label = String(row[0]);
    if (label === "DOKUMEN PELAKSANAAN ANGGARAN") head = {};
    if (row[1] === ":") head[label] = row[2] ?? "";
    if (label !== "Kode Rekening") return;
    const end = rows.findIndex(
      (one, at) => at > i && String(one[0]) === "Jumlah Anggaran Sub Kegiatan",
    );
    const plan = rows.findIndex(
      (one, at) => at > end && String(one[0]).startsWith("Rencana Penarikan Dana"),
    );
    blocks.push({
      kode: codeOf(head["Sub Kegiatan"]),
      program: codeOf(head.Program),
      kegiatan: codeOf(head.Kegiatan),
      alokasi: Number(head["Alokasi Tahun"]),
      sumberDana: String(head["Sumber Pendanaan"]),
      lokasi: String(head.Lokasi),
      table: rows.slice(i + 2, end),
      total: Number(rows[end]![7]),
      months: rows.slice(plan + 1, plan + 13).map((one) => Number(one[2])),
      monthsTotal: Number(rows[plan + 13]![2]),
    });
  });
  return blocks;
}

export function allBlocks(sheets: readonly SheetDraft[]): Block[] {
  return sheets
    .filter(({ name }) => name.startsWith("DPA "))
    .flatMap(({ name }) => blocksOf(rowsOf(sheets, name)));
}

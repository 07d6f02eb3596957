import { teks } from "../i18n/text.ts";
import type { FxSnapshot } from "../core/pk/snapshot.ts";
import type { KeputusanRow } from "../core/model/tables.ts";
import { tanggalOfIso } from "../core/periode/hari.ts";
import { bacaKeputusan, idBerikut, type StatusKeputusan } from "../core/rapat/keputusan.ts";
import { serialOfTanggal, type Tanggal } from "../core/periode/tanggal.ts";
import { NAMA_STATUS_KEPUTUSAN } from "../i18n/render-rapat.ts";
import { DATE_FORMAT, type CellWrite, type OutputSheet, type SheetGrid } from "../sheet/host.ts";
import { AppError } from "./app-error.ts";
import type { Growth, Writing } from "./cell-writer.ts";
import type { DecisionRequest } from "./views-rapat.ts";

const FIELDS = [
  "id",
  "rapat",
  "tanggal",
  "butir",
  "keputusan",
  "pic",
  "tenggat",
  "status",
  "kode",
  "sel",
] as const satisfies readonly (keyof KeputusanRow["origin"]["cols"])[];
type Field = (typeof FIELDS)[number];

const HEADER = [
  "Id",
  "Rapat",
  "Tanggal",
  "Butir",
  "Keputusan",
  "PIC",
  "Tenggat",
  "Status",
  "Kode",
  "Sel",
];
const WIDTHS = [8, 22, 12, 34, 44, 22, 12, 12, 22, 16];
/** Longer texts belong into minutes, not into a cell of a log. */
const MAX_TEXT = 2000;

/** How a decision comes into the workbook: as a row of the log, or with a log of its own when there is none yet. */
export type DecisionRecord =
  | { readonly label: string; readonly log: OutputSheet }
  | { readonly label: string; readonly writings: readonly Writing[]; readonly growth: Growth };

/**
 * What puts a decision into the log: the first free row below the last one, whatever order the columns have; the row is
 * written whole or not at all. `gridOf` gives the cells of a sheet: a row in which somebody has begun to write is not
 * free.
 * @throws AppError `input` when nothing was decided or a day is none
 */
export function recordOf(
  snapshot: FxSnapshot,
  request: DecisionRequest,
  gridOf: (sheet: string) => SheetGrid | undefined,
): DecisionRecord {
  if (request.keputusan.trim() === "") {
    throw new AppError("input", teks("app.keputusan.kosong"));
  }
  const values = valuesOf(request, idBerikut(idsOf(snapshot)));
  const log = logOf(snapshot, gridOf);
  const label = `Keputusan ${values.id}`;
  if (log === null) return { label, log: newLog(values) };
  const { sheet, row } = log;
  const writings = FIELDS.flatMap((field): Writing[] => {
    const col = log.cols.get(field);
    const write = col === undefined ? null : cellOfValue(row, col, values[field]);
    return write === null || col === undefined ? [] : [{ sheet, row, col, write, group: label }];
  });
  return { label, writings, growth: { sheet, row, rowCount: 1 } };
}

/** The write that gives a decision another status. `id` as the view shows it. */
export function statusWriting(snapshot: FxSnapshot, id: string, status: StatusKeputusan): Writing {
  const found = bacaKeputusan(snapshot.model.keputusanList, null).find((one) => one.id === id);
  const col = found?.row.origin.cols.status;
  if (found === undefined || col === undefined) {
    throw new AppError("input", teks("app.keputusan.hilang", { id }));
  }
  const { at, row } = found.row.origin;
  const write = { row, col, value: NAMA_STATUS_KEPUTUSAN[status] };
  return { sheet: at.sheet, row, col, write };
}

/** Ids as written, and those that blank or double ones were given. */
function idsOf({ model }: FxSnapshot): readonly { readonly id: string }[] {
  return [...model.keputusanList, ...bacaKeputusan(model.keputusanList, null)];
}

interface Log {
  readonly sheet: string;
  /** Row for the next decision. */
  readonly row: number;
  readonly cols: ReadonlyMap<string, number>;
}

/** Where each field of the reader stands among the columns that recognition names. */
const KOLOM: Readonly<Record<string, Field>> = {
  idKeputusan: "id",
  rapat: "rapat",
  tanggalRapat: "tanggal",
  butirRapat: "butir",
  keputusan: "keputusan",
  pic: "pic",
  tenggat: "tenggat",
  statusKeputusan: "status",
  kode: "kode",
  selRujukan: "sel",
};

/** The log that was read, the first when there are several; null = none. */
function logOf(
  { model }: FxSnapshot,
  gridOf: (sheet: string) => SheetGrid | undefined,
): Log | null {
  const summary = model.sheets.find(
    ({ kind, headerRow }) => kind === "keputusan" && headerRow !== null,
  );
  if (summary === undefined || summary.headerRow === null) return null;
  const rows = model.keputusanList.filter(({ origin }) => origin.at.sheet === summary.sheet);
  const known = rows[0]?.origin.cols;
  const cols =
    known === undefined
      ? summary.kolom.map(({ field, col }) => [KOLOM[field] ?? "", col] as const)
      : Object.entries(known);
  const byField = new Map(cols);
  const last = Math.max(summary.headerRow, ...rows.map(({ origin }) => origin.row));
  const row = freeRow(gridOf(summary.sheet), last + 1, [...byField.values()]);
  return { sheet: summary.sheet, row, cols: byField };
}

/** The first row from `from` on whose cells in these columns are blank. */
function freeRow(grid: SheetGrid | undefined, from: number, cols: readonly number[]): number {
  if (grid === undefined) return from;
  const { values, top, left } = grid;
  const isTaken = (row: number): boolean =>
    cols.some((col) => String(values[row - top]?.[col - left] ?? "").trim() !== "");
  let row = from;
  while (isTaken(row)) row += 1;
  return row;
}

type Values = Readonly<Record<Field, string | number>>;

function valuesOf(request: DecisionRequest, id: string): Values {
  return {
    id,
    rapat: text(request.rapat),
    tanggal: serial(request.tanggal, teks("app.keputusan.tanggalRapat")),
    butir: text(request.butir),
    keputusan: text(request.keputusan),
    pic: text(request.pic),
    tenggat: request.tenggat === "" ? "" : serial(request.tenggat, teks("app.keputusan.tenggat")),
    status: NAMA_STATUS_KEPUTUSAN.terbuka,
    kode: text(request.kode),
    sel: text(request.sel),
  };
}

const text = (given: string): string => given.trim().slice(0, MAX_TEXT);

function serial(iso: string, label: string): number {
  const day: Tanggal | null = tanggalOfIso(iso);
  if (day === null) {
    throw new AppError("input", teks("app.keputusan.bukanTanggal", { label, isi: iso }));
  }
  return serialOfTanggal(day);
}

function cellOfValue(row: number, col: number, value: string | number): CellWrite {
  return { row, col, value, numberFormat: typeof value === "number" ? DATE_FORMAT : "@" };
}

function newLog(values: Values): OutputSheet {
  return {
    name: "PK Keputusan",
    title: "Keputusan rapat",
    notes: [
      "Ditulis dari panel Rapat. Baris boleh disunting atau ditambah sendiri; lembar ini tidak pernah ditimpa.",
    ],
    columns: FIELDS.map((field, nth) => ({
      width: WIDTHS[nth] ?? 12,
      format: field === "tanggal" || field === "tenggat" ? "tanggal" : "text",
      wrap: true,
    })),
    header: HEADER,
    rows: [FIELDS.map((field) => values[field])],
    table: "PK_Keputusan",
  };
}

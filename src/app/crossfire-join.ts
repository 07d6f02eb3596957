import { teks } from "../i18n/text.ts";
import type { Pos } from "../core/model/pos.ts";
import type { CrossfireRow } from "../core/model/tables.ts";
import type { FxSnapshot } from "../core/pk/snapshot.ts";
import { namaKey } from "../core/text/nama-key.ts";
import type { OutputSheet } from "../sheet/host.ts";
import { CROSSFIRE } from "../sheet/template/tabel-templat.ts";
import { AppError } from "./app-error.ts";
import type { Growth, Writing } from "./cell-writer.ts";
import { singkatOf } from "./crossfire-themes.ts";
import type { JoinRequest } from "./views-crossfire.ts";

/**
 * What joining a theme writes: rows below the user's table, each whole or not at all, or a table where there is none.
 */
export type JoinPlan = { readonly rows: number; readonly skipped: readonly string[] } & (
  | {
      readonly type: "baris";
      readonly growth: Growth;
      readonly writings: readonly Writing[];
    }
  | { readonly type: "lembar"; readonly sheet: OutputSheet }
);

/** Fields that joining fills in, by the headings of the template. */
const ISI = {
  Asisten: "asisten",
  "Program Crossfire": "tema",
  Peran: "peran",
  SKPD: "namaSkpd",
  "Kode Sub Kegiatan": "kodeSubKegiatan",
  "Sub Kegiatan": "namaSubKegiatan",
  Lokus: "lokus",
} as const;

type Kolom = (typeof ISI)[keyof typeof ISI] | "kodeSkpd";
const KOLOM_LIST: readonly Kolom[] = [...Object.values(ISI), "kodeSkpd"];

/**
 * Plans the rows. A sub kegiatan that is in the theme already is left out and named.
 * @throws AppError `input` when the theme has no name
 */
export function planJoin({ pos, model }: FxSnapshot, request: JoinRequest): JoinPlan {
  const tema = request.tema.trim();
  if (tema === "") throw new AppError("input", teks("app.crossfire.namaKosong"));
  const skipped: string[] = [];
  const joined: { readonly one: Pos; readonly peran: string }[] = [];
  for (const { posId, peran } of request.anggota) {
    const one = pos.byId.get(posId);
    if (one === undefined) skipped.push(teks("app.sub.hilang"));
    else if (one.crossfireRows.some((row) => namaKey(row.tema) === namaKey(tema))) {
      skipped.push(teks("app.crossfire.sudahAda", { kode: one.kode.text }));
    } else if (!joined.some((other) => other.one === one)) joined.push({ one, peran });
  }
  const table = tableOf(model, tema);
  const asisten = request.asisten.trim() || (table?.asisten ?? "");
  const lines = joined.map(({ one, peran }) => valuesOf(one, { tema, asisten, peran }));
  const plan = { rows: lines.length, skipped };
  if (table === null) return { ...plan, type: "lembar", sheet: newTable(lines) };
  const { sheet, row: first, cols } = table;
  const writings = lines.flatMap((values, nth) =>
    [...cols].flatMap(([kolom, col]): Writing[] => {
      const value = values[kolom];
      if (value === "") return [];
      const row = first + nth;
      return [{ sheet, row, col, write: { row, col, value }, group: String(row) }];
    }),
  );
  return {
    ...plan,
    type: "baris",
    growth: { sheet, row: first, rowCount: lines.length },
    writings,
  };
}

type Values = Readonly<Record<Kolom, string>>;

function valuesOf(
  { skpd, kode, nama, lokasi }: Pos,
  own: { readonly tema: string; readonly asisten: string; readonly peran: string },
): Values {
  return {
    ...own,
    kodeSkpd: skpd?.kode ?? "",
    namaSkpd: skpd === null ? "" : singkatOf(skpd),
    kodeSubKegiatan: kode.text,
    namaSubKegiatan: nama,
    lokus: lokasi ?? "",
  };
}

interface Table {
  readonly sheet: string;
  /** Row for the next line. */
  readonly row: number;
  readonly cols: ReadonlyMap<Kolom, number>;
  /** Asisten of the theme, where its rows say one. */
  readonly asisten: string;
}

/** The table that holds the theme, else the first crossfire table, with or without rows; null = there is none. */
function tableOf({ crossfireList, sheets }: FxSnapshot["model"], tema: string): Table | null {
  const own = crossfireList.find((row) => namaKey(row.tema) === namaKey(tema));
  const name = (own ?? crossfireList[0])?.origin.at.sheet;
  const summary = sheets.find(
    ({ kind, sheet, headerRow }) =>
      kind === "crossfire" && headerRow !== null && (name === undefined || sheet === name),
  );
  if (summary === undefined || summary.headerRow === null) return null;
  const rows = crossfireList.filter(({ origin }) => origin.at.sheet === summary.sheet);
  return {
    sheet: summary.sheet,
    row: Math.max(summary.headerRow, ...rows.map(({ origin }) => origin.row)) + 1,
    cols: colsOf(rows, summary.kolom),
    asisten: own?.asisten ?? "",
  };
}

function colsOf(
  rows: readonly CrossfireRow[],
  kolom: FxSnapshot["model"]["sheets"][number]["kolom"],
): ReadonlyMap<Kolom, number> {
  const known = new Map(kolom.map(({ field, col }) => [field, col]));
  const cols = new Map<Kolom, number>();
  for (const field of KOLOM_LIST) {
    const col = known.get(field) ?? rows[0]?.origin.cols[nameInRow(field)];
    if (col !== undefined && ![...cols.values()].includes(col)) cols.set(field, col);
  }
  return cols;
}

/** The reader keeps one column for code and name. */
function nameInRow(field: Kolom): keyof CrossfireRow["origin"]["cols"] {
  if (field === "kodeSkpd" || field === "namaSkpd") return "skpd";
  if (field === "kodeSubKegiatan" || field === "namaSubKegiatan") return "subKegiatan";
  return field;
}

/** A table of the user's own, as the template has it: read like any other, never replaced. */
function newTable(lines: readonly Values[]): OutputSheet {
  const { nama, judul, kolom, petunjuk } = CROSSFIRE;
  const fieldOf = (heading: string): Kolom | null =>
    (ISI as Readonly<Record<string, Kolom>>)[heading] ?? null;
  return {
    name: nama,
    title: judul,
    notes: petunjuk,
    columns: kolom.map(({ lebar }) => ({ width: lebar, format: "text", wrap: true })),
    header: kolom.map((one) => one.judul),
    rows: lines.map((values) =>
      kolom.map((one) => {
        const field = fieldOf(one.judul);
        // What staff know and no sheet states stays empty.
        return field === null ? null : values[field];
      }),
    ),
    table: "Crossfire",
  };
}

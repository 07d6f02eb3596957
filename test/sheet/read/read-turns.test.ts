import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { InTurns } from "../../../src/core/turns/finish.ts";
import { draftGrid } from "../../../src/sheet/draft.ts";
import type { CellValue, SheetGrid } from "../../../src/sheet/host.ts";
import { fingerprint, fingerprintInTurns } from "../../../src/sheet/read/fingerprint.ts";
import { keepRecords } from "../../../src/sheet/read/keep-records.ts";
import { readInTurns, readSheet } from "../../../src/sheet/read/read-sheet.ts";
import { buildSample } from "../../../src/sheet/sample/build-sample.ts";
import { buildBig } from "../../tools/fixtures/big.ts";
import { grid } from "./grid.ts";

/** Cells of the sheets that are read: many times what may be looked at between two rests. */
const MANY = 60_000;

/**
 * Looks at cells between two rests, at most: 4,096 cells make a rest, a reader asks for some of them several times, and
 * the head of a sheet (some 200 rows) is searched at a stretch.
 */
const MOST = 25_000;

/** A sheet made long: its rows from `first` on, over and over. */
function long(sheet: SheetGrid, first: number): SheetGrid {
  const [head, body] = [sheet.values.slice(0, first), sheet.values.slice(first)];
  const width = Math.max(...sheet.values.map((row) => row.length));
  const times = Math.ceil(MANY / width / body.length);
  return { ...sheet, values: [...head, ...Array.from({ length: times }, () => body).flat()] };
}

const SAMPLE = buildSample().sheets.map((sheet) => draftGrid(sheet));

function sampleOf(kind: string): SheetGrid {
  const found = SAMPLE.find((sheet) => readSheet(sheet).summary.kind === kind);
  if (found === undefined) throw new Error(`the sample has no ${kind}`);
  return found;
}

const afterHead = (sheet: SheetGrid): number => (readSheet(sheet).summary.headerRow ?? 0) + 3;
const longSample = (kind: string): SheetGrid => long(sampleOf(kind), afterHead(sampleOf(kind)));

const PAYMENTS = readFileSync("test/fixtures/realisasi-sipd-2025.csv", "utf8")
  .trim()
  .split("\n")
  .map((line) => line.split(","));
const PAKET = grid([
  ["kd_rup", "nama_satker", "nama_paket", "metode_pengadaan", "pagu", "tgl_awal_kontrak"],
  [41234567, "Dinas Kesehatan", "Alat Kesehatan", "E-Purchasing", 1_250_000, "2026-02-14"],
]);
const LRA = grid([
  ["LAPORAN REALISASI ANGGARAN"],
  ["KODE REKENING", "URAIAN", "ANGGARAN", "REALISASI"],
  ["5.1", "BELANJA OPERASI", 80, 60],
  ["5.2", "BELANJA MODAL", 20, 10],
]);

/** The sheet with every look at one of its cells counted. */
function counted(sheet: SheetGrid): { readonly sheet: SheetGrid; readonly looks: () => number } {
  let looks = 0;
  const values = sheet.values.map(
    (row) =>
      new Proxy(row, {
        get: (cells, name) => {
          if (typeof name === "string" && /^\d+$/.test(name)) looks += 1;
          return Reflect.get(cells, name) as CellValue;
        },
      }),
  );
  const since = (): number => {
    const count = looks;
    looks = 0;
    return count;
  };
  return { sheet: { ...sheet, values }, looks: since };
}

/** What the work gave, its rests, and the most looks at cells between two of them. */
function watch<T>(
  work: InTurns<T>,
  looks: () => number,
): { value: T; rests: number; most: number } {
  let [rests, most] = [0, 0];
  for (;;) {
    const { done, value } = work.next();
    most = Math.max(most, looks());
    if (done === true) return { value, rests, most };
    rests += 1;
  }
}

const SHEETS: readonly (readonly [string, SheetGrid])[] = [
  ["DPA documents", longSample("dpa-form")],
  ["a DPA list", long(buildBig(1_000).list, 1)],
  ["RAK", longSample("rak")],
  ["realisasi", longSample("realisasi")],
  ["realisasi by account", long(LRA, 2)],
  ["payment documents", long(grid(PAYMENTS, "realisasi"), 1)],
  ["packages", long(PAKET, 1)],
];

test.each(SHEETS)(
  "reading %s rests all along, and gives what reading at a stretch gives",
  (_, one) => {
    const { sheet, looks } = counted(one);
    const { value, rests, most } = watch(readInTurns(sheet, null), looks);
    expect(value.summary.rows).toBeGreaterThan(0);
    expect(rests).toBeGreaterThan(MANY / 4_096 / 2);
    expect(most).toBeLessThan(MOST);
    expect(value).toEqual(readSheet(one));
  },
);

test("a fingerprint rests each 4,096 cells", () => {
  const [, one] = SHEETS[1]!;
  const { sheet, looks } = counted(one);
  const { value, rests, most } = watch(fingerprintInTurns(sheet), looks);
  expect(value).toBe(fingerprint(one));
  expect(rests).toBeGreaterThan(MANY / 4_096 - 2);
  expect(most).toBeLessThan(2 * 4_096);
});

test("records are kept with a rest after each", () => {
  const [, one] = SHEETS[2]!;
  const [before, now] = [readSheet(one), readSheet(one)];
  const { value, rests } = watch(keepRecords(before, now), () => 0);
  expect(value).toBe(before);
  expect(rests).toBe(before.rakList.length);
});

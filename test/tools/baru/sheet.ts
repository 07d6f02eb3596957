import { editedFile, fresh, ScaffoldError, type Edit, type Plan, type Repository } from "./plan.ts";

/** A kind of sheet: how the code calls it (`hibah`) and how users do (`Daftar hibah`). */
export interface SheetRequest {
  readonly kind: string;
  readonly title: string;
}

const MODEL = "src/core/model/model.ts";
const READ = "src/sheet/read";

/** One word: names of records, fields and files are made of it. */
const KIND = /^[a-z]{3,}$/;

/**
 * A table of names and amounts, recognised by its headings and read with a cell for every value, with its test. It
 * works as it is in every place that knows kinds of sheets; what the kind really holds is its author's to write.
 */
export function planSheet(repository: Repository, { kind, title }: SheetRequest): Plan {
  if (!KIND.test(kind)) {
    throw new ScaffoldError(`A kind of sheet is one word in small letters, not "${kind}".`);
  }
  if (repository.read(MODEL)?.includes(`  "${kind}",`) === true) {
    throw new ScaffoldError(`There is a kind "${kind}" already.`);
  }
  const name = `${kind.charAt(0).toUpperCase()}${kind.slice(1)}`;
  const known = (path: string, edits: readonly Edit[]): [string, string] =>
    editedFile(repository, path, edits);
  const label = (path: string, text: string): [string, string] =>
    known(path, [labelEdit(repository, path, { kind, text })]);
  return new Map([
    known("src/core/model/tables.ts", [{ end: true, text: recordText(kind, name) }]),
    known(MODEL, [
      { before: '  "keluaran",\n', text: `  "${kind}",\n` },
      { before: "  KasRow,\n", text: `  ${name}Row,\n` },
      {
        before: "  readonly issues: readonly ReadIssue[];\n",
        text: `  readonly ${kind}List: readonly ${name}Row[];\n`,
      },
      { before: "  issues: [],\n", text: `  ${kind}List: [],\n` },
    ]),
    known(`${READ}/alias.ts`, [
      { before: "  noUrut:", text: `  nama${name}: { ejaan: ["nama ${kind}", "${kind}"] },\n` },
    ]),
    known(`${READ}/signatures.ts`, [{ before: "];", text: signatureText(kind, name) }]),
    fresh(repository, `${READ}/read-${kind}.ts`, readerText(kind, name)),
    known(`${READ}/read-sheet.ts`, [
      {
        before: 'import { readKas } from "./read-kas.ts";\n',
        text: `import { read${name} } from "./read-${kind}.ts";\n`,
      },
      {
        before: "    default:\n",
        text: `    case "${kind}":\n      return { ${kind}List: read${name}(view, header) };\n`,
      },
      {
        before: "        model.keputusanList.length;\n",
        text: `        model.${kind}List.length +\n`,
      },
    ]),
    known(`${READ}/read-workbook.ts`, [
      {
        before: "    issues: [...readings",
        text: `    ${kind}List: readings.flatMap((reading) => reading.${kind}List),\n`,
      },
    ]),
    known("src/taskpane/views/lembar/recognition.ts", [
      { before: '  "lain",\n', text: `  "${kind}",\n` },
    ]),
    known("src/app/bahan/bahan.ts", [{ before: '  "keputusan",\n', text: `  "${kind}",\n` }]),
    label("src/i18n/pane-lembar.ts", title),
    label("src/i18n/en/pane-lembar.ts", "GANTI: the kind in English"),
    fresh(repository, `test/sheet/read/read-${kind}.test.ts`, testText(kind, name)),
  ]);
}

/** The kind's name among the others: their keys are sorted. */
function labelEdit(
  { read }: Repository,
  path: string,
  { kind, text }: { readonly kind: string; readonly text: string },
): Edit {
  const key = `"pane.lembar.${kind}"`;
  const keys = [...(read(path) ?? "").matchAll(/^ {2}("[\w.-]+"):/gm)].map(([, one = ""]) => one);
  const next = keys.find((one) => one > key) ?? "";
  return { before: `  ${next}:`, text: `  ${key}: ${JSON.stringify(text)},\n` };
}

const recordText = (kind: string, name: string): string => `
/** GANTI: what a row of the sheet "${kind}" is. */
export interface ${name}Row {
  readonly origin: Origin<"nama" | "jumlah">;
  readonly nama: string;
  /** Null = blank or not to be understood, which is noted at its cell. */
  readonly jumlah: Rupiah | null;
}
`;

const signatureText = (kind: string, name: string): string => `  {
    kind: "${kind}",
    fields: ["nama${name}", "jumlah"],
    oneOf: [["nama${name}"], ["jumlah"]],
    expected: [["nama${name}"], ["jumlah"]],
  },
`;

const readerText = (kind: string, name: string): string =>
  `import type { ${name}Row } from "../../core/model/tables.ts";
import type { GridView } from "./grid-view.ts";
import { matchFields, type Header } from "./header.ts";
import { dataRows, known, textOf, type Columns } from "./table-rows.ts";
import { isTotalLabel } from "./total-label.ts";

/** GANTI: rows of "${kind}": a name and an amount in rupiah each. */
export function read${name}(grid: GridView, header: Header): ${name}Row[] {
  const found: Columns = matchFields(header, ["nama${name}", "jumlah"]);
  const cols = known({ nama: found.nama${name}, jumlah: found.jumlah });
  const rows: ${name}Row[] = [];
  for (const row of dataRows(grid, header, found)) {
    const nama = textOf(grid, row, found.nama${name});
    if (isTotalLabel(nama)) {
      grid.skip("jumlahBaris");
      continue;
    }
    const jumlah = grid.rupiah(row, found.jumlah);
    if (nama === "" && jumlah === null) continue;
    rows.push({ origin: { at: grid.ref, row, cols }, nama, jumlah });
  }
  return rows;
}
`;

const testText = (kind: string, name: string): string =>
  `import { describe, expect, test } from "vitest";
import { readSheet } from "../../../src/sheet/read/read-sheet.ts";
import { grid } from "./grid.ts";

const HEAD = ["Nama ${name}", "Jumlah"];

describe("a sheet of ${kind}", () => {
  test("is recognised, and read with its cells", () => {
    const { summary, ${kind}List } = readSheet(grid([HEAD, ["Satu", 1_000], ["Dua", "Rp2.000,00"]]));
    expect(summary).toMatchObject({ kind: "${kind}", rows: 2, headerRow: 0 });
    expect(${kind}List.map(({ nama, jumlah }) => [nama, jumlah])).toEqual([
      ["Satu", 1_000],
      ["Dua", 2_000],
    ]);
    expect(${kind}List[1]?.origin).toMatchObject({ row: 2, cols: { nama: 0, jumlah: 1 } });
  });

  test("passes a total over, and says what is no amount", () => {
    const { ${kind}List, issues } = readSheet(
      grid([HEAD, ["Satu", "seribu"], ["Dua", ""], ["Jumlah", 2_000]]),
    );
    expect(${kind}List.map(({ jumlah }) => jumlah)).toEqual([null, null]);
    expect(issues).toMatchObject([{ kind: "bukanAngka", at: { row: 1, col: 1 } }]);
  });
});
`;

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { cascadeSnapshot } from "../../src/app/cascade.ts";
import { createApp } from "../../src/app/create-app.ts";
import { cascadingSheet } from "../../src/app/output-cascading.ts";
import { figuresOf } from "../../src/app/output-cascading-cells.ts";
import type { CascadeView } from "../../src/app/views.ts";
import type { CascadeNode } from "../../src/core/cascade/node.ts";
import { snapshotOf } from "../../src/core/pk/snapshot.ts";
import { rupiah } from "../../src/core/rupiah/rupiah.ts";
import { createOfficeHost } from "../../src/host/office/office-host.ts";
import { openXlsx } from "../../src/host/xlsx/workbook.ts";
import { draftGrid } from "../../src/sheet/draft.ts";
import type { OutputCell } from "../../src/sheet/host.ts";
import { outputLayout } from "../../src/sheet/output-layout.ts";
import { readWorkbook } from "../../src/sheet/read/read-workbook.ts";
import { buildSample } from "../../src/sheet/sample/build-sample.ts";
import { contractBytes } from "../host/xlsx/build.ts";
import { openHeadlessExcel, type HeadlessExcel } from "../support/headless-excel.ts";

const grids = buildSample().sheets.map((draft) => draftGrid(draft));
const view = cascadeSnapshot(snapshotOf(readWorkbook(grids)));
const sheet = cascadingSheet(view);
const { firstDataRow } = outputLayout(sheet);
const isUnit = ({ level }: CascadeNode): boolean => level === "subKegiatan";

/** What the sheet must say of a node, in columns E to K. */
function figures(node: CascadeNode): readonly (number | "")[] {
  const { pagu, rencanaSampai, realisasiSampai, serapan, deviasi } = node;
  return [pagu, rencanaSampai, realisasiSampai, serapan, deviasi].map((value) => value ?? "");
}

function expectFigures(read: (row: number) => readonly unknown[], of: CascadeView): void {
  of.nodes.forEach((node, index) => {
    const row = read(firstDataRow + index + 1);
    const shown = [row[4], row[5], row[6], row[7], row[9]];
    figures(node).forEach((wanted, nth) => {
      if (wanted === "") expect([index, nth, shown[nth]]).toEqual([index, nth, ""]);
      else if (nth < 3) expect([index, nth, shown[nth]]).toEqual([index, nth, wanted]);
      else expect(shown[nth], `${index} ${nth}`).toBeCloseTo(wanted, 12);
    });
  });
}

const resultOf = (cell: OutputCell | undefined): unknown =>
  cell !== null && typeof cell === "object" && "formula" in cell ? cell.value : cell;

describe("PK Cascading as data", () => {
  it("gives every formula the result the tree has, so that a file shows it uncalculated", () => {
    expectFigures(
      (row) => (sheet.rows[row - firstDataRow - 1] ?? []).map((c) => resultOf(c) ?? ""),
      view,
    );
  });

  it("adds up selisih so that divided by the pagu that counts it is the deviasi", () => {
    const all = figuresOf(view.nodes);
    view.nodes.forEach((node, index) => {
      const own = all[index]!;
      const units = view.nodes
        .map((unit, at) => ({ unit, at }))
        .filter(({ unit, at }) => isUnit(unit) && at >= index && at <= own.last)
        .filter(({ at }) => all[at]!.selisih !== null);
      const pagu = units.reduce((sum, { unit }) => sum + (unit.pagu ?? 0), 0);
      if (node.deviasi === null) expect(pagu === 0 || own.selisih === null).toBe(true);
      else expect((own.selisih ?? 0) / pagu).toBeCloseTo(node.deviasi, 12);
    });
  });

  it("draws each Asisten and each SKPD once, the largest first", () => {
    const [asisten, skpd] = sheet.charts!;
    const names = skpd!.rows.map((row) => row[2]);
    expect(asisten!.rows).toHaveLength(
      view.nodes.filter(({ level }) => level === "asisten").length,
    );
    expect(names).toHaveLength(new Set(names).size);
    const pagu = skpd!.rows.map((row) => Number(resultOf(row[4])));
    expect(pagu).toEqual([...pagu].sort((one, other) => other - one));
    expect(pagu.reduce((sum, one) => sum + one)).toBe(view.nodes[0]!.pagu);
  });

  it("points to the charts, and does not speak of any where there are none", () => {
    const row = outputLayout(sheet).charts[0]!.captionRow + 1;
    expect(sheet.notes.join(" ")).toContain(`mulai baris ${row}.`);
    const none = cascadingSheet({ ...view, nodes: view.nodes.slice(0, 1) });
    expect(none.charts).toEqual([]);
    expect(none.notes.join(" ")).not.toContain("grafik");
  });

  it("tells not reported from zero, in figures and in words", () => {
    const unit = view.nodes.find(isUnit)!;
    const missing: CascadeNode = {
      ...unit,
      rencanaSampai: rupiah(100),
      realisasiSampai: null,
      serapan: null,
      deviasi: null,
      unreported: 1,
    };
    const row = cascadingSheet({ ...view, nodes: [missing] }).rows[0]!;
    expect(row.slice(4, 11).map(resultOf)).toEqual([
      unit.pagu,
      100,
      null,
      "",
      "",
      "",
      "? Belum lapor",
    ]);
  });

  it("takes no name for a formula and links nowhere into other files", () => {
    const [first] = view.nodes;
    const at = { file: "lain.xlsx", sheet: "DPA", row: 1, col: 1 };
    const node = { ...first!, nama: "=1+1", kode: "1.02", at };
    const row = cascadingSheet({ ...view, nodes: [node] }).rows[0]!;
    expect(row.slice(1, 3)).toEqual(["1.02", "=1+1"]);
  });
});

describe("PK Cascading in a file", () => {
  it("shows the figures before anything calculates them", async () => {
    const host = openXlsx(contractBytes([{ name: "DPA", cells: { A1: 1 } }]), "buku.xlsx");
    await host.apply([{ type: "writeSheet", sheet }]);
    const [grid] = await host.readSheets(["PK Cascading"]);
    expectFigures((row) => grid!.values[row - 1]!, view);
  });
});

describe("PK Cascading in Excel", () => {
  let excel: HeadlessExcel;
  let name = "";
  beforeAll(async () => {
    excel = await openHeadlessExcel({
      sheets: grids.map(({ name: of, top, left, values }) => ({
        name: of,
        values: [
          ...Array.from({ length: top }, () => []),
          ...values.map((line) => [...Array.from({ length: left }, () => ""), ...line]),
        ],
      })),
    });
    name = await createApp(createOfficeHost()).writeSheet("cascading");
  }, 120_000);
  afterAll(() => excel.close());

  const row = (n: number): readonly unknown[] => excel.values(`'${name}'!A${n}:N${n}`)[0]!;

  it("calculates to the figures of the tree", () => {
    expectFigures(row, view);
  });

  it("follows a cell of the sheets up to the total", async () => {
    const at = view.nodes.findIndex((node) => isUnit(node) && node.share === 1);
    const unit = firstDataRow + at + 1;
    const source = excel.formula(`'${name}'!E${unit}`)!.replace("=", "").replaceAll("$", "");
    const before = [row(firstDataRow + 1)[4], row(unit)[4]].map(Number);
    await excel.type(source, before[1]! + 1_000);
    expect(row(unit)[4]).toBe(before[1]! + 1_000);
    expect(row(firstDataRow + 1)[4]).toBe(before[0]! + 1_000);
  });

  it("charts what the tree says of Asisten and SKPD", () => {
    const [first] = excel.dump().filter((one) => one.name === name);
    const { charts } = first!.notes as { charts: { series: { values: string }[] }[] };
    const total = (index: number, series: number): number =>
      excel
        .values(`'${name}'!${charts[index]!.series[series]!.values}`)
        .reduce((sum, [value]) => sum + Number(value), 0);
    for (const index of [0, 1]) {
      expect(total(index, 0)).toBe(view.nodes[0]!.rencanaSampai);
      expect(total(index, 1)).toBe(view.nodes[0]!.realisasiSampai);
    }
  });
});

import { describe, expect, test } from "vitest";
import { createApp } from "../../src/app/create-app.ts";
import { fungsiViews } from "../../src/app/rumus.ts";
import { rumusNode } from "../../src/app/rumus-node.ts";
import { parseCall } from "../../src/core/pk/call.ts";
import { cascadeOf } from "../../src/core/pk/pohon.ts";
import { asOfOf, snapshotOf } from "../../src/core/pk/snapshot.ts";
import { draftGrid } from "../../src/sheet/draft.ts";
import { readWorkbook } from "../../src/sheet/read/read-workbook.ts";
import { buildSample } from "../../src/sheet/sample/build-sample.ts";
import type { CellValue } from "../../src/sheet/host.ts";
import { memoryWorkbook } from "../support/memory-host.ts";

const PAGU: CellValue[][] = [
  ["Kode Sub Kegiatan", "Nama Sub Kegiatan", "Kode Rekening", "Nama Rekening", "Jumlah"],
  ["1.02.02.2.02.0015", "Gizi", "5.1.02.01.01.0024", "Alat tulis", 600],
  ["1.02.05.2.01.0001", "Promkes", "5.1.02.01.01.0024", "Alat tulis", 400],
];

function open() {
  const workbook = memoryWorkbook({
    DPA: { values: PAGU },
    Rapat: {
      values: [
        ["", "isi"],
        ["1.02.02", ""],
      ],
      formulas: new Map(),
    },
  });
  const app = createApp(workbook.host);
  const select = (row: number, col: number) => workbook.host.reveal({ sheet: "Rapat", row, col });
  return { ...workbook, app, select };
}

describe("Sisipkan rumus", () => {
  const rumus = { id: "PAGU", args: ["1.02.02"] };

  test("writes into the selected empty cell, and the step can be taken back", async () => {
    const { app, select, host } = open();
    await select(0, 0);
    expect(await app.insertFormula({ rumus })).toEqual({
      kind: "ditulis",
      cell: "Rapat!A1",
      rumus: '=PK.PAGU("1.02.02")',
    });
    const at = { sheet: "Rapat", row: 0, col: 0 };
    expect((await host.readCells([at]))[0]).toMatchObject({
      formula: '=PK.PAGU("1.02.02")',
      numberFormat: "#,##0",
    });
    const [step] = app.undoList();
    expect(step?.label).toContain("Rapat!A1");
    await app.undo(step?.id ?? 0);
    expect((await host.readCells([at]))[0]).toMatchObject({
      value: "",
      formula: null,
      numberFormat: "General",
    });
  });

  test("asks for a filled cell; a yes for another cell does not count", async () => {
    const { app, select, host } = open();
    await select(0, 1);
    const asked = await app.insertFormula({ rumus });
    expect(asked).toMatchObject({ kind: "terisi", cell: "Rapat!B1", isi: "isi" });
    await select(1, 0);
    const over = { sheet: "Rapat", row: 0, col: 1 };
    expect(await app.insertFormula({ rumus, over })).toMatchObject({ kind: "terisi" });
    await select(0, 1);
    expect(await app.insertFormula({ rumus, over })).toMatchObject({ kind: "ditulis" });
    const [step] = app.undoList();
    await app.undo(step?.id ?? 0);
    expect((await host.readCells([over]))[0]).toMatchObject({ value: "isi", formula: null });
  });

  test("without a selection it says what to do", async () => {
    expect(await open().app.insertFormula({ rumus })).toMatchObject({ kind: "ditolak" });
  });
});

describe("trace of a cell", () => {
  test("names the parts of the figure with their cells, arguments first", async () => {
    const { app, select, sheets } = open();
    sheets.Rapat?.formulas?.set("1,1", "=PK.PAGU(A2)");
    await select(1, 1);
    expect(await app.trace()).toMatchObject({
      cell: "Rapat!B2",
      nama: "PK.PAGU",
      hasil: "600",
      masukan: [
        { label: "lingkup (A2)", nilai: "1.02.02" },
        { label: "1.02.02.2.02.0015 Gizi", nilai: "Rp600", cell: "E2", at: { sheet: "DPA" } },
      ],
    });
  });

  test("follows calls inside arguments", async () => {
    const { app, select, sheets } = open();
    sheets.Rapat?.formulas?.set("1,1", '=PK.DEVIASI(PK.PAGU(A2)/PK.PAGU("semua"),0.5)');
    await select(1, 1);
    const trace = await app.trace();
    if ("sebab" in trace) throw new Error(trace.sebab);
    expect(trace.nama).toBe("PK.DEVIASI");
    expect(trace.masukan.slice(0, 2)).toMatchObject([
      { label: "rencana (PK.PAGU ÷ PK.PAGU)", nilai: "0,6" },
      { label: "realisasi", nilai: "0,5" },
    ]);
    expect(trace.hasil).toBe("-0,1");
  });

  test("says why there is none", async () => {
    const { app, select, sheets } = open();
    await select(0, 1);
    expect(await app.trace()).toEqual({ sebab: "Sel Rapat!B1 tidak memuat rumus PK." });
    sheets.Rapat?.formulas?.set("1,1", "=PK.TIDAKADA(1)");
    await select(1, 1);
    expect(JSON.stringify(await app.trace())).toContain("tidak dikenal");
  });
});

test("every example offered is a formula that reads back to its arguments", () => {
  for (const { id, contoh } of fungsiViews()) {
    for (const { formula } of contoh)
      expect(parseCall(formula)).toMatchObject({ kind: "call", id });
  }
});

test("formulas offered for the tree give its very figures, and the parts of shared work have none", () => {
  const snapshot = snapshotOf(readWorkbook(buildSample().sheets.map((one) => draftGrid(one))));
  const tree = cascadeOf(snapshot);
  const offered = tree.nodes.filter(
    (node) => rumusNode(node, asOfOf(snapshot), snapshot).pagu !== undefined,
  );
  const wilayah = rumusNode(tree.nodes[0] ?? never(), asOfOf(snapshot), snapshot);
  expect(Object.keys(wilayah).sort()).toEqual(
    ["capaian", "fisik", "pagu", "realisasi", "rencana", "serapan", "sisa"].sort(),
  );
  expect(offered.length).toBeGreaterThan(20);
  // A part of an SKPD within one theme is no scope of a formula.
  const split = tree.nodes.filter(({ level, share }) => level === "subKegiatan" && share < 1);
  for (const node of split)
    expect(rumusNode(node, asOfOf(snapshot), snapshot).pagu).toBeUndefined();
});

function never(): never {
  throw new Error("no tree");
}

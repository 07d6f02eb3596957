import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Metadata } from "../../src/workbench/custom-functions/metadata.ts";
import { eventually } from "../support/eventually.ts";
import { openHeadlessExcel, type HeadlessExcel } from "../support/headless-excel.ts";

const METADATA: Metadata = {
  functions: [
    {
      id: "TAMBAH",
      name: "TAMBAH",
      parameters: [
        { name: "a", type: "number" },
        { name: "b", type: "number", optional: true },
      ],
    },
    {
      id: "BENTUK",
      name: "BENTUK",
      parameters: [
        { name: "sel" },
        { name: "daerah", dimensionality: "matrix" },
        { name: "lain", optional: true },
      ],
    },
    { id: "DERET", name: "DERET", parameters: [{ name: "n" }] },
    { id: "NANTI", name: "NANTI", parameters: [{ name: "x" }] },
    { id: "GALAT", name: "GALAT", parameters: [] },
    {
      id: "HIDUP",
      name: "HIDUP",
      options: { stream: true },
      parameters: [{ name: "kunci", optional: true }],
    },
    { id: "TANPA", name: "TANPA", parameters: [] },
  ],
};

interface Stream {
  setResult(value: unknown): void;
  onCanceled?: () => void;
}

let excel: HeadlessExcel;
beforeEach(async () => {
  excel = await openHeadlessExcel({
    sheets: [
      {
        name: "S",
        values: [
          [1, "x"],
          [2, ""],
        ],
        formulas: [[], [], ["=PK.TAMBAH(A1,A2)"]],
      },
    ],
  });
});
afterEach(() => excel.close());

const associate = (id: string, call: (...args: never[]) => unknown): void =>
  CustomFunctions.associate(id, call);
const enter = async (address: string, formula: string): Promise<void> => {
  await excel.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("S").getRange(address).formulas = [[formula]];
    await context.sync();
  });
};

describe("calls", () => {
  it("calculates what the file already held", async () => {
    associate("TAMBAH", (a: number, b: number) => a + b);
    expect(excel.value("S!A3")).toBe("#NAME?");
    await excel.registerFunctions(METADATA, "PK");
    expect(excel.value("S!A3")).toBe(3);
    await excel.type("S!A1", 40);
    expect(excel.value("S!A3")).toBe(42);
  });

  it("gives a cell as a scalar, a range as rows, what is left out as null", async () => {
    const heard = vi.fn<(...args: unknown[]) => string>(() => "ok");
    associate("BENTUK", heard);
    await excel.registerFunctions(METADATA, "PK");
    await enter("D1", "=PK.BENTUK(B1,A1:B2)");
    expect(excel.value("S!D1")).toBe("ok");
    expect(heard.mock.lastCall?.slice(0, 3)).toEqual([
      "x",
      [
        [1, "x"],
        [2, ""],
      ],
      null,
    ]);
    await enter("D2", "=PK.BENTUK(B1,A1)");
    expect(heard.mock.lastCall?.slice(0, 3)).toEqual(["x", [[1]], null]);
  });

  it("leaves a text that looks like a day, a time or a share a text", async () => {
    const heard = vi.fn<(...args: unknown[]) => string>(() => "ok");
    associate("BENTUK", heard);
    await excel.registerFunctions(METADATA, "PK");
    for (const text of ["1.02.02", "5.2.04", "20%", "16:48", "2012-12-12"]) {
      await enter("D1", `=PK.BENTUK("${text}",A1)`);
      expect(heard.mock.lastCall?.[0]).toBe(text);
    }
  });

  it("spills rows", async () => {
    associate("DERET", (n: number) => Array.from({ length: n }, (_, i) => [i, `b${i}`]));
    await excel.registerFunctions(METADATA, "PK");
    await enter("D1", "=PK.DERET(2)");
    expect(excel.values("S!D1:E2")).toEqual([
      [0, "b0"],
      [1, "b1"],
    ]);
  });

  it("shows promises as busy, then their result", async () => {
    let resolve: (value: number) => void = () => undefined;
    associate("NANTI", () => new Promise<number>((done) => (resolve = done)));
    await excel.registerFunctions(METADATA, "PK");
    await enter("D1", "=PK.NANTI(1)");
    expect(excel.value("S!D1")).toBe("#BUSY!");
    resolve(9);
    await eventually(() => expect(excel.value("S!D1")).toBe(9));
  });

  it("keeps an error's message, refuses bad arguments, and says what is not associated", async () => {
    associate(
      "GALAT",
      () => new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, "Belum ada data."),
    );
    associate("TAMBAH", () => 1);
    await excel.registerFunctions(METADATA, "PK");
    await enter("D1", "=PK.GALAT()");
    await enter("D2", '=PK.TAMBAH("dua")');
    await enter("D3", "=PK.TANPA()");
    expect(excel.values("S!D1:D3")).toEqual([["#N/A"], ["#VALUE!"], ["#N/A"]]);
    expect(excel.errorMessage("S!D1")).toBe("Belum ada data.");
  });
});

describe("streams", () => {
  it("runs one stream for equal arguments, updates its cells, and ends with the last of them", async () => {
    const streams: Stream[] = [];
    const ended = vi.fn();
    associate("HIDUP", (_kunci: unknown, invocation: Stream) => {
      streams.push(invocation);
      invocation.onCanceled = ended;
      invocation.setResult(streams.length);
    });
    await excel.registerFunctions(METADATA, "PK");
    await enter("D1", "=PK.HIDUP()");
    await enter("D2", "=PK.HIDUP()");
    await enter("D3", '=PK.HIDUP("lain")*10');
    expect(excel.values("S!D1:D3")).toEqual([[1], [1], [20]]);
    expect(excel.functions.streams).toBe(2);

    streams[0]!.setResult(7);
    await eventually(() => expect(excel.values("S!D1:D3")).toEqual([[7], [7], [20]]));

    await excel.type("S!D1", "");
    await excel.settle();
    expect(ended).not.toHaveBeenCalled();
    await excel.type("S!D2", 5);
    await eventually(() => expect(ended).toHaveBeenCalledTimes(1));
    expect(() => streams[0]!.setResult(8)).toThrow();
    expect(excel.functions.streams).toBe(1);
  });
});

describe("ribbon actions", () => {
  it("runs what the add-in associated and waits until it is done", async () => {
    const done: string[] = [];
    Office.actions.associate("periksa", (event: Office.AddinCommands.Event) => {
      done.push("periksa");
      event.completed();
    });
    expect(await excel.runAction("periksa")).toBe(true);
    expect(await excel.runAction("lain")).toBe(false);
    expect(done).toEqual(["periksa"]);
  });

  it("is an Excel to the Common API", async () => {
    const info = await Office.onReady();
    expect(info).toEqual({ host: "Excel", platform: "OfficeOnline" });
    expect(Office.context.displayLanguage).toBe("id-ID");
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.14")).toBe(true);
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.17")).toBe(false);
    Office.context.document.settings.set("a", { b: 1 });
    await new Promise((resolve) => Office.context.document.settings.saveAsync(resolve));
    expect(excel.book.documentSettings.get("a")).toEqual({ b: 1 });
  });
});

import { readFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createFxSumber } from "../../src/app/fx-sumber.ts";
import { createApp } from "../../src/app/create-app.ts";
import { createJawabanTerakhir } from "../../src/app/jawaban-terakhir.ts";
import { createLiveStore } from "../../src/app/live-store.ts";
import { WorkbookSession } from "../../src/app/session.ts";
import { registerFunctions } from "../../src/functions/register.ts";
import type { Streams } from "../../src/functions/streams.ts";
import { watchWorkbook } from "../../src/host/office/events.ts";
import { createOfficeHost } from "../../src/host/office/office-host.ts";
import { KUNCI_JAWABAN } from "../../src/sheet/memory/jawaban.ts";
import type { Metadata } from "../../src/workbench/custom-functions/metadata.ts";
import { eventually } from "../support/eventually.ts";
import { openHeadlessExcel, type HeadlessExcel } from "../support/headless-excel.ts";
import { RUJUKAN } from "../support/rujukan.ts";

const METADATA = JSON.parse(
  readFileSync(new URL("../../assets/functions.json", import.meta.url), "utf8"),
) as Metadata;

const SUBS = 20;
const kodeOf = (nth: number): string => `1.02.02.2.02.${String(nth + 1).padStart(4, "0")}`;

const SHEETS = [
  {
    name: "DPA",
    values: [
      ["Kode Sub Kegiatan", "Nama Sub Kegiatan", "Kode Rekening", "Nama Rekening", "Jumlah"],
      ...Array.from({ length: SUBS }, (_, nth) => [
        kodeOf(nth),
        `Sub ${nth}`,
        "5.1.02.01.01.0024",
        "Alat tulis",
        1000 + nth,
      ]),
    ],
  },
  {
    name: "Realisasi",
    values: [
      ["Kode Sub Kegiatan", "Nama Sub Kegiatan", "Bulan", "Keuangan"],
      ...Array.from({ length: SUBS }, (_, nth) => [kodeOf(nth), `Sub ${nth}`, 1, 10 + nth]),
    ],
  },
  { name: "Rapat", values: [[""]] },
];

interface Opened {
  readonly excel: HeadlessExcel;
  readonly session: WorkbookSession;
  readonly streams: Streams;
  readonly unwatch: (() => void) | undefined;
}

/** The add-in's functions in a simulated Excel, wired as the add-in wires them, with quiet times of no length. */
async function openLive(): Promise<Opened> {
  const excel = await openHeadlessExcel({ sheets: SHEETS });
  const host = createOfficeHost();
  const session = new WorkbookSession(host);
  const rujukan = (): Promise<typeof RUJUKAN> => Promise.resolve(RUJUKAN);
  const app = createApp(host, session, { rujukan });
  const scheduler = {
    after: (_: number, job: () => void) => {
      const timer = setTimeout(job);
      return () => clearTimeout(timer);
    },
  };
  const sumber = createFxSumber({
    rujukan,
    periksa: () => app.recheck(),
    onPeriksa: (listener) => void app.onSetAside(listener),
    later: (job) => void scheduler.after(0, job),
  });
  const live = createLiveStore(session, scheduler, {
    sumber,
    terakhir: createJawabanTerakhir(session, scheduler),
  });
  const streams = registerFunctions(CustomFunctions, live);
  await excel.registerFunctions(METADATA, "PK");
  await watchWorkbook((sheet, sebab) => live.sheetChanged(sheet, sebab));
  return { excel, session, streams, unwatch: undefined };
}

let open: Opened;
beforeEach(async () => {
  open = await openLive();
});
afterEach(() => open.excel.close());

const write = async (address: string, formulas: readonly (readonly string[])[]): Promise<void> => {
  await open.excel.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Rapat").getRange(address);
    range.formulas = formulas.map((row) => [...row]);
    await context.sync();
  });
};

describe("live functions in the simulated Excel", () => {
  it("answer, follow an edit with the pane closed, and leave untouched cells alone", async () => {
    await write("A1:A3", [
      [`=PK.PAGU("${kodeOf(0)}")`],
      [`=PK.REALISASI("${kodeOf(1)}")`],
      ['=PK.REALISASI("semua")'],
    ]);
    const total = (SUBS * (10 + 10 + SUBS - 1)) / 2;
    await eventually(() =>
      expect(open.excel.values("Rapat!A1:A3")).toEqual([[1000], [11], [total]]),
    );
    await open.excel.type("Realisasi!D3", 111);
    await eventually(() =>
      expect(open.excel.values("Rapat!A1:A3")).toEqual([[1000], [111], [total + 100]]),
    );
  });

  it("follow an edit that reaches a read sheet through a formula on it", async () => {
    await write("F1", [["500"]]);
    await open.excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Realisasi");
      sheet.getRange("D2").formulas = [["=Rapat!F1"]];
      await context.sync();
    });
    await write("A1", [[`=PK.REALISASI("${kodeOf(0)}")`]]);
    await eventually(() => expect(open.excel.value("Rapat!A1")).toBe(500));
    await open.excel.type("Rapat!F1", 750);
    await eventually(() => expect(open.excel.value("Rapat!A1")).toBe(750));
  });

  it("follow a sheet that is renamed, hidden and shown again", async () => {
    await write("A1", [[`=PK.REALISASI("${kodeOf(1)}")`]]);
    await eventually(() => expect(open.excel.value("Rapat!A1")).toBe(11));
    const sheet = async (change: (sheet: Excel.Worksheet) => void): Promise<void> =>
      open.excel.Excel.run(async (context) => {
        change(context.workbook.worksheets.getItem("Laporan"));
        await context.sync();
      });
    await open.excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Realisasi").name = "Laporan";
      await context.sync();
    });
    await open.session.load();
    await open.excel.type("Laporan!D3", 222);
    await eventually(() => expect(open.excel.value("Rapat!A1")).toBe(222));
    // A hidden sheet is not read: without reports there is no figure, and never the old one.
    await sheet((one) => (one.visibility = "Hidden"));
    await eventually(() => expect(open.excel.value("Rapat!A1")).not.toBe(222));
    await sheet((one) => (one.visibility = "Visible"));
    await eventually(() => expect(open.excel.value("Rapat!A1")).toBe(222));
  });

  it("a workbook that feeds an answer back into its own figures comes to rest", async () => {
    await open.excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Realisasi");
      sheet.getRange("D2").formulas = [['=PK.REALISASI("semua")+1']];
      await context.sync();
    });
    let versions = 0;
    open.session.subscribe(() => (versions += 1));
    await new Promise((resolve) => setTimeout(resolve, 1500));
    const after = versions;
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(versions).toBe(after);
    expect(versions).toBeLessThan(30);
  });

  it("spill: a column of scopes, and the tree as a table", async () => {
    await write("A1:A2", [[`=PK.PAGU(DPA!A2:A${SUBS + 1})`], [""]]);
    await write("D1", [['=PK.CASCADE("",6)']]);
    await eventually(() => expect(open.excel.value(`Rapat!A${SUBS}`)).toBe(1000 + SUBS - 1));
    expect(open.excel.values("Rapat!D1:F1")).toEqual([["Tingkat", "Kode", "Nama"]]);
  });

  it("tables and findings come a moment later", async () => {
    await write("A1:A2", [['=PK.URAIAN("5.2.04.01")'], ["=PK.TEMUAN()"]]);
    await eventually(() => {
      expect(open.excel.value("Rapat!A1")).toBe("Belanja Modal Jalan dan Jembatan");
      expect(open.excel.value("Rapat!A2")).toBeTypeOf("number");
    });
  });

  it("a thousand cells made and deleted leave no stream behind", async () => {
    await open.session.load();
    const column = (row: (nth: number) => string): string[][] =>
      Array.from({ length: 100 }, (_, nth) => [row(nth)]);
    for (let round = 0; round < 10; round += 1) {
      await write(
        "A1:A100",
        column((nth) => `=PK.PAGU("${kodeOf(nth % SUBS)}")+${round}`),
      );
      await eventually(() => expect(open.excel.value("Rapat!A100")).toBe(1019 + round));
      await write(
        "A1:A100",
        column(() => ""),
      );
      await open.excel.settle();
      await eventually(() => expect(open.excel.functions.streams).toBe(0));
      expect(open.streams.size()).toBe(0);
    }
  });

  it("the workbook keeps the answers for the next time it is opened", async () => {
    await write("A1", [[`=PK.PAGU("${kodeOf(3)}")`]]);
    await eventually(async () => {
      const kept = (await open.session.host.recall()).get(KUNCI_JAWABAN) ?? "";
      expect(kept).toContain("1003");
    });
  });
});

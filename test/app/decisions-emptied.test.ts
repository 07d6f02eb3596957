import { afterEach, describe, expect, test } from "vitest";
import { createApp } from "../../src/app/create-app.ts";
import { createOfficeHost } from "../../src/host/office/office-host.ts";
import { openXlsx } from "../../src/host/xlsx/workbook.ts";
import { writeDraft } from "../../src/host/xlsx/write-draft.ts";
import type { SheetDraft } from "../../src/sheet/draft.ts";
import type { CellValue, WorkbookHost } from "../../src/sheet/host.ts";
import type { DecisionRequest } from "../../src/app/views-rapat.ts";
import { openHeadlessExcel, type HeadlessExcel } from "../support/headless-excel.ts";
import { memoryWorkbook } from "../support/memory-host.ts";
import { rakValues } from "../support/rak-workbook.ts";

const REQUEST: DecisionRequest = {
  rapat: "Rapat PK Maret",
  tanggal: "2023-03-06",
  butir: "Rehabilitasi Jalan",
  keputusan: "Lelang ulang minggu depan",
  pic: "Kabid Bina Marga",
  tenggat: "2023-03-17",
  kode: "1.03.10.2.01.09",
  sel: "RAK!G23",
};

/** What the log must say of the request, column by column. */
const ROW: readonly CellValue[] = [
  "K-001",
  "Rapat PK Maret",
  44_991,
  "Rehabilitasi Jalan",
  "Lelang ulang minggu depan",
  "Kabid Bina Marga",
  45_002,
  "Terbuka",
  "1.03.10.2.01.09",
  "RAK!G23",
];

const LOG = "PK Keputusan";
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

const opened: HeadlessExcel[] = [];
afterEach(() => {
  for (const excel of opened.splice(0)) excel.close();
});

type Sheets = Readonly<Record<string, CellValue[][]>>;

const HOSTS: Readonly<Record<string, (sheets: Sheets) => Promise<WorkbookHost>>> = {
  memory: (sheets) =>
    Promise.resolve(
      memoryWorkbook(
        Object.fromEntries(Object.entries(sheets).map(([name, values]) => [name, { values }])),
      ).host,
    ),
  xlsx: (sheets) => {
    const drafts = Object.entries(sheets).map(([name, values]): SheetDraft => {
      const rows = values.map((row) => row.map((value) => (value === "" ? null : { value })));
      return { name, rows, merges: [], widths: [], heights: {} };
    });
    const bytes = writeDraft(drafts, { title: "x", created: "2026-01-01T00:00:00Z" });
    return Promise.resolve(openXlsx(bytes, "rak.xlsx"));
  },
  excel: async (sheets) => {
    opened.push(
      await openHeadlessExcel({
        sheets: Object.entries(sheets).map(([name, values]) => ({ name, values })),
      }),
    );
    return createOfficeHost();
  },
};

async function rowsOf(host: WorkbookHost, sheet = LOG): Promise<readonly (readonly CellValue[])[]> {
  const [grid] = await host.readSheets([sheet]);
  return grid?.values ?? [];
}

describe.each(Object.entries(HOSTS))("the emptied log in %s", (_name, create) => {
  test("with its header alone takes a decision in every column", async () => {
    const host = await create({ RAK: rakValues(), [LOG]: [["Keputusan rapat"], HEADER] });
    const app = createApp(host, undefined, { hariIni: () => "2023-03-06" });
    const { keputusan } = await app.recordDecision(REQUEST);
    expect((await rowsOf(host))[2]).toEqual(ROW);
    expect(keputusan).toMatchObject([{ id: "K-001", ...REQUEST }]);
  });

  test("made by the pane and then cleared by hand takes the next one in its blank row", async () => {
    const host = await create({ RAK: rakValues() });
    const app = createApp(host, undefined, { hariIni: () => "2023-03-06" });
    await app.recordDecision(REQUEST);
    const before = await rowsOf(host);
    const row = before.length - 1;
    const cells = HEADER.map((_, col) => ({ row, col, value: "" }));
    await host.apply([{ type: "setCells", sheet: LOG, cells }]);
    // Another session, as after the file was closed and opened.
    const { keputusan } = await createApp(host).recordDecision(REQUEST);
    expect(await rowsOf(host)).toEqual(before);
    expect(keputusan).toHaveLength(1);
  });

  test("keeps the user's own column, order and words", async () => {
    const own = ["Catatan", ...[...HEADER].reverse()];
    const host = await create({
      RAK: rakValues(),
      [LOG]: [own, ["diisi Bagian Adpem"]],
    });
    await createApp(host).recordDecision(REQUEST);
    const values = await rowsOf(host);
    const added = values.find((row) => row.includes("K-001"));
    expect(added?.slice(1)).toEqual([...ROW].reverse());
    expect(values[1]?.[0]).toBe("diisi Bagian Adpem");
  });

  test("leaves alone a row in which somebody has begun to write", async () => {
    const pic = HEADER.map((title) => (title === "PIC" ? "Kabid Sosial" : ""));
    const host = await create({ RAK: rakValues(), [LOG]: [HEADER, pic] });
    const { keputusan } = await createApp(host).recordDecision(REQUEST);
    expect((await rowsOf(host)).slice(1)).toEqual([pic, ROW]);
    expect(keputusan).toHaveLength(1);
  });
});

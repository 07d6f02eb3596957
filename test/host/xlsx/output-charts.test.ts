import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { openXlsx } from "../../../src/host/xlsx/workbook.ts";
import type { OutputSheet } from "../../../src/sheet/host.ts";
import { contractBytes, MAIN } from "./build.ts";

const SHEET: OutputSheet = {
  name: "PK Cascading",
  title: "Cascading",
  notes: ["[selaras:cascading]"],
  columns: [
    { width: 40, format: "text" },
    { width: 20, format: "rupiah" },
  ],
  header: ["Nama", "Rencana"],
  rows: [],
  charts: [
    {
      title: "A & B",
      kind: "column",
      rows: [
        ["Dinas <1>", { formula: "=1+1", value: 2 }],
        ["Belum lapor", null],
        ["Teks", { formula: '=""', value: "" }],
      ],
      categories: 0,
      series: [{ col: 1, name: "Rencana", color: "0B6465" }],
      axis: { title: "Rp", numberFormat: "#,##0" },
    },
  ],
};

const plain = (): Uint8Array => contractBytes([{ name: "DPA", cells: { A1: 1 } }]);
const parts = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, data]) => [name, strFromU8(data)]),
  );

async function written(bytes: Uint8Array): Promise<ReturnType<typeof openXlsx>> {
  const host = openXlsx(bytes, "buku.xlsx");
  await host.apply([{ type: "writeSheet", sheet: SHEET }]);
  return host;
}

describe("charts in files", () => {
  it("carry the present figures, and a gap where there is none", async () => {
    const { "xl/charts/chart1.xml": chart = "" } = parts((await written(plain())).toBytes());
    expect(chart).toContain("<a:t>A &amp; B</a:t>");
    expect(chart).toContain('<c:pt idx="0"><c:v>Dinas &lt;1&gt;</c:v></c:pt>');
    expect(/<c:numCache>.*<\/c:numCache>/.exec(chart)?.[0]).toBe(
      '<c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="3"/><c:pt idx="0"><c:v>2</c:v></c:pt></c:numCache>',
    );
  });

  it("stand beside formulas that carry their results", async () => {
    const host = await written(plain());
    const [grid] = await host.readSheets(["PK Cascading"]);
    expect(grid?.values.slice(-3)).toEqual([
      ["Dinas <1>", 2],
      ["Belum lapor", ""],
      ["Teks", ""],
    ]);
  });

  it("do not pile up, and go with their sheet to the last part", async () => {
    const bytes = plain();
    const host = await written(bytes);
    await host.apply([{ type: "writeSheet", sheet: SHEET }]);
    const charts = Object.keys(parts(host.toBytes())).filter((name) => /chart|drawing/.test(name));
    expect(charts.sort()).toEqual([
      "xl/charts/chart1.xml",
      "xl/drawings/_rels/drawing1.xml.rels",
      "xl/drawings/drawing1.xml",
    ]);
    await host.apply([{ type: "deleteOutputSheets" }]);
    const after = parts(host.toBytes());
    expect(Object.keys(after).sort()).toEqual(Object.keys(parts(bytes)).sort());
    expect(after["[Content_Types].xml"]).not.toMatch(/chart|drawing/);
  });

  it("speak the dialect of a strict workbook", async () => {
    const strict = Object.entries(parts(plain())).map(([name, text]): [string, Uint8Array] => [
      name,
      strToU8(
        text
          .replaceAll(MAIN, "http://purl.oclc.org/ooxml/spreadsheetml/main")
          .replaceAll(
            "http://schemas.openxmlformats.org/officeDocument/2006",
            "http://purl.oclc.org/ooxml/officeDocument",
          ),
      ),
    ]);
    const made = parts((await written(zipSync(Object.fromEntries(strict)))).toBytes());
    const sheet = made["xl/worksheets/sheet2.xml"] ?? "";
    expect(sheet).toContain('xmlns:r="http://purl.oclc.org/ooxml/officeDocument/relationships"');
    for (const name of ["xl/drawings/drawing1.xml", "xl/charts/chart1.xml"]) {
      expect(made[name]).toContain("http://purl.oclc.org/ooxml/drawingml");
      expect(made[name]).not.toContain("schemas.openxmlformats.org");
    }
  });
});

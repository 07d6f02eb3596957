import { afterEach, describe, expect, it } from "vitest";
import { eventually } from "../support/eventually.ts";
import {
  openHeadlessExcel,
  type HeadlessExcel,
  type HeadlessInit,
} from "../support/headless-excel.ts";

let excel: HeadlessExcel;
const open = async (init?: HeadlessInit): Promise<typeof Excel> => {
  excel = await openHeadlessExcel(init);
  return excel.Excel;
};
afterEach(() => excel.close());

const dpa = (): HeadlessInit => ({
  sheets: [
    {
      name: "DPA",
      values: [
        ["Kode", "Pagu"],
        ["5.1", 100],
        ["5.2", 250],
      ],
      formulas: [[], [], [], ["", "=SUM(B2:B3)"]],
    },
    { name: "Rincian Belanja" },
  ],
});

describe("reading", () => {
  it("gives values, formulas and the address of a range", async () => {
    const Excel = await open(dpa());
    await Excel.run(async (context) => {
      const used = context.workbook.worksheets.getItem("dpa").getUsedRange(true);
      used.load("address,values,formulas,rowCount");
      await context.sync();
      expect(used.address).toBe("DPA!A1:B4");
      expect(used.values).toEqual([
        ["Kode", "Pagu"],
        ["5.1", 100],
        ["5.2", 250],
        ["", 350],
      ]);
      expect(used.formulas[3]).toEqual(["", "=SUM(B2:B3)"]);
    });
  });

  it("quotes sheet names with blanks and says null for an empty sheet", async () => {
    const Excel = await open(dpa());
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Rincian Belanja");
      const cell = sheet.getRange("$B$2");
      const used = sheet.getUsedRangeOrNullObject(true);
      cell.load("address");
      await context.sync();
      expect(cell.address).toBe("'Rincian Belanja'!B2");
      expect(used.isNullObject).toBe(true);
    });
  });

  it("keeps the library's own rule that unread properties throw", async () => {
    const Excel = await open(dpa());
    await Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem("DPA").getRange("A1");
      await context.sync();
      expect(() => cell.values).toThrow(/not available/);
    });
  });
});

describe("writing", () => {
  it("reads text as Excel would have it typed", async () => {
    const Excel = await open();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("B1:B2").numberFormat = [["@"], ["@"]];
      sheet.getRange("A1:B2").values = [
        ["01.10", "01.10"],
        ["'01", "=A1"],
      ];
      sheet.getRange("A3:A6").values = [["=1+1"], ["5.1.02"], ["TRUE"], ["12%"]];
      await context.sync();
    });
    expect(excel.values("A1:B2")).toEqual([
      [1.1, "01.10"],
      ["01", "=A1"],
    ]);
    expect(excel.values("A3:A6")).toEqual([[2], ["5.1.02"], [true], [0.12]]);
    expect(excel.formula("A3")).toBe("=1+1");
    expect(excel.formula("B2")).toBeNull();
  });

  it('leaves cells alone that are written null, and empties those written ""', async () => {
    const Excel = await open({ sheets: [{ name: "S", values: [[1, 2, 3]] }] });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("S").getRange("A1:C1").values = [[null, "", 9]];
      await context.sync();
    });
    expect(excel.values("S!A1:C1")).toEqual([[1, "", 9]]);
  });

  it("shows results of what the same batch wrote", async () => {
    const Excel = await open(dpa());
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("DPA");
      sheet.getRange("B2").values = [[1000]];
      const total = sheet.getRange("B4");
      total.load("values");
      await context.sync();
      expect(total.values).toEqual([[1250]]);
    });
    expect(excel.stats.requests).toBe(1);
  });

  it("makes, names and colours a sheet across several batches", async () => {
    const Excel = await open(dpa());
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Temuan");
      await context.sync();
      sheet.tabColor = "#C00000";
      sheet.getRange("A1").values = [["Judul"]];
      sheet.freezePanes.freezeRows(1);
      sheet.activate();
      await context.sync();
    });
    expect(excel.sheetNames()).toEqual(["DPA", "Rincian Belanja", "Temuan"]);
    const made = excel.dump().at(-1)!;
    expect(made).toMatchObject({ tabColor: "#C00000", freeze: [1, 0] });
    expect(excel.value("Temuan!A1")).toBe("Judul");
  });
});

describe("refusals", () => {
  const codeOf = async (act: (context: Excel.RequestContext) => void): Promise<string> => {
    try {
      await excel.Excel.run(async (context) => {
        act(context);
        await context.sync();
      });
      return "done";
    } catch (failure) {
      return (failure as OfficeExtension.Error).code;
    }
  };
  const sheetOf = (context: Excel.RequestContext): Excel.Worksheet =>
    context.workbook.worksheets.getItem("DPA");

  it.each<[string, string, (context: Excel.RequestContext) => void]>([
    ["another shape", "InvalidArgument", (c) => (sheetOf(c).getRange("A1:B1").values = [[1]])],
    [
      "an unknown sheet",
      "ItemNotFound",
      (c) => c.workbook.worksheets.getItem("Tidak ada").load("name"),
    ],
    ["a bad address", "InvalidArgument", (c) => sheetOf(c).getRange("A0")],
    [
      "a sheet name of 32 characters",
      "InvalidArgument",
      (c) => c.workbook.worksheets.add("x".repeat(32)),
    ],
    ["a sheet name with a slash", "InvalidArgument", (c) => c.workbook.worksheets.add("a/b")],
    ["a sheet name in use", "ItemAlreadyExists", (c) => c.workbook.worksheets.add("dpa")],
    [
      "a list of 8,193 characters",
      "InvalidArgument",
      (c) => sheetOf(c).getRanges(`A1${",A1".repeat(2731)}`),
    ],
    ["a member it does not have", "ApiNotFound", (c) => sheetOf(c).getRange("A1").load("height")],
  ])("refuses %s with %s", async (_, code, act) => {
    await open(dpa());
    expect(await codeOf(act)).toBe(code);
  });

  it("refuses writes, formats and rules on a protected sheet, and lets them be read", async () => {
    await open({ sheets: [{ name: "DPA", values: [[1]], protected: true }] });
    expect(await codeOf((c) => (sheetOf(c).getRange("A1").values = [[2]]))).toBe("AccessDenied");
    expect(await codeOf((c) => (sheetOf(c).getRange("A1").format.fill.color = "red"))).toBe(
      "AccessDenied",
    );
    expect(await codeOf((c) => sheetOf(c).getRange("A1").conditionalFormats.add("Custom"))).toBe(
      "AccessDenied",
    );
    expect(await codeOf((c) => sheetOf(c).getRange("A1").load("values"))).toBe("done");
  });

  it("keeps what was done before the failing statement", async () => {
    await open(dpa());
    const code = await codeOf((c) => {
      sheetOf(c).getRange("D1").values = [["ada"]];
      sheetOf(c).getRange("A1:B1").values = [[1]];
    });
    expect(code).toBe("InvalidArgument");
    expect(excel.value("DPA!D1")).toBe("ada");
  });

  it("refuses more than 5 MB in either direction", async () => {
    await open(dpa());
    const wide = Array.from({ length: 600 }, () => ["x".repeat(10_000)]);
    expect(await codeOf((c) => (sheetOf(c).getRange("A1:A600").values = wide))).toBe(
      "RequestPayloadSizeLimitExceeded",
    );
    for (const from of [1, 301]) {
      const half = wide.slice(0, 300);
      const act = (c: Excel.RequestContext): unknown =>
        (sheetOf(c).getRange(`A${from}:A${from + 299}`).values = half);
      expect(await codeOf(act)).toBe("done");
    }
    expect(await codeOf((c) => sheetOf(c).getRange("A1:A600").load("values"))).toBe(
      "ResponsePayloadSizeLimitExceeded",
    );
  });

  it("fails on request", async () => {
    await open(dpa());
    excel.faults.next("InvalidOperationInCellEditMode");
    expect(await codeOf((c) => sheetOf(c).load("name"))).toBe("InvalidOperationInCellEditMode");
    expect(await codeOf((c) => sheetOf(c).load("name"))).toBe("done");
  });
});

describe("conditional formats", () => {
  it("makes one rule over many areas and finds it again from the whole sheet", async () => {
    const Excel = await open(dpa());
    const before = excel.dump();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("DPA");
      const rule = sheet
        .getRanges("A2:B2,B4")
        .conditionalFormats.add(Excel.ConditionalFormatType.custom);
      rule.custom.rule.formula = '=LEN("PK#uji")>0';
      rule.custom.format.fill.color = "#FFE699";
      rule.custom.format.font.bold = true;
      await context.sync();
    });
    expect(excel.conditionalFormats("DPA")).toMatchObject([
      { formula: '=LEN("PK#uji")>0', style: { bg: { rgb: "#FFE699" }, bl: 1 }, type: "Custom" },
    ]);
    await Excel.run(async (context) => {
      const rules = context.workbook.worksheets.getItem("DPA").getRange().conditionalFormats;
      rules.load("items/id,items/type,items/custom/rule/formula");
      await context.sync();
      const [rule] = rules.items;
      const areas = rule!.getRanges();
      areas.load("address");
      await context.sync();
      expect(rule!.custom.rule.formula).toContain("PK#uji");
      expect(areas.address).toBe("DPA!A2:B2,DPA!B4");
      rule!.delete();
      await context.sync();
    });
    expect(excel.dump()).toEqual(before);
  });
});

describe("events", () => {
  it("tells typed edits from the add-in's own", async () => {
    const Excel = await open(dpa());
    const heard: string[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add((event) => {
        heard.push(`${event.address} ${event.changeType} ${event.source} ${event.triggerSource}`);
        return Promise.resolve();
      });
      await context.sync();
    });
    await excel.type("DPA!B2", 7);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("DPA").getRange("A5:B6").values = [
        [1, 2],
        [3, 4],
      ];
      await context.sync();
    });
    await excel.settle();
    expect(heard).toEqual([
      "B2 RangeEdited Local Unknown",
      "A5:B6 RangeEdited Local ThisLocalAddin",
    ]);
    expect(excel.value("DPA!B4")).toBe(257);
  });

  it("gives the changed range to its listener", async () => {
    const Excel = await open(dpa());
    let heard: unknown = null;
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add((event) =>
        Excel.run(async (own) => {
          const range = event.getRange(own);
          range.load("values");
          await own.sync();
          heard = range.values;
        }),
      );
      await context.sync();
    });
    await excel.type("DPA!B3", 11);
    await eventually(() => expect(heard).toEqual([[11]]));
  });

  it("tells of sheets added, renamed, activated and deleted", async () => {
    const Excel = await open(dpa());
    const heard: string[] = [];
    const hear = (what: string) => (): Promise<void> => {
      heard.push(what);
      return Promise.resolve();
    };
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onAdded.add(hear("added"));
      worksheets.onDeleted.add(hear("deleted"));
      worksheets.onActivated.add(hear("activated"));
      worksheets.onNameChanged.add(hear("renamed"));
      await context.sync();
      const sheet = worksheets.add("Baru");
      sheet.activate();
      await context.sync();
      sheet.name = "Lain";
      await context.sync();
      sheet.delete();
      await context.sync();
    });
    await excel.settle();
    expect(heard).toEqual(["added", "activated", "renamed", "activated", "deleted"]);
  });
});

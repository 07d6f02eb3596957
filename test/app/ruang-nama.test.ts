import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createApp } from "../../src/app/create-app.ts";
import { ruangNama } from "../../src/app/ruang-nama.ts";
import { WorkbookSession } from "../../src/app/session.ts";
import { memoryWorkbook } from "../support/memory-host.ts";

describe("namespace of the functions", () => {
  const uji = ruangNama("PK_UJI");

  it.each([
    ['=PK.PAGU("Dinas PK.A")', '=PK_UJI.PAGU("Dinas PK.A")'],
    ['=PK.SISA("a""PK.B")/PK.PAGU()', '=PK_UJI.SISA("a""PK.B")/PK_UJI.PAGU()'],
    ["=SUM(A1)", "=SUM(A1)"],
    ["=APK.PAGU()+X.PK.PAGU()", "=APK.PAGU()+X.PK.PAGU()"],
  ])("%s is called %s in a trial", (ours, theirs) => {
    expect(uji.tulis(ours)).toBe(theirs);
    expect(uji.baca(theirs)).toBe(ours);
  });

  it("changes nothing in the production add-in", () => {
    fc.assert(fc.property(fc.string(), (text) => ruangNama().tulis(text) === text));
  });

  it("is what a trial inserts, lists and traces", async () => {
    const { host, edits } = memoryWorkbook({
      Lembar: { values: [["", "isi"]], formulas: new Map() },
    });
    await host.reveal({ sheet: "Lembar", row: 0, col: 0 });
    const app = createApp(host, new WorkbookSession(host), { namaFungsi: "PK_UJI" });
    expect(app.functions().every(({ bentuk }) => bentuk.startsWith("=PK_UJI."))).toBe(true);
    const report = await app.insertFormula({ rumus: { id: "TRIWULAN", args: [5] } });
    expect(report).toMatchObject({ kind: "ditulis", rumus: "=PK_UJI.TRIWULAN(5)" });
    expect(JSON.stringify(edits)).toContain("=PK_UJI.TRIWULAN(5)");
    expect(await app.trace()).toMatchObject({ nama: "PK_UJI.TRIWULAN", hasil: "2" });
  });
});

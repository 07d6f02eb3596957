import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createApp } from "../../src/app/create-app.ts";
import { crossfireOf, crossfireView } from "../../src/app/crossfire-view.ts";
import { crossfireSheet } from "../../src/app/output-crossfire.ts";
import { saranSheet } from "../../src/app/output-crossfire-saran.ts";
import { sidikPair } from "../../src/core/crossfire/sikap.ts";
import { snapshotOf } from "../../src/core/pk/snapshot.ts";
import { createOfficeHost } from "../../src/host/office/office-host.ts";
import { draftGrid } from "../../src/sheet/draft.ts";
import type { OutputCell, OutputSheet } from "../../src/sheet/host.ts";
import { outputLayout } from "../../src/sheet/output-layout.ts";
import { readWorkbook } from "../../src/sheet/read/read-workbook.ts";
import { buildSample } from "../../src/sheet/sample/build-sample.ts";
import { openHeadlessExcel, type HeadlessExcel } from "../support/headless-excel.ts";
import { RUJUKAN } from "../support/rujukan.ts";

const grids = buildSample().sheets.map((draft) => draftGrid(draft));
const snapshot = snapshotOf(readWorkbook(grids));
const hasil = crossfireOf(snapshot, RUJUKAN);
const view = crossfireView(snapshot, hasil, []);
const matrix = crossfireSheet(view, { file: "" });
const saran = saranSheet(view, { file: "" });

const resultOf = (cell: OutputCell | undefined): unknown => {
  if (cell === null || cell === undefined) return "";
  if (typeof cell !== "object") return cell;
  return "text" in cell ? cell.text : cell.value;
};
const column = ({ header }: OutputSheet, name: string): number => header.indexOf(name);

describe("PK Crossfire as data", () => {
  it("has two lines a theme under its Asisten, a column for each SKPD that serves one", () => {
    const serving = view.skpd.filter(({ isTanpaTema }) => !isTanpaTema);
    expect(matrix.header.slice(4, 4 + serving.length)).toEqual(
      serving.map(({ singkat }) => singkat),
    );
    expect(matrix.rows).toHaveLength(2 * view.tema.length + 3);
    expect(new Set(matrix.rows.map((row) => resultOf(row[0])))).toContain("Bersama Cegah Stunting");
  });

  it("adds up: each theme's money is its SKPD's, to the rupiah", () => {
    const pagu = column(matrix, "Pagu (Rp)");
    const money = matrix.rows.filter((row) => resultOf(row[0]) === "  Pagu (Rp)");
    expect(money.map((row) => resultOf(row[pagu]))).toEqual(view.tema.map((one) => one.pagu));
    for (const row of money) {
      const own = row
        .slice(pagu + 1, pagu + 1 + view.skpd.length)
        .map(resultOf)
        .filter((cell) => typeof cell === "number");
      expect(own.reduce((sum, amount) => sum + amount, 0)).toBe(resultOf(row[pagu]));
    }
  });

  it("says which dimension fails, in symbol and word, and why", () => {
    const cells = matrix.rows.flat().map(resultOf);
    expect(cells).toContain("✗ Tidak bertemu");
    const why = column(matrix, "Yang belum bertemu");
    const failing = view.tema.filter(({ dimensi }) =>
      dimensi.some(({ status }) => status === "tidakBertemu"),
    );
    expect(failing.length).toBeGreaterThan(0);
    for (const { nama, dimensi } of failing) {
      const row = matrix.rows.find((line) => resultOf(line[0]) === nama);
      for (const one of dimensi)
        if (one.status === "tidakBertemu") expect(resultOf(row?.[why])).toContain(one.kalimat);
    }
  });

  it("spreads over two pages of A3 where the SKPD are many", () => {
    const many = Array.from({ length: 29 }, (_, n) => ({
      id: `s${n}`,
      nama: `SKPD ${n}`,
      singkat: `S${n}`,
      asisten: "",
      isTanpaTema: false,
    }));
    expect(crossfireSheet({ ...view, skpd: many }, { file: "" }).print?.pagesWide).toBe(2);
    expect(matrix.print).toEqual({ paper: "A3", landscape: true, pagesWide: 1 });
  });
});

describe("PK Saran Crossfire as data", () => {
  it("keeps accepted pairs first and refused ones last, with the reason", () => {
    const [first, second] = view.suggestions;
    const decided = [first!, second!].map(({ a, b }, nth) => ({
      a: a.posId,
      b: b.posId,
      sidik: sidikPair(snapshot.pos.byId.get(a.posId)!, snapshot.pos.byId.get(b.posId)!),
      sikap: nth === 0 ? ("tolak" as const) : ("terima" as const),
      alasan: nth === 0 ? "Lain sasaran." : "",
      oleh: "Bappppeda",
      sejak: "2023-02-06",
    }));
    const sheet = saranSheet(crossfireView(snapshot, hasil, decided), { file: "" });
    const state = column(sheet, "Keputusan");
    expect(resultOf(sheet.rows[0]?.[state])).toBe("Diterima");
    expect(resultOf(sheet.rows.at(-1)?.[state])).toBe("Ditolak");
    expect(resultOf(sheet.rows.at(-1)?.at(-1))).toBe("Lain sasaran. · Bappppeda · 2023-02-06");
    expect(sheet.strong).toEqual([0]);
  });

  it("never writes a dimension that is not stated as zero", () => {
    const bare = saranSheet(crossfireView(snapshot, crossfireOf(snapshot, null), []), { file: "" });
    const lokus = column(bare, "Lokus");
    expect(new Set(bare.rows.map((row) => resultOf(row[lokus])))).toEqual(
      new Set(["tidak disebut"]),
    );
  });

  it("writes hostile names as text", () => {
    const [one] = view.suggestions;
    const evil = { ...one!, a: { ...one!.a, nama: '=HYPERLINK("x")' } };
    const [row] = saranSheet({ ...view, suggestions: [evil] }, { file: "" }).rows;
    expect(row).toContain('=HYPERLINK("x")');
    expect(
      row?.filter((cell) => typeof cell === "object" && cell !== null && "formula" in cell),
    ).toHaveLength(1);
  });
});

describe("both in Excel", () => {
  let excel: HeadlessExcel;
  beforeAll(async () => {
    excel = await openHeadlessExcel({
      sheets: grids.map(({ name, top, left, values }) => ({
        name,
        values: [
          ...Array.from({ length: top }, () => []),
          ...values.map((row) => [...new Array<string>(left).fill(""), ...row]),
        ],
      })),
    });
    const app = createApp(createOfficeHost(), undefined, {
      rujukan: () => Promise.resolve(RUJUKAN),
    });
    expect(await app.writeSheet("crossfire")).toBe("PK Crossfire");
    expect(await app.writeSheet("saran")).toBe("PK Saran Crossfire");
    await excel.settle();
  });
  afterAll(() => excel.close());

  it("calculate what stands there: the money of each theme and the score of each pair", () => {
    const { firstDataRow: first } = outputLayout(saran);
    saran.rows.forEach((row, nth) => {
      expect(excel.value(`'PK Saran Crossfire'!D${first + nth + 1}`)).toBeCloseTo(
        Number(resultOf(row[3])),
        9,
      );
      expect(excel.formula(`'PK Saran Crossfire'!D${first + nth + 1}`)).toMatch(/^=IF\(/);
    });
    const top = outputLayout(matrix).firstDataRow;
    const pagu = column(matrix, "Pagu (Rp)");
    matrix.rows.forEach((row, nth) => {
      if (resultOf(row[0]) !== "  Pagu (Rp)") return;
      const at = `'PK Crossfire'!${String.fromCharCode(65 + pagu)}${top + nth + 1}`;
      expect([nth, excel.value(at)]).toEqual([nth, resultOf(row[pagu])]);
    });
  });
});

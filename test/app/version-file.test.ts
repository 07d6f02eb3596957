import { beforeEach, describe, expect, it } from "vitest";
import type { App } from "../../src/app/app.ts";
import { AppError } from "../../src/app/app-error.ts";
import { createApp } from "../../src/app/create-app.ts";
import { WorkbookSession } from "../../src/app/session.ts";
import type { CellValue } from "../../src/sheet/host.ts";
import { readFile } from "../../src/taskpane/read-file.ts";
import { dpaDuaVersi } from "../support/dua-versi-workbook.ts";
import { memoryWorkbook, type MemoryWorkbook } from "../support/memory-host.ts";
import { xlsxNilai } from "../support/xlsx-nilai.ts";

type Sheets = Parameters<typeof xlsxNilai>[0];

const { Murni, Geser } = dpaDuaVersi();
let book: MemoryWorkbook;
let app: App;
let session: WorkbookSession;

const open = (sheets: Record<string, { values: CellValue[][] }>): void => {
  book = memoryWorkbook(sheets);
  session = new WorkbookSession(book.host);
  app = createApp(book.host, session, { bacaBerkas: readFile });
};
const file = (sheets: Sheets, nama = "DPA murni.xlsx") => {
  const bytes = xlsxNilai(sheets);
  return { nama, ukuran: bytes.length, isi: () => Promise.resolve(bytes) };
};
/** The same table with another text in a column of its data rows. */
const withText = (sheet: typeof Murni, changes: Readonly<Record<number, string>>) => ({
  values: sheet.values.map((row, nth) =>
    nth < 2 ? row : row.map((cell, col) => changes[col] ?? cell),
  ),
});

beforeEach(() => open({ Geser }));

describe("another file as the earlier version", () => {
  it("gives the differences that the two sheets in one workbook give", async () => {
    const view = await app.openVersion(file({ Murni }));
    open({ Murni, Geser });
    const inOne = await app.versions({ semula: "Murni", menjadi: "Geser" });
    const plain = ({ changes }: typeof view) =>
      changes?.changes.map(({ rekening, semula, menjadi, kind }) => [
        rekening,
        semula,
        menjadi,
        kind,
      ]);
    expect(plain(view)).toEqual(plain(inOne));
    expect(plain(view)).toHaveLength(4);
    expect([view.levels, view.sources]).toEqual([inOne.levels, inOne.sources]);
    expect(view.file).toEqual({
      name: "DPA murni.xlsx",
      sheets: [{ sheet: "Murni", stage: "murni" }],
      onlyFile: [],
      onlyWorkbook: [],
      uncalculated: 0,
    });
    expect(view.changes).toMatchObject({ asal: "berkas", file: "DPA murni.xlsx" });
  });

  it("says where what is gone stood: in that file", async () => {
    const { changes } = await app.openVersion(file({ Murni }));
    const gone = changes?.changes.find(({ rekening }) => rekening === "5.1.02.02.01.0003");
    expect(gone?.at).toMatchObject({ file: "DPA murni.xlsx", sheet: "Murni" });
  });

  it("leaves out SKPD that only one of the two holds, and names them", async () => {
    const other = withText(Geser, { 0: "1.03.0.00.0.00.01.0000", 1: "Dinas Pekerjaan Umum" });
    open({ Geser, Lain: other });
    const { changes, file: opened } = await app.openVersion(file({ Murni }));
    expect(changes?.changes).toHaveLength(4);
    expect(changes?.unbalanced).toBe(0);
    expect(opened).toMatchObject({ onlyWorkbook: ["Dinas Pekerjaan Umum"], onlyFile: [] });
    const third = withText(Murni, { 0: "1.04.0.00.0.00.01.0000", 1: "Dinas Perumahan" });
    const more = await app.openVersion(file({ Murni, Ketiga: third }));
    expect(more.file?.onlyFile).toEqual(["Dinas Perumahan"]);
  });

  it("takes an unnamed SKPD for the one there is", async () => {
    const unnamed = { values: Murni.values.map((row, nth) => (nth < 1 ? row : row.slice(2))) };
    const { changes } = await app.openVersion(file({ Murni: unnamed }));
    expect(changes?.changes.map(({ kind }) => kind)).toEqual(["b", "b", "f", "f"]);
  });

  it("stays open while the workbook is edited, until it is put away", async () => {
    await app.openVersion(file({ Murni }));
    const edited = Geser.values.map((row, nth) => (nth === 2 ? [...row.slice(0, 6), 100] : row));
    book.sheets.Geser = { values: edited };
    session.invalidate("Geser");
    const { changes, chosen } = await app.versions();
    expect(changes?.changes.map(({ rekening }) => rekening)).not.toContain("5.1.02.01.01.0024");
    expect(chosen).toEqual({ semula: "", menjadi: "" });
    const without = await app.openVersion(null);
    expect([without.file, without.changes]).toEqual([null, null]);
  });

  it("can be narrowed to a sheet of each", async () => {
    await app.openVersion(file({ Murni }));
    const { chosen, changes } = await app.versions({ semula: "Murni", menjadi: "Geser" });
    expect(chosen).toEqual({ semula: "Murni", menjadi: "Geser" });
    expect(changes?.changes).toHaveLength(4);
    await expect(app.versions({ semula: "Lain", menjadi: "" })).rejects.toMatchObject({
      code: "input",
      message: "Lembar “Lain” tidak memuat DPA yang dapat dibandingkan.",
    });
  });

  it("gives PK Pergeseran, which names the file", async () => {
    await app.openVersion(file({ Murni }));
    await app.writeSheet("pergeseran", []);
    const sheet = book.written.at(-1);
    expect(sheet?.notes).toContain("Jumlah semula menurut berkas DPA murni.xlsx.");
    expect(JSON.stringify(sheet?.rows)).toContain("5.2.02.05.01.0005");
  });
});

describe("a file that cannot be the earlier version", () => {
  const refused = async (
    berkas: ReturnType<typeof file>,
    message: string | RegExp,
  ): Promise<void> => {
    const failure: unknown = await app.openVersion(berkas).catch((error: unknown) => error);
    if (!(failure instanceof AppError)) throw new Error("not refused");
    expect([failure.code, failure.message]).toEqual(["input", expect.stringMatching(message)]);
    // What was compared before stands.
    expect((await app.versions()).file).toBeNull();
  };

  it("is refused in words: no DPA, another year, no common SKPD", async () => {
    await refused(
      file({ Catatan: { values: [["rapat"], ["besok"]] } }, "catatan.xlsx"),
      "catatan.xlsx tidak memuat DPA yang dapat dibandingkan.",
    );
    const old = {
      values: Murni.values.map((row, nth) => (nth === 0 ? ["DPA TAHUN ANGGARAN 2025"] : row)),
    };
    await refused(file({ Murni: old }, "lama.xlsx"), /bertahun anggaran 2025, buku kerja ini 2026/);
    const other = withText(Murni, { 0: "1.03.0.00.0.00.01.0000", 1: "Dinas Pekerjaan Umum" });
    await refused(file({ Murni: other }, "pu.xlsx"), /^Tidak ada SKPD yang sama dalam pu\.xlsx/);
  });

  it("is refused before it is read where it is too large, and where it is no workbook", async () => {
    let isRead = false;
    const huge = {
      nama: "besar.xlsx",
      ukuran: 4_000_000_000,
      isi: () => {
        isRead = true;
        return Promise.resolve(new Uint8Array());
      },
    };
    await refused(huge, /^besar\.xlsx terlalu besar untuk dibaca/);
    expect(isRead).toBe(false);
    const bytes = new TextEncoder().encode("<html>masuk</html>");
    const page = { nama: "a.xlsx", ukuran: bytes.length, isi: () => Promise.resolve(bytes) };
    await refused(page, /^a\.xlsx bukan buku kerja Excel/);
    const torn = xlsxNilai({ Murni }).slice(0, 900);
    const part = { nama: "b.xlsx", ukuran: torn.length, isi: () => Promise.resolve(torn) };
    await refused(part, /^b\.xlsx rusak/);
  });

  it("is refused where the workbook itself has no DPA", async () => {
    open({ Catatan: { values: [["rapat"]] } });
    await refused(file({ Murni }), "Buku kerja ini tidak memuat DPA yang dapat dibandingkan.");
  });
});

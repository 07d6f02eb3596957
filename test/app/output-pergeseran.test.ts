import { beforeEach, describe, expect, it } from "vitest";
import type { App } from "../../src/app/app.ts";
import { createApp } from "../../src/app/create-app.ts";
import { WorkbookSession } from "../../src/app/session.ts";
import type { OutputCell, OutputSheet } from "../../src/sheet/host.ts";
import { carriesMarker } from "../../src/sheet/output-layout.ts";
import { memoryWorkbook, type MemoryWorkbook } from "../support/memory-host.ts";
import { JUTA, rakPercepatan, SOSIALISASI } from "../support/percepatan-workbook.ts";
import { dpaDuaVersi } from "../support/dua-versi-workbook.ts";

const text = (cell: OutputCell | undefined): string =>
  cell === null || cell === undefined
    ? ""
    : typeof cell === "object"
      ? "text" in cell
        ? cell.text
        : String(cell.value ?? "")
      : String(cell);
const rowOf = (sheet: OutputSheet, col: number, wanted: string): readonly string[] =>
  sheet.rows.find((row) => text(row[col]) === wanted)?.map(text) ?? [];

let book: MemoryWorkbook;
let app: App;

async function written(
  kind: "pergeseran" | "jadwal" | "surat",
  shifts?: readonly { readonly id: string; readonly shift: number }[],
): Promise<OutputSheet> {
  await app.writeSheet(kind, shifts);
  const sheet = book.written.at(-1);
  if (sheet === undefined) throw new Error("nothing written");
  return sheet;
}

/** The block of one sub kegiatan moved so many months, nothing else. */
async function only(kode: string, shift: number) {
  const { view } = await app.accelerate();
  return view.plan.blocks
    .filter((one) => one.kode === kode)
    .map(({ block }) => ({ id: block, shift }));
}

beforeEach(() => {
  book = memoryWorkbook(rakPercepatan());
  app = createApp(book.host, new WorkbookSession(book.host));
});

describe("PK Pergeseran", () => {
  it("sets before and after of each triwulan with live differences, and says it is no perubahan APBD", async () => {
    const sheet = await written("pergeseran", await only(SOSIALISASI, 5));
    expect(sheet.name).toBe("PK Pergeseran");
    expect(carriesMarker([sheet.title, ...sheet.notes])).toBe(true);
    const [heading, head, , tw2, , tw4] = sheet.rows;
    expect(text(heading?.[1])).toBe(
      "A. PERGESERAN WAKTU (jenis t): bukan perubahan APBD, tanpa Perda",
    );
    expect(head?.slice(0, 3)).toEqual([1, SOSIALISASI, "Sosialisasi keamanan informasi"]);
    expect(tw2?.slice(2, 6)).toEqual(["Triwulan II", null, 0, 90 * JUTA]);
    expect(tw4?.slice(4, 6)).toEqual([90 * JUTA, 0]);
    // Title, notes, header, heading, the sub kegiatan, then its triwulan.
    const top = sheet.notes.length + 5;
    expect(head?.[4]).toEqual({ formula: `=SUM(E${top}:E${top + 3})`, value: 100 * JUTA });
    expect(head?.[6]).toEqual({ formula: `=F${top - 1}-E${top - 1}`, value: 0 });
    expect(tw2?.[6]).toEqual({ formula: `=F${top + 1}-E${top + 1}`, value: 90 * JUTA });
    expect(head?.slice(7, 9)).toEqual(["t", expect.stringContaining("Permendagri 77/2020")]);
    expect(text(head?.[10])).toMatch(/^PPKD selaku BUD/);
  });

  it("balances, spells the amount, and leaves room for the signature", async () => {
    const sheet = await written("pergeseran", await only(SOSIALISASI, 5));
    expect(rowOf(sheet, 2, "Sumber dana tidak tertulis")[7]).toBe("Seimbang");
    expect(rowOf(sheet, 2, "Jumlah yang dimajukan")[5]).toBe(String(90 * JUTA));
    expect(sheet.rows.map((row) => text(row[2]))).toContain(
      "Terbilang: sembilan puluh juta rupiah",
    );
    const last = sheet.rows.at(-1)?.map(text) ?? [];
    expect(last[10]).toBe(`NIP ${".".repeat(40)}`);
    expect(sheet.print).toMatchObject({ landscape: true, pagesWide: 1 });
  });

  it("takes the letterhead from the settings", async () => {
    for (const [bidang, nilai] of [
      ["instansi", "Dinas Kominfo"],
      ["nama", "Hj. Siti"],
      ["jabatan", "Kepala Dinas"],
    ] as const) {
      await app.setSetting({ bagian: "percepatanSurat", bidang, nilai });
    }
    const sheet = await written("pergeseran");
    expect(sheet.title).toBe("PEMERINTAH KABUPATEN SUMEDANG");
    expect(sheet.notes[0]).toBe("DINAS KOMINFO");
    const all = sheet.rows.flatMap((row) => row.map(text));
    expect(all).toContain("Kepala Dinas");
    expect(all).toContain("Hj. Siti");
  });

  it("keeps what is perubahan APBD apart, from two versions of a DPA", async () => {
    book = memoryWorkbook(dpaDuaVersi());
    app = createApp(book.host, new WorkbookSession(book.host));
    const sheet = await written("pergeseran");
    const headings = sheet.rows.map((row) => text(row[1])).filter((one) => /^[A-C]\. /.test(one));
    expect(headings.map((one) => one.slice(0, 2))).toEqual(["A.", "B.", "C."]);
    expect(headings[2]).toContain("PERUBAHAN APBD");
    const byAccount = (kode: string) => rowOf(sheet, 1, kode);
    expect(byAccount("5.1.02.01.01.0024")[7]).toBe("b");
    expect(byAccount("5.1.02.01.01.0026")[7]).toBe("b");
    expect(byAccount("5.1.02.02.01.0003")[7]).toBe("f");
    expect(byAccount("5.2.02.05.01.0005")[10]).toContain("DPRD");
    expect(byAccount("5.1.02.01.01.0024")[6]).toBe("-40");
    expect(sheet.notes.join(" ")).toContain("2 rekening adalah PERUBAHAN APBD");
    expect(rowOf(sheet, 2, "1.02.02.2.02.0001 · jenis 5.1.02")[7]).toBe("Tidak seimbang");
  });
});

describe("PK Jadwal", () => {
  it("sets the months before and after one below the other, with live sums", async () => {
    const sheet = await written("jadwal", await only(SOSIALISASI, 5));
    const [semula, menjadi, selisih, jumlah] = sheet.rows;
    expect(semula?.slice(3, 7)).toEqual(["Semula", 0, 10 * JUTA, 0]);
    expect([menjadi?.[8], menjadi?.[9]]).toEqual([60 * JUTA, 30 * JUTA]);
    const top = sheet.notes.length + 3;
    expect(semula?.[16]).toEqual({ formula: `=SUM(E${top}:P${top})`, value: 100 * JUTA });
    expect(selisih?.[8]).toEqual({ formula: `=I${top + 1}-I${top}`, value: 60 * JUTA });
    expect(text(jumlah?.[13])).toBe(String(60 * JUTA));
    expect(rowOf(sheet, 2, "Kas tersedia")[4]).toBe(String(20 * JUTA));
    expect(sheet.rows.every((row) => row.length === sheet.header.length)).toBe(true);
  });

  it("shows the plan that was applied, until it is taken back", async () => {
    const shifts = await only(SOSIALISASI, 3);
    const { undoId } = await app.applyPlan({ shifts, overFormula: false, name: "A" });
    const applied = await written("jadwal");
    expect(applied.rows[0]?.[13]).toBe(60 * JUTA);
    expect(applied.rows[1]?.[10]).toBe(60 * JUTA);
    await app.undo(undoId ?? 0);
    const first = (await app.accelerate()).view.plan.moves.length;
    const again = await written("jadwal");
    expect(again.rows.filter((row) => row[3] === "Selisih")).toHaveLength(first);
  });

  it("says that nothing moves where nothing does", async () => {
    const sheet = await written("jadwal", []);
    expect(text(sheet.rows[0]?.[2])).toBe("Tidak ada rencana yang dimajukan.");
  });
});

describe("PK Surat", () => {
  it("is a letter filled in with what moves, and says what it does not ask for", async () => {
    const sheet = await written("surat", await only(SOSIALISASI, 5));
    const letter = sheet.rows.map((row) => text(row[0])).join("\n");
    expect(letter).toContain("Yth. Sekretaris Daerah selaku Ketua TAPD");
    expect(letter).toContain("1 sub kegiatan sebesar Rp90.000.000 (sembilan puluh juta rupiah)");
    expect(letter).toContain("semula Oktober, November, menjadi Mei, Juni.");
    expect(letter).toContain("tidak menyebabkan perubahan APBD");
    expect(letter).toContain("telah diperiksa terhadap kas tersedia");
    book = memoryWorkbook(dpaDuaVersi());
    app = createApp(book.host, new WorkbookSession(book.host));
    const other = (await written("surat")).rows.map((row) => text(row[0])).join("\n");
    expect(other).toContain("TIDAK dimohonkan dengan surat ini");
    expect(other).toContain("Ketersediaan kas belum kami periksa");
  });
});

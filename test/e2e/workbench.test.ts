import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import type { Browser } from "playwright-core";
import { cascadeSnapshot } from "../../src/app/cascade.ts";
import { snapshotOf } from "../../src/core/pk/snapshot.ts";
import { formatRupiah } from "../../src/i18n/format.ts";
import { parseCellAddress } from "../../src/sheet/a1.ts";
import { draftGrid } from "../../src/sheet/draft.ts";
import { readWorkbook } from "../../src/sheet/read/read-workbook.ts";
import { buildSample } from "../../src/sheet/sample/build-sample.ts";
import { serveSite } from "../support/site-server.ts";
import { launch, Workbench } from "./workbench-page.ts";

const SAMPLE = "/assets/sample/contoh.xlsx";
const CLEAN = "/assets/sample/contoh-bersih.xlsx";
const REAL = "/fixtures/dpa-2026/dpa-gabungan.xlsx";

let browser: Browser;
let site: Awaited<ReturnType<typeof serveSite>>;
let bench: Workbench | null = null;

beforeAll(async () => {
  site = await serveSite();
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
  await site.close();
});
afterEach(async () => {
  await bench?.page.close();
  bench = null;
});

async function open(file: string, query = ""): Promise<Workbench> {
  bench = await Workbench.open(browser, site.origin, file, query);
  return bench;
}

function cellKey(sheet: string, cell: string): string {
  const at = parseCellAddress(cell);
  return `${sheet}!${at?.row},${at?.col}`;
}

describe("Periksa DPA", () => {
  test("a clean real DPA has no finding and no mark", async () => {
    const book = await open(REAL);
    const pane = await book.press("Periksa DPA");
    await pane
      .getByText(/Dapat diajukan/)
      .first()
      .waitFor();
    expect((await book.marks()).size).toBe(0);
    await book.screenshot("periksa-bersih");
  });

  test("errors typed into a real DPA are found at their cells", async () => {
    const book = await open(REAL);
    const [sheet = ""] = (await book.dump()).map(({ name }) => name);
    // Row 39 of the print: 20 Kotak × Rp4.200 = Rp84.000; row 64 ff.: the months.
    await book.type(sheet, 38, 7, "Rp85.000,00");
    await book.type(sheet, 22, 2, "");
    await book.type(sheet, 66, 2, "Rp3.111.000,00");
    const pane = await book.press("Periksa DPA");
    await pane
      .getByText(/Belum dapat diajukan/)
      .first()
      .waitFor();
    const marks = await book.marks();
    expect(marks.get(`${sheet}!38,7`)).toContain("temuan-error");
    expect(marks.get(`${sheet}!22,2`)).toContain("temuan-warning");
    expect(
      [...marks.keys()].some((key) => key.startsWith(`${sheet}!77,`) || key === `${sheet}!66,2`),
    ).toBe(true);
  });

  test("every seeded error of the sample is marked; a click selects its cell", async () => {
    const book = await open(SAMPLE);
    const pane = await book.press("Periksa DPA");
    await pane
      .getByText(/Belum dapat diajukan/)
      .first()
      .waitFor();
    const marks = await book.marks();
    const { seeded } = buildSample({ seeded: true });
    const missing = seeded.filter(({ sheet, cell }) => !marks.has(cellKey(sheet, cell)));
    expect(missing).toEqual([]);
    await pane.getByText("DPA Dinkes!H106").first().click();
    await expect
      .poll(() =>
        book.page.evaluate(() => {
          const { book: open_ } = window.workbench!.session;
          return `${open_.active.name}!${open_.selection.area.top},${open_.selection.area.left}`;
        }),
      )
      .toBe("DPA Dinkes!105,7");
    await book.screenshot("periksa-contoh");
  });
});

describe("Bersihkan", () => {
  test("leaves the workbook exactly as opened", async () => {
    const book = await open(SAMPLE);
    const before = await book.dump();
    let pane = await book.press("Periksa DPA");
    await pane
      .getByText(/Belum dapat diajukan/)
      .first()
      .waitFor();
    await pane.getByRole("button", { name: "Tulis lembar PK Temuan" }).click();
    await expect
      .poll(async () => (await book.dump()).map(({ name }) => name))
      .toContain("PK Temuan");
    await book.screenshot("pk-temuan");
    expect(await pane.getByText(/berubah sejak hasil ini/).count()).toBe(0);
    pane = await book.press("Percepatan");
    await pane.getByText(/Layak/).first().waitFor();
    expect((await book.marks()).size).toBeGreaterThan(20);
    pane = await book.press("Bersihkan");
    const sheets = pane.getByRole("checkbox");
    await sheets.first().focus();
    if (!(await sheets.first().isChecked())) await book.page.keyboard.press("Space");
    expect(await sheets.first().isChecked()).toBe(true);
    await pane
      .getByRole("button", { name: /^Bersihkan|^Hapus/ })
      .last()
      .click();
    await expect.poll(async () => (await book.marks()).size).toBe(0);
    await expect.poll(async () => (await book.dump()).length).toBe(before.length);
    expect(await book.dump()).toEqual(before);
  });
});

describe("Cascading", () => {
  test("shows the tree with the sheets' own sum", async () => {
    const book = await open(CLEAN);
    const pane = await book.press("Cascading");
    await pane.getByRole("treegrid").waitFor();
    const model = readWorkbook(buildSample().sheets.map((draft) => draftGrid(draft)));
    const plain = model.subKegiatanList.reduce((sum, sub) => sum + (sub.pagu ?? 0), 0);
    const root = cascadeSnapshot(snapshotOf(model)).nodes[0];
    expect(root?.pagu).toBe(plain);
    await pane.getByText(formatRupiah(plain)).first().waitFor({ state: "attached" });
    await book.screenshot("cascading");
  });
});

describe("Percepatan", () => {
  test("marks the planned cells of TW III/IV by status, and nothing else", async () => {
    const book = await open(CLEAN);
    const pane = await book.press("Percepatan");
    await pane.getByText(/Layak/).first().waitFor();
    await expect.poll(async () => (await book.marks()).size).toBeGreaterThan(20);
    const marks = [...(await book.marks())];
    expect(marks.every(([, formula]) => formula.includes("percepatan-"))).toBe(true);
    // RAK: Januari stands in column G, so Juli … Desember are M … R; proposed months may stand before them.
    const months = marks.filter(([key]) => /,\d+$/.test(key) && Number(key.split(",")[1]) >= 6);
    const named = marks.filter(([key]) => Number(key.split(",")[1]) < 6);
    expect(marks.every(([key]) => key.startsWith("RAK!"))).toBe(true);
    expect(new Set(named.map(([key]) => key.split(",")[1])).size).toBe(1);
    for (const [key, formula] of months) {
      if (!formula.includes("percepatan-usulan")) expect(key).toMatch(/,(12|13|14|15|16|17)$/);
    }
    expect(months.some(([, formula]) => formula.includes("percepatan-usulan"))).toBe(true);
    await book.screenshot("percepatan");
  });

  test("keeps, compares and applies a scenario, takes it back cell for cell, and writes its papers", async () => {
    const book = await open(CLEAN);
    const before = await book.dump();
    const pane = await book.press("Percepatan");
    // The engine runs in a worker of the page; few candidates are proven to the last rupiah-month.
    await pane.getByRole("button", { name: "Cari yang terbaik" }).click();
    await pane.getByText("Terbukti terbaik.").first().waitFor();
    await pane.getByText("Simpan sebagai skenario").click();
    await pane.getByLabel("Nama skenario").fill("Rapat 6 Maret");
    await pane.getByRole("button", { name: "Simpan skenario" }).click();
    await pane.getByText("tersimpan di buku kerja").first().waitFor();
    await pane.getByRole("button", { name: "Bandingkan" }).click();
    await pane.getByRole("heading", { name: "Perbandingan skenario" }).waitFor();
    await book.screenshot("percepatan-banding");
    await pane.getByRole("button", { name: "Terapkan ke RAK" }).click();
    await pane
      .getByText(/kegiatan diterapkan pada \d+ sel/)
      .first()
      .waitFor();
    const rakOf = (dump: typeof before) => JSON.stringify(dump.find(({ name }) => name === "RAK"));
    expect(rakOf(await book.dump())).not.toBe(rakOf(before));
    for (const kind of ["Pergeseran", "Jadwal", "Surat"]) {
      await pane.getByRole("button", { name: `Tulis PK ${kind}` }).click();
      await pane.getByText(`PK ${kind}`, { exact: false }).first().waitFor();
      await expect
        .poll(async () => (await book.dump()).map(({ name }) => name), { timeout: 30_000 })
        .toContain(`PK ${kind}`);
      await book.screenshot(`pk-${kind.toLowerCase()}`);
    }
    await pane.getByRole("button", { name: "Urungkan penerapan" }).click();
    await pane.getByRole("button", { name: "Urungkan penerapan" }).waitFor({ state: "detached" });
    const clear = await book.press("Bersihkan");
    const sheets = clear.getByRole("checkbox");
    await sheets.first().focus();
    if (!(await sheets.first().isChecked())) await book.page.keyboard.press("Space");
    await clear.getByRole("button", { name: "Hapus tanda" }).click();
    await expect
      .poll(async () => (await book.dump()).length, { timeout: 30_000 })
      .toBe(before.length);
    expect(await book.dump()).toEqual(before);
  });
});

describe("=PK.PROGRESS()", () => {
  test("shows what the Beranda shows and follows a changed cell", async () => {
    const book = await open(CLEAN);
    const pane = await book.press("Beranda");
    await pane.getByText("Realisasi keuangan").first().waitFor();
    await book.type("SKPD", 19, 1, '=PK.PROGRESS(,,"keuangan")');
    await book.type("SKPD", 20, 1, "=PK.PROGRESS()");
    await expect.poll(() => book.value("SKPD", 19, 1), { timeout: 20_000 }).toBeTypeOf("number");
    const before = Number(await book.value("SKPD", 19, 1));
    const shown = `${(before * 100).toFixed(1).replace(".", ",")}\u00a0%`;
    await pane.getByText(shown).first().waitFor();
    expect(Number(await book.value("SKPD", 20, 1))).toBeGreaterThan(0);
    const { realisasiList } = readWorkbook(buildSample().sheets.map((draft) => draftGrid(draft)));
    const row = realisasiList.find(({ keuangan }) => (keuangan ?? 0) > 1_000_000)!;
    const col = row.origin.cols.keuangan!;
    await book.type("Realisasi", row.origin.row, col, row.keuangan! + 1_000_000_000);
    await expect.poll(() => book.value("SKPD", 19, 1), { timeout: 20_000 }).toBeGreaterThan(before);
    await book.screenshot("progress");
  });
});

describe("bad input", () => {
  test("a file that is no workbook gets a sentence, and the open workbook stays", async () => {
    const book = await open(CLEAN);
    const before = await book.dump();
    await book.page.setInputFiles("#file-input", {
      name: "catatan.xlsx",
      mimeType: "application/octet-stream",
      buffer: Buffer.from("bukan excel"),
    });
    await book.page
      .getByText(/bukan|tidak dapat/i)
      .first()
      .waitFor();
    expect(await book.dump()).toEqual(before);
  });

  test("a workbook without a table: nothing was checked, and it does not look clean", async () => {
    const book = await open("/fixtures/workbooks/template-deviasi.xlsx");
    const pane = await book.press("Periksa DPA");
    await pane
      .getByText(/Tidak ada yang diperiksa/)
      .first()
      .waitFor();
    expect(await pane.getByText(/Dapat diajukan/).count()).toBe(0);
    await book.screenshot("periksa-kosong");
  });

  test("a protected sheet is named, its findings are listed all the same", async () => {
    const book = await open(SAMPLE);
    await book.press("Beranda");
    await book.page.evaluate(async () => {
      const frame = document.querySelector("iframe")?.contentWindow as unknown as {
        Excel: typeof Excel;
      } | null;
      await frame?.Excel.run(async (context) => {
        context.workbook.worksheets.getItem("DPA Dinkes").protection.protect();
        await context.sync();
      });
    });
    const pane = await book.press("Periksa DPA");
    await pane
      .getByText(/Belum dapat diajukan/)
      .first()
      .waitFor();
    await pane
      .getByText(/dilindungi/)
      .first()
      .waitFor();
    expect([...(await book.marks()).keys()].some((key) => key.startsWith("DPA Dinkes!"))).toBe(
      false,
    );
    await pane.getByText("DPA Dinkes!H106").first().waitFor();
    await book.screenshot("periksa-proteksi");
  });
});

describe("looks", () => {
  test.each(["light", "dark"])("every view at 320 px, %s", async (theme) => {
    const book = await open(SAMPLE, `&theme=${theme}`);
    for (const view of [
      "Beranda",
      "Periksa DPA",
      "Cascading",
      "Percepatan",
      "Rapat",
      "Bersihkan",
      "Bantuan",
    ]) {
      const pane = await book.press(view);
      await book.page.locator("#pane").evaluate((pane) => (pane.style.width = "320px"));
      await book.page.waitForTimeout(1500);
      expect(await pane.evaluate(() => innerWidth)).toBeLessThanOrEqual(320);
      const overflow = await pane.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect([view, overflow]).toEqual([view, 0]);
      await book.screenshot(`${theme}-${view.toLowerCase().replace(" ", "-")}`);
    }
  });
});

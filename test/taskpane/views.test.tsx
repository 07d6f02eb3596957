// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { all, button, drawPane, faults, find, go } from "./render.tsx";

describe("Beranda", () => {
  it("shows figures with formula, sheets in words, and the next step", async () => {
    const { app } = await drawPane("full", "beranda");
    expect(all(".pk-figure").map((item) => item.textContent)).toContainEqual(
      expect.stringContaining("12,8 %88 dari 96"),
    );
    expect(find(".pk-sheets").textContent).toContain("DPA (formulir)");
    await go(() => button("Periksa DPA").click());
    expect(app.calls).toEqual(["beranda", "check"]);
    expect(find(".pk-verdict").textContent).toContain("Belum");
  });

  it("tells an empty workbook's owner what happens to the file and what to open", async () => {
    await drawPane("empty", "beranda");
    expect(document.body.textContent).toContain("Tidak ada data yang meninggalkan buku kerja ini.");
    expect(document.body.textContent).toContain("Cetakan DPA/DPPA-Rincian Belanja SKPD");
    expect(await faults()).toEqual([]);
  });
});

describe("manual calculation", () => {
  it("is told on every page, for figures from formulas may be old", async () => {
    const { app } = await drawPane("full", "beranda");
    expect(document.body.textContent).not.toContain("F9");
    app.manual = true;
    await go(() => button("Baca ulang").click());
    expect(find(".pk-stale").textContent).toContain("Tekan F9");
    expect(await faults()).toEqual([]);
  });
});

describe("a step that was broken off", () => {
  it("is told on the first page and finished from there", async () => {
    const { app } = await drawPane("full", "beranda");
    expect(document.body.textContent).not.toContain("Langkah yang terhenti");
    app.terputus = { id: 7, label: "Perbaikan 3 sel", cells: 3, written: 1, waiting: 2 };
    await go(() => button("Baca ulang").click());
    expect(document.body.textContent).toContain(
      "Perbaikan 3 sel: 1 sel sudah tertulis, 2 sel belum.",
    );
    expect(await faults()).toEqual([]);
    await go(() => button("Selesaikan").click());
    expect(app.calls).toContain("finishStep 7");
    expect(document.body.textContent).not.toContain("Langkah yang terhenti");
  });
});

describe("new sheets", () => {
  it("are offered to an empty workbook, added, told by name, and read", async () => {
    const { app } = await drawPane("empty", "beranda");
    await go(() => button("Buat contoh wilayah").click());
    expect(app.calls).toEqual(["beranda", "new wilayah", "beranda"]);
    expect(document.body.textContent).toContain("Lembar ditambahkan: DPA, RAK.");
    expect(await faults()).toEqual([]);
  });

  it("are the empty tables alone where there is a DPA", async () => {
    const { app } = await drawPane("full", "beranda");
    expect(document.body.textContent).not.toContain("Buat contoh wilayah");
    await go(() => button("Buat templat").click());
    expect(app.calls).toContain("new templat");
  });
});

describe("Percepatan", () => {
  const open = () => drawPane("full", "percepatan", true);

  it("counts in words and hides what is not asked for", async () => {
    await open();
    expect(all(".pk-toggle").map((item) => item.textContent)).toEqual([
      "3Layak",
      "2Bersyarat",
      "2Tidak layak",
      "1Tidak diperiksa",
    ]);
    expect(all("article")).toHaveLength(5);
    await go(() => all(".pk-toggle")[2]?.click());
    expect(all("article")).toHaveLength(7);
  });

  it("shows amount, months before and after, sentence and refusal", async () => {
    await open();
    const texts = all("article").map((item) => item.textContent);
    expect(texts[0]).toContain("Semula Agu–Sep, Nov, menjadi Apr–Mei, Jul");
    expect(texts[0]).toContain("Maju 4 bulan ke April");
    expect(texts.some((text) => text.includes("Tidak dimajukan: kas TW II kurang"))).toBe(true);
  });

  it("leads to the cell and opens reasons with a picture in words", async () => {
    const { app } = await open();
    await go(() => find(".pk-finding-main").click());
    expect(app.revealed).toHaveLength(1);
    await go(() => find(".pk-chevron").click());
    expect(find(".pk-strip").getAttribute("aria-label")).toContain("menjadi");
    expect(find(".pk-reasons").textContent).toContain("e-purchasing");
  });

  it("marks months short of cash", async () => {
    await open();
    expect(all(".pk-cash tbody tr")).toHaveLength(12);
    expect(find(".pk-cash").textContent).toContain("Kas kurang");
  });

  it("says plainly when cash was not checked", async () => {
    await drawPane("clean", "percepatan", true);
    expect(find(".pk-not-checked").textContent).toContain("Kas tidak diperiksa");
    expect(all(".pk-cash thead th")).toHaveLength(3);
  });

  it("says what it needs when nothing can be judged", async () => {
    await drawPane("empty", "percepatan", true);
    expect(find(".pk-empty").textContent).toContain("Tidak ada kegiatan TW III");
  });

  it("is accessible", async () => {
    await open();
    await go(() => find(".pk-chevron").click());
    expect(await faults()).toEqual([]);
  });
});

describe("Bersihkan", () => {
  it("removes the sheets only when asked", async () => {
    const { app } = await drawPane("full", "bersihkan");
    expect(app.calls).not.toContain("clear");
    await go(() => button("Hapus tanda").click());
    expect(find(".pk-verdict").textContent).toBe("24 tanda telah dihapus.");
    await go(() => find("input[type=checkbox]").click());
    await go(() => button("Hapus tanda").click());
    expect(find(".pk-verdict").textContent).toContain("PK Temuan");
    expect(await faults()).toEqual([]);
  });
});

describe("Bantuan", () => {
  it("leads to the generated pages", async () => {
    await drawPane("full", "bantuan");
    expect(all("a").map((item) => item.getAttribute("href"))).toEqual([
      "assets/help/panduan/pengguna.html",
      "assets/help/aturan/index.html",
      "assets/help/fungsi/index.html",
    ]);
    expect(await faults()).toEqual([]);
  });
});

describe("Header", () => {
  it("opens the views and shows which is open", async () => {
    await drawPane("full", "beranda");
    expect(find("[role=tab][aria-selected=true]").textContent.trim()).toBe("Beranda");
    await go(() => button("Bantuan").click());
    expect(all("[role=tab][aria-selected=true]")).toHaveLength(0);
    expect(button("Bantuan").getAttribute("aria-pressed")).toBe("true");
    expect(await faults()).toEqual([]);
  });
});

// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { sheetView } from "../support/fake-check.ts";
import {
  effectText,
  needsLook,
  parseHeaderRow,
  surenessOf,
} from "../../src/taskpane/views/lembar/recognition.ts";
import { all, button, drawPane, faults, find, go } from "./render.tsx";

const cards = (): string[] => all(".pk-card").map((card) => card.textContent);
const choose = (kind: string): Promise<void> =>
  go(() => {
    const select = find(".pk-correct select") as HTMLSelectElement;
    select.value = kind;
    select.dispatchEvent(new Event("change", { bubbles: true }));
  });

describe("Recognition in words", () => {
  const sheet = sheetView("RAK", "rak", 96);

  it.each([
    [0.8, "yakin"],
    [0.79, "cukup"],
    [0.5, "cukup"],
    [0.49, "ragu"],
  ])("%d is %s", (confidence, word) => {
    expect(surenessOf({ ...sheet, confidence })).toBe(word);
  });

  it("has nothing to be sure about on empty, hidden and own sheets", () => {
    for (const kind of ["kosong", "tersembunyi", "keluaran"] as const)
      expect(surenessOf({ ...sheet, kind, confidence: 0.1 })).toBeNull();
  });

  it("asks for a look only where the user has not decided", () => {
    expect(needsLook({ ...sheet, confidence: 0.2 })).toBe(true);
    expect(needsLook({ ...sheet, confidence: 0.2, isCorrected: true })).toBe(false);
  });

  it("takes row numbers as people count them", () => {
    expect(["", " 5 ", "1", "0", "-3", "5a", "1048577", "99999999"].map(parseHeaderRow)).toEqual([
      null,
      4,
      0,
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it("says what will change", () => {
    expect(effectText(sheet, "rak", 3)).toBe("Belum ada yang diubah.");
    expect(effectText(sheet, "lain", null)).toContain("tidak akan dibaca lagi; sekarang RAK");
    expect(effectText(sheet, "kas", 6)).toContain(
      "dibaca sebagai Ketersediaan kas, dengan judul kolom di baris 7; sekarang RAK",
    );
    expect(effectText(sheet, "kas", null)).toContain("judul kolom yang dicari sendiri");
  });
});

describe("Pengenalan lembar", () => {
  it("shows every sheet with kind, sureness, header, rows and reason", async () => {
    const { app } = await drawPane("full", "lembar");
    expect(app.calls).toContain("sheets");
    expect(cards()[1]).toBe(
      "RAKYakinRAK · judul kolom di baris 4 · 96 baris dibacaJudul kolom yang dikenal ditemukan pada baris 4.Betulkan",
    );
    expect(cards()[3]).toContain("Cukup yakin");
    expect(cards()[4]).toContain("Ragu");
    expect(cards()[5]).not.toContain("Betulkan");
    expect(document.body.textContent).toContain("1 lembar perlu dilihat");
    expect(await faults()).toEqual([]);
  });

  it("says what a correction changes, keeps it, and takes it back", async () => {
    const { app } = await drawPane("full", "lembar");
    const opener = button("Betulkan lembar Catatan rapat");
    await go(() => opener.click());
    expect(document.activeElement).toBe(find(".pk-correct select"));
    expect(await faults()).toEqual([]);
    await choose("kas");
    expect(find(".pk-correct [role=status]").textContent).toContain("Ketersediaan kas");
    await go(() => button("Simpan").click());
    expect(app.calls.at(-1)).toBe("correctSheet");
    expect(cards()[4]).toContain("dibetulkan");
    expect(document.activeElement).toBe(opener);
    expect(document.body.textContent).toContain("disimpan di buku kerja");
    await go(() => opener.click());
    await choose("lain");
    await go(() => button("Simpan").click());
    expect(cards()[4]).toContain("Tidak dibaca");
    await go(() => opener.click());
    await go(() => button("Otomatis lagi").click());
    expect(cards()[4]).toContain("Tidak dikenali");
  });

  it("refuses what is no row number, and closes with Esc", async () => {
    await drawPane("full", "lembar");
    await go(() => button("Betulkan lembar RAK").click());
    const field = find(".pk-correct input") as HTMLInputElement;
    await go(() => {
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(field, "x");
      field.dispatchEvent(new Event("input", { bubbles: true }));
    });
    expect(button("Simpan").disabled).toBe(true);
    await go(() =>
      field.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true })),
    );
    expect(all(".pk-correct")).toHaveLength(0);
  });

  it("is reached from Beranda and leads back", async () => {
    await drawPane("full", "beranda");
    await go(() => button("Lihat dan betulkan pengenalan lembar").click());
    expect(all(".pk-card").length).toBeGreaterThan(0);
    await go(() => button("Kembali ke Beranda").click());
    expect(all(".pk-figure").length).toBeGreaterThan(0);
  });

  it("renews the check when a sheet is read otherwise", async () => {
    const { app, navigation } = await drawPane("full", "periksa", true);
    await go(() => navigation.navigate("lembar"));
    await go(() => button("Betulkan lembar RAK").click());
    await choose("lain");
    await go(() => button("Simpan").click());
    expect(app.calls.slice(-2)).toEqual(["correctSheet", "recheck"]);
  });

  it("says so when there is no sheet", async () => {
    await drawPane("empty", "lembar");
    expect(document.body.textContent).toContain("tidak memuat lembar");
    expect(await faults()).toEqual([]);
  });
});

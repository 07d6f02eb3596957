// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { button, drawPane, find, go } from "./render.tsx";

const card = (): string => find(".pk-next").textContent;
const back = (): Promise<void> => go(() => find("[role=tab]").click());
const next = async (name: string): Promise<void> => {
  await go(() => find(".pk-next button").click());
  await back();
  expect(card()).not.toContain(name);
};

describe("Langkah berikutnya", () => {
  it("is the check first, then its errors", async () => {
    await drawPane("full", "beranda");
    expect(card()).toContain("Periksa DPA untuk mengetahui");
    await next("Periksa DPA untuk mengetahui");
    expect(card()).toMatch(/DPA belum dapat diajukan: [\d.]+ kesalahan harus diperbaiki\./);
    await go(() => button("Lihat temuan").click());
    expect(find("[role=tab][aria-selected=true]").textContent.trim()).toBe("Periksa");
  });

  it("goes through the tasks of the meeting once nothing has to be corrected", async () => {
    await drawPane("clean", "beranda");
    await next("Periksa DPA untuk mengetahui");
    expect(card()).toContain("Susun cascading");
    await next("Susun cascading");
    expect(card()).toContain("Nilai percepatan");
    await next("Nilai percepatan");
    expect(card()).toContain("Siapkan rapat");
    await next("Siapkan rapat");
    expect(card()).toContain("Buka Rapat");
  });
});

// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { all, button, drawPane, faults, find, go } from "./render.tsx";

const verdict = (): string => find(".pk-verdict").textContent;

describe("Periksa", () => {
  it("explains itself before the first run and starts only when asked", async () => {
    const { app } = await drawPane("full", "periksa");
    expect(app.calls).toEqual(["beranda"]);
    await go(() => button("Periksa DPA").click());
    expect(app.calls).toEqual(["beranda", "check"]);
    expect(verdict()).toContain("Belum dapat diajukan");
  });

  it("says the verdict to screen readers", async () => {
    await drawPane("full", "periksa", true);
    expect(all("[role=status]").map((item) => item.textContent)).toContainEqual(
      expect.stringContaining("Belum dapat diajukan"),
    );
  });

  it("counts by severity in words and leads to the cell of a finding", async () => {
    const { app } = await drawPane("full", "periksa", true);
    expect(all(".pk-toggle").map((item) => item.textContent)).toEqual([
      "11Kesalahan",
      "5Peringatan",
      "4Catatan",
    ]);
    await go(() => find(".pk-finding-main").click());
    expect(app.revealed).toEqual([{ file: "", sheet: "DPA Dinkes 1.02", row: 24, col: 9 }]);
  });

  it("opens why, what to do and the legal basis", async () => {
    await drawPane("full", "periksa", true);
    await go(() => find(".pk-chevron").click());
    expect(find(".pk-why").textContent).toContain("Permendagri 77 Tahun 2020");
    expect(find(".pk-why a").getAttribute("href")).toBe("assets/help/aturan/hitung-01.html");
  });

  it("steps from finding to finding, also backwards from the start", async () => {
    const { app } = await drawPane("full", "periksa", true);
    await go(() => button("Temuan berikutnya").click());
    await go(() => button("Temuan berikutnya").click());
    expect(find(".pk-stepper").textContent).toContain("2 dari 23");
    await go(() => button("Temuan sebelumnya").click());
    expect(app.revealed).toHaveLength(3);
    expect(button("Temuan sebelumnya").disabled).toBe(true);
  });

  it("hides a severity on request", async () => {
    await drawPane("full", "periksa", true);
    for (const toggle of all(".pk-toggle")) await go(() => toggle.click());
    expect(find("[aria-label='Daftar temuan']").textContent).toContain("Tidak ada temuan pada");
  });

  it("leads from a finding to the one it follows from", async () => {
    const { app } = await drawPane("full", "periksa", true);
    const chevron = all(".pk-finding")
      .find((item) => item.textContent.includes("Rencana Januari"))
      ?.querySelector<HTMLElement>(".pk-chevron");
    await go(() => chevron?.click());
    await go(() => find(".pk-why .pk-link").click());
    expect(app.revealed.at(-1)?.row).toBe(24);
  });

  it("tells clean, nothing to check and not checked apart", async () => {
    await drawPane("clean", "periksa", true);
    expect(find(".pk-verdict").className).toContain("lolos");
    expect(all("summary").map((item) => item.textContent)).toEqual([
      "Tidak diperiksa (1)",
      "Lulus (7)",
    ]);
  });

  it("does not take an empty workbook for a clean one", async () => {
    await drawPane("empty", "periksa", true);
    expect(find(".pk-verdict").className).toContain("kosong");
    expect(verdict()).toContain("Ini bukan hasil lulus");
    expect(() => button("Tulis lembar PK Temuan")).toThrow();
  });

  it("draws few of ten thousand findings", async () => {
    await drawPane("many", "periksa", true);
    expect(find(".pk-stepper").textContent).toContain("10.000 temuan");
    expect(all(".pk-finding").length).toBeLessThan(40);
    await go(() => button("Temuan sebelumnya").click());
    expect(all("[data-selected=true]")).toHaveLength(1);
  });

  it("names sheets that refused the marks", async () => {
    await drawPane("full", "periksa", true);
    expect(document.body.textContent).toContain("Lembar “RAK” dilindungi");
  });

  it.each(["full", "clean", "empty", "many", "failing"] as const)(
    "is accessible: %s",
    async (scenario) => {
      await drawPane(scenario, "periksa", true);
      expect(await faults()).toEqual([]);
    },
  );
});

// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { all, button, drawPane, faults, find, go, press } from "./render.tsx";

const verdict = (): string => find(".pk-verdict").textContent;
const group = (): string[] => all(".pk-group").map((head) => head.textContent);
const detailsOf = async (text: string): Promise<HTMLElement> => {
  const row = all(".pk-finding").find((item) => item.textContent.includes(text));
  await go(() => row?.querySelector<HTMLElement>(".pk-chevron")?.click());
  return find(".pk-why");
};
const type = (selector: string, text: string): Promise<void> =>
  go(() => {
    const field = find(selector) as HTMLInputElement | HTMLSelectElement;
    const prototype = Object.getPrototypeOf(field) as object;
    Object.getOwnPropertyDescriptor(prototype, "value")?.set?.call(field, text);
    field.dispatchEvent(
      new Event(field.tagName === "SELECT" ? "change" : "input", { bubbles: true }),
    );
  });

describe("Periksa", () => {
  it("explains itself before the first run and starts only when asked", async () => {
    const { app } = await drawPane("full", "periksa");
    expect(app.calls).toEqual(["beranda"]);
    await go(() => button("Periksa DPA").click());
    expect(app.calls).toEqual(["beranda", "check"]);
    expect(verdict()).toContain("Belum dapat diajukan: 11 kesalahan");
  });

  it("says the verdict to screen readers", async () => {
    await drawPane("full", "periksa", true);
    expect(all("[role=status]").map((item) => item.textContent)).toContainEqual(
      expect.stringContaining("Belum dapat diajukan"),
    );
  });

  it("counts roots by severity in words, what follows from them apart", async () => {
    await drawPane("full", "periksa", true);
    expect(all(".pk-toggle").map((item) => item.textContent)).toEqual([
      "11+3 dan 3 akibatnya Kesalahan",
      "5Peringatan",
      "4Catatan",
    ]);
  });

  it("tells clean, nothing to check and not checked apart", async () => {
    await drawPane("clean", "periksa", true);
    expect(find(".pk-verdict").className).toContain("lolos");
    expect(verdict()).toContain("7 aturan lulus · 1 aturan tidak diperiksa");
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

  it("names sheets that refused the marks, and removes marks on request", async () => {
    const { app } = await drawPane("full", "periksa", true);
    expect(document.body.textContent).toContain("Lembar “RAK” dilindungi");
    await go(() => button("Bersihkan tanda").click());
    expect(app.calls.at(-1)).toBe("clear");
    expect(document.body.textContent).toContain("24 tanda telah dihapus.");
  });

  it.each(["full", "clean", "empty", "many", "failing"] as const)(
    "is accessible: %s",
    async (scenario) => {
      await drawPane(scenario, "periksa", true);
      expect(await faults()).toEqual([]);
    },
  );
});

describe("The list of findings", () => {
  it("leads to the cell of a finding and opens its details", async () => {
    const { app } = await drawPane("full", "periksa", true);
    await go(() => find(".pk-finding-main").click());
    expect(app.revealed).toEqual([{ file: "", sheet: "DPA Dinkes 1.02", row: 24, col: 9 }]);
    expect(find(".pk-why").textContent).toContain("Permendagri 77 Tahun 2020");
  });

  it("shows place, neighbours, figures, why, what to do and the rule's page without moving", async () => {
    const { app } = await drawPane("full", "periksa", true);
    await go(() => find(".pk-chevron").click());
    const text = find(".pk-why").textContent;
    for (const part of [
      "Dinas Kesehatan",
      "Pembangunan Rumah Sakit",
      "Mengapa",
      "Yang perlu dilakukan",
    ])
      expect(text).toContain(part);
    expect(find(".pk-compare").textContent).toBe("DitemukanRp42.500.000SeharusnyaRp42.000.000");
    expect(all(".pk-cells tr").map((row) => row.textContent)).toEqual([
      "J12judul kolomJumlah",
      "H2512 Paket",
      "I253.500.000",
      "J25sel temuan42.500.000",
      "K25(kosong)",
    ]);
    expect(find(".pk-why-links a").getAttribute("href")).toBe("assets/help/aturan/hitung-01.html");
    expect(app.revealed).toEqual([]);
    expect(await faults()).toEqual([]);
  });

  it("folds what follows from a finding under it, and leads back", async () => {
    const { app } = await drawPane("full", "periksa", true);
    expect(all("[data-under=true]")).toHaveLength(0);
    await go(() => button("3 akibat").click());
    expect(all("[data-under=true]")).toHaveLength(3);
    const details = await detailsOf("Rencana Januari");
    const links = [...details.querySelectorAll<HTMLElement>("dd .pk-link")];
    await go(() => links.find((link) => link.textContent.startsWith("Jumlah rincian"))?.click());
    expect(app.revealed.at(-1)?.row).toBe(24);
    expect(find("[data-selected=true]").textContent).toContain("Akibatnya (3)");
  });

  it("groups by root, rule, sheet and SKPD", async () => {
    await drawPane("full", "periksa", true);
    expect(group().slice(0, 2)).toEqual(["KesalahanKesalahan 11", "PeringatanPeringatan 5"]);
    await type(".pk-filters select", "aturan");
    expect(group()[0]).toContain("Jumlah rincian tidak sama dengan koefisien × harga HITUNG-01");
    await type(".pk-filters select", "lembar");
    expect(group()).toEqual(["KesalahanDPA Dinkes 1.02 12"]);
    await type(".pk-filters select", "skpd");
    expect(group()[0]).toBe("KesalahanDinas Kesehatan 8");
  });

  it("hides severities, searches, and says when nothing is left", async () => {
    await drawPane("full", "periksa", true);
    await type("input[role=searchbox]", "balita stunting");
    expect(all(".pk-finding")).toHaveLength(5);
    await type("input[role=searchbox]", "tidak ada kata ini");
    expect(document.body.textContent).toContain("Tidak ada temuan yang cocok");
    await go(() => button("Hapus saringan").click());
    for (const toggle of all(".pk-toggle")) await go(() => toggle.click());
    expect(document.body.textContent).toContain("Tidak ada temuan yang cocok");
  });

  it("steps from finding to finding by button and F8, also backwards from the start", async () => {
    const { app } = await drawPane("full", "periksa", true);
    await go(() => button("Temuan berikutnya").click());
    await press(document.body, "F8");
    expect(find(".pk-stepper").textContent).toContain("2 dari 23");
    await go(() =>
      document.body.dispatchEvent(
        new KeyboardEvent("keydown", { key: "F8", shiftKey: true, bubbles: true }),
      ),
    );
    expect(app.revealed).toHaveLength(3);
    expect(button("Temuan sebelumnya").disabled).toBe(true);
  });

  it("has one tab stop; arrows walk, open and close; Enter is the row's button", async () => {
    await drawPane("full", "periksa", true);
    const mains = (): HTMLElement[] => all("[data-row-main]");
    expect(mains().filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
    mains()[0]?.focus();
    await press(document.activeElement ?? document.body, "ArrowDown");
    expect(document.activeElement?.textContent).toContain("DPA Dinkes 1.02!J25");
    await press(document.activeElement ?? document.body, "ArrowRight");
    expect(all("[data-under=true]")).toHaveLength(3);
    await press(document.activeElement ?? document.body, "ArrowRight");
    expect(all(".pk-why")).toHaveLength(1);
    for (let n = 0; n < 3; n += 1)
      await press(document.activeElement ?? document.body, "ArrowLeft");
    expect(document.activeElement?.className).toContain("pk-group");
    await press(document.activeElement ?? document.body, "ArrowLeft");
    expect(document.activeElement?.getAttribute("aria-expanded")).toBe("false");
  });

  it("draws few of ten thousand findings", async () => {
    await drawPane("many", "periksa", true);
    expect(find(".pk-stepper").textContent).toContain("10.000 temuan");
    expect(all(".pk-finding").length).toBeLessThan(40);
    await go(() => button("Temuan sebelumnya").click());
    expect(all("[data-selected=true]")).toHaveLength(1);
  });

  it("is as the user left it when the view is opened again", async () => {
    const { navigation } = await drawPane("full", "periksa", true);
    await type(".pk-filters select", "lembar");
    await go(() => button("Temuan berikutnya").click());
    await go(() => navigation.navigate("lembar"));
    await go(() => navigation.navigate("periksa"));
    expect(find(".pk-stepper").textContent).toContain("1 dari 23");
    expect(group()[0]).toContain("DPA Dinkes 1.02");
  });
});

describe("A suggested fix", () => {
  it("is shown before it is written, can be undone, and findings follow", async () => {
    const { app } = await drawPane("full", "periksa", true);
    const details = await detailsOf("J28");
    expect(details.textContent).toContain("J28 menjadi Rp42.000.000");
    await go(() => button("Terapkan…").click());
    expect(find(".pk-fix tbody").textContent).toBe("J2842.500.000Rp42.000.000");
    expect(app.calls).not.toContain("applyFix");
    expect(await faults()).toEqual([]);
    await go(() => button("Terapkan pada 1 sel").click());
    expect(app.calls.slice(-2)).toEqual(["applyFix", "recheck"]);
    expect(find(".pk-step").textContent).toContain("1 sel diubah.");
    expect(find(".pk-recheck").textContent).toContain("Diperiksa ulang, 1 temuan hilang.");
    expect(find(".pk-stepper").textContent).toContain("22 temuan");
    await go(() => button("Urungkan").click());
    expect(find(".pk-step").textContent).toContain("1 sel dikembalikan.");
    expect(find(".pk-stepper").textContent).toContain("23 temuan");
    await go(() => find(".pk-step [aria-label=Tutup]").click());
    expect(find(".pk-step").textContent).toBe("");
    await go(() => find(".pk-recheck [aria-label=Tutup]").click());
    expect(find(".pk-recheck").textContent).toBe("");
  });

  it("leaves formulas and protected cells alone unless told, and names them", async () => {
    await drawPane("full", "periksa", true);
    await detailsOf("J25");
    await go(() => button("Terapkan semua sejenis (6)…").click());
    expect(find("dialog[open]").textContent).toContain("rumusnya hilang");
    const ready = all(".pk-ask .pk-fix")[0]?.querySelectorAll("tbody tr").length ?? 0;
    await go(() => find("dialog[open] input[type=checkbox]").click());
    const withFormulas = all("dialog[open] tbody tr").length;
    expect(withFormulas).toBeGreaterThan(ready);
    await go(() => button(`Terapkan pada ${withFormulas} sel`).click());
    expect(find(".pk-step").textContent).toContain(`${withFormulas} sel diubah.`);
  });

  it("closes its dialog with Esc without writing", async () => {
    const { app } = await drawPane("full", "periksa", true);
    await detailsOf("J28");
    await go(() => button("Terapkan…").click());
    await go(() => find("dialog[open]").dispatchEvent(new Event("cancel", { cancelable: true })));
    expect(all("dialog[open]")).toHaveLength(0);
    expect(app.calls).not.toContain("applyFix");
  });
});

describe("Ignoring", () => {
  const ignore = async (): Promise<Awaited<ReturnType<typeof drawPane>>> => {
    const drawn = await drawPane("full", "periksa", true);
    await detailsOf("J28");
    await go(() => button("Abaikan…").click());
    return drawn;
  };

  it("asks for reason and name before anything happens", async () => {
    const { app } = await ignore();
    expect(await faults()).toEqual([]);
    await go(() => button("Abaikan").click());
    // The kit lets a fault wait a moment, so that screen readers do not lose it.
    await go(() => new Promise((resolve) => setTimeout(resolve, 300)));
    await expect
      .poll(() => find("dialog[open]").textContent, { timeout: 60_000 })
      .toContain("Alasan perlu diisi.");
    expect(app.calls.some((call) => call.startsWith("ignore"))).toBe(false);
  });

  it("takes the finding out of the count and shows who, when and why", async () => {
    const { app } = await ignore();
    await type("dialog[open] textarea", "Sesuai berita acara.");
    await type("dialog[open] input[type=text]", "Sekretaris");
    await go(() => button("Abaikan").click());
    expect(app.calls.at(-1)).toBe("ignore Sesuai berita acara.");
    expect(verdict()).toContain("1 temuan diabaikan");
    expect(find(".pk-stepper").textContent).toContain("22 temuan");
    expect(find("#pk-ignored").textContent).toMatch(
      /Diabaikan oleh Sekretaris sejak \d+ \w+ \d{4}: Sesuai berita acara\./,
    );
    await go(() => find(".pk-check input").click());
    expect(find(".pk-stepper").textContent).toContain("23 temuan");
    await go(() => button("Munculkan semua").click());
    expect(verdict()).not.toContain("diabaikan");
  });

  it("remembers the name for the next one", async () => {
    await ignore();
    await type("dialog[open] textarea", "Sesuai berita acara.");
    await type("dialog[open] input[type=text]", "Sekretaris");
    await go(() => button("Abaikan").click());
    await detailsOf("J43");
    await go(() => button("Abaikan…").click());
    expect((find("dialog[open] input[type=text]") as HTMLInputElement).value).toBe("Sekretaris");
  });
});

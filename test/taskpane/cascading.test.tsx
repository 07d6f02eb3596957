// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from "vitest";
import { all, button, drawPane, faults, find, go, press, setWidth } from "./render.tsx";

const rows = (): HTMLElement[] => all("[role=row][data-node]");
const focused = (): HTMLElement => find("[role=row][tabindex='0']");
const nameOf = (row: HTMLElement): string => row.querySelector(".pk-tree-title")?.textContent ?? "";
const key = (name: string): Promise<void> => press(focused(), name);

async function choose(select: HTMLSelectElement, text: string): Promise<void> {
  await go(() => {
    select.value = [...select.options].find((option) => option.text === text)!.value;
    select.dispatchEvent(new Event("change", { bubbles: true }));
  });
}

const rowCount = (): number => Number(find("[role=treegrid]").getAttribute("aria-rowcount"));

beforeEach(() => setWidth(320));

describe("Cascading", () => {
  it("is read when opened, down to SKPD", async () => {
    const { app } = await drawPane("full", "cascading");
    expect(app.calls).toEqual(["beranda", "cascade"]);
    expect(nameOf(rows()[0]!)).toBe("Seluruh kabupaten");
    expect(rows().some((row) => row.dataset.level === "program")).toBe(false);
  });

  it("moves with the arrow keys", async () => {
    await drawPane("full", "cascading");
    await key("ArrowDown");
    expect(nameOf(focused())).toBe("Asisten Pemerintahan dan Kesejahteraan Rakyat");
    expect(document.activeElement).toBe(focused());
    await key("ArrowLeft");
    expect(focused().getAttribute("aria-expanded")).toBe("false");
    await key("ArrowRight");
    expect(focused().getAttribute("aria-expanded")).toBe("true");
    await key("ArrowRight");
    expect(nameOf(focused())).toBe("Penurunan Stunting Terpadu");
    await key("ArrowUp");
    await key("ArrowLeft");
    await key("ArrowLeft");
    expect(nameOf(focused())).toBe("Seluruh kabupaten");
    await key("End");
    expect(focused()).toBe(rows().at(-1));
    await key("Home");
    expect(focused()).toBe(rows()[0]);
  });

  it("leads to the cell on Enter, and nowhere without one", async () => {
    const { app } = await drawPane("full", "cascading");
    await key("Enter");
    expect(app.revealed).toEqual([]);
    await key("ArrowDown");
    await key("Enter");
    expect(app.revealed).toHaveLength(1);
  });

  it("opens on a click on the arrow without moving the cursor", async () => {
    const { app } = await drawPane("full", "cascading");
    const skpd = rows().find((row) => row.dataset.level === "skpd");
    await go(() => skpd?.querySelector<HTMLElement>(".pk-tree-toggle")?.click());
    expect(rows().some((row) => row.dataset.level === "program")).toBe(true);
    expect(app.revealed).toEqual([]);
  });

  it("opens to a level and draws few of many rows", async () => {
    await drawPane("many", "cascading");
    const select = find("select") as HTMLSelectElement;
    await go(() => {
      select.value = "subKegiatan";
      select.dispatchEvent(new Event("change", { bubbles: true }));
    });
    expect(Number(find("[role=treegrid]").getAttribute("aria-rowcount"))).toBeGreaterThan(4000);
    expect(rows().length).toBeLessThan(60);
    await key("End");
    expect(focused().getAttribute("aria-rowindex")).toBe(
      find("[role=treegrid]").getAttribute("aria-rowcount"),
    );
  });

  it("opens a sub kegiatan to its accounts, each leading to its row", async () => {
    const { app } = await drawPane("full", "cascading");
    await go(() => {
      const select = find("select") as HTMLSelectElement;
      select.value = "subKegiatan";
      select.dispatchEvent(new Event("change", { bubbles: true }));
    });
    const unit = rows().find((row) => row.dataset.level === "subKegiatan")!;
    const before = rowCount();
    await go(() => unit.click());
    await key("ArrowRight");
    expect(rowCount()).toBe(before + 2);
    await key("ArrowRight");
    expect(nameOf(focused())).toBe("Belanja Alat Tulis Kantor");
    expect(focused().dataset.level).toBe("rekening");
    expect(focused().getAttribute("aria-setsize")).toBe("2");
    await key(" ");
    expect(find(".pk-node-details").textContent).toContain("Jumlah rekening pada DPA");
    await key("Enter");
    expect(app.revealed.at(-1)?.row).toBeGreaterThan(0);
    expect(await faults()).toEqual([]);
    await key("ArrowLeft");
    await key("ArrowLeft");
    expect(rowCount()).toBe(before);
  });

  it("searches accounts too where it is open down to them", async () => {
    await drawPane("full", "cascading");
    const search = async (text: string): Promise<void> => {
      const field = find("input[role=searchbox]") as HTMLInputElement;
      await go(() => {
        Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")!.set!.call(
          field,
          text,
        );
        field.dispatchEvent(new Event("input", { bubbles: true }));
      });
    };
    await search("alat tulis");
    expect(find(".pk-search-result").textContent).toContain("Tidak ada baris");
    await search("");
    await go(() => {
      const select = find("select") as HTMLSelectElement;
      select.value = "rekening";
      select.dispatchEvent(new Event("change", { bubbles: true }));
    });
    await search("alat tulis");
    expect(find(".pk-search-result").textContent).toMatch(/\d+ baris cocok/);
    const levels = rows().map((row) => row.dataset.level);
    expect(levels).toContain("rekening");
    // Each account right below its sub kegiatan.
    levels.forEach((level, nth) => {
      if (level === "rekening") expect(levels[nth - 1]).toBe("subKegiatan");
    });
  });

  it("draws few of twenty thousand accounts", async () => {
    await drawPane("many", "cascading");
    await go(() => {
      const select = find("select") as HTMLSelectElement;
      select.value = "rekening";
      select.dispatchEvent(new Event("change", { bubbles: true }));
    });
    expect(rowCount()).toBeGreaterThan(20_000);
    expect(rows().length).toBeLessThan(60);
    await key("End");
    expect(Number(focused().getAttribute("aria-rowindex"))).toBe(rowCount());
    expect(focused().dataset.level).toBe("rekening");
    expect(rows().length).toBeLessThan(60);
  });

  it("gives amounts, absorption and deviation in words too", async () => {
    await drawPane("full", "cascading");
    const first = rows()[0]!;
    expect(first.querySelector(".pk-tree-pagu .pk-number")?.getAttribute("title")).toMatch(
      /^Rp[\d.]+$/,
    );
    expect(first.querySelector(".pk-tree-pagu .pk-sr")?.textContent).toMatch(/^Rp[\d.]+$/);
    expect(first.querySelector("svg[role=img]")?.getAttribute("aria-label")).toMatch(/^Serapan/);
    expect(first.textContent).toMatch(/Tertinggal [\d,]+ poin dari rencana/);
    expect(first.textContent).toContain("belum lapor");
  });

  it("says that the tree adds up, and lists what hangs nowhere", async () => {
    await drawPane("full", "cascading");
    expect(find(".pk-checks").textContent).toContain("Jumlah cocok");
    await press(find("[role=tab][data-key=pohon]"), "ArrowLeft");
    expect(document.activeElement?.getAttribute("data-key")).toBe("keselarasan");
    const groups = all(".pk-outcome");
    expect(groups.map((group) => group.querySelector("summary")?.textContent.trim())).toEqual([
      "Indikator tanpa anggaran (1)",
      "Tema yang tidak bertemu (1)",
      "Baris belum terhubung (2)",
      "Tidak diperiksa (1)",
    ]);
    expect(groups[2]!.textContent).toContain("Crossfire!D18");
    expect(groups[2]!.textContent).toContain("Betulkan kode atau nama SKPD");
    // What was not checked is not counted among what does not align.
    expect(find(".pk-alignment h2").textContent).toBe("4 hal belum selaras");
    expect(await faults()).toEqual([]);
  });

  it("goes to a name by its letters, opens siblings with a star", async () => {
    await drawPane("full", "cascading");
    await key("p");
    expect(nameOf(focused())).toBe("Penurunan Stunting Terpadu");
    await key("e");
    await key("n");
    await key("g");
    expect(nameOf(focused())).toBe("Pengentasan Kemiskinan Ekstrem");
    await key("Home");
    await press(focused(), "ArrowDown");
    await key("ArrowDown");
    await key("ArrowDown");
    const before = rowCount();
    await key("*");
    // Two SKPD with two programs each.
    expect(rowCount()).toBe(before + 4);
  });

  it("opens where it is critical, and nowhere else", async () => {
    await drawPane("full", "cascading");
    await go(() => button("Kritis (32)").click());
    const before = rowCount();
    await go(() => button("Kritis (32)").click());
    expect(rowCount()).toBe(before);
    expect(rows().some((row) => row.className.includes("kritis"))).toBe(true);
    expect(rowCount()).toBeGreaterThan(33);
  });

  it("filters by status, Asisten and SKPD, and goes back to all", async () => {
    await drawPane("full", "cascading");
    await go(() => button("Saring").click());
    await go(() => find(".pk-status-filter button:nth-child(3)").click());
    const units = (): HTMLElement[] => rows().filter((row) => row.dataset.level === "subKegiatan");
    expect(units().length).toBeGreaterThan(0);
    expect(units().every((row) => row.className.includes("pk-edge-node-kritis"))).toBe(true);
    expect(find(".pk-search-result").textContent).toContain("32 baris cocok.");
    const [asisten, skpd] = all(".pk-pick select") as HTMLSelectElement[];
    await go(() => find(".pk-status-filter button:nth-child(2)").click());
    await choose(asisten!, "Asisten Perekonomian dan Pembangunan");
    expect([...skpd!.options].map(({ text }) => text)).toHaveLength(3);
    await choose(skpd!, "Dinas Pertanian dan Perikanan");
    expect(
      rows()
        .filter((row) => row.dataset.level === "skpd")
        .map(nameOf),
    ).toEqual(["Dinas Pertanian dan Perikanan"]);
    expect(await faults()).toEqual([]);
    await go(() => button("Tampilkan semua").click());
    expect(rows().some((row) => row.dataset.level === "subKegiatan")).toBe(false);
  });

  it("shows how the figures of a row come about, with the way to its cell and its parents", async () => {
    const { app } = await drawPane("full", "cascading");
    await key("ArrowDown");
    await key("ArrowDown");
    await key(" ");
    const details = find(".pk-node-details").textContent;
    expect(details).toMatch(/PaguRp[\d.]+Jumlah pagu \d+ sub kegiatan/);
    expect(details).toMatch(/Realisasi ÷ pagu = Rp[\d.]+ ÷ Rp[\d.]+/);
    expect(details).toContain("Jenis belanjaBelanja Barang dan Jasa");
    expect(details).toContain("Tidak dirinci");
    expect(details).toContain("LokusWado (2)");
    await go(() => find(".pk-node-cell button").click());
    expect(app.revealed).toHaveLength(1);
    await go(() => button("Seluruh kabupaten").click());
    expect(nameOf(focused())).toBe("Seluruh kabupaten");
    expect(all(".pk-node-cell")).toHaveLength(0);
    expect(await faults()).toEqual([]);
  });

  it("asks for what it needs when there is nothing", async () => {
    await drawPane("empty", "cascading");
    expect(find(".pk-empty").textContent).toContain("Belum ada yang dapat disusun");
    expect(button("Susun cascading").disabled).toBe(false);
  });

  it("stays quiet after a failure until asked again", async () => {
    const { app } = await drawPane("failing", "cascading");
    await go(() => undefined);
    expect(app.calls).toEqual(["beranda", "cascade"]);
  });

  it("has a column for each figure on a wide page, and explains the row beside it", async () => {
    setWidth(1920);
    await drawPane("full", "cascading");
    expect(all("[role=columnheader]").map(({ textContent }) => textContent)).toEqual([
      "Uraian",
      "Pagu",
      "Rencana",
      "Realisasi",
      "Serapan",
      "Deviasi",
      "Status",
      "Fisik",
      "Capaian",
      "Belum lapor",
      "Temuan",
    ]);
    expect(all("[role=row][data-node='0'] > *")).toHaveLength(11);
    expect(find(".pk-node-details").textContent).toContain("Sisa pagu");
    expect(await faults()).toEqual([]);
  });

  it.each(["full", "empty", "many"] as const)("is accessible: %s", async (scenario) => {
    await drawPane(scenario, "cascading");
    expect(await faults()).toEqual([]);
  });
});

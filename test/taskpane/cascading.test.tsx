// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { all, button, drawPane, faults, find, go, press } from "./render.tsx";

const rows = (): HTMLElement[] => all("[role=row][data-node]");
const focused = (): HTMLElement => find("[role=row][tabindex='0']");
const nameOf = (row: HTMLElement): string => row.querySelector(".pk-tree-title")?.textContent ?? "";
const key = (name: string): Promise<void> => press(focused(), name);

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

  it("gives amounts, absorption and deviation in words too", async () => {
    await drawPane("full", "cascading");
    const first = rows()[0]!;
    expect(first.querySelector(".pk-tree-pagu")?.getAttribute("title")).toMatch(/^Rp[\d.]+$/);
    expect(first.querySelector("svg[role=img]")?.getAttribute("aria-label")).toMatch(/^Serapan/);
    expect(first.textContent).toMatch(/Tertinggal [\d,]+ poin dari rencana/);
    expect(first.textContent).toContain("belum lapor");
  });

  it("says that the tree adds up, and lists what hangs nowhere", async () => {
    await drawPane("full", "cascading");
    expect(find(".pk-checks").textContent).toContain("cocok dengan data");
    expect(find(".pk-outcome").textContent).toContain("Crossfire!D18");
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

  it.each(["full", "empty", "many"] as const)("is accessible: %s", async (scenario) => {
    await drawPane(scenario, "cascading");
    expect(await faults()).toEqual([]);
  });
});

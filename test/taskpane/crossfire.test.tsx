// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from "vitest";
import { all, button, drawPane, faults, find, go, press, setWidth, type Drawn } from "./render.tsx";

async function open(part: "tema" | "saran", scenario: "full" | "empty" = "full"): Promise<Drawn> {
  const drawn = await drawPane(scenario, "cascading");
  await go(() => find(`[role=tab][data-key=${part}]`).click());
  await go(() => undefined);
  return drawn;
}

const cell = (): HTMLElement => find(".pk-matrix [tabindex='0']");
const items = (): HTMLElement[] => all(".pk-suggestions [role=listitem]");
const main = (): HTMLElement => find("[data-row-main][tabindex='0']");
const said = (): string => find(".pk-suggestions").textContent;

async function choose(label: string, text: string, within = "main"): Promise<void> {
  const pick = all(`${within} label.pk-pick`).find((one) => one.textContent.startsWith(label));
  const select = pick!.querySelector("select")!;
  await go(() => {
    select.value = [...select.options].find((option) => option.text.startsWith(text))!.value;
    select.dispatchEvent(new Event("change", { bubbles: true }));
  });
}

async function fill(selector: string, text: string): Promise<void> {
  const field = find(selector) as HTMLInputElement | HTMLTextAreaElement;
  const prototype =
    field.tagName === "TEXTAREA" ? HTMLTextAreaElement.prototype : HTMLInputElement.prototype;
  await go(() => {
    Object.getOwnPropertyDescriptor(prototype, "value")!.set!.call(field, text);
    field.dispatchEvent(new Event("input", { bubbles: true }));
  });
}

beforeEach(() => setWidth(1920));

describe("The matrix of themes and SKPD", () => {
  it("has a row a theme under its Asisten, a column a dimension and an SKPD", async () => {
    const { app } = await open("tema");
    expect(app.calls).toEqual(["beranda", "cascade", "crossfire"]);
    const themes = all(".pk-matrix tbody th[scope=row]");
    expect(themes).toHaveLength(9);
    expect(all(".pk-matrix-group").length).toBeGreaterThanOrEqual(3);
    const columns = all(".pk-matrix-upright th").length;
    for (const row of themes) expect(row.parentElement!.children).toHaveLength(columns + 1);
    // Symbol and word for every dimension, amounts in full beside the short ones.
    expect(
      all(".pk-matrix td[data-filled=dimensi]").every(({ textContent }) => textContent !== ""),
    ).toBe(true);
    const filled = find(".pk-matrix td[data-filled=pengampu]");
    expect(filled.querySelector(".pk-matrix-cell > .pk-sr")?.textContent).toMatch(
      /Pengampu, \d+ sub kegiatan, pagu Rp[\d.]+$/,
    );
    expect(await faults()).toEqual([]);
  });

  it("is walked with the keyboard, one cell in the tab order, Enter leads to the workbook", async () => {
    const { app } = await open("tema");
    expect(all(".pk-matrix [tabindex='0']")).toHaveLength(1);
    expect(cell().dataset).toMatchObject({ row: "0", col: "0" });
    await press(cell(), "ArrowDown");
    await press(cell(), "ArrowRight");
    expect(cell().dataset).toMatchObject({ row: "1", col: "1" });
    expect(document.activeElement).toBe(cell());
    expect(find(".pk-matrix-panel").textContent).toContain("Aktivitas");
    await press(cell(), "Enter");
    expect(app.revealed).toHaveLength(1);
    await press(cell(), "End");
    await press(cell(), "Home");
    expect(cell().dataset).toMatchObject({ row: "1", col: "0" });
    expect(find(".pk-matrix-panel").textContent).toContain("Pengampu: ");
  });

  it("leads nowhere from an empty cell, and says so in words", async () => {
    const { app } = await open("tema");
    const empty = all(".pk-matrix td").find((one) => one.textContent.includes("belum melayani"))!;
    await go(() => empty.click());
    expect(find(".pk-matrix-panel").textContent).toContain("belum melayani tema ini");
    await press(cell(), "Enter");
    expect(app.revealed).toEqual([]);
  });

  it("is a list of themes in a narrow pane, and a matrix on request", async () => {
    setWidth(320);
    await open("tema");
    expect(all(".pk-theme")).toHaveLength(9);
    expect(all(".pk-matrix")).toHaveLength(0);
    await go(() => find(".pk-theme summary").click());
    const theme = find(".pk-theme").textContent;
    expect(theme).toContain("Pengampu");
    expect(theme).toContain("Jenis belanja");
    expect(await faults()).toEqual([]);
    await go(() => button("Matriks").click());
    expect(all(".pk-matrix")).toHaveLength(1);
  });

  it("says what to do where there is no table", async () => {
    // An empty workbook has no cascade either: the view asks for sub kegiatan first.
    await drawPane("empty", "cascading");
    expect(find(".pk-empty").textContent).toContain("Belum ada yang dapat disusun");
  });
});

describe("The list of suggestions", () => {
  it("is sorted by score, each with five values, and evidence with weights on request", async () => {
    await open("saran");
    expect(items().length).toBeGreaterThan(0);
    const scores = all(".pk-suggestion-score").map(({ textContent }) => parseInt(textContent, 10));
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(items()[0]!.querySelectorAll(".pk-scores li")).toHaveLength(5);
    await press(main(), "ArrowRight");
    const shares = all(".pk-evidence dt").map(
      ({ textContent }) => /bobot (\d+)\s%/.exec(textContent)?.[1],
    );
    const sum = shares.reduce((total, share) => total + Number(share), 0);
    expect(shares).toHaveLength(5);
    expect(Math.abs(sum - 100)).toBeLessThanOrEqual(2);
    expect(all(".pk-evidence .pk-place").length).toBeGreaterThan(0);
    expect(await faults()).toEqual([]);
    await press(main(), "ArrowLeft");
    expect(all(".pk-evidence")).toHaveLength(0);
  });

  it("is walked with the arrows", async () => {
    await open("saran");
    await press(main(), "End");
    expect(Number(main().closest<HTMLElement>("[data-index]")!.dataset.index)).toBe(
      Number(items()[0]!.getAttribute("aria-setsize")) - 1,
    );
    await press(main(), "Home");
    expect(main().closest<HTMLElement>("[data-index]")!.dataset.index).toBe("0");
    expect(document.activeElement).toBe(main());
  });

  it("remembers a decision, and takes it back", async () => {
    const { app } = await open("saran");
    await go(() => button("Terima").click());
    expect(app.calls.at(-1)).toBe("decideMatch terima");
    expect(button("Terima").getAttribute("aria-pressed")).toBe("true");
    expect(said()).toContain("Diterima");
    await go(() => button("Urungkan keputusan").click());
    expect(app.calls.at(-1)).toBe("undoMatch");
    expect(button("Terima").getAttribute("aria-pressed")).toBe("false");
    await go(() => button("Nanti").click());
    await go(() => button("Nanti").click());
    expect(app.calls.at(-1)).toBe("undecideMatch");
  });

  it("asks for the reason of a refusal, and puts what is refused out of sight", async () => {
    const { app } = await open("saran");
    const before = Number(items()[0]!.getAttribute("aria-setsize"));
    await go(() => button("Tolak").click());
    await go(() => find("dialog .ms-Button--primary").click());
    expect(find("dialog textarea").getAttribute("aria-invalid")).toBe("true");
    expect(await faults()).toEqual([]);
    await fill("dialog textarea", "Lain sasaran.");
    await go(() => find("dialog .ms-Button--primary").click());
    expect(app.calls.at(-1)).toBe("decideMatch tolak Lain sasaran.");
    expect(Number(items()[0]!.getAttribute("aria-setsize"))).toBe(before - 1);
    await go(() => button("Saring").click());
    await choose("Keputusan", "Ditolak");
    expect(items()).toHaveLength(1);
    await press(main(), "ArrowRight");
    expect(said()).toContain("“Lain sasaran.”");
  });

  it("is narrowed by verdict, SKPD, theme and words, and widened again", async () => {
    await open("saran");
    const total = Number(items()[0]!.getAttribute("aria-setsize"));
    await go(() => find(".pk-status-filter button").click());
    expect(
      all(".pk-suggestions .pk-suggestion-main").every(({ textContent }) =>
        textContent.includes("Melengkapi"),
      ),
    ).toBe(true);
    await go(() => button("Saring").click());
    const select = find("#pk-suggestion-filters select") as HTMLSelectElement;
    const skpd = select.options[1]!.text;
    await choose("SKPD", skpd);
    expect(items().every(({ textContent }) => textContent.includes(skpd))).toBe(true);
    await fill("input[role=searchbox]", "tidak-ada-kata-ini");
    expect(items()).toHaveLength(0);
    expect(await faults()).toEqual([]);
    await go(() => button("Tampilkan semua saran").click());
    expect(Number(items()[0]!.getAttribute("aria-setsize"))).toBe(total);
  });

  it("names groups of SKPD, and shows the pairs of one", async () => {
    await open("saran");
    const total = Number(items()[0]!.getAttribute("aria-setsize"));
    expect(find(".pk-groups summary").textContent).toMatch(/Kelompok antar-SKPD \(\d+\)/);
    await go(() => find(".pk-groups summary").click());
    const choice = find(".pk-groups button");
    const count = Number(/Tampilkan (\d+) pasangan/.exec(choice.textContent)?.[1]);
    await go(() => choice.click());
    expect(Number(items()[0]!.getAttribute("aria-setsize"))).toBe(count);
    expect(find(".pk-groups button").getAttribute("aria-pressed")).toBe("true");
    expect(await faults()).toEqual([]);
    await go(() => find(".pk-groups button").click());
    expect(Number(items()[0]!.getAttribute("aria-setsize"))).toBe(total);
  });

  it("writes a suggestion into a theme, and takes that back", async () => {
    const { app } = await open("saran");
    await go(() => button("Gabung ke tema…").click());
    expect(await faults()).toEqual([]);
    await choose("Tema", "Tema baru", "dialog");
    await go(() => find("dialog .ms-Button--primary").click());
    expect(find("dialog .ms-TextField input").getAttribute("aria-invalid")).toBe("true");
    await fill("dialog .ms-TextField input", "Tema uji");
    await go(() => find("dialog .ms-Button--primary").click());
    await go(() => undefined);
    expect(app.calls).toContain("joinTheme");
    expect(find(".pk-step-text").textContent).toBe("2 baris ditulis pada lembar Crossfire.");
    await go(() => button("Urungkan").click());
    await go(() => undefined);
    expect(app.calls.at(-2)).toBe("undo");
    expect(find(".pk-step-text").textContent).toMatch(/sel dikembalikan/);
  });
});

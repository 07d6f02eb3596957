import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createPaneOpener, type PaneTab } from "./pane-page.ts";
import { launch } from "./workbench-page.ts";

const MOST_STOPS = 60;
const openPane = createPaneOpener();
let browser: Browser;
let tab: PaneTab;

beforeAll(async () => {
  browser = await launch();
  tab = await openPane(browser, "full/beranda");
});
afterAll(() => browser.close());

interface Focused {
  /** Its name as a screen reader says it, near enough: label, else text. */
  readonly name: string;
  readonly tag: string;
  readonly top: number;
  /** Drawn with a ring or an edge of its own. */
  readonly isMarked: boolean;
  readonly isInSight: boolean;
}

const focused = (page: Page): Promise<Focused> =>
  page.evaluate(() => {
    const element = document.activeElement ?? document.body;
    const box = element.getBoundingClientRect();
    const labels = "labels" in element ? (element.labels as NodeListOf<HTMLElement> | null) : null;
    const marks = [element, element.parentElement, element.parentElement?.parentElement].flatMap(
      (one) => {
        if (one === null || one === undefined) return [];
        return [getComputedStyle(one), getComputedStyle(one, "::after")];
      },
    );
    const at = document.elementFromPoint(
      box.left + box.width / 2,
      box.top + Math.min(8, box.height / 2),
    );
    return {
      name:
        element.getAttribute("aria-label") ??
        labels?.[0]?.textContent.trim() ??
        element.textContent.trim(),
      tag: element.tagName.toLowerCase(),
      top: Math.round(box.top + (document.querySelector(".pk-body")?.scrollTop ?? 0)),
      isMarked: marks.some(
        ({ outlineStyle, outlineWidth, content, borderTopWidth }, nth) =>
          (nth === 0 && outlineStyle !== "none" && parseFloat(outlineWidth) >= 1) ||
          // The kit draws the ring as a frame around the field or inside the button.
          (nth % 2 === 1 && content !== "none" && parseFloat(borderTopWidth) >= 1) ||
          (nth % 2 === 1 && content !== "none" && outlineStyle !== "none"),
      ),
      isInSight:
        box.bottom > 0 &&
        box.top < innerHeight &&
        (at === null || element.contains(at) || at.contains(element)),
    };
  });

const tabTo = (page: Page, name: string | RegExp): Promise<Focused> => goTo(page, "Tab", name);
const backTo = (page: Page, name: string | RegExp): Promise<Focused> =>
  goTo(page, "Shift+Tab", name);

/** Goes on by Tab until an element of that name has the keyboard; every stop on the way must be seen. */
async function goTo(page: Page, key: string, name: string | RegExp): Promise<Focused> {
  const isMeant = (one: Focused): boolean =>
    typeof name === "string" ? one.name === name : name.test(one.name);
  for (let n = 0; n < MOST_STOPS; n += 1) {
    await page.keyboard.press(key);
    const at = await focused(page);
    if (at.tag === "body") continue;
    expect(at, `focus is not to be seen on “${at.name}”`).toMatchObject({
      isMarked: true,
      isInSight: true,
    });
    if (isMeant(at)) return at;
  }
  throw new Error(`${String(name)} was not reached by Tab`);
}

const press = (page: Page, key: string): Promise<void> => page.keyboard.press(key);
const idle = (page: Page): Promise<void> => page.locator(".pk-busy").waitFor({ state: "detached" });

test("the whole meeting by keyboard alone: every stop seen, the keyboard never lost", async () => {
  const { page } = tab;
  // From the top of the pane to the tab of the meeting, by arrows among the tabs.
  await tabTo(page, "Beranda");
  for (let n = 0; n < 4; n += 1) await press(page, "ArrowRight");
  expect((await focused(page)).name).toBe("Rapat");
  await press(page, "Enter");
  await tabTo(page, "Siapkan rapat");
  await press(page, "Enter");
  await page.getByRole("heading", { name: /^Rapat: keadaan/ }).waitFor();
  await idle(page);

  // Presenter: the arrows turn, Esc leaves, and the keyboard is where it was.
  await tabTo(page, "Presentasi");
  await press(page, "Enter");
  const presenter = page.locator(".pk-presenter");
  await presenter.waitFor();
  const shown = (): Promise<string> => presenter.locator("h2").innerText();
  const first = await shown();
  await press(page, "ArrowRight");
  const second = await shown();
  expect(second).not.toBe(first);
  await press(page, "End");
  expect(await shown()).not.toBe(second);
  await press(page, "Home");
  expect(await shown()).toBe(first);
  await press(page, "Escape");
  await presenter.waitFor({ state: "detached" });
  await expect.poll(async () => (await focused(page)).name).toBe("Presentasi");

  // Last month: an SKPD opens with Enter.
  await tabTo(page, /^Dinas /);
  await press(page, "Enter");
  expect(await page.locator(".pk-rapat-skpd").first().getAttribute("open")).not.toBeNull();

  // From the agenda to a decision in the log.
  for (const name of ["Keputusan", "Agenda"]) await backTo(page, name);
  await press(page, "Space");
  await tabTo(page, /^Putuskan/);
  const item = (await focused(page)).name;
  await press(page, "Enter");
  const form = page.locator(".pk-rapat-form");
  await form.waitFor();
  expect((await focused(page)).name).toContain("Keputusan");
  await press(page, "Escape");
  await form.waitFor({ state: "detached" });
  await expect.poll(async () => (await focused(page)).name).toBe(item);
  await press(page, "Enter");
  await form.waitFor();
  await page.keyboard.type("Tambah dua tim lapangan.");
  await tabTo(page, /PIC/);
  await page.keyboard.type("Kepala Dinas");
  await tabTo(page, "Catat keputusan");
  await press(page, "Enter");
  await form.waitFor({ state: "detached" });
  await idle(page);
  await expect.poll(async () => (await focused(page)).tag).not.toBe("body");

  // The log: its status by the arrow keys.
  await backTo(page, "Keputusan");
  await press(page, "Enter");
  await page.getByText("Tambah dua tim lapangan.").waitFor();
  await tabTo(page, /^Status keputusan/);
  await press(page, "ArrowDown");
  await idle(page);
  await expect.poll(async () => (await focused(page)).name).toMatch(/^Status keputusan/);

  // The papers, and the end of the meeting; the keyboard stays on what was pressed.
  for (const name of ["Tulis Bahan Rapat", "Tulis Notulen", "Tutup rapat"]) {
    await tabTo(page, name);
    await press(page, "Enter");
    await idle(page);
    await expect.poll(async () => (await focused(page)).name).toBe(name);
  }
});

test("Tab goes through the meeting as it is read: from the top down, and back the same way", async () => {
  const { page } = tab;
  await page.evaluate(() => (location.hash = "full/rapat/run"));
  await page.reload();
  await page.getByRole("heading", { name: /^Rapat: keadaan/ }).waitFor();
  await page.locator("#pk-tab-rapat").focus();
  const stops: Focused[] = [];
  while (stops.at(-1)?.name !== "Tutup rapat" && stops.length < 80) {
    await press(page, "Tab");
    stops.push(await focused(page));
  }
  expect(stops.length).toBeGreaterThan(15);
  stops.forEach((stop, nth) => {
    const before = stops[nth - 1];
    const isNext = before === undefined || stop.top > before.top - 6;
    expect(isNext, `“${before?.name ?? ""}” then “${stop.name}”`).toBe(true);
  });
  for (const stop of stops.slice(0, -1).reverse()) {
    await press(page, "Shift+Tab");
    expect((await focused(page)).name).toBe(stop.name);
  }
});

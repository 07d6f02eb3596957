// @vitest-environment happy-dom
import { act } from "react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createFakeApp } from "../support/fake-app.ts";
import { fakeFindings } from "../support/fake-check.ts";
import { all, button, drawPane, find, go, type Drawn } from "./render.tsx";

const line = (): string => find(".pk-recheck").textContent;

beforeEach(
  () => void vi.useFakeTimers({ shouldAdvanceTime: true, toFake: ["setTimeout", "clearTimeout"] }),
);
afterEach(() => void vi.useRealTimers());

/** Time passes, and whatever it set off has come to rest. */
const wait = (milliseconds: number): Promise<void> =>
  act(async () => {
    await vi.advanceTimersByTimeAsync(milliseconds);
  });
const rechecks = ({ app }: Drawn): number => app.calls.filter((call) => call === "recheck").length;

/** The pane with a check that is done: a change before that is of no interest. */
async function drawChecked(): Promise<Drawn> {
  const drawn = await drawPane("full", "periksa", true);
  for (let turn = 0; turn < 20 && document.querySelector(".pk-verdict") === null; turn += 1) {
    await wait(10);
  }
  return drawn;
}

describe("A change in the workbook", () => {
  it("is checked once it is quiet, and what is mended goes", async () => {
    const drawn = await drawChecked();
    drawn.app.book.edit(["t1", "t2"]);
    for (let n = 0; n < 4; n += 1) {
      await go(() => drawn.app.change());
      await wait(300);
    }
    expect(rechecks(drawn)).toBe(0);
    await wait(700);
    expect(rechecks(drawn)).toBe(1);
    expect(line()).toContain("Diperiksa ulang, 2 temuan hilang.");
    expect(find(".pk-stepper").textContent).toContain("21 temuan");
    expect(all(".pk-stale")).toHaveLength(0);
  });

  it("is of no interest before the first check", async () => {
    const drawn = await drawPane("full", "periksa");
    await go(() => drawn.app.change());
    await wait(1000);
    expect(rechecks(drawn)).toBe(0);
  });

  it("during the first check, after its cells were read, is checked when it ends", async () => {
    const steps: { end?: () => void } = {};
    const drawn = await drawPane("full", "periksa", true, {
      check: (options) =>
        new Promise((resolve) => {
          const { check } = createFakeApp("full");
          options?.onRead?.();
          steps.end = () => resolve(check());
        }),
    });
    await go(() => drawn.app.change());
    await wait(1_000);
    expect(rechecks(drawn)).toBe(0);
    await go(() => steps.end?.());
    expect(all(".pk-stale")).toHaveLength(1);
    await wait(700);
    expect(rechecks(drawn)).toBe(1);
    expect(all(".pk-stale")).toHaveLength(0);
  });

  it("tells new findings apart, and says when nothing changed", async () => {
    const drawn = await drawChecked();
    const fresh = { ...fakeFindings(40)[37]!, id: "baru" };
    drawn.app.book.edit(["t1"], [fresh]);
    await go(() => drawn.app.change());
    await wait(700);
    expect(line()).toContain("1 temuan hilang, 1 temuan baru.");
    await go(() => drawn.app.change());
    await wait(700);
    expect(line()).toBe("Diperiksa ulang, tidak ada perubahan.");
  });

  it("keeps the user's place, open groups and filter", async () => {
    const drawn = await drawChecked();
    await go(() => all(".pk-toggle")[2]?.click());
    await go(() => button("3 akibat").click());
    await go(() => button("Temuan berikutnya").click());
    await go(() => button("Temuan berikutnya").click());
    drawn.app.book.edit(["t0"]);
    await go(() => drawn.app.change());
    await wait(700);
    expect(all(".pk-toggle").map((item) => item.getAttribute("aria-pressed"))).toEqual([
      "true",
      "true",
      "false",
    ]);
    expect(all("[data-selected=true]")).toHaveLength(1);
    expect(find(".pk-why").textContent).toContain("Jumlah rencana bulanan");
  });

  it("leaves the keyboard on the next row when its own is gone", async () => {
    const drawn = await drawChecked();
    const main = all("[data-row-main]")[2];
    await go(() => main?.focus());
    expect(main?.textContent).toContain("RAK!J28");
    drawn.app.book.edit(["t1"]);
    await go(() => drawn.app.change());
    await wait(700);
    expect(document.activeElement?.textContent).toContain("J43");
  });

  it("goes on from the gap when the finding the user was on is gone", async () => {
    const drawn = await drawChecked();
    for (let n = 0; n < 2; n += 1) await go(() => button("Temuan berikutnya").click());
    const second = drawn.app.revealed.at(-1)?.row ?? 0;
    drawn.app.book.edit([`t${(second - 24) / 3}`]);
    await go(() => drawn.app.change());
    await wait(700);
    await go(() => button("Temuan berikutnya").click());
    expect(find(".pk-stepper").textContent).toContain("2 dari");
    expect(drawn.app.revealed.at(-1)?.row).toBeGreaterThan(second);
  });

  it("that cannot be checked makes the result old", async () => {
    const drawn = await drawChecked();
    drawn.app.recheckFails = true;
    await go(() => drawn.app.change());
    await wait(700);
    expect(line()).toContain("Pemeriksaan ulang tidak selesai.");
    expect(all(".pk-stale")).toHaveLength(1);
    drawn.app.recheckFails = false;
    await go(() => find(".pk-stale button").click());
    expect(all(".pk-stale")).toHaveLength(0);
  });

  it("waits for a run under way", async () => {
    const drawn = await drawPane("slow", "periksa", true);
    await go(() => drawn.app.release());
    await go(() => button("Tulis lembar PK Temuan").click());
    await go(() => drawn.app.change());
    await wait(700);
    expect(rechecks(drawn)).toBe(0);
    await go(() => drawn.app.release());
    await wait(700);
    expect(rechecks(drawn)).toBe(1);
    await wait(600);
    expect(line()).toContain("Memeriksa ulang…");
    await go(() => find(".pk-recheck button").click());
    await go(() => drawn.app.release());
    expect(all(".pk-stale")).toHaveLength(1);
  });
});

// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { lampuGlyph, poinText } from "../../src/taskpane/views/rapat/lampu.ts";
import { all, button, drawPane, faults, find, go, press } from "./render.tsx";

const part = (name: string): Promise<void> => go(() => button(name).click());

async function openMeeting(): Promise<Awaited<ReturnType<typeof drawPane>>> {
  const drawn = await drawPane("full", "rapat", true);
  // The meeting runs over a real workbook in memory: a few turns of the clock more than a fake one.
  for (let turn = 0; turn < 100 && document.querySelector(".pk-rapat-parts") === null; turn += 1)
    await go(() => new Promise((resolve) => setTimeout(resolve, 20)));
  return drawn;
}

const settle = async (): Promise<void> => {
  for (let turn = 0; turn < 40; turn += 1) {
    await go(() => new Promise((resolve) => setTimeout(resolve, 20)));
    if (!document.querySelector(".pk-busy")) break;
  }
};

const type = (label: string, text: string): Promise<void> =>
  go(() => {
    const found = all("label").find((one) => one.textContent.trim().startsWith(label));
    const field = document.getElementById(found?.getAttribute("for") ?? "");
    if (field === null) throw new Error(`No field: ${label}`);
    Reflect.set(Object.getPrototypeOf(field) as object, "value", text, field);
    field.dispatchEvent(new Event("input", { bubbles: true }));
  });

describe("Lights", () => {
  it("differ in shape, not only in colour", () => {
    const glyphs = (["sesuai", "tertinggal", "kritis", "belumAda"] as const).map(
      (lampu) => lampuGlyph(lampu).glyph,
    );
    expect(new Set(glyphs).size).toBe(4);
    expect([poinText(0.021), poinText(-0.08), poinText(0)]).toEqual([
      "+2,1 poin",
      "−8 poin",
      "0 poin",
    ]);
  });
});

describe("Rapat", () => {
  it("begins with last month, SKPD by SKPD, without faults", async () => {
    await openMeeting();
    expect(find("h2").textContent).toMatch(/^Rapat: keadaan sampai dengan /);
    expect(all(".pk-rapat-skpd").length).toBeGreaterThan(3);
    expect(await faults()).toEqual([]);
  });

  it("offers the formulas of an SKPD, and writes the one asked for", async () => {
    const { app } = await openMeeting();
    const list = find(".pk-rapat-skpd .pk-insert-list") as HTMLDetailsElement;
    expect(all(".pk-rapat-skpd .pk-insert").length).toBe(0);
    await go(() => {
      list.open = true;
      list.dispatchEvent(new Event("toggle"));
    });
    const link = find(".pk-rapat-skpd .pk-insert");
    expect(link.getAttribute("aria-label")).toContain("Serapan");
    await go(() => link.click());
    expect(app.inserted).toHaveLength(1);
    expect(app.inserted[0]).toMatch(/^=PK\.SERAPAN\(/);
    expect(await faults()).toEqual([]);
  });

  it("writes its papers as a step with a way back", async () => {
    const { app } = await openMeeting();
    await go(() => button("Tulis Notulen").click());
    await settle();
    expect(app.calls).toContain("write notulen");
    expect(find(".pk-step-text").textContent).toContain("PK Notulen");
    await go(() => button("Tulis Bahan Rapat").click());
    await settle();
    expect(app.calls).toContain("write bahan");
    expect(await faults()).toEqual([]);
  });

  it("turns an item of the agenda into a decision in the log", async () => {
    const { app } = await openMeeting();
    await part("Agenda");
    const decide = all("button").find((one) => one.textContent === "Putuskan");
    await go(() => decide?.click());
    expect(find(".pk-rapat-form")).toBeTruthy();
    expect(button("Catat keputusan").disabled).toBe(true);
    await type("Keputusan", "Percepat lelang");
    await go(() => button("Catat keputusan").click());
    await settle();
    expect(app.calls).toContain("recordDecision");
    await part("Keputusan");
    expect(find(".pk-rapat-rows").textContent).toContain("Percepat lelang");
    expect(document.querySelector(".pk-rapat-form")).toBeNull();
    expect(await faults()).toEqual([]);
  });

  it("shows one SKPD at a time, turned by keyboard, left by Esc", async () => {
    await openMeeting();
    await go(() => button("Presentasi").click());
    const name = (): string => find(".pk-presenter h2").textContent;
    const first = name();
    await press(find(".pk-presenter"), "ArrowRight");
    expect(name()).not.toBe(first);
    await press(find(".pk-presenter"), "Home");
    expect(name()).toBe(first);
    expect(await faults()).toEqual([]);
    await press(find(".pk-presenter"), "Escape");
    expect(document.querySelector(".pk-presenter")).toBeNull();
  });
});

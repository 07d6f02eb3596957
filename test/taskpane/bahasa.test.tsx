// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { pakaiBahasa } from "../../src/i18n/bahasa.ts";
import "../../src/i18n/en/index.ts";
import { bahasaTersimpan, pulihkanBahasa } from "../../src/taskpane/bahasa.ts";
import { all, button, drawPane, find, go } from "./render.tsx";

const chooser = (): HTMLSelectElement =>
  find("[aria-describedby=pk-set-bahasa]") as HTMLSelectElement;

async function choose(bahasa: "id" | "en"): Promise<void> {
  await go(() => {
    chooser().value = bahasa;
    chooser().dispatchEvent(new Event("change", { bubbles: true }));
  });
  // The texts are loaded, then every result is made again.
  const isDone = (): boolean =>
    document.documentElement.lang === bahasa && all(".pk-settings h3").length > 2;
  for (let turn = 0; turn < 100 && !isDone(); turn += 1) await go(() => undefined);
  expect(isDone()).toBe(true);
}

beforeEach(() => {
  localStorage.clear();
  document.documentElement.lang = "id";
});
afterEach(async () => {
  vi.restoreAllMocks();
  await go(() => pakaiBahasa(null));
});

describe("The language of the pane", () => {
  it("is Indonesian until English is chosen; the whole pane follows, and the keyboard stays", async () => {
    await drawPane("full", "pengaturan");
    expect([find("h2").textContent, chooser().value]).toEqual(["Pengaturan", "id"]);
    await choose("en");
    expect(find("h2").textContent).toBe("Settings");
    expect(all(".pk-settings h3").map((one) => one.textContent)).toContain("General");
    expect(find(".pk-header, header").textContent).toContain("Meeting");
    expect(document.activeElement).toBe(chooser());
    await choose("id");
    expect(find("h2").textContent).toBe("Pengaturan");
  });

  it("is kept for the user and spoken when the pane opens again", async () => {
    await drawPane("full", "pengaturan");
    await choose("en");
    await go(() => pakaiBahasa(null));
    expect(find("h2").textContent).toBe("Pengaturan");
    expect(bahasaTersimpan()).toBe("en");
    await go(pulihkanBahasa);
    expect(find("h2").textContent).toBe("Settings");
  });

  it("makes again what was worked out, and nothing else", async () => {
    const { app, navigation } = await drawPane("full", "periksa", true);
    await go(() => navigation.navigate("pengaturan"));
    await choose("en");
    expect(app.calls.filter((call) => call === "check")).toHaveLength(2);
    expect(app.calls).not.toContain("accelerate");
    await go(() => navigation.navigate("periksa"));
    expect(button("Check again")).toBeDefined();
  });

  it("stays Indonesian where storage is forbidden, and still changes for this once", async () => {
    vi.spyOn(Storage.prototype, "getItem").mockImplementation(() => {
      throw new Error("denied");
    });
    vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
      throw new Error("denied");
    });
    expect(bahasaTersimpan()).toBe("id");
    await drawPane("full", "pengaturan");
    await choose("en");
    expect(find("h2").textContent).toBe("Settings");
  });
});

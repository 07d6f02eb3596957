// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { pakaiBahasa } from "../../src/i18n/bahasa.ts";
import { EN } from "../../src/i18n/en/index.ts";
import type { ViewName } from "../../src/taskpane/navigation.ts";
import { createFakeApp, type Scenario } from "../support/fake-app.ts";
import { indonesianIn, textsOf } from "../support/bahasa-dom.ts";
import { all, drawPane, go } from "./render.tsx";

const VIEWS: readonly ViewName[] = [
  "beranda",
  "periksa",
  "cascading",
  "percepatan",
  "rapat",
  "lembar",
  "fungsi",
  "pengaturan",
  "bersihkan",
  "bantuan",
];
const SCENARIOS: readonly Scenario[] = ["full", "clean", "empty", "failing"];

/** Buttons a state is behind; pressing one may bring others. */
const OPENERS =
  "summary, [aria-expanded=false], .pk-segments button, .pk-chevron, main .ms-Button:not(:disabled)";
const MAX_PRESSED = 25;

/** What the fake app itself says: data to the pane, which has a test of its own where the app says it. */
async function dataOf(scenario: Scenario): Promise<ReadonlySet<string>> {
  const app = createFakeApp(scenario);
  const answers = await Promise.allSettled([
    app.beranda(),
    app.check(),
    app.cascade(),
    app.crossfire(),
    app.accelerate(),
    app.sheets(),
    app.meeting(),
    app.scenarios(),
    app.trace(),
    Promise.resolve(app.functions()),
  ]);
  const data = new Set<string>();
  JSON.stringify(answers, (_, value: unknown) => {
    if (typeof value === "string") data.add(value.trim());
    return value;
  });
  return data;
}

beforeEach(() => pakaiBahasa(EN));
afterEach(() => go(() => pakaiBahasa(null)));

describe("The pane in English", () => {
  it("knows an Indonesian text when it sees one", () => {
    document.body.innerHTML = `<p title="Beranda">3 SKPD belum melayani tema ini</p><p lang="id">Rapat</p>`;
    expect(indonesianIn(document.body)).toEqual([
      "pane.crossfire.belumN: 3 SKPD belum melayani tema ini",
      "pane.view.beranda: Beranda",
    ]);
  });

  it.each(VIEWS.flatMap((view) => SCENARIOS.map((scenario) => [view, scenario] as const)))(
    "%s of a workbook that is %s says nothing in Indonesian, whatever is opened",
    async (view, scenario) => {
      const data = await dataOf(scenario);
      await drawPane(scenario, view, true);
      expect(textsOf(document.body).size).toBeGreaterThan(10);
      const found = new Set(indonesianIn(document.body, data));
      const pressed = new Set<string>();
      for (let turn = 0; turn < (scenario === "full" ? MAX_PRESSED : 4); turn += 1) {
        const next = all(OPENERS).find((one) => !pressed.has(one.outerHTML));
        if (next === undefined) break;
        pressed.add(next.outerHTML);
        await go(() => {
          if (next.tagName !== "SUMMARY") {
            next.click();
            return;
          }
          const details = next.parentElement as HTMLDetailsElement;
          details.open = true;
          details.dispatchEvent(new Event("toggle"));
        });
        for (const text of indonesianIn(document.body, data)) found.add(text);
      }
      expect([...found]).toEqual([]);
    },
    60_000,
  );
});

import { afterEach, expect, it } from "vitest";
import { contohRujukan } from "../../../src/core/rules/example-rujukan.ts";
import { data14 } from "../../../src/core/rules/data/data-14-arsip.ts";
import { runRules } from "../../../src/core/rules/run.ts";
import { pakaiBahasa } from "../../../src/i18n/bahasa.ts";
import { EN } from "../../../src/i18n/en/index.ts";
import { kataInggris } from "../../../src/i18n/en/kata.ts";
import { renderFinding } from "../../../src/i18n/render.ts";

afterEach(() => pakaiBahasa(null));

it.each([
  ["tanpa kode", "without code"],
  ["RAK tahun 2025; yang berlaku tahun 2026", "RAK of 2025; in force: year 2026"],
  [
    "DPA pergeseran ke-2 tahun 2026; yang berlaku DPPA tahun 2026 pada lembar “DPPA tahun 2026”",
    "DPA pergeseran no. 2 of 2026; in force: DPPA of 2026 on sheet “DPPA tahun 2026”",
  ],
  ["Belanja tahun 2025; yang berlaku tahun 2026", "Belanja tahun 2025; yang berlaku tahun 2026"],
])("%s reads %s", (text, english) => {
  expect(kataInggris(text)).toBe(english);
});

it("a document that is not in force is told in English", () => {
  const [example] = data14.meta.examples.invalid;
  const [finding] = runRules(example.model, { rules: [data14], rujukan: contohRujukan() }).findings;
  if (finding === undefined) throw new Error("DATA-14 found nothing");
  pakaiBahasa(EN);
  expect(renderFinding(finding).message).toContain("DPA murni of 2026; in force: DPPA of 2026");
});

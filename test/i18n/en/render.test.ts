import { afterEach, describe, expect, it } from "vitest";
import type { Finding } from "../../../src/core/rules/finding.ts";
import { contohRujukan } from "../../../src/core/rules/example-rujukan.ts";
import { RULES } from "../../../src/core/rules/index.ts";
import { runRules } from "../../../src/core/rules/run.ts";
import { UNGKAPAN } from "../../../src/core/text/ungkapan.ts";
import { pakaiBahasa, resmi } from "../../../src/i18n/bahasa.ts";
import { UNGKAPAN_EN } from "../../../src/i18n/en/ungkapan.ts";
import { TEKS_EN } from "../../../src/i18n/en/teks.ts";
import { ID } from "../../../src/i18n/id.ts";
import { slotsIn } from "../../../src/core/rules/message.ts";
import { renderData, renderFinding, renderNotChecked } from "../../../src/i18n/render.ts";
import { EN } from "../../../src/i18n/en/index.ts";

/** Words of ours that no English sentence holds. Words of the user stay as they are, so none of the examples' own. */
const INDONESIA =
  /(?<!-)\b(?:baris|lembar|sampai|sedangkan|tetapi|tidak|kosong|rekening [0-9]|seluruh belanja|Januari|Februari|Maret|Mei|Juni|Juli|Agustus|Oktober|Desember|triwulan|berjumlah|selisih|tanpa)\b/;

const FINDINGS: readonly Finding[] = RULES.flatMap((rule) =>
  rule.meta.examples.invalid.flatMap(
    ({ model }) => runRules(model, { rules: [rule], rujukan: contohRujukan() }).findings,
  ),
);

afterEach(() => pakaiBahasa(null));

describe("Findings in English", () => {
  it("has examples of every rule", () => {
    expect(new Set(FINDINGS.map(({ rule }) => rule)).size).toBe(RULES.length);
  });

  it("says every example's finding without an Indonesian word of ours", () => {
    const own = FINDINGS.map((finding) => {
      const quoted = Object.values(finding.data).filter((value) => typeof value === "string");
      pakaiBahasa(EN);
      const { message } = renderFinding(finding);
      return quoted.reduce<string>((text, value) => text.replaceAll(value, "…"), message);
    });
    expect(own.filter((text) => INDONESIA.test(text))).toEqual([]);
  });

  it("is Indonesian again inside what is written into the workbook", async () => {
    const indonesian = FINDINGS.map((one) => [renderFinding(one), renderData(one)]);
    pakaiBahasa(EN);
    expect(FINDINGS.map((one) => [renderFinding(one), renderData(one)])).not.toEqual(indonesian);
    const written = await resmi(() =>
      Promise.resolve(FINDINGS.map((one) => [renderFinding(one), renderData(one)])),
    );
    expect(written).toEqual(indonesian);
  });

  it("says why a rule was not checked", () => {
    pakaiBahasa(EN);
    const outcome = {
      rule: "KAS-01",
      outcome: "tidakDiperiksa",
      checked: 0,
      notChecked: 1,
    } as const;
    expect(renderNotChecked({ ...outcome, missing: ["kas", "dpaSkpd:Dinas A"] })).toBe(
      "Not checked because of missing input: available cash sheet, DPA or RAK of Dinas A.",
    );
  });
});

describe("English of texts and phrases", () => {
  it.each([
    ["teks", ID, TEKS_EN],
    ["ungkapan", UNGKAPAN, UNGKAPAN_EN],
  ] as const)("%s has the slots of the Indonesian", (_name, source, english) => {
    const slots = (table: Readonly<Record<string, string>>): unknown =>
      Object.fromEntries(
        Object.entries(table).map(([key, text]) => [
          key,
          slotsIn(text)
            .map(({ name, format }) => `${name}:${format}`)
            .sort(),
        ]),
      );
    expect(slots(english)).toEqual(slots(source));
  });
});

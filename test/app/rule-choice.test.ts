import { describe, expect, test } from "vitest";
import { chooseRules } from "../../src/app/rule-choice.ts";
import { RULES } from "../../src/core/rules/index.ts";

describe("chooseRules", () => {
  test("by id, by family, and each once", () => {
    const { rules, unknown } = chooseRules(["HITUNG-03", "KODE", "KODE-01"]);
    const ids = rules.map(({ meta }) => meta.id as string);
    expect(unknown).toEqual([]);
    expect(ids).toContain("HITUNG-03");
    expect(ids.filter((id) => id === "KODE-01")).toHaveLength(1);
    expect(ids.every((id) => id === "HITUNG-03" || id.startsWith("KODE-"))).toBe(true);
  });

  test("words that name nothing are told", () => {
    expect(chooseRules(["KODE-99", "HIT"])).toEqual({ rules: [], unknown: ["KODE-99", "HIT"] });
  });

  test("a draft only by its id", () => {
    for (const { meta } of RULES.filter((rule) => rule.meta.draft === true)) {
      const family = meta.id.replace(/-\d+$/, "");
      expect(chooseRules([meta.id]).rules).toHaveLength(1);
      expect(chooseRules([family]).rules.map((rule) => rule.meta.id)).not.toContain(meta.id);
    }
  });
});

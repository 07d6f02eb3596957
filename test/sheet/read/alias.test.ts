import { describe, expect, test } from "vitest";
import { ALIAS, ALIAS_DARI, SUMBER_ALIAS } from "../../../src/sheet/read/alias.ts";
import { normaliseHeader } from "../../../src/sheet/read/header-text.ts";

const FIELDS = Object.entries<Readonly<Record<string, readonly string[]>>>(ALIAS_DARI);

describe("column aliases", () => {
  test.each(FIELDS)(
    "%s: each heading once, as headers are compared, with a known source",
    (field, seen) => {
      const names = Object.values(seen).flat();
      expect(names.length).toBeGreaterThan(0);
      expect(new Set(names).size).toBe(names.length);
      expect(names.map(normaliseHeader)).toEqual(names);
      expect(Object.keys(seen).filter((key) => !(key in SUMBER_ALIAS))).toEqual([]);
      expect(ALIAS[field as keyof typeof ALIAS]).toEqual(names);
    },
  );

  test("every source is used", () => {
    const used = new Set(FIELDS.flatMap(([, seen]) => Object.keys(seen)));
    expect(Object.keys(SUMBER_ALIAS).filter((key) => !used.has(key))).toEqual([]);
  });
});

import { describe, expect, it } from "vitest";
import { RULES } from "../../../src/core/rules/index.ts";
import { slotsIn } from "../../../src/core/rules/message.ts";
import { ATURAN_EN } from "../../../src/i18n/en/aturan/index.ts";

const slots = (text: string): readonly string[] =>
  slotsIn(text)
    .map(({ name, format }) => `${name}:${format}`)
    .sort();

describe("English of the rules", () => {
  it("has every rule and nothing else", () => {
    const ids = RULES.map(({ meta }) => meta.id as string).sort();
    expect(Object.keys(ATURAN_EN).sort()).toEqual(ids);
  });

  it.each(RULES.map(({ meta }) => [meta.id, meta] as const))(
    "%s has the rule's messages with the rule's slots",
    (id, meta) => {
      const inggris = ATURAN_EN[id];
      expect(Object.keys(inggris?.messages ?? {}).sort()).toEqual(
        Object.keys(meta.messages).sort(),
      );
      for (const [message, text] of Object.entries(meta.messages)) {
        expect(slots(inggris?.messages[message] ?? ""), message).toEqual(slots(text));
      }
    },
  );

  // Which figure a reader sees first decides how a difference is read; `renderBandingan` rests on it as well.
  it.each(RULES.map(({ meta }) => [meta.id, meta] as const))(
    "%s names its amounts in the rule's order",
    (id, meta) => {
      for (const [message, text] of Object.entries(meta.messages)) {
        const amounts = (sentence: string): readonly string[] =>
          slotsIn(sentence)
            .filter(({ format }) => format === "rupiah")
            .map(({ name }) => name);
        expect(amounts(ATURAN_EN[id]?.messages[message] ?? ""), message).toEqual(amounts(text));
      }
    },
  );

  it("writes whole sentences and short titles", () => {
    for (const [id, { title, explanation, fix, messages }] of Object.entries(ATURAN_EN)) {
      expect(title, id).toMatch(/^[A-Z].*[^.]$/);
      expect(title.length, id).toBeLessThanOrEqual(80);
      for (const text of [explanation, fix, ...Object.values(messages)]) {
        expect(text, id).toMatch(/^[A-Z{].*\.$/);
      }
    }
  });
});

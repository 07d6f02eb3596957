import { describe, expect, test } from "vitest";
import { remember } from "../../../src/core/text/remember.ts";

function counted(most?: number): { ask: (text: string) => object | null; asked: () => number } {
  let asked = 0;
  const ask = remember((text): object | null => {
    asked += 1;
    return text === "" ? null : { text };
  }, most);
  return { ask, asked: () => asked };
}

describe("remember", () => {
  test("asks once for a text and gives the same answer again, null included", () => {
    const { ask, asked } = counted();
    expect(ask("a")).toBe(ask("a"));
    expect(ask("a")).toEqual({ text: "a" });
    expect([ask(""), ask("")]).toEqual([null, null]);
    expect(asked()).toBe(2);
  });

  test("forgets all past its bound, and is right afterwards", () => {
    const { ask, asked } = counted(2);
    for (const text of ["a", "b", "c"]) ask(text);
    expect(ask("a")).toEqual({ text: "a" });
    expect(asked()).toBe(4);
  });

  test("long texts are answered but not kept", () => {
    const { ask, asked } = counted();
    const long = "x".repeat(121);
    expect(ask(long)).toEqual(ask(long));
    expect(asked()).toBe(2);
  });
});

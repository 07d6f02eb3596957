import { expect, it } from "vitest";
import { once } from "../../../src/core/text/once.ts";

it("asks once, and not before it is wanted", () => {
  let asked = 0;
  const value = once(() => {
    asked += 1;
    return undefined;
  });
  expect(asked).toBe(0);
  expect([value(), value(), asked]).toEqual([undefined, undefined, 1]);
});

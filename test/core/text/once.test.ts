import { expect, it } from "vitest";
import { once } from "../../../src/core/text/once.ts";

it("asks once, and not before it is wanted", () => {
  let asked = 0;
  const value = once(() => {
    asked += 1;
    return asked;
  });
  expect(asked).toBe(0);
  value();
  value();
  expect(asked).toBe(1);
});

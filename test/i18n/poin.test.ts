import { expect, it } from "vitest";
import { angkaPoin } from "../../src/i18n/poin.ts";

it.each([
  [-0.1234, "−12,3"],
  [-0.001, "−0,1"],
  [0.0005, "0,1"],
  [-0.0004, "−0,04"],
  [-0.00004, "−0,004"],
  [0, "0"],
])("%d of one reads as %s points", (deviasi, text) => {
  expect(angkaPoin(deviasi)).toBe(text);
});

import { expect, test } from "vitest";
import { tingkatTertulis } from "../../../src/core/kode/kode-rekening.ts";

test.each([
  ["5", 1],
  ["5.1", 2],
  ["5.1.02.01.001.00024", 6],
  ["5.1.02,01.01.0024", 6],
  ["5.1.02..01", 4],
  ["51", 2],
  ["5102", 3],
  ["510201", 4],
  ["51020101", 5],
  ["510201010024", 6],
  ["51020100100024", 6],
  ["", 1],
  ["5.1.02.01.01.0024.7.8", 6],
])("the written account %s is of level %i", (text, level) => {
  expect(tingkatTertulis(text)).toBe(level);
});

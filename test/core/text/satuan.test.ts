import { describe, expect, test } from "vitest";
import { isSatuanBerbeda, kataSatuan } from "../../../src/core/text/satuan.ts";

test.each([
  ["2 Orang x 3 Hari", ["orang", "hari"]],
  ["1200 M3", ["m3"]],
  ["720 OK", ["orang", "kali"]],
  ["20", []],
  ["", []],
])("units of %j", (text, words) => {
  expect(kataSatuan(text)).toEqual(words);
});

describe("units that contradict each other", () => {
  test.each([
    ["20 Kotak", "Rim"],
    ["2 Orang x 3 Hari", "Orang / Kali"],
  ])("%j and %j", (a, b) => {
    expect(isSatuanBerbeda(a, b)).toBe(true);
    expect(isSatuanBerbeda(b, a)).toBe(true);
  });

  test.each([
    ["20 Kotak", "Kotak"],
    ["20", "Kotak"],
    ["8 Orang / Kali", "Orang/Kali"],
    ["4 Orang", "Orang /PP"],
    ["30 Orang / Jam", "OJ"],
  ])("%j and %j agree", (a, b) => {
    expect(isSatuanBerbeda(a, b)).toBe(false);
  });
});

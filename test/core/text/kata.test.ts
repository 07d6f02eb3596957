import { expect, test } from "vitest";
import { isUmum, kataOf } from "../../../src/core/text/kata.ts";

test("words without connectives, numbers, marks and levels of government", () => {
  const kata = kataOf("Pengelolaan Kesehatan Ikan dan Lingkungan dalam 1 (Satu) Kabupaten/Kota");
  expect(kata.map(({ akar }) => akar)).toEqual(["kelola", "sehat", "ikan", "lingkungan"]);
  expect(kata[1]?.asli).toBe("kesehatan");
});

test("what any office does names no matter", () => {
  expect(["kelola", "sedia", "koordinasi"].every(isUmum)).toBe(true);
  expect(["gizi", "irigasi"].some(isUmum)).toBe(false);
});

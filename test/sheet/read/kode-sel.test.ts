import { describe, expect, test } from "vitest";
import { recoverKode } from "../../../src/sheet/read/kode-sel.ts";

/** Serial of a day as Excel stores it (1900 system). */
function serial(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / 86_400_000 + 25_569;
}

const none = (): readonly string[] => [];

describe("accounts", () => {
  test.each([
    ["akun and kelompok read the same as numbers", 5.1, [], "5.1", true],
    ["5.1.02 typed where dots are dates (day first)", serial(2002, 1, 5), [], "5.1.02", false],
    ["5.1.02 typed where dots are dates (month first)", serial(2002, 5, 1), [], "5.1.02", false],
    ["a run of digits under its parent", 5.1020101, ["5.1.02.01"], "5.1.02.01.01", false],
    ["a run of digits that lost its last zero", 5.102011, ["5.1.02.01"], "5.1.02.01.10", false],
    ["a run of digits with nothing beside it", 5.1020101, [], null, false],
    ["a date that is no account", serial(2002, 7, 9), [], null, false],
    ["any other number", 84_000, ["5.1.02"], null, false],
  ])("%s", (_name, value, beside, text, isIntact) => {
    expect(recoverKode(value, "rekening", () => beside)).toEqual({ text, isIntact });
  });
});

describe("program tree and SKPD", () => {
  test.each([
    ["bidang has two digits: a zero was lost", 2.1, [], "2.10", false],
    ["bidang that shows all its digits", 1.02, [], "1.02", true],
    [
      "program as a date, told by its kegiatan",
      serial(2002, 2, 1),
      ["1.02.02.2.01"],
      "1.02.02",
      false,
    ],
    ["program as a date, told by a twin", serial(2005, 6, 1), ["1.06.05"], "1.06.05", false],
    ["a date with nothing beside it", serial(2002, 2, 1), [], null, false],
    [
      "two readings, both borne out",
      serial(2003, 2, 1),
      ["1.02.03.2.01", "2.01.03.2.01"],
      null,
      false,
    ],
  ])("%s", (_name, value, beside, text, isIntact) => {
    expect(recoverKode(value, "pohon", () => beside)).toEqual({ text, isIntact });
  });

  test("neighbours are asked only when they matter", () => {
    expect(recoverKode(1, "pohon", none).isIntact).toBe(true);
  });
});

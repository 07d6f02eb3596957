import { describe, expect, test } from "vitest";
import { parseKode } from "../../../src/core/kode/kode.ts";
import { RUJUKAN } from "../../support/rujukan.ts";

describe("accounts", () => {
  test.each([
    ["4-digit form", "5.1.02.01.01.0024", 2024, "dikenal"],
    ["5-digit form", "5.1.02.01.001.00024", 2026, "dikenal"],
    ["a level above", "5.1.02", 2026, "dikenal"],
    ["of a later list", "5.1.02.90.01.0001", 2026, "dikenal"],
    ["a hole no later list fills", "5.1.02.01.00.0024", 2026, "tidakDikenal"],
    ["beyond the whole list, in its years", "5.1.02.02.02.0012", 2024, "dikenal"],
    ["just beyond the list, in its years", "5.1.02.02.01.0120", 2024, "tidakDikenal"],
    ["between the whole list and a later one", "5.1.02.02.01.0083", 2026, "tidakDicakup"],
    ["just beyond the list, later", "5.1.02.02.01.0120", 2025, "tidakDicakup"],
    ["far beyond the list, later", "5.1.02.02.01.0900", 2026, "tidakDikenal"],
    ["under a parent listed in part", "5.1.01.02.06.0017", 2026, "tidakDicakup"],
    ["BLUD", "5.2.05.99.99.9999", 2026, "tidakDicakup"],
    ["no such kelompok", "5.9", 2024, "tidakDikenal"],
    ["seven segments", "5.1.02.01.01.0024.1", 2024, "tidakDikenal"],
    ["pendapatan", "4.1.01.09.01.0001", 2024, "tidakDicakup"],
  ])("%s: %s in %s is %s", (_what, kode, tahun, expected) => {
    expect(RUJUKAN.akun(parseKode(kode)!, tahun).status).toBe(expected);
  });

  test("by name and level", () => {
    const found = RUJUKAN.akunBernama("belanja perjalanan dinas", 4, 2026);
    expect(found.map(({ kode }) => kode.text)).toEqual(["5.1.02.04"]);
    expect(RUJUKAN.akunBernama("belanja perjalanan dinas", 6, 2026)).toEqual([]);
  });
});

import { describe, expect, test } from "vitest";
import {
  BAGIAN_CROSSFIRE,
  isTeruji,
  PENGATURAN_SINERGI,
  pengaturanSinergi,
} from "../../../src/core/crossfire/pengaturan.ts";
import { DIMENSI_LIST } from "../../../src/core/crossfire/dimensi.ts";

const { bawaan, bidang } = BAGIAN_CROSSFIRE;

describe("settings of the matching", () => {
  test("have a weight and a threshold for every dimension", () => {
    for (const nama of DIMENSI_LIST) {
      const name = nama.charAt(0).toUpperCase() + nama.slice(1);
      expect(Object.keys(bidang)).toContain(`bobot${name}`);
      expect(Object.keys(bidang)).toContain(`ambang${name}`);
    }
  });

  test("reach the matching one by one", () => {
    const { ambangDimensi } = pengaturanSinergi({ ...bawaan, ambangLokus: 0.9 });
    expect(ambangDimensi).toEqual({ ...PENGATURAN_SINERGI.ambangDimensi, lokus: 0.9 });
  });

  test("are told apart from those that were judged; how many are listed does not count", () => {
    expect(isTeruji(bawaan)).toBe(true);
    expect(isTeruji({ ...bawaan, paling: 5 })).toBe(true);
    expect(isTeruji({ ...bawaan, bobotWaktu: 0.1 })).toBe(false);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BULAN_PORSI, DAFTAR_KATA } from "../../../src/i18n/pengaturan/sandi.ts";

describe("months with shares as a text", () => {
  it("writes and reads them", () => {
    const masuk = [
      { bulan: 4, porsi: 0.25 },
      { bulan: 7, porsi: 0.7 },
    ];
    expect(BULAN_PORSI.tulis(masuk)).toBe("April 25 %; Juli 70 %");
    expect(BULAN_PORSI.baca("apr 25; Juli 70 %;")).toEqual(masuk);
  });

  it("reads back whatever it writes", () => {
    const rising = fc
      .uniqueArray(fc.integer({ min: 1, max: 12 }), { minLength: 1 })
      .chain((months) =>
        fc
          .array(fc.integer({ min: 0, max: 1000 }), {
            minLength: months.length,
            maxLength: months.length,
          })
          .map((shares) => {
            const up = [...shares].sort((a, b) => a - b);
            return [...months]
              .sort((a, b) => a - b)
              .map((bulan, nth) => ({ bulan, porsi: (up[nth] ?? 0) / 1000 }));
          }),
      );
    fc.assert(
      fc.property(rising, (masuk) => {
        expect(BULAN_PORSI.baca(BULAN_PORSI.tulis(masuk))).toEqual(masuk);
      }),
    );
  });

  it.each([
    "",
    "April",
    "25 %",
    "Mei 70 %; April 80 %",
    "April 70 %; Mei 25 %",
    "April 101 %",
    "Apr -5 %",
  ])("does not understand %j", (teks) => {
    expect(BULAN_PORSI.baca(teks)).toBeUndefined();
  });
});

describe("words as a text", () => {
  it("sets them apart by semicolons", () => {
    expect(DAFTAR_KATA.baca(" ante natal ;; neo natal;")).toEqual(["ante natal", "neo natal"]);
    expect(DAFTAR_KATA.tulis(["ante natal", "neo natal"])).toBe("ante natal; neo natal");
    expect([DAFTAR_KATA.baca(""), DAFTAR_KATA.tulis(undefined)]).toEqual([[], ""]);
  });
});

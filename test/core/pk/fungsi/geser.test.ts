import { describe, expect, it } from "vitest";
import { geser } from "../../../../src/core/pk/fungsi/geser.ts";
import type { FxArg } from "../../../../src/core/pk/spec.ts";
import { ask, errorOf, GALAT_REF } from "./ask.ts";

const row = (...values: readonly (number | string | null)[]): FxArg => [values];
const column = (...values: readonly (number | string | null)[]): FxArg =>
  values.map((value) => [value]);

const SEMULA = [0, 0, 0, 0, 0, 0, 0, 0, 0, 500, 0, 0];
const MENJADI = [0, 0, 0, 500, 0, 0, 0, 0, 0, 0, 0, 0];

describe("PK.GESER, the eight questions", () => {
  it("1. too few and too many arguments", () => {
    expect(errorOf(geser)).toBe("argumenKurang");
    expect(errorOf(geser, 10)).toBe("argumenKurang");
    expect(errorOf(geser, 10, 4, 1)).toBe("argumenLebih");
  });

  it("2. works: twelve months, a month, an account, a sub kegiatan", () => {
    expect(ask(geser, row(...SEMULA), row(...MENJADI))).toMatch(/^Pergeseran waktu \(t\)/);
    expect(ask(geser, "TW IV", "TW II")).toMatch(/^Pergeseran waktu \(t\)/);
    expect(ask(geser, "5.1.02.01.01.0024", "5.1.02.01.01.0026")).toMatch(
      /^Pergeseran \(b\).*PPKD$/,
    );
    expect(ask(geser, "5.1.02.01.01.0024", "5.1.02.01.02.0024")).toMatch(
      /^Pergeseran \(c\).*PPKD$/,
    );
    expect(ask(geser, "5.1.02", "5.1.05")).toMatch(/^Perubahan APBD \(e\)/);
    expect(ask(geser, "1.02.02.2.02.0015", "1.02.02.2.03.0015")).toMatch(/^Perubahan APBD \(h\)/);
    expect(ask(geser, "1.02.02.2.02.0015", "1.02.03.2.02.0015")).toMatch(/^Perubahan APBD \(i\)/);
  });

  it("2. works: a line of the budget, the highest level that differs decides", () => {
    const kertas = row("1.02.02.2.02.0015", "5.1.02.01.01.0024", "Kertas HVS", 50, 45_000);
    const tinta = row("1.02.02.2.02.0015", "5.1.02.01.01.0024", "Tinta printer", 25, 90_000);
    expect(ask(geser, kertas, tinta)).toMatch(/^Pergeseran \(a\).*Pengguna Anggaran$/);
    expect(ask(geser, kertas, kertas)).toBe("Tidak berubah");
    const skpd = (kode: string): FxArg => row(kode, "1.02.02.2.02.0015", "5.1.02.01.01.0024");
    expect(ask(geser, skpd("1.02.0.00.0.00.01.0000"), skpd("1.03.0.00.0.00.01.0000"))).toMatch(
      /^Perubahan APBD \(k\)/,
    );
  });

  it("3. a column of twelve months is a plan, a range of one cell a single cell", () => {
    expect(ask(geser, column(...SEMULA), row(...MENJADI))).toMatch(/^Pergeseran waktu/);
    expect(ask(geser, [[10]], [[4]])).toBe(ask(geser, 10, 4));
  });

  it("4. blank cells: months without a plan, an empty result where both sides are blank", () => {
    const blanks = row(...SEMULA.map((amount) => (amount === 0 ? null : amount)));
    expect(ask(geser, blanks, row(...SEMULA))).toBe("Tidak berubah");
    expect(ask(geser, null, null)).toBe("");
    expect(errorOf(geser, 10, null)).toBe("bedaBentuk");
  });

  it("5. text where a code or a month is due", () => {
    expect(errorOf(geser, "honor", "sewa")).toBe("tidakDikenal");
    expect(errorOf(geser, true, false)).toBe("tidakDikenal");
    expect(ask(geser, row(...SEMULA.map(String)), row(...MENJADI))).toMatch(/^Pergeseran waktu/);
  });

  it("6. error in, error out, also inside a range", () => {
    expect(ask(geser, GALAT_REF, 4)).toEqual(GALAT_REF);
    expect(ask(geser, 4, [[1, GALAT_REF]])).toEqual(GALAT_REF);
  });

  it("7. boundary: equal, unequal, negative and largest sums; a code is no day", () => {
    expect(ask(geser, 0, 0)).toBe("Tidak berubah");
    expect(errorOf(geser, row(...SEMULA), row(...SEMULA.map((one) => one * 2)))).toBe(
      "tidakSeimbang",
    );
    expect(errorOf(geser, -5_000_000, 5_000_000)).toBe("tidakSeimbang");
    expect(ask(geser, Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER)).toBe("Tidak berubah");
    expect(errorOf(geser, "5.1.02", 10)).toBe("bedaBentuk");
    expect(ask(geser, "17.08.2026", "17.05.2026")).toMatch(/^Pergeseran waktu/);
    const huge = Array.from({ length: 500 }, () => 1);
    expect(errorOf(geser, row(...huge), row(...huge))).toBe("tidakDikenal");
  });

  it("8. arguments are not changed, the answer does not change", () => {
    const [one, two] = [row(...SEMULA), row(...MENJADI)];
    expect(ask(geser, one, two)).toBe(ask(geser, one, two));
  });
});

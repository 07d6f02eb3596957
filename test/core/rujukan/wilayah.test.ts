import { describe, expect, test } from "vitest";
import { RUJUKAN } from "../../support/rujukan.ts";

function places(text: string): string[] {
  return RUJUKAN.wilayah(text).map(({ kode, nama }) => `${kode} ${nama}`);
}

describe("places in a text", () => {
  test.each([
    ["Kab. Sumedang, Semua Kecamatan, Semua Kelurahan", ["32.11 Sumedang"]],
    [
      "Kab. Sumedang, Kec. Wado, Desa Cimungkal",
      ["32.11 Sumedang", "32.11.01 Wado", "32.11.01.2001 Cimungkal"],
    ],
    ["Kecamatan Sumedang Utara", ["32.11.18 Sumedang Utara"]],
    ["kode 32.11.01.2001", ["32.11.01.2001 Cimungkal"]],
    ["Kota Denpasar", []],
    ["", []],
  ])("%s", (text, expected) => {
    expect(places(text)).toEqual(expected);
  });

  test("a name of several desa is the one in the kecamatan named before", () => {
    const all = RUJUKAN.wilayahBernama("Pamulihan", "desa");
    expect(all.length).toBeGreaterThan(1);
    const [one] = all;
    const kecamatan = RUJUKAN.wilayahBerkode(one?.kecamatan ?? "")?.nama ?? "";
    const found = RUJUKAN.wilayah(`Kec. ${kecamatan}, Desa Pamulihan`);
    expect(found.filter(({ tingkat }) => tingkat === "desa")).toEqual([one]);
  });

  test("by name and by code", () => {
    expect(RUJUKAN.wilayahBernama("WADO", "kecamatan").map(({ kode }) => kode)).toEqual([
      "32.11.01",
    ]);
    expect(RUJUKAN.wilayahBernama("Wado", "kabupaten")).toEqual([]);
    expect(RUJUKAN.wilayahBerkode("32.11.99")).toBeNull();
  });
});

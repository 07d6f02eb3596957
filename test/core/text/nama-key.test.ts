import { describe, expect, it } from "vitest";
import { asistenKey, namaKey } from "../../../src/core/text/nama-key.ts";

describe("namaKey", () => {
  it.each([
    ["Kec. Wado", "KECAMATAN WADO"],
    ["Dinas Koperasi & UKM", "dinas koperasi, dan UKM"],
    ["Dinas Sosial Kab. Sumedang", "Dinas Sosial"],
  ])("reads %s and %s as one name", (a, b) => {
    expect(namaKey(a)).toBe(namaKey(b));
  });

  it("keeps different offices apart", () => {
    expect(namaKey("Kecamatan Wado")).not.toBe(namaKey("Kecamatan Tomo"));
    expect(namaKey("")).toBe("");
  });
});

describe("asistenKey", () => {
  it.each(["Asisten II", "asda 2", "Asisten II Perekonomian dan Pembangunan", "Asisten Sekda II"])(
    "numbers %s",
    (text) => {
      expect(asistenKey(text)).toBe("asisten 2");
    },
  );

  it("keeps a post's name when it has no number", () => {
    expect(asistenKey("Asisten Administrasi Umum")).toBe("asisten administrasi umum");
  });
});

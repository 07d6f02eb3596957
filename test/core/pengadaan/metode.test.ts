import { describe, expect, it } from "vitest";
import { buatPenentuMetode, METODE_LIST, parseMetode } from "../../../src/core/pengadaan/metode.ts";
import { WAKTU_PENGADAAN, waktuMetode } from "../../../src/core/acceleration/waktu-pengadaan.ts";
import { parseKode } from "../../../src/core/kode/kode.ts";

describe("parseMetode", () => {
  it.each([
    ["E-Purchasing", "ePurchasing"],
    ["e-Katalog", "ePurchasing"],
    ["Pengadaan Langsung", "pengadaanLangsung"],
    ["Penunjukan Langsung", "penunjukanLangsung"],
    ["Tender Cepat", "tenderCepat"],
    ["Tender", "tender"],
    ["Lelang Umum", "tender"],
    ["Tender - Prakualifikasi Dua File", "tenderPrakualifikasi"],
    ["Seleksi", "seleksi"],
    ["Swakelola", "swakelola1"],
    ["Swakelola Tipe II", "swakelola2"],
    ["Swakelola Tipe III", "swakelola3"],
    ["SWAKELOLA TIPE IV", "swakelola4"],
    ["Dikecualikan", "upGu"],
    ["", null],
    ["sesuai kebutuhan", null],
  ] as const)("reads %j as %s", (text, metode) => {
    expect(parseMetode(text)).toBe(metode);
  });
});

describe("dated tables", () => {
  it("raise the limit of works in 2025, not that of goods", () => {
    const jalan = parseKode("5.2.04.01.01.0005");
    const alat = parseKode("5.2.02.05.01.0005");
    const of = (tahun: number) => buatPenentuMetode(undefined, tahun);
    expect(of(2023)(jalan, "Jalan", 300e6)).toBe("tender");
    expect(of(2025)(jalan, "Jalan", 300e6)).toBe("pengadaanLangsung");
    expect(of(2025)(jalan, "Jalan", 401e6)).toBe("tender");
    expect(of(2025)(alat, "Alat", 300e6)).toBe("tender");
  });

  it("have a lead time for every method", () => {
    for (const metode of METODE_LIST) {
      expect(waktuMetode(WAKTU_PENGADAAN, metode, 2023)?.metode).toBe(metode);
    }
  });
});

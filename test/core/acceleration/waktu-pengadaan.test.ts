import { describe, expect, it } from "vitest";
import { buatPenentuMetode } from "../../../src/core/pengadaan/metode.ts";
import {
  bulanPalingCepat,
  WAKTU_PENGADAAN,
} from "../../../src/core/acceleration/waktu-pengadaan.ts";
import { parseKode } from "../../../src/core/kode/kode.ts";

const JUTA = 1_000_000;
const metodeOf = buatPenentuMetode();

describe("buatPenentuMetode", () => {
  it.each([
    ["5.1.02.01.01.0024", "Belanja ATK", 30, "kuitansi"],
    ["5.1.02.01.01.0024", "Belanja ATK", 150, "pengadaanLangsung"],
    ["5.1.02.01.01.0024", "Belanja ATK", 200, "pengadaanLangsung"],
    ["5.1.02.01.01.0024", "Belanja ATK", 201, "ePurchasing"],
    ["5.1.02.03.02.0035", "Pemeliharaan Kendaraan", 250, "tender"],
    ["5.1.02.04.01.0001", "Belanja Dinas Dalam Daerah", 900, "upGu"],
    ["5.1.02.02.01.0003", "Honorarium Narasumber", 300, "upGu"],
    ["5.1.02.02.08.0001", "Jasa Konsultansi Perencanaan", 100, "pengadaanLangsung"],
    ["5.1.02.02.08.0001", "Jasa Konsultansi Perencanaan", 101, "seleksi"],
    ["5.2.04.01.01.0005", "Modal Jalan", 20, "pengadaanLangsung"],
    ["5.2.04.01.01.0005", "Modal Jalan", 201, "tender"],
    ["5.1.05.05.01.0001", "Hibah", 1, "hibahBansos"],
  ] as const)("takes %s %s of Rp%d million as %s", (kode, uraian, juta, metode) => {
    expect(metodeOf(parseKode(kode), uraian, juta * JUTA)).toBe(metode);
  });
});

describe("bulanPalingCepat", () => {
  it.each([
    [2, 10, 3],
    [2, 35, 4],
    [0, 0, 1],
    [11, 50, 13],
    [12, 3, 13],
  ])("after month %d with %d days: month %d", (asOf, hari, bulan) => {
    expect(bulanPalingCepat(asOf, hari)).toBe(bulan);
  });
});

describe("WAKTU_PENGADAAN", () => {
  it("keeps each default inside its own range", () => {
    for (const { hari, min, max } of WAKTU_PENGADAAN) {
      expect(min).toBeLessThanOrEqual(hari);
      expect(hari).toBeLessThanOrEqual(max);
    }
  });
});

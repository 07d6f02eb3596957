import { describe, expect, it } from "vitest";
import { peringkat } from "../../../src/app/bahan/skpd.ts";
import { hariTanggal } from "../../../src/app/bahan/hari.ts";
import { tanggalPendek } from "../../../src/app/bahan/kolom.ts";

describe("ranks", () => {
  it("are shared by ties, and skip as many after them; none without a figure", () => {
    expect(peringkat([-0.2, -0.1, -0.1, 0, null])).toEqual([1, 2, 2, 4, null]);
    expect(peringkat([0.1 + 0.2, 0.3])).toEqual([1, 1]);
    expect(peringkat([])).toEqual([]);
  });
});

describe("days in words", () => {
  it("name the weekday", () => {
    expect(hariTanggal("2024-02-29")).toBe(
      "Kamis, 29 Februari 2024 (tanggal dua puluh sembilan bulan Februari tahun dua ribu dua puluh empat)",
    );
    expect(hariTanggal("2023-01-01")).toMatch(/^Minggu, 1 Januari 2023/);
    expect(hariTanggal("")).toBe("");
    expect([tanggalPendek("2023-03-06"), tanggalPendek("")]).toEqual(["06/03/2023", "–"]);
  });
});

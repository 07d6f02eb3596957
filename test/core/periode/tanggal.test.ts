import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { NAMA_BULAN } from "../../../src/core/periode/periode.ts";
import { parseTanggal, tanggalOfSerial } from "../../../src/core/periode/tanggal.ts";

const HARI_14 = { tahun: 2023, bulan: 2, hari: 14 };
const AWAL = { tahun: 2023, bulan: 2, hari: 1 };

describe("parseTanggal", () => {
  test.each<string | number>([
    44_971,
    44_971.6,
    "44971",
    "14/02/2023",
    "14-2-2023",
    "14.02.2023",
    "14/02/23",
    "14 Februari 2023",
    "14 Pebruari 2023",
    "14-Feb-2023",
    "14-Feb-23",
    "14 Feb 23",
    "Selasa, 14 Februari 2023",
    "Jum'at, 14 Februari 2023",
    "2023-02-14",
    "2023/02/14",
    "2023-02-14T00:00:00Z",
    "14/02/2023 08:15",
    " 14\u00a0Februari 2023 ",
  ])("%s is 14 February 2023", (value) => {
    expect(parseTanggal(value)).toEqual(HARI_14);
  });

  test.each(["Feb 2023", "Februari 2023", "Feb-23", "Feb '23", "02/2023", "2023-02"])(
    "%s is the month's first day",
    (value) => {
      expect(parseTanggal(value)).toEqual(AWAL);
    },
  );

  test("a bare month takes the year of the sheet, and is no day without it", () => {
    expect(parseTanggal("Februari", 2023)).toEqual(AWAL);
    expect(parseTanggal(2, 2023)).toEqual(AWAL);
    expect(parseTanggal("2", 2023)).toEqual(AWAL);
    expect(parseTanggal("Februari")).toBeNull();
    expect(parseTanggal("14 Februari")).toBeNull();
    expect(parseTanggal("14 Februari", 2023)).toEqual(HARI_14);
  });

  test.each<string | number>([
    "",
    "null",
    "-",
    "belum",
    "31/02/2023",
    "29/02/2023",
    "32 Januari 2023",
    "14/13/2023",
    "0/02/2023",
    "14/02/1923",
    "14 Raya Mei 2023",
    2023,
    0,
    -1,
    Number.NaN,
  ])("%s is no day", (value) => {
    expect(parseTanggal(value)).toBeNull();
  });

  test("29 February exists in leap years", () => {
    expect(parseTanggal("29/02/2024")).toEqual({ tahun: 2024, bulan: 2, hari: 29 });
  });

  test("every day of the century reads the same in every spelling", () => {
    fc.assert(
      fc.property(fc.integer({ min: 36_526, max: 73_050 }), (serial) => {
        const day = tanggalOfSerial(serial);
        expect(day).not.toBeNull();
        if (day === null) return;
        const { tahun, bulan, hari } = day;
        const two = (n: number): string => String(n).padStart(2, "0");
        expect(parseTanggal(`${two(hari)}/${two(bulan)}/${tahun}`)).toEqual(day);
        expect(parseTanggal(`${tahun}-${two(bulan)}-${two(hari)}`)).toEqual(day);
        expect(parseTanggal(`${hari} ${NAMA_BULAN[bulan - 1] ?? ""} ${tahun}`)).toEqual(day);
      }),
    );
  });
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseKode, type Kode } from "../../../src/core/kode/kode.ts";
import { parseRujukan } from "../../../src/core/rujukan/parse-rujukan.ts";
import { bacaKodeKegiatan } from "../../../src/core/rujukan/penunjang.ts";
import { parseTabel } from "../../../src/core/rujukan/tabel.ts";
import { RUJUKAN, TEKS_RUJUKAN } from "../../support/rujukan.ts";

const nomenklatur = parseTabel(TEKS_RUJUKAN.nomenklatur).baris;
const akun = parseTabel(TEKS_RUJUKAN.akun).baris;

/** Kegiatan that some regency uses but no list names. */
const TANPA_INDUK = ["5.01.02.2.04", "7.01.03.2.06"];

function parentsOf(codes: readonly string[]): string[] {
  return codes.flatMap((kode) => {
    const parts = kode.split(".");
    // The fourth segment of the program tree is no level of its own.
    const up = parts.length === 5 && /^\d$/.test(parts[3] ?? "") ? 3 : parts.length - 1;
    return up === 0 ? [] : [parts.slice(0, up).join(".")];
  });
}

describe("the committed tables", () => {
  test("hold what their first lines say", () => {
    for (const [text, count] of [
      [TEKS_RUJUKAN.nomenklatur, 3197],
      [TEKS_RUJUKAN.akun, 3372],
      [TEKS_RUJUKAN.sumberDana, 315],
      [TEKS_RUJUKAN.wilayah, 304],
    ] as const) {
      expect(text.split("\n")[0]).toContain(`: ${count} kode`);
      expect(parseTabel(text).baris).toHaveLength(count);
    }
  });

  test("every code of the program tree can be read, once, and its parent is there", () => {
    const codes = nomenklatur.map(({ kode }) => kode);
    expect(codes.filter((kode) => bacaKodeKegiatan(kode) === null)).toEqual([]);
    expect(new Set(codes.map((kode) => bacaKodeKegiatan(kode)?.key)).size).toBe(codes.length);
    const known = new Set([...codes, "X.XX"]);
    const lost = parentsOf(codes).filter((kode) => !known.has(kode));
    expect([...new Set(lost)].sort()).toEqual(TANPA_INDUK);
  });

  test("every account can be read, once, and its parent is there", () => {
    const codes = akun.map(({ kode }) => kode);
    const keys = new Set(codes.map((kode) => parseKode(kode)?.key));
    expect(keys.has(undefined)).toBe(false);
    expect(keys.size).toBe(codes.length);
    const lost = codes
      .map((kode) => kode.split(".").slice(0, -1).join("."))
      .filter((kode) => kode !== "" && !codes.includes(kode));
    expect(lost).toEqual(["5.2.01.99.99"]);
  });

  test("every code knows itself in a year of its source", () => {
    for (const { kode, sumber } of nomenklatur) {
      const tahun = sumber.includes("b") ? 2026 : 2021;
      const answer = RUJUKAN.nomenklatur(bacaKodeKegiatan(kode)!, tahun);
      expect([kode, answer.status]).toEqual([kode, "dikenal"]);
    }
    for (const { kode } of akun) {
      expect(RUJUKAN.akun(parseKode(kode)!, 2026).status).toBe("dikenal");
    }
  });
});

const kodeArb: fc.Arbitrary<Kode> = fc
  .oneof(
    fc.constantFrom(...nomenklatur.map(({ kode }) => kode), ...akun.map(({ kode }) => kode)),
    fc
      .array(fc.nat({ max: 99_999 }), { minLength: 1, maxLength: 8 })
      .map((parts) => parts.join(".")),
  )
  .map((text) => bacaKodeKegiatan(text))
  .filter((kode) => kode !== null);

const tahunArb = fc.option(fc.integer({ min: 2015, max: 2040 }), { nil: null });

describe("lookups", () => {
  test("answer every code and year, and the same each time", () => {
    fc.assert(
      fc.property(kodeArb, tahunArb, (kode, tahun) => {
        for (const table of ["nomenklatur", "akun"] as const) {
          const answer = RUJUKAN[table](kode, tahun);
          expect(["dikenal", "usang", "tidakDikenal", "tidakDicakup"]).toContain(answer.status);
          expect(RUJUKAN[table](kode, tahun)).toEqual(answer);
        }
      }),
      { numRuns: 500 },
    );
  });

  test("answer every text, and the same each time", () => {
    const text = fc.oneof(
      fc.string(),
      fc.constantFrom(...[...nomenklatur, ...akun].map(({ nama }) => nama)),
    );
    fc.assert(
      fc.property(text, fc.integer({ min: 0, max: 7 }), tahunArb, (nama, level, tahun) => {
        for (const table of ["nomenklaturBernama", "akunBernama"] as const) {
          const answer = RUJUKAN[table](nama, level, tahun);
          expect(answer.every(({ kode }) => kode.segments.length === level)).toBe(true);
          expect(RUJUKAN[table](nama, level, tahun)).toEqual(answer);
        }
        expect(RUJUKAN.wilayah(nama)).toEqual(RUJUKAN.wilayah(nama));
        expect(RUJUKAN.sumberDana(nama)).toBe(RUJUKAN.sumberDana(nama));
      }),
      { numRuns: 300 },
    );
  });
});

test("a page that is no table is refused", () => {
  for (const text of ["", "<!doctype html>", "#sumber\ta\tA\t2021\t\n"]) {
    expect(() => parseRujukan({ ...TEKS_RUJUKAN, akun: text })).toThrow(/Rujukan/);
  }
});

test("funding sources by code and by name", () => {
  expect(RUJUKAN.sumberDana("1.1")?.nama).toBe("PENDAPATAN ASLI DAERAH (PAD)");
  expect(RUJUKAN.sumberDana("Pendapatan Asli Daerah (PAD)")?.kode).toBe("1.1");
  expect(RUJUKAN.sumberDana("kas kecil")).toBeNull();
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  angkaAntara,
  atauKosong,
  benarSalah,
  bulatAntara,
  daftarDari,
  salahSatu,
  teksPaling,
  type BagianPengaturan,
} from "../../../src/core/pengaturan/bagian.ts";
import { MAX_PENGATURAN, Pengaturan } from "../../../src/core/pengaturan/pengaturan.ts";
import { PENGATURAN_UMUM } from "../../../src/core/pengaturan/umum.ts";

interface Uji {
  readonly bobot: number;
  readonly rumus: "a" | "b";
  readonly pita: readonly number[];
  readonly aktif: boolean;
}

const UJI: BagianPengaturan<Uji> = {
  kunci: "uji",
  bawaan: { bobot: 0.5, rumus: "a", pita: [0.5, 0.9], aktif: true },
  bidang: {
    bobot: angkaAntara(0, 1),
    rumus: salahSatu(["a", "b"]),
    pita: daftarDari(angkaAntara(0, 2), 10),
    aktif: benarSalah,
  },
};

const text = (bagian: unknown): string => JSON.stringify({ versi: 1, bagian });

describe("Pengaturan", () => {
  it("keeps only what differs from the defaults", () => {
    const changed = Pengaturan.BAWAAN.with(UJI, { rumus: "b", bobot: 0.5 });
    expect(changed.toText()).toBe(text({ uji: { rumus: "b" } }));
    expect(changed.isDiubah(UJI)).toBe(true);
    const back = changed.with(UJI, { rumus: "a" });
    expect(back.toText()).toBeNull();
    expect(back.isDiubah(UJI)).toBe(false);
    expect(changed.of(UJI).rumus).toBe("b");
  });

  it("reads back what it wrote, field by field", () => {
    fc.assert(
      fc.property(
        fc.record({
          bobot: fc.double({ min: 0, max: 1, noNaN: true }),
          rumus: fc.constantFrom("a" as const, "b" as const),
          pita: fc.array(fc.double({ min: 0, max: 2, noNaN: true }), { maxLength: 10 }),
          aktif: fc.boolean(),
        }),
        (uji) => {
          const stored = Pengaturan.BAWAAN.with(UJI, uji).toText();
          // JSON knows no negative zero; no setting tells it from zero either.
          expect(Pengaturan.parse(stored).of(UJI)).toEqual(JSON.parse(JSON.stringify(uji)));
        },
      ),
    );
  });

  it("takes the default of a field that is not understood, and keeps its neighbours", () => {
    const odd = Pengaturan.parse(text({ uji: { bobot: 7, rumus: "c", pita: [1, "x"], aktif: 1 } }));
    expect(odd.of(UJI)).toEqual(UJI.bawaan);
    const half = Pengaturan.parse(text({ uji: { bobot: "0", aktif: false } }));
    expect(half.of(UJI)).toEqual({ ...UJI.bawaan, aktif: false });
  });

  it("leaves fields and sections of a newer version where they are", () => {
    const newer = Pengaturan.parse(text({ uji: { baru: 3 }, lain: { x: 1 } }));
    expect(newer.with(UJI, { aktif: false }).toText()).toBe(
      text({ lain: { x: 1 }, uji: { baru: 3, aktif: false } }),
    );
  });

  it.each([
    undefined,
    null,
    "",
    "{",
    "[]",
    '"x"',
    '{"versi":2,"bagian":{"uji":{"rumus":"b"}}}',
    '{"versi":1,"bagian":[]}',
    '{"versi":1,"bagian":{"uji":[1]}}',
    `{"versi":1,"bagian":{"uji":{"rumus":"b"}},"x":"${"x".repeat(MAX_PENGATURAN)}"}`,
  ])("falls back to the defaults on %j", (stored) => {
    expect(Pengaturan.parse(stored).of(UJI)).toEqual(UJI.bawaan);
  });

  it("does not read through the prototype", () => {
    const stored = '{"versi":1,"bagian":{"uji":{"__proto__":{"aktif":false}}}}';
    expect(Pengaturan.parse(stored).of(UJI)).toEqual(UJI.bawaan);
  });
});

describe("fields", () => {
  it("holds numbers to their bounds", () => {
    expect(bulatAntara(0, 12)(0)).toBe(0);
    expect(bulatAntara(0, 12)(12)).toBe(12);
    expect(bulatAntara(0, 12)(1.5)).toBeUndefined();
    expect(bulatAntara(0, 12)(13)).toBeUndefined();
    expect(angkaAntara(0, 1)(Number.NaN)).toBeUndefined();
  });

  it("cuts texts and refuses long lists", () => {
    expect(teksPaling(3)("abcd")).toBe("abc");
    expect(daftarDari(benarSalah, 2)([true, false, true])).toBeUndefined();
    expect(atauKosong(benarSalah)(null)).toBeNull();
  });
});

describe("the section umum", () => {
  it("carries the month under evaluation and the tolerances", () => {
    const stored = Pengaturan.BAWAAN.with(PENGATURAN_UMUM, { asOf: 2, toleransiBaris: 100 });
    expect(Pengaturan.parse(stored.toText()).of(PENGATURAN_UMUM)).toEqual({
      asOf: 2,
      toleransiBaris: 100,
      toleransiTotal: 0,
    });
    expect(Pengaturan.parse(text({ umum: { asOf: 13 } })).of(PENGATURAN_UMUM).asOf).toBeNull();
  });
});

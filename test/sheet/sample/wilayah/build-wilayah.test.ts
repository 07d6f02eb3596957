import { describe, expect, test } from "vitest";
import { runRules } from "../../../../src/core/rules/run.ts";
import { APBD_2023 } from "../../../../src/sheet/sample/wilayah/apbd.ts";
import { buildWilayah } from "../../../../src/sheet/sample/wilayah/build-wilayah.ts";
import { RUJUKAN } from "../../../support/rujukan.ts";
import { LEMBAR_WILAYAH as sheets, MODEL_WILAYAH as model } from "../../../support/wilayah.ts";
import { rowsOf } from "../support.ts";

const { findings } = runRules(model, { rujukan: RUJUKAN });
const dpa = rowsOf(sheets, "DPA").filter((row) => row[0] === 2023);

describe("the sample region", () => {
  test("is the same every time", () => {
    expect(JSON.stringify(buildWilayah(RUJUKAN))).toBe(JSON.stringify(sheets));
  });

  test("has the size of a regency", () => {
    const subs = new Set(dpa.map((row) => `${String(row[1])} ${String(row[7])}`));
    expect(new Set(dpa.map((row) => row[1])).size).toBe(29);
    expect(subs.size).toBeGreaterThan(1_000);
    expect(subs.size).toBeLessThan(1_200);
    expect(dpa.length).toBeGreaterThan(19_000);
    expect(dpa.length).toBeLessThan(22_000);
    expect(model.issues).toEqual([]);
    expect(model.subKegiatanList).toHaveLength(subs.size);
    expect(model.rakList).toHaveLength(dpa.length);
  });

  test("sums to the APBD of 2023 per jenis belanja, to the rupiah", () => {
    const jenis: Record<string, number> = {};
    for (const row of dpa) {
      const key = String(row[11]).slice(0, 6);
      jenis[key] = (jenis[key] ?? 0) + Number(row[13]);
    }
    expect(jenis).toEqual(APBD_2023);
    const belanja = Object.values(jenis).reduce((sum, one) => sum + one, 0);
    expect(belanja).toBe(2_795_322_749_856);
  });

  test("uses codes, names and places of the tables alone", () => {
    expect(findings.filter(({ rule }) => /^(KODE|SUMBER)/.test(rule))).toEqual([]);
  });

  test("has no error; warnings are year-end piles and missing RUP left on purpose", () => {
    const found = findings.filter(({ severity }) => severity !== "info");
    expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(new Set(found.map(({ rule }) => rule))).toEqual(
      // Five packages without a published RUP: what acceleration has to tell.
      new Set(["JADWAL-09", "PAKET-07"]),
    );
    expect(found.length).toBeLessThanOrEqual(10);
    // What the real APBD of 2023 is like: 45 % pegawai, little infrastructure. The list of packages begins at Rp100 juta.
    const facts = findings.filter(({ severity }) => severity === "info").map(({ rule }) => rule);
    expect([...new Set(facts)].sort()).toEqual(["JENIS-07", "JENIS-08", "PAKET-11"]);
  });

  test("has nine themes of several SKPD, three under each Asisten, one lead each", () => {
    const rows = rowsOf(sheets, "Crossfire").slice(4);
    const byTema = new Map<string, typeof rows>();
    for (const row of rows)
      byTema.set(String(row[1]), [...(byTema.get(String(row[1])) ?? []), row]);
    expect(byTema.size).toBe(9);
    const asisten = [...byTema.values()].map((members) => String(members[0]?.[0]));
    expect(new Set(asisten).size).toBe(3);
    for (const one of new Set(asisten)) expect(asisten.filter((x) => x === one)).toHaveLength(3);
    for (const [tema, members] of byTema) {
      expect(
        members.filter((row) => row[2] === "Pengampu"),
        tema,
      ).toHaveLength(1);
      expect(new Set(members.map((row) => row[3])).size, tema).toBeGreaterThanOrEqual(3);
    }
  });

  test("reports realisasi up to the month asked for", () => {
    const sampai = (asOf: 0 | 5): number => {
      const rows = rowsOf(buildWilayah(RUJUKAN, asOf), "Realisasi");
      const bulan = Array.from({ length: 12 }, (_, index) => index + 1);
      return Math.max(
        0,
        ...bulan.filter((one) => rows.some((row) => typeof row[1 + one * 3] === "number")),
      );
    };
    expect(sampai(0)).toBe(0);
    expect(sampai(5)).toBe(5);
  });
});

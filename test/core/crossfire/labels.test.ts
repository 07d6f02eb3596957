import { describe, expect, test } from "vitest";
import { nilaiAktivitas } from "../../../src/core/crossfire/aktivitas.ts";
import { nilaiJenis } from "../../../src/core/crossfire/jenis-belanja.ts";
import { nilaiSarpras, sarprasOf, type Sarpras } from "../../../src/core/crossfire/sarpras.ts";
import { PENGATURAN_SINERGI } from "../../../src/core/crossfire/sinergi.ts";
import { uraikan } from "../../../src/core/crossfire/urai.ts";
import { LABEL_AKTIVITAS } from "./label-aktivitas.ts";
import { LABEL_BELANJA, LABEL_SARPRAS } from "./label-lain.ts";
import { judge, type Case } from "./judge.ts";

const benda = (text: string): Sarpras => ({ benda: sarprasOf([text]), barang: new Set() });

const { ambangDimensi } = PENGATURAN_SINERGI;

const aktivitas: readonly Case[] = LABEL_AKTIVITAS.map(([a, b, cocok]) => ({
  cocok,
  nilai: nilaiAktivitas(uraikan(a), uraikan(b), () => 1).nilai,
}));

describe("the labelled pairs", () => {
  test("are at least 120, half of them traps, each once", () => {
    expect(LABEL_AKTIVITAS.length).toBeGreaterThanOrEqual(120);
    const traps = LABEL_AKTIVITAS.filter(([, , cocok]) => !cocok).length;
    expect(Math.abs(traps / LABEL_AKTIVITAS.length - 0.5)).toBeLessThan(0.05);
    const keys = LABEL_AKTIVITAS.map(([a, b]) => [a, b].sort().join("|"));
    expect(new Set(keys).size).toBe(keys.length);
  });

  test.each([
    ["aktivitas, all", aktivitas, ambangDimensi.aktivitas],
    ["aktivitas, held out", aktivitas.filter((_, at) => at % 2 === 1), ambangDimensi.aktivitas],
    [
      "sarpras",
      LABEL_SARPRAS.map(([a, b, cocok]) => ({
        cocok,
        nilai: nilaiSarpras(benda(a), benda(b))?.nilai ?? 0,
      })),
      ambangDimensi.sarpras,
    ],
    [
      "jenis belanja",
      LABEL_BELANJA.map(([a, b, cocok]) => ({
        cocok,
        nilai: nilaiJenis(new Map(Object.entries(a)), new Map(Object.entries(b))).nilai,
      })),
      ambangDimensi.jenisBelanja,
    ],
  ] as const)("%s: precision ≥ 0.9, recall ≥ 0.8 at the shown threshold", (_, cases, ambang) => {
    const { precision, recall } = judge(cases, ambang);
    expect(precision).toBeGreaterThanOrEqual(0.9);
    expect(recall).toBeGreaterThanOrEqual(0.8);
  });
});

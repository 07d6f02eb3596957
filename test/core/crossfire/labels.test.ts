import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { nilaiAktivitas, perkaraOf, type Perkara } from "../../../src/core/crossfire/aktivitas.ts";
import { nilaiJenis } from "../../../src/core/crossfire/jenis-belanja.ts";
import { lokusOf, nilaiLokus, type Lokus } from "../../../src/core/crossfire/lokus.ts";
import { nilaiSarpras, sarprasOf, type Sarpras } from "../../../src/core/crossfire/sarpras.ts";
import { PENGATURAN_SINERGI } from "../../../src/core/crossfire/pengaturan.ts";
import { uraikan } from "../../../src/core/crossfire/urai.ts";
import { LABEL_AKTIVITAS } from "./label-aktivitas.ts";
import { LABEL_BELANJA, LABEL_LOKUS, LABEL_SARPRAS, LABEL_WAKTU } from "./label-lain.ts";
import { nilaiWaktu } from "../../../src/core/crossfire/waktu.ts";
import { bulanan } from "../../support/pos-builder.ts";
import { RUJUKAN } from "../../support/rujukan.ts";
import { judge, type Case } from "./judge.ts";

const benda = (text: string): Sarpras => ({ benda: sarprasOf([text]), barang: new Set() });

const perkara = (text: string): Perkara => perkaraOf(uraikan(text), () => 1);

function lokus(text: string): Lokus {
  const found = lokusOf([text], (place) => RUJUKAN.wilayah(place));
  if (found === null) throw new Error(`no place in ${text}`);
  return found;
}

const { ambangDimensi } = PENGATURAN_SINERGI;

const aktivitas: readonly Case[] = LABEL_AKTIVITAS.map(([a, b, cocok]) => ({
  cocok,
  nilai: nilaiAktivitas(perkara(a), perkara(b)).nilai,
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
      "lokus",
      LABEL_LOKUS.map(([a, b, cocok]) => ({ cocok, nilai: nilaiLokus(lokus(a), lokus(b)).nilai })),
      ambangDimensi.lokus,
    ],
    [
      "waktu",
      LABEL_WAKTU.map(([a, b, cocok]) => ({
        cocok,
        nilai: nilaiWaktu(bulanan(a), bulanan(b))?.nilai ?? 0,
      })),
      ambangDimensi.waktu,
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

describe("pairs drawn at random from the nomenclature", () => {
  // Seven draws among the pairs that blocking puts forward, labelled by hand. 1 to 4 accept that one work merely
  // supports the other; 5 to 7 ask for a part of the same work. 5 (only pairs that were shown) and 6 were used for
  // correction; 7 was drawn last, labelled before it was scored, and nothing was changed after it. Most pairs are
  // traps, so this is harder than the labelled pairs above.
  const cases: readonly (Case & { readonly kumpulan: string })[] = readFileSync(
    new URL("sampel-nomenklatur.tsv", import.meta.url),
    "utf8",
  )
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => {
      const [kumpulan = "", cocok = "", a = "", b = ""] = line.split("\t");
      const { nilai } = nilaiAktivitas(perkara(a), perkara(b));
      return { kumpulan, cocok: cocok === "ya", nilai };
    });

  test.each([
    ["1", 0.9, 0.7],
    ["2", 0.9, 0.85],
    ["3", 0.7, 0.7],
    ["4", 0.8, 0.85],
    ["5", 0.65, 0.95],
    ["6", 0.55, 0.8],
    ["7", 0.7, 0.85],
  ])("draw %s keeps its precision and recall", (kumpulan, precision, recall) => {
    const judged = judge(
      cases.filter((one) => one.kumpulan === kumpulan),
      ambangDimensi.aktivitas,
    );
    expect(judged.precision).toBeGreaterThanOrEqual(precision);
    expect(judged.recall).toBeGreaterThanOrEqual(recall);
  });

  test("all draws together: precision ≥ 0.75, recall ≥ 0.8", () => {
    const { precision, recall } = judge(cases, ambangDimensi.aktivitas);
    expect(precision).toBeGreaterThanOrEqual(0.75);
    expect(recall).toBeGreaterThanOrEqual(0.8);
  });

  test("what is suggested without a common place or thing: precision ≥ 0.85", () => {
    const { precision, benar } = judge(cases, PENGATURAN_SINERGI.ambangTanpaTempat);
    expect(benar).toBeGreaterThan(40);
    expect(precision).toBeGreaterThanOrEqual(0.85);
  });
});

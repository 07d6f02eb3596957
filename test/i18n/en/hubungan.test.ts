import { afterEach, describe, expect, it } from "vitest";
import { HUBUNGAN_LIST } from "../../../src/core/crossfire/hubungan.ts";
import { pakaiBahasa, resmi } from "../../../src/i18n/bahasa.ts";
import { HUBUNGAN_EN } from "../../../src/i18n/en/hubungan.ts";
import { EN } from "../../../src/i18n/en/index.ts";
import { kalimatSinergi, renderBukti } from "../../../src/i18n/render-sinergi.ts";

afterEach(() => pakaiBahasa(null));

describe("Relations of crossfire in English", () => {
  it("has every matter and reason, and no other", () => {
    const of = (key: "isu" | "alasan"): string[] => [
      ...new Set(HUBUNGAN_LIST.map((one) => one[key])),
    ];
    expect(Object.keys(HUBUNGAN_EN.isu).sort()).toEqual(of("isu").sort());
    expect(Object.keys(HUBUNGAN_EN.alasan).sort()).toEqual(of("alasan").sort());
  });

  it("is a part of a sentence, as the Indonesian is", () => {
    const texts = [...Object.values(HUBUNGAN_EN.isu), ...Object.values(HUBUNGAN_EN.alasan)];
    expect(texts.filter((text) => /^\s|\s$|[.:;]$|^[A-Z][a-z]/.test(text))).toEqual([]);
  });

  it("leads the evidence with the matter in the language of now, and keeps the words of the works", () => {
    const bukti = ["pariwisata: promosi wisata – jalan", "jalan: usaha tani", "gizi"];
    pakaiBahasa(EN);
    expect(renderBukti("aktivitas", bukti)).toEqual([
      "tourism: promosi wisata – jalan",
      "jalan: usaha tani",
      "gizi",
    ]);
    expect(renderBukti("lokus", ["pariwisata: x"])).toEqual(["pariwisata: x"]);
    expect(resmi(() => renderBukti("aktivitas", bukti))).toEqual(bukti);
    expect(kalimatSinergi().isu("narkotika")).toBe("narkotika");
  });
});

import { describe, expect, it } from "vitest";
import { sinergi } from "../../../../src/core/pk/fungsi/sinergi.ts";
import { MAX_PASANGAN } from "../../../../src/core/pk/pasangan.ts";
import { evaluate } from "../../../../src/core/pk/evaluate.ts";
import { suggestMatches } from "../../../../src/core/crossfire/suggest-matches.ts";
import type { FxResultMatrix } from "../../../../src/core/pk/spec.ts";
import { GIZI, JALAN, kodeNama, subKegiatan, withModel } from "../example-model.ts";
import { exampleSumber } from "../example-sumber.ts";
import { ask, errorOf, GALAT_REF } from "./ask.ts";

const DINAS = (nth: number) => kodeNama(`${nth}.01.0.00.0.00.01.0000`, `Dinas ${nth}`);

describe("PK.SINERGI", () => {
  it("takes two or three arguments", () => {
    expect(errorOf(sinergi, GIZI.text)).toBe("argumenKurang");
    expect(errorOf(sinergi, "a", "b", true, 1)).toBe("argumenLebih");
  });

  it("is symmetric, and one number unless details are asked for", () => {
    const there = ask(sinergi, GIZI.text, JALAN.text) as FxResultMatrix;
    expect(there).toEqual(ask(sinergi, JALAN.text, GIZI.text));
    expect(there).toHaveLength(1);
    const detailed = ask(sinergi, GIZI.text, JALAN.text, true) as FxResultMatrix;
    expect(detailed.map(([name]) => name)).toEqual([
      "Skor",
      "Aktivitas",
      "Jenis belanja",
      "Lokus",
      "Sarana dan prasarana",
      "Waktu",
    ]);
    expect(detailed[0]?.[1]).toBe(there[0]?.[0]);
  });

  it("is the score that the pane suggests", () => {
    const gizi = kodeNama(
      "1.02.02.2.02.0015",
      "Pengelolaan Pelayanan Kesehatan Gizi Balita Stunting",
    );
    const pangan = kodeNama("2.09.03.2.01.0002", "Penyediaan Pangan Bergizi untuk Balita Stunting");
    const snapshot = withModel({
      skpdList: [],
      crossfireList: [],
      rakList: [],
      realisasiList: [],
      subKegiatanList: [subKegiatan(0, DINAS(1), gizi, 100), subKegiatan(1, DINAS(2), pangan, 100)],
    });
    const sumber = exampleSumber();
    const { pairs } = suggestMatches(snapshot.pos, { gazetir: sumber.gazetir(), withLemah: true });
    const [[skor] = []] = evaluate(sinergi, [gizi.text, pangan.text], {
      snapshot,
      sumber,
    }) as FxResultMatrix;
    expect(pairs).toHaveLength(1);
    expect(skor).toBe(pairs[0]?.skor);
  });

  it("blank asks nothing; unknown and same office say so", () => {
    expect(ask(sinergi, "", JALAN.text)).toEqual([[""]]);
    expect(ask(sinergi, GIZI.text, null)).toEqual([[""]]);
    expect(errorOf(sinergi, "Entah", JALAN.text)).toBe("lingkupTidakAda");
    expect(errorOf(sinergi, GIZI.text, GIZI.text)).toBe("satuSkpd");
    expect(errorOf(sinergi, GIZI.text, JALAN.text, "ya")).toBe("rinci");
    expect(ask(sinergi, GALAT_REF, JALAN.text)).toEqual(GALAT_REF);
  });

  it("refuses more pairs than it can hold against each other at once", () => {
    const side = Math.ceil(Math.sqrt(MAX_PASANGAN)) + 1;
    const sub = (nth: number, dinas: number) =>
      subKegiatan(nth, DINAS(dinas), kodeNama(`${dinas}.02.02.2.01.${nth + 1}`, `Sub ${nth}`), 1);
    const snapshot = withModel({
      skpdList: [],
      subKegiatanList: [1, 2].flatMap((dinas) =>
        Array.from({ length: side }, (_, nth) => sub(nth, dinas)),
      ),
    });
    expect(evaluate(sinergi, ["Dinas 1", "Dinas 2"], { snapshot })).toMatchObject({
      key: "tanpaBatas",
      kind: "num",
    });
  });
});

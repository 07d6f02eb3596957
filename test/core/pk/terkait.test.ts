import { describe, expect, test } from "vitest";
import { computeProgress } from "../../../src/core/pk/progress.ts";
import { cascadeOf } from "../../../src/core/pk/pohon.ts";
import { asOfOf, snapshotOf } from "../../../src/core/pk/snapshot.ts";
import { buildSample } from "../../../src/sheet/sample/build-sample.ts";
import { readWorkbook } from "../../../src/sheet/read/read-workbook.ts";
import { draftGrid } from "../../../src/sheet/draft.ts";
import { GIZI, indikator, JALAN, kodeNama, withModel } from "./example-model.ts";

const kinerja = (snapshot: Parameters<typeof computeProgress>[0], lingkup: string) => {
  const result = computeProgress(snapshot, { lingkup, bulan: null, ukuran: "kinerja" });
  return result.kind === "nilai" ? result.value : null;
};

describe("indicators of a code or theme", () => {
  test("of every node with a code or theme of its own, PK.PROGRESS gives the capaian of the tree", () => {
    const { sheets } = buildSample();
    const snapshot = snapshotOf(readWorkbook(sheets.map((one) => draftGrid(one))));
    const tree = cascadeOf(snapshot, { asOf: asOfOf(snapshot) });
    const bySpelling = new Map<string, number>();
    for (const { level, kode } of tree.nodes)
      bySpelling.set(`${level}${kode}`, (bySpelling.get(`${level}${kode}`) ?? 0) + 1);
    let compared = 0;
    for (const node of tree.nodes) {
      if (node.khusus !== null) continue;
      const name = node.level === "crossfire" ? node.nama : node.kode;
      if (!["crossfire", "program", "kegiatan", "subKegiatan"].includes(node.level)) continue;
      if (node.level !== "crossfire" && bySpelling.get(`${node.level}${node.kode}`) !== 1) continue;
      const own = node.capaian?.nilai ?? null;
      const value = kinerja(snapshot, name);
      if (own === null) expect(value, name).toBeNull();
      else expect(value, name).toBeCloseTo(own, 12);
      if (own !== null) compared += 1;
    }
    expect(compared).toBeGreaterThan(5);
  });

  test("a row that names a code is of that code and of what stands above it, not of another", () => {
    const snapshot = withModel({
      crossfireList: [],
      pkIndikatorList: [
        indikator(null, "Balita gizi buruk", {
          target: 10,
          realisasi: [[6, 5]],
          untuk: kodeNama(GIZI.text),
        }),
      ],
    });
    for (const lingkup of [GIZI.text, "1.02.02", "1.02"])
      expect(kinerja(snapshot, lingkup)).toBe(0.5);
    expect(kinerja(snapshot, JALAN.text)).toBeNull();
  });
});

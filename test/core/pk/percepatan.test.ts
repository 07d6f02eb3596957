import { describe, expect, it } from "vitest";
import { BAGIAN_PERCEPATAN } from "../../../src/core/acceleration/pengaturan.ts";
import { buildPosList } from "../../../src/core/model/build-pos.ts";
import { Pengaturan } from "../../../src/core/pengaturan/pengaturan.ts";
import { bahanOf, penilaianOf, rencanaOf } from "../../../src/core/pk/percepatan.ts";
import { snapshotOf } from "../../../src/core/pk/snapshot.ts";
import { DINKES, EXAMPLE_MODEL, GIZI, rak } from "./example-model.ts";

const PLAN = [
  [2, 100],
  [6, 300],
  [11, 200],
] as const;

const first = snapshotOf(EXAMPLE_MODEL);

/** The next version of the workbook: one sub kegiatan is planned in other months. */
function next(over = {}) {
  const [, jalan] = EXAMPLE_MODEL.rakList;
  const model = {
    ...EXAMPLE_MODEL,
    rakList: [rak(DINKES, GIZI, PLAN), ...(jalan === undefined ? [] : [jalan])],
  };
  return snapshotOf(model, { pos: buildPosList(model, first.pos), ...over });
}

describe("verdicts of a version of the workbook", () => {
  it("are made once, whoever asks", () => {
    expect(penilaianOf(first)).toBe(penilaianOf(first));
    expect(bahanOf(first)).toBe(bahanOf(first));
    expect(rencanaOf(first)).toBe(rencanaOf(first));
  });

  it("are kept for a sub kegiatan that did not change, and made anew for one that did", () => {
    const before = penilaianOf(first);
    const after = penilaianOf(next());
    const kept = [...after].filter(([id, one]) => before.get(id) === one).map(([, one]) => one.pos);
    expect(kept.map(({ kode }) => kode.text)).toEqual(["1.02.05.2.01.0001", "1.03.10.2.01.0005"]);
    const gizi = [...after.values()].find(({ pos }) => pos.kode.text === GIZI.text);
    expect(gizi?.fromMonths).toEqual([11]);
  });

  it("are made anew under other settings or another month", () => {
    const before = penilaianOf(first);
    const pengaturan = Pengaturan.BAWAAN.with(BAGIAN_PERCEPATAN, { bulanAwal: 12 });
    const after = penilaianOf(next({ pengaturan }));
    expect([...after].some(([id, one]) => before.get(id) === one)).toBe(false);
    const later = penilaianOf(next({ asOf: 9 }));
    expect([...later].some(([id, one]) => before.get(id) === one)).toBe(false);
  });
});

import { describe, expect, it } from "vitest";
import { nilaiPercepatan } from "../../../src/core/acceleration/penilaian.ts";
import { buildModelPercepatan } from "../../../src/core/acceleration/build-plan-model.ts";
import { geseranOf, susunRencana } from "../../../src/core/acceleration/plan.ts";
import { PENGATURAN_PERCEPATAN } from "../../../src/core/acceleration/pengaturan.ts";
import { selPindah } from "../../../src/core/acceleration/sel-rencana.ts";
import { buildPosList } from "../../../src/core/model/build-pos.ts";
import { cellAddress } from "../../../src/sheet/a1.ts";
import { ModelBuilder } from "../../support/pos-builder.ts";

const A = "1.01.02.2.01.0001 - Sosialisasi";
const ATK = "5.1.02.01.01.0024 - Alat tulis";
const CETAK = "5.1.02.01.01.0026 - Cetak";

/** What shifting every block by so many months does to the cells: sheet, month, before and after. */
function sel(builder: ModelBuilder, shift: number, pecahRekening = false) {
  const index = buildPosList(builder.build());
  const pengaturan = { ...PENGATURAN_PERCEPATAN, pecahRekening };
  const model = buildModelPercepatan(index, nilaiPercepatan(index, 1, { pengaturan }), {
    asOf: 1,
    kasList: [],
    pengaturan,
  });
  const shifts = new Map(model.kandidatList.map(({ id }) => [id, shift]));
  const rencana = susunRencana(model, geseranOf(model, shifts), {
    solver: "manual",
    batasAtas: null,
  });
  const [pos] = index.list;
  if (pos === undefined) throw new Error("no pos");
  const found = selPindah(pos, rencana.moves);
  return found.kind === "tidak"
    ? found
    : {
        catatan: found.catatan,
        sel: found.selList.map(
          ({ at, bulan, semula, menjadi, peran }) =>
            `${at.sheet}!${cellAddress(at.row, at.col)} ${bulan}: ${semula} -> ${menjadi} ${peran}`,
        ),
      };
}

const dpa = (rencana?: Readonly<Record<number, number>>) =>
  new ModelBuilder().dpa(A, { pagu: 100, ...(rencana === undefined ? {} : { rencana }) });

describe("cells of the monthly plan that a move changes", () => {
  it("are the two months of the RAK row", () => {
    const { sel: list } = sel(dpa().rak(A, { 9: 100 }), 4) as { sel: string[] };
    expect(list).toHaveLength(2);
    expect(list.map((one) => one.replace(/^\S+ /, ""))).toEqual([
      "5: null -> 100 rincian",
      "9: 100 -> 0 rincian",
    ]);
  });

  it("are those of each account, and of the row of the whole beside them", () => {
    const builder = dpa()
      .rak(A, { 9: 100 })
      .rak(A, { 9: 60 }, { rekening: ATK })
      .rak(A, { 9: 40 }, { rekening: CETAK });
    const { sel: list } = sel(builder, 2) as { sel: string[] };
    expect(list.map((one) => one.replace(/^\S+ /, "")).sort()).toEqual([
      "7: null -> 100 jumlah",
      "7: null -> 40 rincian",
      "7: null -> 60 rincian",
      "9: 100 -> 0 jumlah",
      "9: 40 -> 0 rincian",
      "9: 60 -> 0 rincian",
    ]);
  });

  it("add up where accounts move by themselves", () => {
    const builder = dpa()
      .rak(A, { 9: 100 })
      .rak(A, { 9: 60 }, { rekening: ATK })
      .rak(A, { 9: 40 }, { rekening: CETAK });
    const { sel: list } = sel(builder, 2, true) as { sel: string[] };
    expect(
      list.filter((one) => one.endsWith("jumlah")).map((one) => one.replace(/^\S+ /, "")),
    ).toEqual(["7: null -> 100 jumlah", "9: 100 -> 0 jumlah"]);
  });

  it("are those of the DPA's block where there is no RAK, and follow the RAK where both say the same", () => {
    const only = sel(dpa({ 10: 100 }), 3) as { sel: string[] };
    expect(only.sel.map((one) => one.replace(/^\S+ /, ""))).toEqual([
      "7: null -> 100 rincian",
      "10: 100 -> 0 rincian",
    ]);
    const both = sel(dpa({ 10: 100 }).rak(A, { 10: 100 }), 3) as { sel: string[] };
    expect(both.sel.filter((one) => one.endsWith("jumlah"))).toHaveLength(2);
  });

  it("leave a block alone that says other months than the RAK, and say so", () => {
    const found = sel(dpa({ 12: 100 }).rak(A, { 10: 100 }), 3);
    expect(found).toMatchObject({ catatan: "blokBerbeda" });
    expect((found as { sel: string[] }).sel).toHaveLength(2);
  });

  it("cannot be told where several rows plan the whole", () => {
    expect(sel(dpa().rak(A, { 9: 60 }).rak(A, { 10: 40 }), 2)).toEqual({
      kind: "tidak",
      sebab: "barisGanda",
    });
  });
});

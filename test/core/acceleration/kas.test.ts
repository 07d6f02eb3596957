import { describe, expect, it } from "vitest";
import { arusPos, buildKas } from "../../../src/core/acceleration/kas.ts";
import { buildPosList } from "../../../src/core/model/pos.ts";
import type { AsOf } from "../../../src/core/periode/periode.ts";
import { ModelBuilder } from "../../support/pos-builder.ts";

const A = "1.01.02.2.01.0001";
const B = "1.01.02.2.01.0002";

const kasOf = (builder: ModelBuilder, asOf: AsOf = 0) => {
  const model = builder.build();
  return buildKas(buildPosList(model), model.kasList, asOf);
};

describe("buildKas", () => {
  it("is null without any amount: cash cannot be checked", () => {
    expect(kasOf(new ModelBuilder().dpa(A).kas(1, null))).toBeNull();
  });

  it("adds up cash and plan month by month", () => {
    const builder = new ModelBuilder()
      .dpa(A)
      .rak(A, { 1: 5, 3: 5 })
      .kas(1, 10)
      .kas(2, 20)
      .kas(2, 5);
    expect(kasOf(builder)?.kantongList).toEqual([
      {
        jenis: "seluruh",
        nama: "",
        tersedia: [10, 35, 35, 35, 35, 35, 35, 35, 35, 35, 35, 35],
        semula: [5, 5, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10],
      },
    ]);
  });

  it("makes pools per source only when every row names one", () => {
    const base = () =>
      new ModelBuilder()
        .dpa(A, { sumberDana: "Dana Alokasi Umum (DAU)" })
        .dpa(B, { sumberDana: "PAD; DAU" })
        .kas(1, 10, { sumberDana: "DAU" })
        .kas(1, 10, { sumberDana: "PAD" });
    const kas = kasOf(base())!;
    expect(kas.kantongList.map((one) => one.nama)).toEqual(["", "DAU", "PAD"]);
    expect([...kas.kantongOf.values()]).toEqual([[0, 1], [0]]);
    expect(kasOf(base().kas(2, 10))?.kantongList).toHaveLength(1);
  });
});

describe("arusPos", () => {
  it("takes closed months as reported and keeps their unspent plan waiting", () => {
    const model = new ModelBuilder()
      .dpa(A)
      .rak(A, { 1: 50, 2: 30, 5: 20 })
      .realisasi(A, 1, 35)
      .build();
    const pos = buildPosList(model).list[0]!;
    expect(arusPos(pos, 2).slice(0, 5)).toEqual([35, 0, 45, 0, 20]);
  });

  it("takes closed months as planned when nothing is reported", () => {
    const model = new ModelBuilder().dpa(A).rak(A, { 1: 50, 5: 20 }).build();
    expect(arusPos(buildPosList(model).list[0]!, 3).slice(0, 5)).toEqual([50, 0, 0, 0, 20]);
  });
});

import { describe, expect, it } from "vitest";
import { lebihPos, lebihRekening, potongProfil } from "../../../src/core/acceleration/sisa.ts";
import { bagianOf } from "../../../src/core/kas/bagian.ts";
import { buildPosList } from "../../../src/core/model/pos.ts";
import { ModelBuilder } from "../../support/pos-builder.ts";

const A = "1.01.02.2.01.0001";
const months = (at: number, amount: number): number[] =>
  Array.from({ length: 12 }, (_, month) => (month === at - 1 ? amount : 0));

describe("potongProfil", () => {
  it("takes from the earliest months of all profiles first", () => {
    expect(potongProfil([months(9, 10), months(8, 5)], 12)).toEqual([months(9, 3), months(8, 0)]);
    expect(potongProfil([months(9, 10)], 99)).toEqual([months(9, 0)]);
    expect(potongProfil([months(9, 10)], 0)).toEqual([months(9, 10)]);
  });
});

describe("money spent ahead of plan", () => {
  const pos = buildPosList(
    new ModelBuilder()
      .dpa(A, { pagu: 100 })
      .rak(A, { 1: 20, 9: 40 }, { rekening: "5.1.02.01.01.0024" })
      .rak(A, { 9: 40 }, { rekening: "5.1.02.01.01.0025" })
      .realisasi(A, 1, 30, { rekening: "5.1.02.01.001.00024" })
      .build(),
  ).list[0]!;

  it("is known per account where reports name accounts", () => {
    expect(bagianOf(pos).map((part) => lebihRekening(part, 1, 7))).toEqual([10, null]);
  });

  it("uses up the plan before TW III first", () => {
    const rows = (apr: number) =>
      buildPosList(
        new ModelBuilder()
          .dpa(A, { pagu: 100 })
          .rak(A, { 1: 20, 4: apr, 9: 80 - apr })
          .realisasi(A, 1, 50)
          .build(),
      ).list[0]!;
    expect(lebihPos(rows(40), 1, 7)).toBe(0);
    expect(lebihPos(rows(10), 1, 7)).toBe(20);
  });

  it("is known for the whole in any case", () => {
    expect(lebihPos(pos, 1, 7)).toBe(10);
  });
});

import { describe, expect, it } from "vitest";
import { geserRencana, tambahanKumulatif } from "../../../src/core/acceleration/geser.ts";
import { bulanan } from "../../support/pos-builder.ts";

const zeros = Array.from({ length: 12 }, () => 0);
const profil = bulanan({ 8: 5, 9: 5 }).map((amount) => amount ?? 0) as never;

describe("geserRencana", () => {
  it("keeps blank months blank and empties months to zero", () => {
    expect(geserRencana(bulanan({ 8: 7, 9: 5 }), profil, 1)).toEqual(bulanan({ 7: 5, 8: 7, 9: 0 }));
    expect(geserRencana(bulanan({ 8: 5, 9: 5 }), profil, 3)).toEqual(
      bulanan({ 5: 5, 6: 5, 8: 0, 9: 0 }),
    );
  });
});

describe("tambahanKumulatif", () => {
  it("is what is spent earlier, and nothing once the block has passed", () => {
    expect(tambahanKumulatif(profil, 2)).toEqual([0, 0, 0, 0, 0, 5, 10, 5, 0, 0, 0, 0]);
    expect(tambahanKumulatif(zeros as never, 2)).toEqual(zeros);
  });
});

import { expect, it } from "vitest";
import { evaluate } from "../../../../src/core/pk/evaluate.ts";
import { uraian } from "../../../../src/core/pk/fungsi/uraian.ts";
import { SUMBER_KOSONG } from "../example-sumber.ts";
import { delapanPertanyaan } from "./delapan.ts";

const JALAN = "Belanja Modal Jalan, Jaringan, dan Irigasi";

delapanPertanyaan(uraian, {
  banyak: [1, 1],
  works: [
    [["5.2.04"], JALAN],
    [["5.01"], "PERENCANAAN"],
    [["5.2.04 apa saja"], JALAN],
  ],
  column: [[[["5.2.04"], [null], ["1.02.77"]]], [JALAN, "", { error: "tidakDikenal" }]],
  blank: [
    [[""], ""],
    [[0], ""],
  ],
  text: [[["gizi"], { error: "bukanKode" }]],
  boundary: [
    [["1.02.77"], { error: "tidakDikenal" }],
    [["4.1.01"], { error: "tidakDicakup" }],
  ],
});

it("answers by itself once the tables have come, and says so until then", () => {
  for (const context of [{ snapshot: null }, { snapshot: null, sumber: SUMBER_KOSONG }]) {
    expect(evaluate(uraian, ["5.2.04"], context)).toMatchObject({
      key: "tanpaRujukan",
      kind: "na",
    });
    expect(evaluate(uraian, ["gizi"], context)).toMatchObject({ key: "bukanKode" });
  }
});

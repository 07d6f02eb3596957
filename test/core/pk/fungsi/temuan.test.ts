import { expect, it } from "vitest";
import { evaluate } from "../../../../src/core/pk/evaluate.ts";
import { temuan } from "../../../../src/core/pk/fungsi/temuan.ts";
import { EXAMPLE_SNAPSHOT } from "../example-model.ts";
import { exampleSumber, SUMBER_KOSONG } from "../example-sumber.ts";
import { delapanPertanyaan } from "./delapan.ts";

delapanPertanyaan(temuan, {
  banyak: [0, 2],
  works: [
    [["Dinkes", "kesalahan"], 1],
    [[], 3],
    [["DPUPR"], 1],
    [["1.02.02.2.02.0015"], 2],
    [["Asisten I"], 2],
    [["Stunting"], 2],
  ],
  column: [[[["Dinkes"], [null], ["DPUPR"]]], [2, "", 1]],
  blank: [
    [[null, ""], 3],
    [["", "catatan"], 1],
    [[0, 0], 3],
  ],
  text: [
    [["Entah"], { error: "lingkupTidakAda" }],
    [["Dinkes", "berat"], { error: "tingkat" }],
  ],
  boundary: [
    [["DPUPR", "kesalahan"], 0],
    [["semua"], 3],
  ],
});

it("not checked yet is not zero", () => {
  for (const sumber of [undefined, SUMBER_KOSONG]) {
    const context =
      sumber === undefined
        ? { snapshot: EXAMPLE_SNAPSHOT }
        : { snapshot: EXAMPLE_SNAPSHOT, sumber };
    expect(evaluate(temuan, [], context)).toMatchObject({ key: "tanpaPemeriksaan", kind: "na" });
  }
});

it("a clean workbook has none", () => {
  const context = { snapshot: EXAMPLE_SNAPSHOT, sumber: exampleSumber() };
  expect(evaluate(temuan, [], context)).toBe(0);
});

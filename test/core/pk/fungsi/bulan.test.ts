import { bulan } from "../../../../src/core/pk/fungsi/bulan.ts";
import { delapanPertanyaan } from "./delapan.ts";

delapanPertanyaan(bulan, {
  banyak: [1, 1],
  works: [
    [["Agustus"], 8],
    [["TW II"], 6],
    [["17 Agustus 2026"], 8],
  ],
  column: [[[["Jan"], [null], ["Nopember"]]], [1, "", 11]],
  blank: [
    [[null], ""],
    [[" "], ""],
  ],
  text: [
    [["besok"], { error: "tidakDikenal" }],
    [[true], { error: "tidakDikenal" }],
  ],
  boundary: [
    [[1], 1],
    [[12], 12],
    [[0], { error: "diLuarRentang" }],
    [[13], { error: "diLuarRentang" }],
    [[46_070], 2],
  ],
});

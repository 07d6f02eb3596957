import { deviasi } from "../../../../src/core/pk/fungsi/deviasi.ts";
import { delapanPertanyaan } from "./delapan.ts";

delapanPertanyaan(deviasi, {
  banyak: [2, 2],
  works: [
    [[0.4, 0.3], -0.1],
    [[0.4, 0.48], 0.08],
    [[40, 30], -10],
    [["40%", "30%"], -0.1],
  ],
  column: [
    [
      [[0.4], [0.2]],
      [[0.3], [null]],
    ],
    [-0.1, ""],
  ],
  blank: [
    [[0.4, null], ""],
    [[null, null], ""],
    [[null, 0.3], { error: "rencanaKosong" }],
  ],
  text: [
    [[0.4, "banyak"], { error: "bukanAngka" }],
    [[true, 0.3], { error: "bukanAngka" }],
  ],
  boundary: [
    [[0, 0], 0],
    [[1, 1], 0],
    [[0, 2], 2],
  ],
});

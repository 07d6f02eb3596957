import { predikat } from "../../../../src/core/pk/fungsi/predikat.ts";
import { delapanPertanyaan } from "./delapan.ts";

delapanPertanyaan(predikat, {
  banyak: [1, 1],
  works: [
    [[0.95], "Sangat Tinggi"],
    [[0.8], "Tinggi"],
    [["70%"], "Sedang"],
    [["0,6"], "Rendah"],
  ],
  column: [[[[0.95], [null], [0.1]]], ["Sangat Tinggi", "", "Sangat Rendah"]],
  blank: [
    [[null], ""],
    [["-"], ""],
  ],
  text: [
    [["baik"], { error: "bukanAngka" }],
    [[true], { error: "bukanAngka" }],
  ],
  boundary: [
    [[0.9], "Tinggi"],
    [[0.3 * 3], "Tinggi"],
    [[0], "Sangat Rendah"],
    [[-5], "Sangat Rendah"],
  ],
});

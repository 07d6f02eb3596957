import { percepatan } from "../../../../src/core/pk/fungsi/percepatan.ts";
import { delapanPertanyaan } from "./delapan.ts";

const GIZI = "1.02.02.2.02.0015";
const TIDAK_ADA = { error: "lingkupTidakAda" };

delapanPertanyaan(percepatan, {
  banyak: [1, 3],
  works: [
    [[GIZI], "Layak"],
    [["1.02.02.2.02.15", "Dinkes"], "Layak"],
    [["1.02.05.2.01.0001"], "Tidak diperiksa"],
    [["Dinkes"], "1 layak, 1 tidak diperiksa"],
    [["1.02.02"], "Layak"],
  ],
  column: [[[[GIZI], [null], ["Entah"]]], ["Layak", "", TIDAK_ADA]],
  blank: [
    [[null], ""],
    [[0], ""],
    [[GIZI, ""], "Layak"],
    [[GIZI, 0], "Layak"],
  ],
  text: [
    [["Entah"], TIDAK_ADA],
    [[true], TIDAK_ADA],
    [[GIZI, "DPUPR"], { error: "bukanDiSkpd" }],
    [[GIZI, "Entah"], { error: "bukanDiSkpd" }],
  ],
  boundary: [
    [["semua"], "2 layak, 1 tidak diperiksa"],
    [[-1], TIDAK_ADA],
  ],
});

import { pagu } from "../../../../src/core/pk/fungsi/pagu.ts";
import { delapanPertanyaan } from "./delapan.ts";

const TIDAK_ADA = { error: "lingkupTidakAda" };

delapanPertanyaan(pagu, {
  banyak: [1, 1],
  works: [
    [["Dinkes"], 1_000_000_000],
    [["1.02.0.00.0.00.01.0000"], 1_000_000_000],
    [["Asda 1"], 1_000_000_000],
    [["stunting"], 600_000_000],
    [["1.02.02.2.02.15"], 600_000_000],
  ],
  column: [
    [[["Dinkes"], [null], ["DPUPR"], ["Entah"]]],
    [1_000_000_000, "", 1_000_000_000, TIDAK_ADA],
  ],
  blank: [
    [[null], ""],
    [[""], ""],
    [[0], ""],
  ],
  text: [
    [["Entah"], TIDAK_ADA],
    [[true], TIDAK_ADA],
  ],
  boundary: [
    [["semua"], 2_000_000_000],
    [["SEMUA"], 2_000_000_000],
    [[-1], TIDAK_ADA],
  ],
});

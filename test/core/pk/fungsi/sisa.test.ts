import { sisa } from "../../../../src/core/pk/fungsi/sisa.ts";
import { delapanPertanyaan } from "./delapan.ts";

const TIDAK_ADA = { error: "lingkupTidakAda" };

delapanPertanyaan(sisa, {
  banyak: [1, 1],
  works: [
    [["Dinkes"], 700_000_000],
    [["DPUPR"], 800_000_000],
  ],
  column: [[[["Dinkes"], [""], ["semua"]]], [700_000_000, "", 1_500_000_000]],
  blank: [
    [[null], ""],
    [[0], ""],
  ],
  text: [
    [["Entah"], TIDAK_ADA],
    [[false], TIDAK_ADA],
  ],
  boundary: [
    [["1.02.05"], { error: "belumDilaporkan" }],
    [["semua"], 1_500_000_000],
  ],
});

import { usulan } from "../../../../src/core/pk/fungsi/usulan.ts";
import { delapanPertanyaan } from "./delapan.ts";

const GIZI = "1.02.02.2.02.0015";
const TIDAK_ADA = { error: "lingkupTidakAda" };

// asOf is June: the money of October can be spent after ten days of procurement, from August on.
delapanPertanyaan(usulan, {
  banyak: [1, 2],
  works: [
    [[GIZI], 8],
    [["1.02.02.2.02.15", "Dinkes"], 8],
    [["1.02.02"], 8],
  ],
  column: [
    [[[GIZI], [null], ["1.02.05.2.01.0001"], ["Entah"]]],
    [8, "", { error: "tidakDiperiksa" }, TIDAK_ADA],
  ],
  blank: [
    [[null], ""],
    [[0], ""],
    [[GIZI, null], 8],
  ],
  text: [
    [["Entah"], TIDAK_ADA],
    [[true], TIDAK_ADA],
    [[GIZI, "DPUPR"], { error: "bukanDiSkpd" }],
  ],
  boundary: [
    [["semua"], { error: "lebihDariSatu" }],
    [[-1], TIDAK_ADA],
  ],
});

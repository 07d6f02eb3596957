import { realisasi } from "../../../../src/core/pk/fungsi/realisasi.ts";
import { delapanPertanyaan } from "./delapan.ts";

const TIDAK_ADA = { error: "lingkupTidakAda" };

delapanPertanyaan(realisasi, {
  banyak: [1, 2],
  works: [
    [["Dinkes", "TW II"], 240_000_000],
    [["Dinkes"], 300_000_000],
    [["semua", "s.d. Mei"], 60_000_000],
    [["semua", "tahun"], 500_000_000],
  ],
  column: [[[["Dinkes"], [null], ["1.02.05"]]], [300_000_000, "", { error: "belumDilaporkan" }]],
  blank: [
    [["Dinkes", null], 300_000_000],
    [["Dinkes", 0], 300_000_000],
    [[""], ""],
  ],
  text: [
    [["Dinkes", "besok"], { error: "periode" }],
    [["Entah"], TIDAK_ADA],
  ],
  boundary: [
    [["Dinkes", 1], { error: "belumDilaporkan" }],
    [["Dinkes", 2], 60_000_000],
    [["Dinkes", 12], { error: "belumDilaporkan" }],
    [["Dinkes", 13], { error: "periode" }],
  ],
});

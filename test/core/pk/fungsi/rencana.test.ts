import { rencana } from "../../../../src/core/pk/fungsi/rencana.ts";
import { delapanPertanyaan } from "./delapan.ts";

const TIDAK_ADA = { error: "lingkupTidakAda" };

delapanPertanyaan(rencana, {
  banyak: [2, 2],
  works: [
    [["Dinkes", "TW II"], 300_000_000],
    [["semua", 6], 500_000_000],
    [["semua", "sampai dengan Maret"], 200_000_000],
    [["DPUPR", 46_203], 200_000_000],
    [["semua", "setahun"], 1_600_000_000],
  ],
  column: [
    [[["Dinkes"], [""], ["DPUPR"]], "TW II"],
    [300_000_000, "", 200_000_000],
  ],
  blank: [
    [["Dinkes", null], ""],
    [["Dinkes", 0], ""],
    [[null, "TW I"], ""],
  ],
  text: [
    [["Dinkes", "besok"], { error: "periode" }],
    [["Dinkes", true], { error: "periode" }],
    [["Entah", 3], TIDAK_ADA],
  ],
  boundary: [
    [["Dinkes", 1], 0],
    [["Dinkes", 12], 0],
    [["Dinkes", 13], { error: "periode" }],
    [["Dinkes", "s.d."], { error: "periode" }],
    [["1.02.05", 3], { error: "tanpaRencana" }],
  ],
});

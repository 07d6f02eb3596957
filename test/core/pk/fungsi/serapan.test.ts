import { serapan } from "../../../../src/core/pk/fungsi/serapan.ts";
import { delapanPertanyaan } from "./delapan.ts";

const TIDAK_ADA = { error: "lingkupTidakAda" };

delapanPertanyaan(serapan, {
  banyak: [1, 2],
  works: [
    [["Dinkes", "TW I"], 0.06],
    [["Dinkes"], 0.3],
    [["semua", "Juni"], 0.25],
    [["Dinkes", "s.d. Mei"], 0.06],
  ],
  column: [[[["Dinkes"], [null], ["DPUPR"]]], [0.3, "", 0.2]],
  blank: [
    [["Dinkes", ""], 0.3],
    [["Dinkes", 0], 0.3],
    [[null], ""],
  ],
  text: [
    [["Dinkes", "besok"], { error: "periode" }],
    [["Entah"], TIDAK_ADA],
  ],
  boundary: [
    [["Dinkes", 1], { error: "belumDilaporkan" }],
    [["Dinkes", 12], 0.3],
    [["DPUPR", 5], { error: "belumDilaporkan" }],
  ],
});

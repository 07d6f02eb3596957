import { kode } from "../../../../src/core/pk/fungsi/kode.ts";
import { delapanPertanyaan } from "./delapan.ts";

delapanPertanyaan(kode, {
  banyak: [2, 2],
  works: [
    [["1.02.02.2.02.0015", "program"], "1.02.02"],
    [["1.02.02.2.02.0015 Pengelolaan Gizi", "Sub Kegiatan"], "1.02.02.2.02.0015"],
    [["5.1.02.01.01.0024", "Rincian Objek"], "5.1.02.01.01"],
    [["5.01.02.2.01.0001", "bidang urusan"], "5.01"],
    [["X.XX.01.2.02.0001", "program"], "X.XX.01"],
  ],
  column: [
    [[["1.02.02.2.02.0015"], [null], ["5.2.04"]], "program"],
    ["1.02.02", "", { error: "tingkat" }],
  ],
  blank: [
    [[null, "program"], ""],
    [[0, "program"], ""],
    [["1.02.02", null], { error: "tingkat" }],
  ],
  text: [
    [["Dinas Kesehatan", "program"], { error: "bukanKode" }],
    [["1.02.02", "jenis"], { error: "tingkat" }],
  ],
  boundary: [
    [["1", "urusan"], "1"],
    [[5, "akun"], "5"],
    [[1.02, "bidang"], "1.02"],
    [["1.02.02", "kegiatan"], { error: "terlaluPendek" }],
    [["5.1", "jenis"], { error: "terlaluPendek" }],
  ],
});

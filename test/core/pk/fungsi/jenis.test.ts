import { jenis } from "../../../../src/core/pk/fungsi/jenis.ts";
import { delapanPertanyaan } from "./delapan.ts";

const BUKAN = { error: "bukanRekening" };

delapanPertanyaan(jenis, {
  banyak: [1, 1],
  works: [
    [["5.1.02.01.01.0024"], "Belanja Barang dan Jasa"],
    [["5.2.04 Belanja Modal"], "Belanja Modal Jalan, Jaringan, dan Irigasi"],
    [["5.1.02.01.001.00024"], "Belanja Barang dan Jasa"],
  ],
  column: [[[["5.1.01"], [""], ["5.4.02"]]], ["Belanja Pegawai", "", "Belanja Bantuan Keuangan"]],
  blank: [
    [[null], ""],
    [[0], ""],
  ],
  text: [
    [["pegawai"], { error: "bukanKode" }],
    [[true], { error: "bukanKode" }],
  ],
  boundary: [
    [["5.1"], BUKAN],
    [["5.1.99"], BUKAN],
    [["1.02.02"], BUKAN],
    [["5.01.02"], BUKAN],
    [["4.1.01"], BUKAN],
  ],
});

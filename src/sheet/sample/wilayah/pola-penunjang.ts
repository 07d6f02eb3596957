import { DPRD, GAJI, GURU, KDH } from "./pola-gaji.ts";
import { BARANG, JASA, type Pola } from "./pola-jenis.ts";

/** What the offices need to run: pay, bills, cleaning, vehicles, equipment. */
export const POLA_PENUNJANG: readonly Pola[] = [
  { cocok: /Gaji dan Tunjangan ASN/, di: /^1\.01/, rekening: [...GAJI, ...GURU], hanyaIni: true },
  { cocok: /Gaji dan Tunjangan ASN/, rekening: GAJI, hanyaIni: true },
  { cocok: /Gaji dan Tunjangan Kepala Daerah/, rekening: KDH, hanyaIni: true },
  { cocok: /Administrasi Keuangan DPRD/, rekening: DPRD, hanyaIni: true },
  {
    cocok: /Sumber Daya Air dan Listrik/,
    rekening: [
      [`${JASA}0059`, 2, "rata"],
      [`${JASA}0060`, 4, "rata"],
      [`${JASA}0061`, 30, "rata"],
      [`${JASA}0063`, 16, "rata"],
      [`${JASA}0062`, 2, "rata"],
    ],
    hanyaIni: true,
  },
  {
    cocok: /Pelayanan Umum Kantor/,
    rekening: [
      [`${JASA}0026`, 60, "rata"],
      [`${JASA}0028`, 12, "rata"],
      [`${JASA}0030`, 26, "rata"],
      [`${JASA}0031`, 26, "rata"],
      [`${JASA}0033`, 14, "rata"],
      [`${JASA}0027`, 10, "rata"],
    ],
    hanyaIni: true,
  },
  {
    cocok: /Kendaraan (Perorangan )?Dinas (atau|Operasional)/,
    di: /\.01\.2\.09\./,
    rekening: [
      [`${BARANG}0004`, 20, "rata"],
      [`${BARANG}0013`, 10, "triwulanan"],
      [`${JASA}0067`, 4, "triwulanan"],
      ["5.1.02.03.02.0035", 6, "triwulanan"],
      ["5.1.02.03.02.0036", 8, "triwulanan"],
      ["5.1.02.03.02.0038", 4, "triwulanan"],
    ],
    hanyaIni: true,
  },
  {
    cocok: /Pemeliharaan.*(Gedung Kantor|Peralatan dan Mesin)/i,
    di: /\.01\.2\.09\./,
    rekening: [
      ["5.1.02.03.03.0001", 16, "sekali"],
      ["5.1.02.03.02.0405", 5, "triwulanan"],
      ["5.1.02.03.02.0409", 3, "triwulanan"],
      ["5.1.02.03.02.0410", 3, "triwulanan"],
      [`${BARANG}0031`, 2, "triwulanan"],
    ],
    hanyaIni: true,
  },
  {
    cocok: /^Pengadaan (Kendaraan|Mebel|Peralatan|Aset|Sarana)|^Penyediaan Peralatan dan Perl/,
    di: /\.01\.2\.0[67]\./,
    rekening: [
      ["5.2.02.05.02.0001", 6, "sekali"],
      ["5.2.02.05.02.0004", 3, "sekali"],
      ["5.2.02.05.01.0004", 2, "sekali"],
      ["5.2.02.05.01.0005", 2, "sekali"],
      ["5.2.02.10.01.0002", 12, "sekali"],
      ["5.2.02.10.02.0003", 5, "sekali"],
      ["5.2.02.10.02.0004", 3, "sekali"],
    ],
  },
  {
    cocok: /BLUD/,
    di: /\.01\.2\.10\./,
    rekening: [
      [`${BARANG}0002`, 120, "rata"],
      [`${BARANG}0037`, 700, "rata"],
      [`${BARANG}0056`, 90, "rata"],
      [`${JASA}0014`, 700, "rata"],
      [`${JASA}0030`, 120, "rata"],
      [`${JASA}0061`, 120, "rata"],
      ["5.2.02.07.01.0001", 60, "sekali"],
    ],
    skala: 8,
  },
];

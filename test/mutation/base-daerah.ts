import type { CellValue, SheetGrid } from "../../src/sheet/host.ts";

/** A region in little: every basic urusan, the SKPKD with its transfers, and the shares of the law kept. */
export function daerahGrids(): readonly SheetGrid[] {
  const skpd: CellValue[][] = [["Kode SKPD", "Nama SKPD", "Alias", "Asisten"]];
  const head = ["Kode SKPD", "Nama SKPD", "Kode Sub Kegiatan", "Sub Kegiatan", "Kode Rekening"];
  const dpa: CellValue[][] = [[...head, "Uraian", "Jumlah"]];
  for (const [bidang, nama, sub, namaSub, rekening, uraian, juta] of ISI) {
    const kode = `${bidang}.0.00.0.00.01.0000`;
    if (!skpd.some((row) => row[0] === kode)) skpd.push([kode, nama, nama, "Asisten"]);
    dpa.push([kode, nama, `${bidang}.${sub}`, namaSub, rekening, uraian, juta * 1_000_000]);
  }
  return [grid("SKPD", skpd), grid("DPA", dpa)];
}

type Isi = readonly [
  bidang: string,
  nama: string,
  sub: string,
  namaSub: string,
  rekening: string,
  uraian: string,
  juta: number,
];

const BARANG = ["5.1.02.01.01.0024", "Belanja Alat/Bahan untuk Kegiatan Kantor-Alat Tulis Kantor"];
const GAJI = ["5.1.01.01.01.0001", "Belanja Gaji Pokok PNS"];
const JALAN = ["5.2.04.01.01.0003", "Belanja Modal Jalan Kabupaten"];
const TRANSFER = ["5.4.02.05.01.0001", "Belanja Bantuan Keuangan kepada Desa"];

const NAMA_GAJI = "Penyediaan Gaji dan Tunjangan ASN";

const ISI: readonly Isi[] = (
  [
    ["1.01", "Dinas Pendidikan", "02.2.01.29", "Pengelolaan Dana BOS Sekolah Dasar", BARANG, 3000],
    ["1.01", "Dinas Pendidikan", "01.2.02.01", NAMA_GAJI, GAJI, 1500],
    ["1.02", "Dinas Kesehatan", "02.2.02.33", "Operasional Pelayanan Puskesmas", BARANG, 300],
    ["1.03", "Dinas Pekerjaan Umum", "10.2.01.09", "Rehabilitasi Jalan", JALAN, 6500],
    ["1.04", "Dinas Perumahan", "03.2.03.02", "Perbaikan Rumah Tidak Layak Huni", BARANG, 200],
    ["1.05", "Satuan Polisi Pamong Praja", "02.2.01.01", "Pencegahan Gangguan", BARANG, 100],
    ["1.06", "Dinas Sosial", "05.2.02.01", "Pendataan Fakir Miskin", BARANG, 100],
    ["5.02", "Badan Keuangan dan Aset Daerah", "02.2.04.09", "Pengelolaan Dana", TRANSFER, 800],
  ] as const
).map(([bidang, nama, sub, namaSub, [rekening = "", uraian = ""], juta]) => [
  bidang,
  nama,
  sub,
  namaSub,
  rekening,
  uraian,
  juta,
]);

function grid(name: string, rows: readonly (readonly CellValue[])[]): SheetGrid {
  return { file: "", name, top: 0, left: 0, values: rows.map((row) => [...row]) };
}

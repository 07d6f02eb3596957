import type { Model } from "../../src/core/model/model.ts";
import type { CellValue, SheetGrid } from "../../src/sheet/host.ts";

const KEPALA = [
  "Kode SKPD",
  "Nama SKPD",
  "Kode Sub Kegiatan",
  "Nama Sub Kegiatan",
  "Kode Rekening",
  "Kode RUP",
  "Nama Paket",
  "Metode Pengadaan",
  "Pagu Paket",
  "Nilai Kontrak",
  "Status RUP",
  "Pemilihan",
  "Tanggal Kontrak",
  "Tanggal Selesai",
  "Tanggal Bayar",
] as const;

/** Plans above this are bought as a package of their own. */
const MIN = 50_000_000;

/** A list of packages for the larger plans of a RAK: paid in the plan's first month, all dates in order before it. */
export function daftarPaket({ rakList, subKegiatanList, dokumenList }: Model): SheetGrid {
  const tahun = dokumenList[0]?.tahun ?? 2023;
  const rows: CellValue[][] = [];
  rakList.forEach(({ subKegiatan, rekening, total, bulan }, nth) => {
    const sub = subKegiatanList.find(({ kode }) => kode.kode?.key === subKegiatan.kode?.key);
    const bayar = bulan.findIndex((amount) => (amount ?? 0) > 0) + 1;
    if (sub === undefined || rekening === null || total === null || total < MIN || bayar < 4)
      return;
    if (!/^5\.(1\.02|2)/.test(rekening.text)) return;
    rows.push([
      sub.skpd?.text ?? "",
      sub.skpd?.nama ?? "",
      subKegiatan.text,
      subKegiatan.nama,
      rekening.text,
      String(41_230_000 + nth),
      `Paket ${rekening.nama}`,
      total > 200_000_000 ? "Tender" : "Pengadaan Langsung",
      total,
      "",
      "Terumumkan",
      tanggal(5, bayar - 3, tahun),
      tanggal(10, bayar - 1, tahun),
      tanggal(20, bayar, tahun),
      tanggal(25, bayar, tahun),
    ]);
  });
  const titles = [["RENCANA UMUM PENGADAAN"], [`TAHUN ANGGARAN ${tahun}`], []];
  const values = [...titles, [...KEPALA], ...rows].map((row) =>
    KEPALA.map((_, col): CellValue => row[col] ?? ""),
  );
  return { file: "", name: "Paket", top: 0, left: 0, values };
}

function tanggal(hari: number, bulan: number, tahun: number): string {
  return `${String(hari).padStart(2, "0")}/${String(bulan).padStart(2, "0")}/${tahun}`;
}

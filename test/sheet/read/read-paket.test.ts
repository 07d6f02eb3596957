import { describe, expect, test } from "vitest";
import { readSheet } from "../../../src/sheet/read/read-sheet.ts";
import { grid } from "./grid.ts";

describe("packages", () => {
  test("a SiRUP data set", () => {
    const read = readSheet(
      grid([
        [
          "kd_rup",
          "nama_satker",
          "nama_paket",
          "metode_pengadaan",
          "pagu",
          "status_umumkan_rup",
          "tgl_awal_pemilihan",
          "tgl_awal_kontrak",
          "tgl_akhir_kontrak",
        ],
        [
          41234567,
          "Dinas Kesehatan",
          "Pengadaan Alat Kesehatan",
          "E-Purchasing",
          1_250_000_000,
          "Terumumkan",
          "2023-02-14T00:00:00Z",
          45_000,
          "30/06/2023",
        ],
      ]),
    );
    expect(read.summary).toMatchObject({ kind: "paket", rows: 1, alasan: null });
    expect(read.paketList[0]).toMatchObject({
      kodeRup: "41234567",
      nama: "Pengadaan Alat Kesehatan",
      metode: "E-Purchasing",
      nilai: 1_250_000_000,
      nilaiKontrak: null,
      status: "Terumumkan",
      pemilihan: { tahun: 2023, bulan: 2, hari: 14 },
      kontrak: { tahun: 2023, bulan: 3, hari: 15 },
      selesai: { tahun: 2023, bulan: 6, hari: 30 },
      bayar: null,
    });
    expect(read.paketList[0]?.skpd?.nama).toBe("Dinas Kesehatan");
    expect(read.paketList[0]?.origin.cols).toMatchObject({ kodeRup: 0, nilai: 4, pemilihan: 6 });
  });

  test("a staff table: months without a year take the year above, totals are no package", () => {
    const read = readSheet(
      grid([
        ["DAFTAR PAKET PENGADAAN TAHUN ANGGARAN 2023"],
        ["SKPD", ":", "Dinas PUTR"],
        [
          "No",
          "Kode Sub Kegiatan",
          "Nama Paket",
          "Metode Pemilihan",
          "Pagu (Rp)",
          "Nilai Kontrak",
          "Bulan Pemilihan",
          "Tanggal Kontrak",
          "Bulan Bayar",
          "Lokasi",
        ],
        [
          1,
          "1.03.10.2.01.09",
          "Rehab Jalan",
          "Tender",
          "Rp6.600.000.000",
          "",
          "Februari",
          "14 Maret 2023",
          "Jul-23",
          "Wado",
        ],
        [2, "1.03.10.2.01.09", "Pengawasan", "Seleksi", 100, "-", "belum", "", "", ""],
        ["", "", "Jumlah", "", 6_600_000_100],
      ]),
    );
    expect(read.paketList).toHaveLength(2);
    expect(read.paketList[0]).toMatchObject({
      nilai: 6_600_000_000,
      pemilihan: { tahun: 2023, bulan: 2, hari: 1 },
      kontrak: { tahun: 2023, bulan: 3, hari: 14 },
      bayar: { tahun: 2023, bulan: 7, hari: 1 },
      lokus: "Wado",
    });
    expect(read.paketList[0]?.skpd?.nama).toBe("Dinas PUTR");
    expect(read.paketList[0]?.subKegiatan?.text).toBe("1.03.10.2.01.09");
    expect(read.paketList[1]).toMatchObject({ nilaiKontrak: null, pemilihan: null });
    // "belum" says that there is none yet: no mistake.
    expect(read.issues.filter(({ kind }) => kind === "bukanTanggal")).toEqual([]);
  });

  test("without any year a bare month is no day", () => {
    const read = readSheet(
      grid([
        ["Kode RUP", "Nama Paket", "Metode", "Pagu", "Bulan Pemilihan"],
        ["1", "ATK", "E-Purchasing", 5, "Maret"],
      ]),
    );
    expect(read.paketList[0]?.pemilihan).toBeNull();
    expect(read.issues).toMatchObject([
      { kind: "bukanTanggal", text: "Maret", at: { row: 1, col: 4 } },
    ]);
  });
});

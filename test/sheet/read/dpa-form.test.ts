import { describe, expect, test } from "vitest";
import type { Kelompok, Rekening, SubKegiatan } from "../../../src/core/model/dpa.ts";
import { cellOf } from "../../../src/core/model/origin.ts";
import { readWorkbook } from "../../../src/sheet/read/read-workbook.ts";
import { dpa2026Grids, type Dpa2026File } from "../../fixtures/grids.ts";

const PRINTS: readonly (readonly [Dpa2026File, number, number])[] = [
  ["dpa-2.21.02.1.01.0005.xlsx", 213_924_275, 10],
  ["dpa-2.21.02.1.01.0006.xlsx", 918_886_900, 28],
  ["dpa-2.21.02.1.01.0008.xlsx", 53_683_500, 13],
];

function only(file: Dpa2026File): SubKegiatan {
  const [sub, ...rest] = readWorkbook(dpa2026Grids(file)).subKegiatanList;
  expect(rest).toEqual([]);
  return sub!;
}

function countRincian(list: readonly Rekening[]): number {
  const inGroup = (group: Kelompok): number =>
    group.rincianList.length + group.kelompokList.reduce((sum, child) => sum + inGroup(child), 0);
  return list.reduce(
    (sum, account) =>
      sum +
      account.rincianList.length +
      account.kelompokList.reduce((part, group) => part + inGroup(group), 0) +
      countRincian(account.children),
    0,
  );
}

describe("real DPA prints of SIPD-RI 2026", () => {
  test.each(PRINTS)("%s: pagu, items and months as printed", (file, pagu, items) => {
    const sub = only(file);
    expect(sub.pagu).toBe(pagu);
    expect(sub.rencana?.jumlah).toBe(pagu);
    expect(sub.rencana?.bulan.reduce<number>((sum, amount) => sum + (amount ?? 0), 0)).toBe(pagu);
    expect(countRincian(sub.rekeningList)).toBe(items);
    expect(sub.sumberDana).toBe("PENDAPATAN ASLI DAERAH (PAD)");
    expect(sub.waktu).toEqual({ mulai: 1, selesai: 12 });
    expect(sub.skpd?.nama).toBe("Dinas Komunikasi, Informatika dan Statistik");
  });

  test("head, indikator and the page-break header inside a group", () => {
    const model = readWorkbook(dpa2026Grids("dpa-2.21.02.1.01.0005.xlsx"));
    const [dokumen] = model.dokumenList;
    expect(dokumen?.tahun).toBe(2026);
    expect(dokumen?.alokasi).toBe(213_924_275);
    expect(dokumen?.nomor).toBe("DPA/A.1/2.16.2.20.2.21.02.0000/001/2026");
    expect(
      dokumen?.indikatorList?.map(({ jenis, target, satuan }) => [jenis, target, satuan]),
    ).toEqual([
      ["capaian", 551, "Nilai"],
      ["masukan", 213_924_275, ""],
      ["keluaran", 1, "Laporan"],
      ["hasil", 29, "Perangkat Daerah"],
    ]);
    expect(model.issues).toEqual([]);
  });

  test("an item keeps its figures and its cells", () => {
    const sub = only("dpa-2.21.02.1.01.0005.xlsx");
    const leaf =
      sub.rekeningList[0]?.children[0]?.children[0]?.children[0]?.children[0]?.children[0];
    expect(leaf?.kodeText).toBe("5.1.02.01.001.00024");
    expect(leaf?.kode?.key).toBe("5.1.2.1.1.24");
    const item = leaf?.kelompokList[0]?.kelompokList[0]?.rincianList[0];
    expect(item).toMatchObject({
      uraian: "Alat Tulis Kantor",
      spesifikasi: "Isi staples No.10",
      koefisienText: "20 Kotak",
      koefisien: 20,
      satuan: "Kotak",
      harga: 4200,
      ppn: 0,
      jumlah: 84_000,
    });
    expect(leaf?.kelompokList[0]?.sumberDana).toBe("PENDAPATAN ASLI DAERAH (PAD)");
    expect(cellOf(item!.origin, "jumlah")).toMatchObject({ sheet: "Sheet1", row: 38, col: 7 });
    expect(cellOf(sub.origin, "pagu")).toMatchObject({ row: 62, col: 7 });
    expect(cellOf(sub.rencana!.origin, "bulan2")).toMatchObject({ row: 66, col: 2 });
  });

  test("the variant with real numbers, older wording and 4-digit accounts reads the same", () => {
    const combined = readWorkbook(dpa2026Grids("dpa-gabungan.xlsx"));
    const numbers = readWorkbook(dpa2026Grids("dpa-angka.xlsx"));
    const figures = (model: typeof combined) =>
      model.subKegiatanList.map((sub) => [
        sub.kode.kode?.key,
        sub.pagu,
        sub.rencana?.bulan,
        countRincian(sub.rekeningList),
      ]);
    expect(figures(numbers)).toEqual(figures(combined));
    expect(numbers.issues).toEqual([]);
  });
});

import type { LingkunganView } from "../../src/app/lingkungan/lingkungan.ts";
import { butirBuku } from "../../src/app/lingkungan/butir-buku.ts";
import { butirExcel, syaratViews } from "../../src/app/lingkungan/butir-excel.ts";
import { butirFungsi } from "../../src/app/lingkungan/butir-fungsi.ts";
import { butirHalaman } from "../../src/app/lingkungan/butir-halaman.ts";
import { FUNCTIONS } from "../../src/core/pk/index.ts";
import type { SheetInfo } from "../../src/sheet/host.ts";
import type { FaktaExcel, FaktaHalaman } from "../../src/sheet/lingkungan.ts";

/** An Excel 365 on an Indonesian Windows, without anything to complain of. */
export const EXCEL: FaktaExcel = {
  host: "Excel",
  platform: "PC",
  versi: "16.0.18129.20158",
  bahasa: "id-ID",
  didukung: [
    "SharedRuntime 1.1",
    "ExcelApi 1.12",
    "CustomFunctionsRuntime 1.1",
    "CustomFunctionsRuntime 1.2",
    "ExcelApi 1.13",
    "ExcelApi 1.14",
    "ExcelApi 1.17",
  ],
  excelApi: "1.18",
  budaya: { nilai: { nama: "id-ID", desimal: ",", ribuan: "." } },
  hitung: { nilai: "Automatic" },
  hanyaBaca: { nilai: false },
  strukturDilindungi: { nilai: false },
};

export const HALAMAN: FaktaHalaman = {
  asal: "https://pk.kab.go.id",
  fungsi: { nilai: FUNCTIONS.map(({ spec }) => spec.id) },
  officeJs: "appsforoffice.microsoft.com",
  gagal: [],
  penyimpanan: true,
  pekerja: true,
};

export const LEMBAR: readonly SheetInfo[] = [
  { name: "DPA Dinkes", visibility: "visible", isProtected: false, rowCount: 40, columnCount: 9 },
  { name: "RAK", visibility: "visible", isProtected: true, rowCount: 30, columnCount: 15 },
];

/** A self-test with something in each state but `gagal`. */
export function fakeLingkungan(): LingkunganView {
  const butir = [
    ...butirExcel(EXCEL),
    ...butirBuku(EXCEL, { lembar: { nilai: LEMBAR }, catatan: { nilai: 5_000 } }),
    ...butirFungsi(HALAMAN, { panggilan: 0, galatNama: { nilai: 0 } }),
    ...butirHalaman(HALAMAN),
  ];
  return {
    versi: "0.1.0",
    ringkas: "13 baik, 1 perlu perhatian, 0 harus diperbaiki, 1 tidak diperiksa.",
    status: "perhatian",
    butir,
    syarat: syaratViews(EXCEL),
  };
}

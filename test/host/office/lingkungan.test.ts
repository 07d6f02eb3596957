import { afterEach, expect, test } from "vitest";
import { bacaExcel } from "../../../src/host/office/lingkungan.ts";
import { openHeadlessExcel, type HeadlessExcel } from "../../support/headless-excel.ts";

let excel: HeadlessExcel | null = null;
afterEach(() => {
  excel?.close();
  excel = null;
});

test("Excel tells of itself; a part it refuses hides no other", async () => {
  excel = await openHeadlessExcel({ sheets: [{ name: "DPA", values: [["Pagu", 1]] }] });
  const before = excel.dump();
  expect(await bacaExcel()).toEqual({
    host: "Excel",
    platform: "OfficeOnline",
    versi: "16.0.0.0",
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
    excelApi: "1.15",
    budaya: { nilai: { nama: "id-ID", desimal: ",", ribuan: "." } },
    hitung: { nilai: "Automatic" },
    hanyaBaca: { nilai: false },
    strukturDilindungi: { nilai: false },
  });
  excel.faults.next("ApiNotFound");
  const { budaya, hitung } = await bacaExcel();
  expect(budaya).toEqual({ galat: "ApiNotFound" });
  expect(hitung).toEqual({ nilai: "Automatic" });
  expect(excel.dump()).toEqual(before);
});

import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { openXlsx } from "../../../src/host/xlsx/workbook.ts";
import { readWorkbook } from "../../../src/sheet/read/read-workbook.ts";

/** Sheets of real workbooks whose kind is not plain: kind, rows, reason. `test/cli/check.test.ts` lists all kinds. */
const SHEETS: Readonly<
  Record<string, Readonly<Record<string, readonly [string, number, string | null]>>>
> = {
  "anggaran-kas-template-sumut-2022.xlsx": { "JAN-FEB": ["rak", 1, null] },
  "dpa-rok-realisasi-layanan-bali-2026.xlsx": {
    PLGK: ["realisasi", 0, "formulirKosong"],
    Bobot: ["realisasi", 0, "formulirKosong"],
    "ROK OP": ["lain", 0, "tanpaKode"],
    Jan: ["realisasi", 0, "formulirKosong"],
    Desember: ["realisasi", 0, "formulirKosong"],
  },
  "lra-skpd-toba-2022.xlsx": { Sheet1: ["realisasi", 4, null] },
  "realisasi-belanja-dinkes-sumenep-2024.xlsx": { Sheet8: ["lain", 0, "tanpaKode"] },
  "realisasi-seksi-form.xlsx": { REALISASI: ["realisasi", 0, "formulirKosong"] },
  "template-capaian.xlsx": { Sheet1: ["realisasi", 4, null] },
  "template-deviasi.xlsx": { Sheet1: ["lain", 0, "tanpaKode"] },
  "template-revisi.xlsx": { Sheet1: ["lain", 0, "tanpaKode"] },
};

describe("real sheets that are no plain table", () => {
  test.each(Object.entries(SHEETS))("%s", async (file, expected) => {
    const book = openXlsx(readFileSync(`test/fixtures/workbooks/${file}`), file);
    const model = readWorkbook(await book.readSheets(Object.keys(expected)));
    const found = model.sheets.map(({ sheet, kind, rows, alasan }) => [
      sheet,
      [kind, rows, alasan],
    ]);
    expect(Object.fromEntries(found)).toEqual(expected);
  });

  test("the columns of a monthly report are those of the report, not of its plan", async () => {
    const file = "dpa-rok-realisasi-layanan-bali-2026.xlsx";
    const book = openXlsx(readFileSync(`test/fixtures/workbooks/${file}`), file);
    const [jan] = readWorkbook(await book.readSheets(["Jan"])).sheets;
    expect(jan?.kolom.map(({ field, judul }) => [field, judul])).toEqual([
      ["kodeRekening", "KODE REKENING"],
      ["fisik", "REAL"],
      ["keuangan", "REAL Rp."],
    ]);
  });

  test("LRA of a kecamatan: the two figures of belanja it reports, of the unit it names", async () => {
    const book = openXlsx(
      readFileSync("test/fixtures/workbooks/lra-skpd-toba-2022.xlsx"),
      "lra.xlsx",
    );
    const { realisasiList } = readWorkbook(await book.readSheets(["Sheet1"]));
    expect(realisasiList.map(({ rekening, keuangan }) => [rekening?.text, keuangan])).toEqual([
      ["5.1", 1_310_769_907],
      ["5.2", 0],
      ["5.3", 0],
      ["5.4", 0],
    ]);
    expect(new Set(realisasiList.map(({ skpd }) => skpd?.nama))).toEqual(
      new Set(["Kecamatan Borbor"]),
    );
  });
});

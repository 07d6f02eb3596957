import { describe, expect, test } from "vitest";
import { writeDraft } from "../../../src/host/xlsx/write-draft.ts";
import { openXlsx } from "../../../src/host/xlsx/workbook.ts";
import { draftGrid, type DraftCell, type SheetDraft } from "../../../src/sheet/draft.ts";
import { VALIDATION_LIMIT } from "../../../src/sheet/draft-validation.ts";
import { readWorkbook } from "../../../src/sheet/read/read-workbook.ts";
import { buildTemplat } from "../../../src/sheet/template/build-templat.ts";
import { TEMPLAT_LIST } from "../../../src/sheet/template/tabel-templat.ts";

const sheets = buildTemplat();
const KIND: Readonly<Record<string, string>> = {
  SKPD: "skpd",
  PK: "pk",
  Crossfire: "crossfire",
  Realisasi: "realisasi",
  Kas: "kas",
  Paket: "paket",
};

/** The template with its own example typed into the first row of the table. */
function filled(sheet: SheetDraft): SheetDraft {
  const templat = TEMPLAT_LIST.find(({ nama }) => nama === sheet.name)!;
  const first = sheet.freeze!.rows;
  const rows = sheet.rows.map((cells, row): readonly (DraftCell | null)[] =>
    row !== first ? cells : templat.kolom.map(({ contoh, style }) => ({ value: contoh, style })),
  );
  return { ...sheet, rows };
}

describe("the empty tables", () => {
  test("are read as nothing: the example is no data, and nothing is misunderstood", () => {
    const model = readWorkbook(sheets.map((sheet) => draftGrid(sheet)));
    expect(model.issues).toEqual([]);
    expect({
      skpd: model.skpdList.length,
      pk: model.pkIndikatorList.length + model.pkProgramList.length,
      crossfire: model.crossfireList.length,
      realisasi: model.realisasiList.length,
      kas: model.kasList.length,
      paket: model.paketList.length,
    }).toEqual({ skpd: 0, pk: 0, crossfire: 0, realisasi: 0, kas: 0, paket: 0 });
  });

  test("are recognised as what they are once a row is filled in, from a file as well", async () => {
    const bytes = writeDraft(sheets.map(filled), { title: "t", created: "2023-01-02T00:00:00Z" });
    const book = openXlsx(bytes, "templat.xlsx");
    const names = (await book.listSheets()).map(({ name }) => name);
    const model = readWorkbook(await book.readSheets(names));
    expect(Object.fromEntries(model.sheets.map(({ sheet, kind }) => [sheet, kind]))).toEqual(KIND);
    expect(model.issues).toEqual([]);
    expect(model.skpdList).toMatchObject([{ kode: "1.02.0.00.0.00.01.0000", alias: "Dinkes" }]);
    expect(model.pkIndikatorList).toMatchObject([
      { indikator: "Prevalensi stunting", satuan: "Persen", target: 7, bobot: 50 },
    ]);
    expect(model.crossfireList).toMatchObject([{ tema: "Bersama Cegah Stunting", bobot: 100 }]);
    expect(model.realisasiList).toMatchObject([
      { bulan: 1, keuangan: 12_500_000, fisik: 0.08, keluaran: 40 },
    ]);
    expect(model.kasList).toMatchObject([{ bulan: 1, jumlah: 95_000_000_000 }]);
    expect(model.paketList).toMatchObject([{ kodeRup: "40000011", nilai: 240_000_000 }]);
  });

  test("keep every heading as it is, also one over two rows, and leave the cells below open", () => {
    for (const { nama, kolom } of TEMPLAT_LIST) {
      const sheet = sheets.find(({ name }) => name === nama)!;
      const guarded = (sheet.validations ?? []).filter(({ rule }) => rule?.kind === "tetap");
      expect(guarded.map(({ range }) => range.col)).toEqual(kolom.map((_, col) => col));
      const first = sheet.freeze!.rows;
      for (const { range } of guarded) {
        expect(range.row + range.rowCount).toBe(first);
      }
      // A heading that runs over two rows stands in its upper cell: the note must be there.
      const two = kolom.some(({ grup }) => grup !== undefined) ? 2 : 1;
      expect(guarded[0]?.range.rowCount).toBe(two);
      expect(sheet.rows[guarded[0]!.range.row]?.[0]?.value).toBe(kolom[0]!.judul);
    }
  });

  test("note every heading and every column within Excel's limits; examples follow their own rules", () => {
    for (const { nama, kolom } of TEMPLAT_LIST) {
      const validations = sheets.find(({ name }) => name === nama)!.validations ?? [];
      expect(validations).toHaveLength(kolom.length * 2);
      for (const { note, rule } of validations) {
        expect(note!.message.length).toBeGreaterThan(5);
        expect(note!.message.length).toBeLessThanOrEqual(VALIDATION_LIMIT.message);
        if (rule?.kind === "list") {
          expect(rule.words.join(",").length).toBeLessThanOrEqual(VALIDATION_LIMIT.list);
        }
      }
      for (const { judul, aturan, contoh } of kolom) {
        if (contoh === "" || aturan === undefined) continue;
        if (aturan.kind === "tetap") continue;
        if (aturan.kind === "list") expect(aturan.words, judul).toContain(contoh);
        else expect(Number(contoh), judul).toBeGreaterThanOrEqual(aturan.min ?? -Infinity);
      }
    }
  });
});

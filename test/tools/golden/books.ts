import { readFileSync } from "node:fs";
import { openXlsx } from "../../../src/host/xlsx/workbook.ts";
import { writeDraft } from "../../../src/host/xlsx/write-draft.ts";
import type { SheetDraft } from "../../../src/sheet/draft.ts";
import type { SheetGrid } from "../../../src/sheet/host.ts";
import { draftGrid } from "../../../src/sheet/draft.ts";
import { buildSample } from "../../../src/sheet/sample/build-sample.ts";
import { Book } from "../../mutation/book.ts";
import { MUTATORS } from "../../mutation/index.ts";
import { Rng } from "../../mutation/rng.ts";
import { dpa2026Drafts } from "../fixtures/dpa-2026.ts";

/** A golden workbook: its cells, and in a sentence what it is made from. */
export interface GoldenBook {
  readonly name: string;
  readonly asal: string;
  /** No error and at most two warnings are allowed in it. */
  readonly bersih: boolean;
  readonly bytes: () => Promise<Uint8Array> | Uint8Array;
}

const REAL = new URL("../../fixtures/workbooks/", import.meta.url);
const INFO = { title: "Selaras PK", created: "2026-01-02T00:00:00Z" };

function write(sheets: readonly SheetDraft[]): Uint8Array {
  return writeDraft(sheets, INFO);
}

/** Cells of a grid as a sheet of its own, without its looks. */
function draftOf({ name, top, left, values }: SheetGrid): SheetDraft {
  const blank = (count: number): null[] => Array.from({ length: count }, () => null);
  const rows = values.map((row) => [
    ...blank(left),
    ...row.map((value) => (value === "" ? null : { value })),
  ]);
  const above = Array.from({ length: top }, () => []);
  return { name, rows: [...above, ...rows], merges: [], widths: [], heights: {} };
}

/** Some sheets of a real workbook. */
async function cut(file: string, sheets: readonly string[]): Promise<SheetGrid[]> {
  const book = openXlsx(readFileSync(new URL(file, REAL)), file);
  const grids = await book.readSheets(sheets);
  return grids.map((grid) => ({ ...grid, file: "" }));
}

/** The same cells with the faults of these rules put in, one after the other, at places that the seeds fix. */
function spoil(grids: readonly SheetGrid[], rules: readonly string[]): readonly SheetDraft[] {
  let book = new Book(grids);
  rules.forEach((rule, nth) => {
    const mutator = MUTATORS.find((one) => one.rule === rule);
    if (mutator === undefined) throw new RangeError(`no mutator for ${rule}`);
    if (mutator.inject(book, new Rng(2026 + nth)) === null)
      throw new RangeError(`no place: ${rule}`);
    book = new Book(book.grids);
  });
  return book.grids.map(draftOf);
}

const sample = (): readonly SheetGrid[] => buildSample().sheets.map((sheet) => draftGrid(sheet));

function print(file: string): readonly SheetDraft[] {
  const found = dpa2026Drafts().find((one) => one.file === file);
  if (found === undefined) throw new RangeError(`no print ${file}`);
  return found.sheets;
}

/** Half of them come from real documents. */
export const GOLDEN: readonly GoldenBook[] = [
  {
    name: "bersih",
    asal: "Contoh satu daerah tanpa kesalahan.",
    bersih: true,
    bytes: () => write(buildSample().sheets),
  },
  {
    name: "contoh-berkesalahan",
    asal: "Contoh satu daerah dengan satu kesalahan dari tiap jenis yang sering terjadi.",
    bersih: false,
    bytes: () => write(buildSample({ seeded: true }).sheets),
  },
  {
    name: "hitung-salah",
    asal: "Contoh daerah; jumlah pada tiap jenjang diubah.",
    bersih: false,
    bytes: () =>
      write(spoil(sample(), ["HITUNG-01", "HITUNG-02", "HITUNG-03", "HITUNG-04", "HITUNG-05"])),
  },
  {
    name: "jadwal-salah",
    asal: "Contoh daerah; rencana bulanan dan RAK diubah.",
    bersih: false,
    bytes: () =>
      write(spoil(sample(), ["JADWAL-01", "JADWAL-02", "JADWAL-03", "JADWAL-04", "JADWAL-05"])),
  },
  {
    name: "kode-salah",
    asal: "Contoh daerah; kode salah ketik dan kode di luar induknya.",
    bersih: false,
    bytes: () => write(spoil(sample(), ["KODE-01", "KODE-02", "CROSSFIRE-01", "GANDA-02"])),
  },
  {
    name: "isian-kosong",
    asal: "Contoh daerah; isian wajib dikosongkan.",
    bersih: false,
    bytes: () => write(spoil(sample(), ["LENGKAP-01", "LENGKAP-02", "LENGKAP-03", "LENGKAP-04"])),
  },
  {
    name: "sel-rusak",
    asal: "Contoh daerah; galat rumus, teks pada sel angka, judul bulan hilang.",
    bersih: false,
    bytes: () => write(spoil(sample(), ["DATA-01", "DATA-02", "DATA-04"])),
  },
  {
    name: "nyata-dpa-0005",
    asal: "Dokumen nyata: DPA 2.21.02.1.01.0005 tahun 2026 (cetakan SIPD).",
    bersih: true,
    bytes: () => write(print("dpa-2.21.02.1.01.0005.xlsx")),
  },
  {
    name: "nyata-dpa-0006",
    asal: "Dokumen nyata: DPA 2.21.02.1.01.0006 tahun 2026 (cetakan SIPD).",
    bersih: true,
    bytes: () => write(print("dpa-2.21.02.1.01.0006.xlsx")),
  },
  {
    name: "nyata-dpa-0008-salah",
    asal: "Dokumen nyata (DPA 2.21.02.1.01.0008 tahun 2026) dengan kesalahan yang dimasukkan.",
    bersih: false,
    bytes: () =>
      write(
        spoil(
          print("dpa-2.21.02.1.01.0008.xlsx").map((sheet) => draftGrid(sheet)),
          ["HITUNG-01", "HITUNG-03", "JADWAL-01", "LENGKAP-02", "KODE-01"],
        ),
      ),
  },
  {
    name: "nyata-rak-sumenep",
    asal: "Dokumen nyata: RAK Dinas Kesehatan Sumenep; kesalahannya ada dalam dokumen asli.",
    bersih: false,
    bytes: () => readFileSync(new URL("rak-kesling-sumenep.xlsx", REAL)),
  },
  {
    name: "nyata-rekap-sumenep",
    asal: "Dokumen nyata: rekapitulasi belanja Dinas Kesehatan Sumenep 2026, lembar SEKRETARIAT.",
    bersih: true,
    bytes: async () =>
      write((await cut("rekap-belanja-dinkes-sumenep-2026.xlsx", ["SEKRETARIAT"])).map(draftOf)),
  },
  {
    name: "nyata-dpa-bali",
    asal: "Dokumen nyata: lembar DPA buku kerja Bali 2026; kode 5.2.2 di atas rekening 5.1.02 ada dalam dokumen asli.",
    bersih: false,
    bytes: async () =>
      write((await cut("dpa-rok-realisasi-tatakelola-bali-2026.xlsx", ["DPA"])).map(draftOf)),
  },
  {
    name: "nyata-realisasi-sumenep",
    asal: "Dokumen nyata: rekapitulasi anggaran dan realisasi Sumenep 2024, lembar DPA; realisasi gaji RSUD yang melebihi anggarannya ada dalam dokumen asli.",
    bersih: false,
    bytes: async () =>
      write((await cut("realisasi-belanja-dinkes-sumenep-2024.xlsx", ["DPA"])).map(draftOf)),
  },
];

import { draftGrid } from "../../src/sheet/draft.ts";
import type { SheetGrid } from "../../src/sheet/host.ts";
import { buildSample } from "../../src/sheet/sample/build-sample.ts";
import { dpa2026Grids } from "../fixtures/grids.ts";
import { baruGrids } from "./base-baru.ts";
import { denganBobot } from "./base-bobot.ts";
import { daerahGrids } from "./base-daerah.ts";
import { daftarRekening, daftarRincian } from "./base-daftar.ts";
import { daftarKas } from "./base-kas.ts";
import { laporanRealisasi } from "./base-laporan.ts";
import { daftarPaket } from "./base-paket.ts";
import { perubahanGrids } from "./base-perubahan.ts";
import { rekapGrids } from "./base-rekap.ts";
import { Book } from "./book.ts";
import type { BaseName } from "./mutator.ts";

const contohGrids = (): readonly SheetGrid[] =>
  buildSample().sheets.map((sheet) => draftGrid(sheet));

/** The sample with a list in the place of its printed DPA. */
function denganDaftar(daftar: SheetGrid): readonly SheetGrid[] {
  return contohGrids().flatMap((grid) => {
    if (grid.name.startsWith("DPA ")) return [];
    return grid.name === "RAK" ? [daftar, grid] : [grid];
  });
}

const LEVEL_OBJEK = 4;

const rekap = await rekapGrids();

const GRIDS: Readonly<Record<BaseName, () => readonly SheetGrid[]>> = {
  contoh: contohGrids,
  baru: () => baruGrids(contohGrids()),
  cetak: () => dpa2026Grids("dpa-gabungan.xlsx").map((grid) => ({ ...grid, file: "" })),
  cetakLama: () => dpa2026Grids("dpa-angka.xlsx").map((grid) => ({ ...grid, file: "" })),
  daerah: daerahGrids,
  bobot: () => denganBobot(contohGrids(), cleanBook("contoh").model),
  kas: () =>
    contohGrids().map((grid) =>
      grid.name === "Kas" ? daftarKas(cleanBook("contoh").model) : grid,
    ),
  laporan: () =>
    contohGrids().map((grid) =>
      grid.name === "Realisasi" ? laporanRealisasi(cleanBook("contoh").model) : grid,
    ),
  paket: () => [...contohGrids(), daftarPaket(cleanBook("contoh").model)],
  perubahan: () => perubahanGrids(contohGrids()),
  rak: () => contohGrids().filter(({ name }) => name === "RAK"),
  rekap: () => rekap,
  objek: () => denganDaftar(daftarRekening(cleanBook("contoh").model, LEVEL_OBJEK)),
  rekening: () => denganDaftar(daftarRekening(cleanBook("contoh").model)),
  rincian: () => denganDaftar(daftarRincian(cleanBook("contoh").model)),
};

const clean = new Map<BaseName, Book>();

/** The clean workbook of that name, read once. */
export function cleanBook(name: BaseName): Book {
  const known = clean.get(name);
  if (known !== undefined) return known;
  const book = new Book(GRIDS[name]());
  clean.set(name, book);
  return book;
}

/** A copy to spoil. */
export function freshBook(name: BaseName): Book {
  const book = cleanBook(name);
  return new Book(book.grids, book.model);
}

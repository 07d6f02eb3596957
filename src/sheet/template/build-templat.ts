import type { CellRange } from "../host.ts";
import { DraftPen } from "../draft-pen.ts";
import type { DraftValidation } from "../draft-validation.ts";
import type { SheetDraft } from "../draft.ts";
import type { KolomTemplat, Templat } from "./model.ts";
import { TEMPLAT_LIST } from "./tabel-templat.ts";

/** Empty rows drawn under the header, with their choices. */
const BARIS_KOSONG = 200;

/** Columns beyond which a table goes on paper of A3, several pages wide. */
const LEBAR_A4 = 12;

/**
 * The empty tables for what no system gives: SKPD, PK, crossfire, realisasi, kas, paket. The example stands above the
 * header, where no table is read, so that it need not be removed.
 */
export function buildTemplat(list: readonly Templat[] = TEMPLAT_LIST): readonly SheetDraft[] {
  return list.map(drawTemplat);
}

function drawTemplat({ nama, judul, petunjuk, bekuKolom, kolom }: Templat): SheetDraft {
  const pen = new DraftPen(kolom.map(({ lebar }) => lebar));
  pen.put(0, judul, "judul");
  pen.next();
  for (const baris of petunjuk) {
    pen.put(0, baris, "catatan");
    pen.next();
  }
  pen.put(0, "Contoh isian (tidak dibaca; isi tabel di bawah judul kolom):", "catatan");
  pen.next();
  kolom.forEach(({ contoh, style }, col) => {
    pen.put(col, contoh, typeof contoh === "number" ? style : "contoh");
  });
  pen.next(2);
  const kepala = pen.row;
  const tinggi = drawKepala(pen, kolom);
  const pertama = pen.row;
  for (let baris = 0; baris < BARIS_KOSONG; baris += 1) {
    kolom.forEach(({ style }, col) => pen.put(col, "", style));
    pen.next();
  }
  const isLebar = kolom.length > LEBAR_A4;
  return pen.draft(nama, {
    freeze: { rows: pertama, cols: bekuKolom },
    print: {
      landscape: true,
      repeatRows: [kepala, pertama - 1],
      ...(isLebar ? { paper: "A3" as const, pagesWide: Math.ceil(kolom.length / 20) } : {}),
    },
    validations: kolom.flatMap((satu, col) =>
      validationsOf(satu, {
        kepala: { row: kepala, col, rowCount: tinggi, colCount: 1 },
        isi: { row: pertama, col, rowCount: BARIS_KOSONG, colCount: 1 },
      }),
    ),
  });
}

function drawKepala(pen: DraftPen, kolom: readonly KolomTemplat[]): number {
  const rows = kolom.some(({ grup }) => grup !== undefined) ? 2 : 1;
  kolom.forEach(({ judul, grup }, col) => {
    if (grup === undefined) {
      pen.put(col, judul, "kepalaTabel", { rows });
      return;
    }
    if (kolom[col - 1]?.grup !== grup) {
      pen.put(col, grup, "kepalaTabel", { cols: kolom.filter((one) => one.grup === grup).length });
    }
    pen.next();
    pen.put(col, judul, "kepalaTabel");
    pen.row -= 1;
  });
  pen.next(rows);
  return rows;
}

/** The heading with its note, kept as it is, and the rule with the note on the cells below it. */
function validationsOf(
  { judul, catatan, aturan, grup }: KolomTemplat,
  { kepala, isi }: { readonly kepala: CellRange; readonly isi: CellRange },
): readonly DraftValidation[] {
  const note = { title: grup === undefined ? judul : `${judul}, ${grup}`, message: catatan };
  return [
    { range: kepala, rule: { kind: "tetap" }, note },
    { range: isi, rule: aturan ?? null, note },
  ];
}

import { EMPTY_MODEL, type Model, type SheetSummary } from "../../core/model/model.ts";
import type { DpaDokumen } from "../../core/model/dpa.ts";
import type { SheetGrid } from "../host.ts";
import { GridView } from "./grid-view.ts";
import { matchFields } from "./header.ts";
import { noteHygiene } from "./hygiene.ts";
import { findProgramHeader, readPkIndikator, readPkProgram } from "./read-pk.ts";
import { readForm } from "./read-form.ts";
import { readDpaList } from "./read-list.ts";
import { readCrossfire, readKas, readSkpd } from "./read-lists.ts";
import { readRak } from "./read-rak.ts";
import { readRealisasi } from "./read-realisasi.ts";
import { readRekap } from "./read-rekap.ts";
import { recognise, type Recognition } from "./recognise.ts";

/** What one sheet adds to the model. `subKegiatanList` ids start at 0 and are renumbered when sheets are joined. */
export type SheetReading = Omit<Model, "sheets"> & { readonly summary: SheetSummary };

/** A hidden sheet: listed, so that nobody wonders, but not read. */
export function hiddenSheet(file: string, sheet: string): SheetReading {
  return {
    ...EMPTY_MODEL,
    summary: {
      file,
      sheet,
      kind: "tersembunyi",
      rows: 0,
      headerRow: null,
      confidence: 1,
      isCorrected: false,
    },
  };
}

/** Recognises a sheet and reads it. A sheet that is none of the known kinds gives only its summary. */
export function readSheet(grid: SheetGrid): SheetReading {
  const view = new GridView(grid);
  const recognition = recognise(view);
  view.kind = recognition.kind;
  const part = readKind(view, recognition);
  noteHygiene(view, recognition.header);
  const model: Omit<Model, "sheets"> = { ...EMPTY_MODEL, ...part, issues: view.issues };
  return {
    ...model,
    summary: {
      ...view.ref,
      kind: recognition.kind,
      rows: countRecords(model),
      headerRow: recognition.header?.row ?? null,
      confidence: 1,
      isCorrected: false,
    },
  };
}

function readKind(view: GridView, { kind, header }: Recognition): Partial<Model> {
  if (kind === "dpa-form") return withDokumen(readForm(view, 0));
  if (header === null) return {};
  switch (kind) {
    case "dpa-list": {
      if (matchFields(header, ["kodeSubKegiatan"]).kodeSubKegiatan !== undefined) {
        return withDokumen(readDpaList(view, header, 0));
      }
      const { dokumenList, realisasiList } = readRekap(view, header, 0);
      return { ...withDokumen(dokumenList), realisasiList };
    }
    case "rak":
      return { rakList: readRak(view, header) };
    case "realisasi":
      return { realisasiList: readRealisasi(view, header) };
    case "pk": {
      const program = findProgramHeader(view, header);
      const end = program !== null && program.row > header.row ? program.row - 1 : view.lastRow;
      return {
        pkIndikatorList: readPkIndikator(view, header, end),
        pkProgramList: readPkProgram(view, header),
      };
    }
    case "crossfire":
      return { crossfireList: readCrossfire(view, header) };
    case "kas":
      return { kasList: readKas(view, header) };
    case "skpd":
      return { skpdList: readSkpd(view, header) };
    default:
      return {};
  }
}

function withDokumen(dokumenList: DpaDokumen[]): Partial<Model> {
  return {
    dokumenList,
    subKegiatanList: dokumenList.flatMap((dokumen) => dokumen.subKegiatanList),
  };
}

/** Records read: sub kegiatan for DPA sheets, table rows for the others. */
function countRecords(model: Omit<Model, "sheets">): number {
  return model.subKegiatanList.length > 0
    ? model.subKegiatanList.length
    : model.rakList.length +
        model.realisasiList.length +
        model.pkIndikatorList.length +
        model.pkProgramList.length +
        model.crossfireList.length +
        model.kasList.length +
        model.skpdList.length;
}

import { EMPTY_MODEL, type Model, type SheetSummary } from "../../core/model/model.ts";
import type { DpaDokumen } from "../../core/model/dpa.ts";
import { finish, type InTurns } from "../../core/turns/finish.ts";
import type { SheetGrid } from "../host.ts";
import { GridView } from "./grid-view.ts";
import { matchFields } from "./header.ts";
import { noteHygiene } from "./hygiene.ts";
import { readForm } from "./read-form.ts";
import { readKas } from "./read-kas.ts";
import { readKeputusan } from "./read-keputusan.ts";
import { readDpaList } from "./read-list.ts";
import { readCrossfire, readSkpd } from "./read-lists.ts";
import { readPaket } from "./read-paket.ts";
import { readPk } from "./read-pk.ts";
import { isRakSkpd, readRakSkpd } from "./read-rak-skpd.ts";
import { readRak } from "./read-rak.ts";
import { readRealisasi } from "./read-realisasi.ts";
import { readRekap } from "./read-rekap.ts";
import { recognise, recogniseAs, type Koreksi, type Recognition } from "./recognise.ts";

export type { Koreksi } from "./recognise.ts";

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
      kolom: [],
      alasan: "tersembunyi",
      dilewati: [],
    },
  };
}

/**
 * Recognises a sheet and reads it; with a correction it is read as the user says. A sheet that is none of the known
 * kinds gives only its summary, which says why.
 */
export function readSheet(grid: SheetGrid, koreksi: Koreksi | null = null): SheetReading {
  return finish(readInTurns(grid, koreksi));
}

/** The same with rests, among the rows too where sheets of a kind may be long. */
export function* readInTurns(grid: SheetGrid, koreksi: Koreksi | null): InTurns<SheetReading> {
  const view = new GridView(grid);
  const recognition = koreksi === null ? recognise(view) : recogniseAs(view, koreksi);
  view.kind = recognition.kind;
  const part = yield* readKind(view, recognition);
  yield;
  noteHygiene(view, recognition.header);
  const model: Omit<Model, "sheets"> = { ...EMPTY_MODEL, ...part, issues: view.issues };
  const rows = countRecords(model);
  return {
    ...model,
    summary: {
      ...view.ref,
      kind: recognition.kind,
      rows,
      headerRow: recognition.header?.row ?? null,
      confidence: recognition.confidence,
      isCorrected: koreksi !== null,
      kolom: recognition.kolom,
      alasan:
        recognition.alasan ?? (rows === 0 && recognition.header !== null ? "formulirKosong" : null),
      dilewati: [...view.skipped].map(([sebab, jumlah]) => ({ sebab, jumlah })),
    },
  };
}

function* readKind(view: GridView, { kind, header }: Recognition): InTurns<Partial<Model>> {
  if (kind === "dpa-form") return withDokumen(yield* readForm(view));
  if (header === null) return {};
  switch (kind) {
    case "dpa-list": {
      if (matchFields(header, ["kodeSubKegiatan"]).kodeSubKegiatan !== undefined) {
        return withDokumen(yield* readDpaList(view, header));
      }
      const { dokumenList, realisasiList } = yield* readRekap(view, header);
      return { ...withDokumen(dokumenList), realisasiList };
    }
    case "rak":
      return isRakSkpd(header)
        ? readRakSkpd(view, header)
        : { rakList: yield* readRak(view, header) };
    case "realisasi":
      return { realisasiList: yield* readRealisasi(view, header) };
    case "pk":
      return readPk(view, header);
    case "paket":
      return { paketList: yield* readPaket(view, header) };
    case "keputusan":
      return { keputusanList: readKeputusan(view, header) };
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
        model.skpdList.length +
        model.paketList.length +
        model.keputusanList.length;
}

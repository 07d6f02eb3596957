import type { DpaDokumen } from "../../core/model/dpa.ts";
import type { Model } from "../../core/model/model.ts";
import type { SheetGrid } from "../host.ts";
import { readSheet, type SheetReading } from "./read-sheet.ts";

/** Joins sheets (of one or several workbooks) into one model; sub kegiatan are numbered in order. */
export function joinReadings(readings: readonly SheetReading[]): Model {
  let next = 0;
  const dokumenList: DpaDokumen[] = readings.flatMap((reading) =>
    reading.dokumenList.map((dokumen) => ({
      ...dokumen,
      subKegiatanList: dokumen.subKegiatanList.map((sub) => ({ ...sub, id: next++ })),
    })),
  );
  return {
    sheets: readings.map((reading) => reading.summary),
    dokumenList,
    arsipList: [],
    subKegiatanList: dokumenList.flatMap((dokumen) => dokumen.subKegiatanList),
    rakList: readings.flatMap((reading) => reading.rakList),
    realisasiList: readings.flatMap((reading) => reading.realisasiList),
    pkIndikatorList: readings.flatMap((reading) => reading.pkIndikatorList),
    pkProgramList: readings.flatMap((reading) => reading.pkProgramList),
    crossfireList: readings.flatMap((reading) => reading.crossfireList),
    kasList: readings.flatMap((reading) => reading.kasList),
    skpdList: readings.flatMap((reading) => reading.skpdList),
    paketList: readings.flatMap((reading) => reading.paketList),
    issues: readings.flatMap((reading) => reading.issues),
  };
}

/** Reads every sheet given into one model. */
export function readWorkbook(grids: readonly SheetGrid[]): Model {
  return joinReadings(grids.map(readSheet));
}

import type { DpaDokumen, SubKegiatan } from "../../core/model/dpa.ts";
import type { Model, SheetSummary } from "../../core/model/model.ts";
import type { SheetRef } from "../../core/model/origin.ts";
import type { SheetGrid } from "../host.ts";
import { adoptSubKegiatan } from "./adopt.ts";
import { readSheet, type Koreksi, type SheetReading } from "./read-sheet.ts";
import { separateStages, type Stages } from "./stages.ts";

/**
 * Joins sheets (of one or several workbooks) into one model. Documents of earlier stages and other years are set aside;
 * the sub kegiatan that count are numbered in order.
 */
export function joinReadings(given: readonly SheetReading[]): Model {
  const readings = adoptSubKegiatan(given);
  const stages = separateStages({
    dokumenList: readings.flatMap((reading) => reading.dokumenList),
    rakList: readings.flatMap((reading) => reading.rakList),
    skpdList: readings.flatMap((reading) => reading.skpdList),
  });
  const dokumenList = numbered(stages.dokumenList);
  return {
    sheets: summaries(readings, stages),
    dokumenList,
    arsipList: numbered(stages.arsipList),
    subKegiatanList: dokumenList.flatMap((dokumen) => dokumen.subKegiatanList),
    rakList: stages.rakList,
    realisasiList: readings.flatMap((reading) => reading.realisasiList),
    pkIndikatorList: readings.flatMap((reading) => reading.pkIndikatorList),
    pkProgramList: readings.flatMap((reading) => reading.pkProgramList),
    crossfireList: readings.flatMap((reading) => reading.crossfireList),
    kasList: readings.flatMap((reading) => reading.kasList),
    skpdList: readings.flatMap((reading) => reading.skpdList),
    paketList: readings.flatMap((reading) => reading.paketList),
    keputusanList: readings.flatMap((reading) => reading.keputusanList),
    issues: [...readings.flatMap((reading) => reading.issues), ...stages.issues],
  };
}

/** Sub kegiatan as last numbered: one that keeps its number is the same object in the next version of the model. */
const NUMBERED = new WeakMap<SubKegiatan, SubKegiatan>();

function numbered(dokumenList: readonly DpaDokumen[]): DpaDokumen[] {
  let next = 0;
  return dokumenList.map((dokumen) => ({
    ...dokumen,
    subKegiatanList: dokumen.subKegiatanList.map((sub) => withNumber(sub, next++)),
  }));
}

function withNumber(sub: SubKegiatan, id: number): SubKegiatan {
  const known = NUMBERED.get(sub);
  if (known?.id === id) return known;
  const made = { ...sub, id };
  NUMBERED.set(sub, made);
  return made;
}

/** Marks the sheets on which nothing is left that counts. */
function summaries(readings: readonly SheetReading[], stages: Stages): readonly SheetSummary[] {
  if (stages.issues.length === 0) return readings.map(({ summary }) => summary);
  const old = new Set(stages.issues.map(({ at }) => keyOf(at)));
  const live = new Set(
    [...stages.dokumenList, ...stages.rakList].map(({ origin }) => keyOf(origin.at)),
  );
  return readings.map(({ summary }) => {
    const isArsip = old.has(keyOf(summary)) && !live.has(keyOf(summary));
    return isArsip ? { ...summary, isArsip } : summary;
  });
}

function keyOf({ file, sheet }: SheetRef): string {
  return `${file}\n${sheet}`;
}

/** Reads every sheet given into one model; `koreksi` by sheet name says what a sheet is, against its looks. */
export function readWorkbook(
  grids: readonly SheetGrid[],
  koreksi: ReadonlyMap<string, Koreksi> = new Map(),
): Model {
  return joinReadings(grids.map((grid) => readSheet(grid, koreksi.get(grid.name) ?? null)));
}

import { createApp } from "../../src/app/create-app.ts";
import { draftGrid } from "../../src/sheet/draft.ts";
import { buildSample } from "../../src/sheet/sample/build-sample.ts";
import type { App } from "../../src/app/app.ts";
import { memoryWorkbook, type MemorySheet } from "./memory-host.ts";

/** The sample workbook in memory. */
export function sampleSheets(): Record<string, MemorySheet> {
  return Object.fromEntries(
    buildSample().sheets.map((sheet) => {
      const { name, values } = draftGrid(sheet);
      return [name, { values: values.map((row) => [...row]) }];
    }),
  );
}

type SampleApp = Pick<
  App,
  | "meeting"
  | "recordDecision"
  | "setDecisionStatus"
  | "closeMeeting"
  | "crossfire"
  | "decideMatch"
  | "undecideMatch"
  | "undoMatch"
  | "joinTheme"
  | "undo"
  | "undoList"
>;

/** Meeting and crossfire are not faked: they run over the sample workbook in memory. */
export function sampleMeeting(hariIni = "2023-03-06"): SampleApp {
  return createApp(memoryWorkbook(sampleSheets()).host, undefined, { hariIni: () => hariIni });
}

import type { ProgressAlasan } from "../../core/pk/progress.ts";

/** English of why a progress figure has no number. */
export const PROGRES_EN: Readonly<Record<ProgressAlasan, string>> = {
  lingkupTidakAda: "This scope is not in the workbook.",
  tanpaLembarPk: "No PK sheet has been recognised yet.",
  tanpaLembarDpa: "No DPA or RAK sheet has been recognised yet.",
  tanpaLembarRealisasi: "No actuals sheet has been recognised yet.",
  tanpaIndikator: "The PK sheet holds no indicator.",
  tanpaSubKegiatan: "There is no sub kegiatan in this scope.",
  tanpaPagu: "The sub kegiatan have no ceiling.",
  tanpaTarget: "The indicators have no target.",
  belumDilaporkan: "Nothing has been reported yet.",
};

import { STATUS_KEPUTUSAN } from "../../../src/core/rapat/keputusan.ts";
import type { Act, Deed } from "./actor.ts";
import { pick } from "./random.ts";
import { CROSSFIRE, LOG, SINCE } from "./workbook.ts";

/** Columns of the log that a decision fills; the others are set to text. */
const LOG_COLS = { written: 10, whole: [0, 1, 2, 3, 4, 7] } as const;
/** Columns of a row of the table of themes that are never blank. */
const TEMA_COLS = { written: 7, whole: [0, 1, 2, 3, 4, 5] } as const;

/** A decision into the log of the user's, a row of it whole. */
export const recordDecision: Act = async (actor) => {
  actor.decisions += 1;
  const rows = { sheet: LOG, cols: LOG_COLS.whole };
  const deed: Deed = { outcome: "done", cells: LOG_COLS.written, rows };
  actor.planned = deed;
  await actor.app.recordDecision({
    rapat: "Rapat",
    tanggal: SINCE,
    butir: `=BUTIR ${actor.decisions}`,
    keputusan: "Dipercepat",
    pic: "",
    tenggat: "",
    kode: "",
    sel: "",
  });
  return deed;
};

/** Another status in the row of a decision. */
export const setDecisionStatus: Act = async (actor) => {
  const deed: Deed = { outcome: "done", cells: 1 };
  const id = pick(actor.random, ["K-001", "K-002", "K-003", "K-004"]) ?? "";
  const status = pick(actor.random, STATUS_KEPUTUSAN) ?? "selesai";
  actor.planned = deed;
  await actor.app.setDecisionStatus(id, status);
  return deed;
};

/** Sub kegiatan into the table of themes of the user's, each row of it whole. */
export const joinTheme: Act = async (actor) => {
  const { app, random, chance } = actor;
  if (actor.posIds.length === 0) {
    const { suggestions } = await app.crossfire();
    actor.posIds = suggestions.flatMap(({ a, b }) => [a.posId, b.posId]);
  }
  const report = await app.joinTheme({
    tema: pick(random, ["Cegah Stunting", "=Tema Baru", " "]) ?? "",
    asisten: "Asisten Pemerintahan",
    anggota: actor.posIds
      .filter(() => chance(0.7))
      .map((posId) => ({ posId, peran: chance(0.5) ? "Pengampu" : "Pendukung" })),
  });
  return {
    outcome: "done",
    cells: report.rows * TEMA_COLS.written,
    rows: { sheet: CROSSFIRE, cols: TEMA_COLS.whole },
  };
};

import type { FxSnapshot } from "../core/pk/snapshot.ts";
import type { JawabanTerakhir } from "./jawaban-terakhir.ts";
import type { LiveSumber } from "./fx-sumber.ts";
import type { WorkbookSession } from "./session.ts";

/** Timers of the surroundings, passed in: app knows no clock. */
export interface Scheduler {
  readonly after: (milliseconds: number, job: () => void) => () => void;
}

/** Quiet time after the last edit before the workbook is read again. */
const DEBOUNCE_MS = 120;

/** The workbook as live functions see it, kept fresh by change events. */
export interface LiveStore {
  readonly current: () => FxSnapshot | null;
  readonly subscribe: (listener: () => void) => () => void;
  readonly refresh: () => void;
  /** What takes work or files. */
  readonly sumber?: LiveSumber;
  readonly terakhir?: JawabanTerakhir;
  /**
   * A sheet's cells changed; null = sheets were added, deleted, renamed, shown or hidden. `"jauh"` = a co-author did it:
   * figures follow, but nothing is written into the workbook for it, or two computers would write against each other.
   * `"sendiri"` = our own writing, whose sheet the writer has told the session. `"hitung"` = only results of
   * formulas: a workbook that feeds our answers back into its own figures would go on for ever, so after
   * `MAX_PUTARAN` new versions without an edit they are no longer followed until the next edit.
   */
  readonly sheetChanged: (sheet: string | null, sebab?: SebabUbah) => void;
}

type SebabUbah = "isi" | "jauh" | "sendiri" | "hitung";

/** New versions in a row that only results of formulas made. */
export const MAX_PUTARAN = 10;

/** Joins bursts of edits into one read of the changed sheets. Listeners hear of versions, and of
 * what the sources fetched. */
export function createLiveStore(
  session: WorkbookSession,
  scheduler: Scheduler,
  { sumber, terakhir }: Pick<LiveStore, "sumber" | "terakhir"> = {},
): LiveStore {
  let cancel: (() => void) | null = null;
  let putaran = 0;
  let isHitung = false;
  let isJauh = false;
  session.subscribe(() => {
    if (isHitung) putaran += 1;
  });
  return {
    current: () => session.current(),
    subscribe: (listener) => {
      const stops = [session, sumber, terakhir].map((source) => source?.subscribe(listener));
      return () => {
        for (const stop of stops) stop?.();
      };
    },
    ...(sumber === undefined ? {} : { sumber }),
    ...(terakhir && { terakhir: { ...terakhir, keep: (of) => isJauh || terakhir.keep(of) } }),
    refresh: () => {
      session.refresh();
    },
    sheetChanged: (sheet, sebab = "isi") => {
      if (sebab !== "hitung") {
        putaran = 0;
        isJauh = sebab === "jauh";
      } else if (putaran >= MAX_PUTARAN) return;
      isHitung = sebab === "hitung" && (cancel === null || isHitung);
      if (sebab !== "sendiri") session.invalidate(sheet);
      // Nobody has asked for figures yet: the first question reads the workbook.
      if (session.current() === null) return;
      cancel?.();
      cancel = scheduler.after(DEBOUNCE_MS, () => {
        cancel = null;
        session.refresh();
      });
    },
  };
}

import {
  KUNCI_JAWABAN,
  parseJawaban,
  writeJawaban,
  type Jawaban,
} from "../sheet/memory/jawaban.ts";
import type { Scheduler } from "./live-store.ts";
import type { WorkbookSession } from "./session.ts";

/** Quiet time before answers are kept: the workbook is written once after a burst, and never while figures move. */
const SIMPAN_MS = 3_000;

/** What live functions showed when the workbook was last open. */
export interface JawabanTerakhir {
  /** Whether what the workbook kept is known; until then a question waits. */
  readonly isReady: () => boolean;
  readonly of: (key: string) => Jawaban | undefined;
  /** Calls back when it is known. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Keeps the answers of now, after a quiet while, where they differ from what is kept. */
  readonly keep: (answers: () => ReadonlyMap<string, unknown>) => void;
}

/** The last answers of a workbook. What cannot be read or written only costs the first glance after reopening. */
export function createJawabanTerakhir(
  session: WorkbookSession,
  scheduler: Scheduler,
): JawabanTerakhir {
  const listeners = new Set<() => void>();
  let answers: ReadonlyMap<string, Jawaban> = new Map();
  let text: string | null = null;
  let isReady = false;
  let cancel = (): void => undefined;

  const known = (memory: ReadonlyMap<string, string>): void => {
    text = memory.get(KUNCI_JAWABAN) ?? null;
    answers = parseJawaban(text ?? undefined);
  };
  void session.host
    .recall()
    .then(known, () => undefined)
    .then(() => {
      isReady = true;
      for (const listener of [...listeners]) listener();
    });

  return {
    isReady: () => isReady,
    of: (key) => answers.get(key),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    keep: (current) => {
      cancel();
      cancel = scheduler.after(SIMPAN_MS, () => {
        const next = writeJawaban(current());
        if (next === text) return;
        void session.remember(KUNCI_JAWABAN, next).then(
          () => (text = next),
          () => undefined,
        );
      });
    },
  };
}

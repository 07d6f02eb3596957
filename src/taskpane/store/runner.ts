import { t } from "../../i18n/pane-text.ts";
import { describeFailure } from "./diagnostics.ts";
import { createHistory, type Catatan } from "./history.ts";
import { createTurn } from "./turn.ts";
import { INITIAL, type HostOptions, type PaneState, type Task } from "./state.ts";

/** The pane's state and the one run that may change it. */
export interface Runner {
  readonly state: () => PaneState;
  readonly subscribe: (listener: () => void) => () => void;
  /** What was run since the pane was opened, the latest first. */
  readonly history: () => readonly Catatan[];
  readonly update: (change: Partial<PaneState>) => void;
  readonly fail: (error: unknown, place: string) => void;
  /** Runs an action of the app; refused while another runs. Says whether it succeeded. */
  readonly perform: (
    task: Task,
    action: (options: HostOptions) => Promise<Partial<PaneState>>,
  ) => Promise<boolean>;
  readonly cancel: () => void;
  /** Calls back each time a run has ended. */
  readonly onIdle: (listener: () => void) => void;
}

/** Runs that only read may be stopped half-way. */
const CANCELLABLE: readonly Task[] = [
  "beranda",
  "check",
  "cascade",
  "crossfire",
  "lembarBaru",
  "accelerate",
  "meeting",
  "plan",
];

export function createRunner(): Runner {
  let state: PaneState = INITIAL;
  let signal = { aborted: false };
  const listeners = new Set<() => void>();
  const idle = new Set<() => void>();
  const history = createHistory();

  const update = (change: Partial<PaneState>): void => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };
  const fail = (error: unknown, place: string): void => {
    history.failed(place, error);
    const failure = describeFailure(error, place);
    update({ failure, announcement: failure.sentence });
  };

  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    history: history.list,
    update,
    fail,
    async perform(task, action) {
      if (state.busy !== null) return false;
      const own = { aborted: false };
      signal = own;
      const busy = {
        task,
        progress: null,
        canCancel: CANCELLABLE.includes(task),
        isCancelling: false,
        cells: "unread" as const,
      };
      update({ busy, failure: null, notice: null, announcement: "" });
      const onProgress: HostOptions["onProgress"] = (progress) => {
        if (state.busy !== null) update({ busy: { ...state.busy, progress } });
      };
      const onRead: HostOptions["onRead"] = () => {
        if (state.busy !== null) update({ busy: { ...state.busy, cells: "read" } });
      };
      let isDone = false;
      const ended = history.start(task);
      try {
        const change = await action({ onProgress, onRead, signal: own, turn: createTurn() });
        ended("selesai");
        update({ ...change, busy: null });
        isDone = true;
      } catch (error) {
        ended(own.aborted ? "batal" : "galat");
        update({ busy: null });
        const text = t("pane.info.batal");
        if (own.aborted) update({ notice: text, announcement: text });
        else fail(error, task);
      }
      for (const listener of idle) listener();
      return isDone;
    },
    cancel() {
      if (state.busy?.canCancel !== true) return;
      signal.aborted = true;
      update({ busy: { ...state.busy, isCancelling: true } });
    },
    onIdle: (listener) => void idle.add(listener),
  };
}

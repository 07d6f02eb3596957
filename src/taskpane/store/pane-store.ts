import type { App, OutputKind } from "../../app/app.ts";
import type { CellRef } from "../../core/model/origin.ts";
import { t } from "../../i18n/pane-text.ts";
import { describeFailure } from "./diagnostics.ts";
import { INITIAL, type HostOptions, type PaneState, type Task, type ViewTask } from "./state.ts";

export interface PaneStore {
  readonly state: () => PaneState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Runs a view's task. While another runs, the last one asked for waits for it to end. */
  readonly run: (task: ViewTask) => Promise<void>;
  readonly clear: (withSheets: boolean) => Promise<void>;
  readonly write: (kind: OutputKind) => Promise<void>;
  readonly reveal: (at: CellRef) => Promise<void>;
  readonly cancel: () => void;
  readonly dismiss: () => void;
  /** Shows a failure that happened outside a run. */
  readonly report: (error: unknown, place: string) => void;
  readonly dispose: () => void;
}

const without = (list: readonly ViewTask[], task: ViewTask): readonly ViewTask[] =>
  list.filter((other) => other !== task);

/** Runs the app for the pane, one call at a time, and keeps what came of it while views come and go. */
export function createPaneStore(app: App): PaneStore {
  let state: PaneState = INITIAL;
  let queued: ViewTask | null = null;
  let signal = { aborted: false };
  const listeners = new Set<() => void>();

  const update = (change: Partial<PaneState>): void => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };

  const fail = (error: unknown, place: string): void => {
    const failure = describeFailure(error, place);
    update({ failure, announcement: failure.sentence });
  };

  async function perform(
    task: Task,
    action: (options: HostOptions) => Promise<Partial<PaneState>>,
  ): Promise<void> {
    if (state.busy !== null) return;
    const own = { aborted: false };
    signal = own;
    const canCancel = task !== "clear" && task !== "write";
    const busy = { task, progress: null, canCancel, isCancelling: false };
    update({ busy, failure: null, notice: null, announcement: "" });
    const onProgress: HostOptions["onProgress"] = (progress) => {
      if (state.busy !== null) update({ busy: { ...state.busy, progress } });
    };
    try {
      const change = await action({ onProgress, signal: own });
      update({ ...change, busy: null });
    } catch (error) {
      update({ busy: null });
      if (own.aborted) update({ notice: t("pane.info.batal"), announcement: t("pane.info.batal") });
      else fail(error, task);
    }
    const next = queued;
    queued = null;
    if (next !== null) await run(next);
  }

  async function resultOf(task: ViewTask, options: HostOptions): Promise<Partial<PaneState>> {
    const { results } = state;
    switch (task) {
      case "beranda": {
        const beranda = await app.beranda(options);
        return { results: { ...results, beranda }, announcement: t("pane.selesai.beranda") };
      }
      case "check": {
        const check = await app.check(options);
        return { results: { ...results, check }, announcement: check.view.sentence };
      }
      case "cascade": {
        const cascade = await app.cascade(options);
        return { results: { ...results, cascade }, announcement: t("pane.selesai.cascade") };
      }
      case "accelerate": {
        const accelerate = await app.accelerate(options);
        return { results: { ...results, accelerate }, announcement: t("pane.selesai.accelerate") };
      }
    }
  }

  async function run(task: ViewTask): Promise<void> {
    if (state.busy !== null) {
      if (state.busy.task !== task) queued = task;
      return;
    }
    update({ tried: [...without(state.tried, task), task] });
    await perform(task, async (options) => ({
      ...(await resultOf(task, options)),
      stale: without(state.stale, task),
    }));
  }

  const stopListening = app.onChange(() => {
    // A run reads what there is; only changes after it make its result old.
    if (state.busy !== null) return;
    const { results } = state;
    const tasks: readonly ViewTask[] = ["beranda", "check", "cascade", "accelerate"];
    update({ stale: tasks.filter((task) => results[task] !== null) });
  });

  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    run,
    clear: (withSheets) =>
      perform("clear", async () => ({
        cleared: await app.clear(withSheets),
        announcement: t("pane.selesai.clear"),
      })),
    write: (kind) =>
      perform("write", async () => {
        const notice = t("pane.info.ditulis", { lembar: await app.writeSheet(kind) });
        return { notice, announcement: notice };
      }),
    async reveal(at) {
      try {
        await app.reveal(at);
      } catch (error) {
        fail(error, "reveal");
      }
    },
    cancel() {
      if (state.busy?.canCancel !== true) return;
      signal.aborted = true;
      queued = null;
      update({ busy: { ...state.busy, isCancelling: true } });
    },
    dismiss: () => update({ failure: null, notice: null, announcement: "" }),
    report: fail,
    dispose: stopListening,
  };
}

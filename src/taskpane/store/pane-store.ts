import type { App, OutputKind } from "../../app/app.ts";
import type { JenisLembarBaru } from "../../app/lembar-baru.ts";
import type { DecisionRequest, KeputusanView, RapatView, SettingRequest } from "../../app/views.ts";
import type { CellRef } from "../../core/model/origin.ts";
import { subscribeBahasa } from "../../i18n/bahasa.ts";
import { t } from "../../i18n/pane-text.ts";
import { createCrossfireActions, type CrossfireActions } from "./crossfire-actions.ts";
import { createFindingActions, type FindingActions } from "./finding-actions.ts";
import { createPlanActions, type PlanActions } from "./plan-actions.ts";
import { createFormulaActions, type FormulaActions } from "./formula-actions.ts";
import { createPreparing } from "./prepare.ts";
import { createRecheck } from "./recheck.ts";
import { createViewRuns, without } from "./run-view.ts";
import type { Catatan } from "./history.ts";
import { createRunner } from "./runner.ts";
import { INITIAL, NO_PLAN, type PaneState, type ViewTask } from "./state.ts";

export interface PaneStore extends FindingActions, CrossfireActions, PlanActions, FormulaActions {
  readonly state: () => PaneState;
  /** What was run since the pane was opened, the latest first. */
  readonly history: () => readonly Catatan[];
  readonly subscribe: (listener: () => void) => () => void;
  /** Runs a view's task. While another runs, the last one asked for waits for it to end. */
  readonly run: (task: ViewTask) => Promise<void>;
  readonly clear: (withSheets: boolean) => Promise<void>;
  /** Removes the marks and says so where the user is. */
  readonly clearMarks: () => Promise<void>;
  readonly write: (kind: OutputKind) => Promise<void>;
  /** Adds a sample or the empty tables to the workbook, then reads it anew. */
  readonly newSheets: (jenis: JenisLembarBaru) => Promise<void>;
  /** Puts a decision into the log; says whether it is there. */
  readonly recordDecision: (request: DecisionRequest) => Promise<boolean>;
  readonly setDecisionStatus: (id: string, status: KeputusanView["status"]) => Promise<boolean>;
  /** Keeps the figures of now for the next meeting. */
  readonly closeMeeting: () => Promise<boolean>;
  /** Keeps one setting; says whether it was taken. */
  readonly setSetting: (request: SettingRequest) => Promise<boolean>;
  readonly reveal: (at: CellRef) => Promise<void>;
  readonly cancel: () => void;
  readonly cancelRecheck: () => void;
  readonly dismiss: () => void;
  readonly dismissStep: () => void;
  readonly dismissRecheck: () => void;
  /** Shows a failure that happened outside a run. */
  readonly report: (error: unknown, place: string) => void;
  readonly dispose: () => void;
}

/** Views whose result can only be renewed by the user; the check renews itself. */
const RENEWED_BY_HAND: readonly ViewTask[] = [
  "beranda",
  "cascade",
  "crossfire",
  "accelerate",
  "sheets",
  "meeting",
];

/** Runs in the order in which they are done again; the settings first, for there the language is chosen. */
const TASKS: readonly ViewTask[] = [
  "settings",
  "beranda",
  "check",
  "cascade",
  "crossfire",
  "accelerate",
  "sheets",
  "meeting",
  "environment",
];

/** Runs the app for the pane, one call at a time, and keeps what came of it while views come and go. */
export function createPaneStore(app: App): PaneStore {
  const runner = createRunner();
  const views = createViewRuns(app, runner);
  const recheck = createRecheck(app, runner);
  const preparing = createPreparing(app, runner);
  const { state, update, perform, fail } = runner;

  const stopListening = app.onChange(() => {
    const { results, stale, busy } = state();
    // A run reads what there is; only changes after that make its own result old.
    if (busy !== null && busy.cells !== "unread") update({ busy: { ...busy, cells: "changed" } });
    const old = RENEWED_BY_HAND.filter(
      (task) => task !== busy?.task && (results[task] !== null || stale.includes(task)),
    );
    update({ stale: [...old, ...stale.filter((task) => !old.includes(task))] });
    if (busy?.task !== "check" || busy.cells !== "unread") recheck.changed();
  });

  const plans = createPlanActions(app, runner);
  /** Results are sentences: in another language they are made again, and shown in neither meanwhile. */
  const sayAgain = async (): Promise<void> => {
    const { results, plan, stale, oleh, undoable } = state();
    update({ ...INITIAL, oleh, undoable, stale, plan: { ...NO_PLAN, scenarios: plan.scenarios } });
    for (const task of TASKS) {
      if (results[task] !== null) await views.run(task);
    }
    await plans.retryPlan(plan);
  };
  const stopTranslating = subscribeBahasa(() => void sayAgain());

  const decide = (act: () => Promise<RapatView>, announcement: string): Promise<boolean> =>
    perform("decide", async () => {
      const meeting = await act();
      const { results, stale } = state();
      return {
        results: { ...results, meeting },
        stale: without(stale, "meeting"),
        undoable: app.undoList()[0] ?? null,
        announcement,
      };
    });

  return {
    ...createFindingActions(app, runner, recheck),
    ...plans,
    ...createCrossfireActions(app, runner),
    ...createFormulaActions(app, runner),
    state,
    history: runner.history,
    subscribe: runner.subscribe,
    run: views.run,
    clear: async (withSheets) => {
      await perform("clear", async () => ({
        cleared: await app.clear(withSheets),
        announcement: t("pane.selesai.clear"),
      }));
    },
    clearMarks: async () => {
      await perform("clear", async () => {
        const { unmarked } = await app.clear(false);
        const notice =
          unmarked === 0
            ? t("pane.bersihkan.tanpaTanda")
            : t("pane.bersihkan.dihapusTanda", { n: unmarked });
        return { notice, announcement: notice };
      });
    },
    write: async (kind) => {
      await perform("write", async () => {
        const sheet = await app.writeSheet(kind);
        const notice = t("pane.info.ditulis", { lembar: sheet });
        if (kind !== "bahan" && kind !== "notulen") return { notice, announcement: notice };
        const undoable = app.undoList()[0] ?? null;
        return { step: { type: "written", sheet }, undoable, announcement: notice };
      });
    },
    newSheets: async (jenis) => {
      const isDone = await perform("lembarBaru", async (options) => {
        const names = await app.newSheets(jenis, options);
        const notice = t("pane.beranda.dibuat", { lembar: names.join(", ") });
        return { notice, announcement: notice };
      });
      if (!isDone) return;
      const { notice } = state();
      await views.run("beranda");
      update({ notice });
    },
    recordDecision: (request) =>
      decide(() => app.recordDecision(request), t("pane.selesai.decide")),
    setDecisionStatus: (id, status) =>
      decide(() => app.setDecisionStatus(id, status), t("pane.selesai.decide")),
    closeMeeting: () => decide(() => app.closeMeeting(), t("pane.selesai.rapatTutup")),
    setSetting: (request) =>
      perform("setting", async () => {
        const settings = await app.setSetting(request);
        return {
          results: { ...state().results, settings },
          announcement: t("pane.pengaturan.tersimpan"),
        };
      }),
    async reveal(at) {
      try {
        await app.reveal(at);
      } catch (error) {
        fail(error, "reveal");
      }
    },
    cancel() {
      views.forget();
      app.cancelSearch();
      runner.cancel();
    },
    cancelRecheck: recheck.cancel,
    dismiss: () => update({ failure: null, notice: null, announcement: "" }),
    dismissStep: () => update({ step: null }),
    dismissRecheck: () => update({ recheck: { status: "idle", result: null } }),
    report: fail,
    dispose() {
      stopListening();
      stopTranslating();
      recheck.dispose();
      preparing.dispose();
    },
  };
}

import type { App } from "../../app/app.ts";
import type { AccelerationView } from "../../app/views.ts";
import { t } from "../../i18n/pane-text.ts";
import { painted } from "./painted.ts";
import type { Runner } from "./runner.ts";
import { createTurns } from "./turns.ts";
import { NO_PLAN, type HostOptions, type PaneState, type Results, type ViewTask } from "./state.ts";

export const without = (list: readonly ViewTask[], task: ViewTask): readonly ViewTask[] =>
  list.filter((other) => other !== task);

/** Views that are old once the run of this one ends: it too, where cells changed after it had read them. */
const staleAfter = ({ stale, busy }: PaneState, task: ViewTask): readonly ViewTask[] =>
  busy?.cells === "changed" ? [...without(stale, task), task] : without(stale, task);

interface Answer {
  readonly results: Partial<Results>;
  readonly announcement: string;
}

async function answerOf(
  app: App,
  task: ViewTask,
  options: HostOptions,
  onView: (view: AccelerationView) => Promise<void>,
): Promise<Answer> {
  switch (task) {
    case "beranda": {
      const beranda = await app.beranda(options);
      return { results: { beranda }, announcement: t("pane.selesai.beranda") };
    }
    case "check": {
      const check = await app.check(options);
      return { results: { check }, announcement: check.view.sentence };
    }
    case "cascade": {
      const cascade = await app.cascade(options);
      return { results: { cascade }, announcement: t("pane.selesai.cascade") };
    }
    case "crossfire": {
      const crossfire = await app.crossfire(options);
      return { results: { crossfire }, announcement: t("pane.selesai.crossfire") };
    }
    case "accelerate": {
      const accelerate = await app.accelerate({ ...options, onView, turn: createTurns() });
      return { results: { accelerate }, announcement: t("pane.selesai.accelerate") };
    }
    case "sheets": {
      const sheets = await app.sheets();
      return { results: { sheets }, announcement: t("pane.selesai.sheets") };
    }
    case "meeting": {
      const meeting = await app.meeting(options);
      return { results: { meeting }, announcement: t("pane.selesai.meeting") };
    }
    case "environment": {
      const environment = await app.environment();
      return { results: { environment }, announcement: environment.ringkas };
    }
    case "settings": {
      const settings = await app.settings();
      return { results: { settings }, announcement: t("pane.selesai.settings") };
    }
  }
}

/** Steps of before the pane was loaded can be taken back too; the first look at the workbook offers the latest. */
function earlierStep(
  app: App,
  { step }: PaneState,
  isFirst: boolean,
): Pick<PaneState, "undoable" | "step"> {
  const [undo] = app.undoList();
  if (undo === undefined) return { undoable: null, step };
  return { undoable: undo, step: isFirst && step === null ? { type: "earlier", undo } : step };
}

export interface ViewRuns {
  readonly run: (task: ViewTask) => Promise<void>;
  readonly forget: () => void;
}

/** Runs the views' tasks. While another run is under way, the last task asked for waits for it to end. */
export function createViewRuns(app: App, runner: Runner): ViewRuns {
  /** The list is there at once; the marks on the cells follow. */
  const showFirst = (view: AccelerationView): Promise<void> => {
    const { results, plan } = runner.state();
    runner.update({
      results: { ...results, accelerate: { view, report: null } },
      stale: staleAfter(runner.state(), "accelerate"),
      plan: { ...NO_PLAN, scenarios: plan.scenarios },
    });
    return painted();
  };
  let queued: ViewTask | null = null;
  const run = async (task: ViewTask): Promise<void> => {
    const { busy, tried } = runner.state();
    if (busy !== null) {
      if (busy.task !== task) queued = task;
      return;
    }
    runner.update({ tried: [...without(tried, task), task] });
    await runner.perform(task, async (options): Promise<Partial<PaneState>> => {
      const { results, announcement } = await answerOf(app, task, options, showFirst);
      const now = runner.state();
      return {
        results: { ...now.results, ...results },
        announcement,
        stale: staleAfter(now, task),
        // A plan rests on the figures it was tried on.
        ...(task === "accelerate" ? { plan: { ...NO_PLAN, scenarios: now.plan.scenarios } } : {}),
        ...(task === "beranda" ? earlierStep(app, now, !tried.includes(task)) : {}),
        ...(task === "check" ? { recheck: { status: "idle", result: null } } : {}),
      };
    });
  };
  runner.onIdle(() => {
    const next = queued;
    queued = null;
    if (next !== null) void run(next);
  });
  return { run, forget: () => (queued = null) };
}

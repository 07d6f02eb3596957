import type { App } from "../../app/app.ts";
import type {
  AccelerationView,
  OverruleRequest,
  PlanRequest,
  PlanView,
  StatusPercepatan,
  VersionsRequest,
} from "../../app/views.ts";
import { t } from "../../i18n/pane-text.ts";
import { today } from "../format.ts";
import type { Runner } from "./runner.ts";
import { NO_PLAN, type PaneState, type PlanState } from "./state.ts";

type Shifts = PlanRequest["shifts"];
export type PaperKind = "pergeseran" | "jadwal" | "surat";

/** Seconds after which a search gives the best it has. */
const SEARCH_SECONDS = 20;

/** What the room does with plans. Those that say so answer whether it was done. */
export interface PlanActions {
  /** Moves one block to a shift and shows what comes of it; of several in a row the last counts. */
  readonly tryShift: (block: string, shift: number) => Promise<void>;
  /** Plans the rest anew around the months the room fixed. */
  readonly refill: () => Promise<boolean>;
  /** Searches for the best plan around the months the room fixed. */
  readonly improve: () => Promise<boolean>;
  /** Back to the first plan. */
  readonly resetPlan: () => void;
  /** Tries again what the room tried, so that it is said in the language of now. */
  readonly retryPlan: (kept: PlanState) => Promise<void>;
  readonly loadScenarios: () => Promise<void>;
  readonly saveScenario: (name: string, by: string) => Promise<boolean>;
  readonly openScenario: (id: string) => Promise<void>;
  readonly deleteScenario: (id: string) => Promise<boolean>;
  readonly compareScenarios: () => Promise<boolean>;
  readonly closeComparison: () => void;
  /** Two versions of the DPA, on the sheets named or as their stages tell. */
  readonly compareVersions: (request?: VersionsRequest) => Promise<boolean>;
  /** Takes a file the user chose as the earlier version and compares; null = the workbook holds both again. */
  readonly openVersion: (file: File | null) => Promise<boolean>;
  /** Writes `PK Pergeseran` of the versions compared, without any plan. */
  readonly writeVersions: () => Promise<boolean>;
  readonly applyPlan: (name: string, overFormula: boolean) => Promise<boolean>;
  readonly undoPlan: (id: number) => Promise<boolean>;
  readonly writePaper: (kind: PaperKind) => Promise<boolean>;
  /** A paper of the plan applied last. */
  readonly writeAppliedPaper: (kind: PaperKind) => Promise<boolean>;
  readonly overrule: (request: Omit<OverruleRequest, "since">) => Promise<boolean>;
  readonly switchCriterion: (id: string, on: boolean) => Promise<boolean>;
  /** Marks only cells of these statuses. */
  readonly highlight: (statuses: readonly StatusPercepatan[]) => Promise<boolean>;
}

/** The plan the page shows: what the room tried, else the proposal. */
export function shownPlan({ results, plan }: Pick<PaneState, "results" | "plan">): PlanView | null {
  return plan.trial?.plan ?? results.accelerate?.view.plan ?? null;
}

function chosenFile(file: File): NonNullable<Parameters<App["openVersion"]>[0]> {
  const isi = async (): Promise<Uint8Array> => new Uint8Array(await file.arrayBuffer());
  return { nama: file.name, ukuran: file.size, isi };
}

export function createPlanActions(app: App, runner: Runner): PlanActions {
  const { state, update, perform, fail } = runner;
  const setPlan = (change: Partial<PlanState>): void =>
    update({ plan: { ...state().plan, ...change } });
  const withPlan = (change: Partial<PlanState>): Pick<PaneState, "plan"> => ({
    plan: { ...state().plan, ...change },
  });
  const shifts = (): Shifts =>
    (shownPlan(state())?.blocks ?? []).map(({ block, shift }) => ({ id: block, shift }));
  const fixedShifts = (): Shifts => {
    const fixed = new Set(state().plan.fixed);
    return shifts().filter(({ id }) => fixed.has(id));
  };
  const renewed = (view: AccelerationView): Partial<PaneState> => {
    const { results } = state();
    const { accelerate } = results;
    return accelerate === null
      ? {}
      : { results: { ...results, accelerate: { ...accelerate, view } } };
  };
  let wanted = 0;
  const attempt = async (request: PlanRequest, change: Partial<PlanState> = {}): Promise<void> => {
    const own = (wanted += 1);
    try {
      const trial = await app.tryPlan(request);
      if (own === wanted) setPlan({ trial, applied: null, ...change });
    } catch (error) {
      if (own === wanted) fail(error, "tryPlan");
    }
  };
  return {
    tryShift: (block, shift) => {
      const fixed = [...new Set([...state().plan.fixed, block])];
      const next = shifts().map((one) => (one.id === block ? { id: block, shift } : one));
      return attempt({ shifts: next, refill: false }, { fixed });
    },
    refill: () =>
      perform("plan", async () => {
        const trial = await app.tryPlan({ shifts: fixedShifts(), refill: true });
        return { ...withPlan({ trial, applied: null }), announcement: t("pane.usulan.disusun") };
      }),
    improve: () =>
      perform("plan", async () => {
        const view = await app.improvePlan(fixedShifts(), SEARCH_SECONDS, (search) =>
          setPlan({ search }),
        );
        return {
          ...renewed(view),
          ...withPlan({ trial: null, search: null, applied: null }),
          announcement: t("pane.usulan.dicari"),
        };
      }),
    resetPlan: () => {
      wanted += 1;
      setPlan({ trial: null, fixed: [], applied: null });
    },
    async retryPlan({ trial, fixed }) {
      if (trial === null) return;
      const same = trial.plan.blocks.map(({ block, shift }) => ({ id: block, shift }));
      await attempt({ shifts: same, refill: false }, { fixed });
    },
    async loadScenarios() {
      try {
        const [scenarios, lastApplied] = [await app.scenarios(), await app.appliedPlan()];
        setPlan({ scenarios, lastApplied });
      } catch (error) {
        fail(error, "scenarios");
      }
    },
    saveScenario: (name, by) =>
      perform("plan", async () => {
        const request = { name, by, shifts: shifts(), since: today() };
        const scenarios = await app.saveScenario(request);
        const notice = t("pane.usulan.tersimpan", { nama: name.trim() });
        return { ...withPlan({ scenarios }), oleh: by, notice, announcement: notice };
      }),
    async openScenario(id) {
      const scenario = state().plan.scenarios?.find((one) => one.id === id);
      if (scenario === undefined) return;
      const fixed = scenario.shifts.map((one) => one.id);
      await attempt({ shifts: scenario.shifts, refill: false }, { fixed });
    },
    deleteScenario: (id) =>
      perform("plan", async () => {
        const scenarios = await app.deleteScenario(id);
        return { ...withPlan({ scenarios, comparison: null }), announcement: "" };
      }),
    compareScenarios: () =>
      perform("plan", async () => {
        const ids = (state().plan.scenarios ?? []).map(({ id }) => id);
        const comparison = await app.compareScenarios(ids);
        return { ...withPlan({ comparison }), announcement: t("pane.usulan.dibandingkan") };
      }),
    compareVersions: (request) =>
      perform("plan", async () => ({
        ...withPlan({ versions: await app.versions(request) }),
        announcement: t("pane.versi.dibandingkan"),
      })),
    openVersion: (file) =>
      perform("plan", async (options) => ({
        ...withPlan({ versions: await app.openVersion(file && chosenFile(file), options) }),
        announcement: t(file === null ? "pane.versi.berkasDilepas" : "pane.versi.dibandingkan"),
      })),
    writeVersions: () =>
      perform("write", async () => {
        const notice = t("pane.info.ditulis", { lembar: await app.writeSheet("pergeseran", []) });
        return { notice, announcement: notice };
      }),
    closeComparison: () => setPlan({ comparison: null }),
    applyPlan: (name, overFormula) =>
      perform("plan", async () => {
        const applied = await app.applyPlan({ shifts: shifts(), overFormula, name });
        return {
          ...withPlan({ applied, lastApplied: await app.appliedPlan() }),
          undoable: app.undoList()[0] ?? null,
          announcement: t("pane.usulan.diterapkan", { n: applied.moved, sel: applied.cells }),
        };
      }),
    undoPlan: (id) =>
      perform("undo", async () => {
        const report = await app.undo(id);
        return {
          ...withPlan({ applied: null, lastApplied: await app.appliedPlan() }),
          step: { type: "undone", report },
          undoable: app.undoList()[0] ?? null,
        };
      }),
    writePaper: (kind) =>
      perform("write", async () => {
        const { applied, trial } = state().plan;
        // Once applied, the plan is in the cells: its papers are those of the step.
        const own = applied === null && trial !== null ? shifts() : undefined;
        const notice = t("pane.info.ditulis", { lembar: await app.writeSheet(kind, own) });
        return { notice, announcement: notice };
      }),
    writeAppliedPaper: (kind) =>
      perform("write", async () => {
        const notice = t("pane.info.ditulis", { lembar: await app.writeSheet(kind, "diterapkan") });
        return { notice, announcement: notice };
      }),
    overrule: (request) =>
      perform("decide", async () => ({
        ...renewed(await app.overrule({ ...request, since: today() })),
        plan: NO_PLAN,
        oleh: request.by,
        announcement: t("pane.usulan.diputuskan"),
      })),
    switchCriterion: (id, on) =>
      perform("setting", async () => ({
        ...renewed(await app.switchCriterion(id, on)),
        plan: NO_PLAN,
        announcement: t("pane.pengaturan.tersimpan"),
      })),
    highlight: (statuses) =>
      perform("accelerate", async () => {
        const { view, report } = await app.highlight(statuses);
        const { results } = state();
        return {
          results: { ...results, accelerate: { view, report } },
          announcement: t("pane.usulan.ditandai", { n: report.marked }),
        };
      }),
  };
}

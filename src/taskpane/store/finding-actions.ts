import type { App, CorrectRequest, IgnoreRequest } from "../../app/app.ts";
import type { CheckView, FixPreview } from "../../app/views.ts";
import { t } from "../../i18n/pane-text.ts";
import { today } from "../format.ts";
import type { Recheck } from "./recheck.ts";
import type { Runner } from "./runner.ts";
import type { PaneState } from "./state.ts";

/** What the user does with findings and with the recognition of sheets. Each says whether it succeeded. */
export interface FindingActions {
  /** Null = it could not be read; the failure is shown. */
  readonly previewFix: (ids: readonly string[]) => Promise<readonly FixPreview[] | null>;
  readonly applyFix: (ids: readonly string[], overFormula: boolean) => Promise<boolean>;
  readonly undo: (id: number) => Promise<boolean>;
  /** Writes what is still to be written of a step that was broken off. */
  readonly finishStep: (id: number) => Promise<boolean>;
  /** Takes back what was written of a step that was broken off. */
  readonly undoUnfinished: (id: number) => Promise<boolean>;
  readonly ignore: (request: Omit<IgnoreRequest, "sejak">) => Promise<boolean>;
  readonly unignore: (ids: readonly string[] | "semua") => Promise<boolean>;
  readonly correctSheet: (request: CorrectRequest) => Promise<boolean>;
}

export function createFindingActions(app: App, runner: Runner, recheck: Recheck): FindingActions {
  const renewed = (view: CheckView): Pick<PaneState, "results"> => {
    const { results } = runner.state();
    const { check } = results;
    return { results: { ...results, check: check === null ? null : { ...check, view } } };
  };
  const thenRecheck = async (isDone: boolean): Promise<boolean> => {
    if (isDone) await recheck.now();
    return isDone;
  };
  const home = async (): Promise<Pick<PaneState, "results">> => {
    const beranda = await app.beranda();
    return { results: { ...runner.state().results, beranda } };
  };
  const undoable = (): Pick<PaneState, "undoable"> => ({ undoable: app.undoList()[0] ?? null });
  return {
    async previewFix(ids) {
      try {
        return await app.previewFix(ids);
      } catch (error) {
        runner.fail(error, "previewFix");
        return null;
      }
    },
    applyFix: async (ids, overFormula) =>
      thenRecheck(
        await runner.perform("fix", async () => {
          const report = await app.applyFix(ids, { overFormula });
          return { step: { type: "applied", report }, ...undoable() };
        }),
      ),
    undo: async (id) =>
      thenRecheck(
        await runner.perform("undo", async () => {
          const report = await app.undo(id);
          return { step: { type: "undone", report }, ...undoable() };
        }),
      ),
    finishStep: async (id) =>
      thenRecheck(
        await runner.perform("fix", async () => {
          const report = await app.finishStep(id);
          return { step: { type: "applied", report }, ...undoable(), ...(await home()) };
        }),
      ),
    undoUnfinished: async (id) =>
      thenRecheck(
        await runner.perform("undo", async () => {
          const report = await app.undo(id);
          return { step: { type: "undone", report }, ...undoable(), ...(await home()) };
        }),
      ),
    ignore: (request) =>
      runner.perform("ignore", async () => ({
        ...renewed(await app.ignore({ ...request, sejak: today() })),
        oleh: request.oleh,
        announcement: t("pane.selesai.ignore"),
      })),
    unignore: (ids) =>
      runner.perform("ignore", async () => ({
        ...renewed(await app.unignore(ids)),
        announcement: t("pane.selesai.unignore"),
      })),
    correctSheet: async (request) =>
      thenRecheck(
        await runner.perform("correct", async () => {
          const sheets = await app.correctSheet(request);
          const text =
            request.kind === null ? "pane.pengenalan.otomatisLagi" : "pane.pengenalan.tersimpan";
          const notice = t(text, { lembar: request.sheet });
          return { results: { ...runner.state().results, sheets }, notice, announcement: notice };
        }),
      ),
  };
}

import type { App } from "../../app/app.ts";
import type { CrossfireView, DecideRequest, JoinRequest } from "../../app/views.ts";
import { t } from "../../i18n/pane-text.ts";
import { today } from "../format.ts";
import { without } from "./run-view.ts";
import type { Runner } from "./runner.ts";
import type { PaneState } from "./state.ts";

/** What the user says to suggestions across SKPD. Each says whether it succeeded. */
export interface CrossfireActions {
  readonly decideMatch: (request: Omit<DecideRequest, "sejak">) => Promise<boolean>;
  readonly undecideMatch: (ids: readonly string[]) => Promise<boolean>;
  /** Takes the latest decision back. */
  readonly undoMatch: () => Promise<boolean>;
  /** Writes sub kegiatan into the crossfire table; the page follows. */
  readonly joinTheme: (request: JoinRequest) => Promise<boolean>;
  /** Takes what was written into the table back. */
  readonly undoJoin: (id: number) => Promise<boolean>;
}

export function createCrossfireActions(app: App, runner: Runner): CrossfireActions {
  const shown = (crossfire: CrossfireView): Pick<PaneState, "results" | "stale"> => {
    const { results, stale } = runner.state();
    return { results: { ...results, crossfire }, stale: without(stale, "crossfire") };
  };
  const kept = (
    act: () => Promise<CrossfireView>,
    announcement: string,
    change: Partial<PaneState> = {},
  ): Promise<boolean> =>
    runner.perform("match", async () => ({ ...shown(await act()), ...change, announcement }));
  return {
    decideMatch: (request) =>
      kept(
        () => app.decideMatch({ ...request, sejak: today() }),
        t("pane.selesai.match"),
        request.oleh === "" ? {} : { oleh: request.oleh },
      ),
    undecideMatch: (ids) => kept(() => app.undecideMatch(ids), t("pane.selesai.matchBatal")),
    undoMatch: () => kept(() => app.undoMatch(), t("pane.selesai.matchBatal")),
    joinTheme: (request) =>
      runner.perform("join", async () => {
        const report = await app.joinTheme(request);
        return {
          ...shown(await app.crossfire()),
          step: { type: "joined", report },
          undoable: app.undoList()[0] ?? null,
          announcement: t("pane.selesai.join"),
        };
      }),
    undoJoin: (id) =>
      runner.perform("undo", async () => {
        const report = await app.undo(id);
        return {
          ...shown(await app.crossfire()),
          step: { type: "undone", report },
          undoable: app.undoList()[0] ?? null,
        };
      }),
  };
}

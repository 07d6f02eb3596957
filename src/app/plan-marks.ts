import type { ApplyReport, Edit } from "../sheet/host.ts";
import { accelerationMarks, findCells } from "./acceleration-marks.ts";
import type { App, Marked } from "./app.ts";
import { inTurns } from "./in-turns.ts";
import type { Percepatan } from "./percepatan.ts";
import type { AccelerationView, StatusPercepatan } from "./views.ts";

/** Verdicts and plan of a workbook with their marks on its cells. */
export function planMarks(
  percepatan: Percepatan,
  apply: (edits: readonly Edit[]) => Promise<ApplyReport>,
): Pick<App, "accelerate" | "highlight"> {
  const mark = async (
    view: AccelerationView,
    shown: ReadonlySet<StatusPercepatan> | null,
  ): Promise<Marked<AccelerationView>> => {
    const marks = accelerationMarks(view, shown);
    return { view, report: await apply([{ type: "unmark", prefix: "percepatan" }, ...marks]) };
  };
  return {
    accelerate: async (options = {}) => {
      const view = await percepatan.view(options);
      await options.onView?.(view);
      if (options.turn !== undefined) await inTurns(findCells(view), options.turn);
      return mark(view, null);
    },
    highlight: async (statuses) => mark(await percepatan.view(), new Set(statuses)),
  };
}

import type { App } from "../../app/app.ts";
import type { InsertRequest } from "../../app/views.ts";
import { t } from "../../i18n/pane-text.ts";
import type { Runner } from "./runner.ts";
import type { PaneState } from "./state.ts";

export interface FormulaActions {
  readonly functions: App["functions"];
  readonly formulas: App["formulas"];
  readonly isManual: App["isManual"];
  /** Writes a formula into the selected cell; a filled cell is asked about first. */
  readonly insert: (request: InsertRequest) => Promise<void>;
  /** Leaves the filled cell as it is. */
  readonly cancelInsert: () => void;
  /** Shows where the figure of the selected cell comes from. */
  readonly trace: () => Promise<void>;
}

export function createFormulaActions(app: App, { update, perform }: Runner): FormulaActions {
  return {
    functions: app.functions,
    formulas: app.formulas,
    isManual: app.isManual,
    insert: async (request) => {
      await perform("insert", async (): Promise<Partial<PaneState>> => {
        const report = await app.insertFormula(request);
        switch (report.kind) {
          case "terisi":
            return { asking: { rumus: request.rumus, report }, announcement: "" };
          case "ditolak":
            return { asking: null, notice: report.sebab, announcement: report.sebab };
          case "ditulis":
            return {
              asking: null,
              step: { type: "inserted", cell: report.cell, rumus: report.rumus },
              undoable: app.undoList()[0] ?? null,
              announcement: t("pane.fungsi.tertulis", { sel: report.cell }),
            };
        }
      });
    },
    cancelInsert: () => update({ asking: null }),
    trace: async () => {
      await perform("trace", async () => ({
        trace: await app.trace(),
        announcement: t("pane.selesai.trace"),
      }));
    },
  };
}

import { createRequire } from "node:module";
import type * as Presets from "@univerjs/presets";
import type * as SheetsCore from "@univerjs/presets/preset-sheets-core";
import type * as Conditional from "@univerjs/presets/preset-sheets-conditional-formatting";
import type { UniverKit } from "../../src/workbench/engine/kit.ts";

// The engine's ES modules do not load in Node: its CommonJS build is taken, plugin by plugin,
// through the packages that declare them.
const ours = createRequire(import.meta.url);
const presets = createRequire(ours.resolve("@univerjs/presets"));
const conditional = createRequire(ours.resolve("@univerjs/preset-sheets-conditional-formatting"));

type Packages = typeof SheetsCore;

const PROGRESS = {
  analyzing: "",
  calculating: "",
  "array-analysis": "",
  "array-calculation": "",
  done: "",
};

/** A spreadsheet engine without any user interface. */
export function createNodeKit(): UniverKit {
  const { createUniver, ICommandService, LocaleService, LocaleType, LogLevel } = ours(
    "@univerjs/presets",
  ) as typeof Presets;
  const sheets = presets("@univerjs/sheets") as Packages;
  const formula = presets("@univerjs/engine-formula") as Packages;
  const sheetsFormula = presets("@univerjs/sheets-formula") as Packages;
  const numfmt = presets("@univerjs/sheets-numfmt") as Packages;
  const rules = conditional("@univerjs/sheets-conditional-formatting") as typeof Conditional;
  for (const facade of ["sheets", "engine-formula", "sheets-formula"])
    presets(`@univerjs/${facade}/facade`);

  const { univer, univerAPI } = createUniver({
    locale: LocaleType.EN_US,
    // Said of calculations that take over a second; without texts the engine fails at it.
    locales: { [LocaleType.EN_US]: { "sheets-formula": { progress: PROGRESS } } },
    logLevel: LogLevel.SILENT,
    presets: [
      {
        plugins: [
          sheets.UniverSheetsPlugin,
          formula.UniverFormulaEnginePlugin,
          sheetsFormula.UniverSheetsFormulaPlugin,
          numfmt.UniverSheetsNumfmtPlugin,
          rules.UniverSheetsConditionalFormattingPlugin,
        ],
      },
    ],
  });
  const injector = univer.__getInjector();
  // A timer of the engine asks for a text when the engine is gone already.
  injector.get(LocaleService).dispose = () => undefined;
  return {
    univer,
    api: univerAPI,
    commands: injector.get(ICommandService),
    // The engine starts these with its first workbook.
    get formulas() {
      return injector.get(formula.FormulaDataModel);
    },
    get functions() {
      return injector.get(formula.IFunctionService);
    },
    values: formula,
    describe: () => undefined,
    reveal: () => undefined,
    fitRows: () => undefined,
    get rules() {
      return injector.get(rules.ConditionalFormattingRuleModel);
    },
  };
}

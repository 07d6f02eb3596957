import type { FUniver, ICommandService, Univer } from "@univerjs/presets";
import type {
  CustomFunction,
  FormulaDataModel,
  IFunctionService,
} from "@univerjs/presets/preset-sheets-core";
import type { ConditionalFormattingRuleModel } from "@univerjs/presets/preset-sheets-conditional-formatting";

/**
 * The parts of the spreadsheet engine we use. They are handed in rather than imported, because
 * Node needs the engine's CommonJS build and the browser its ES modules, with other plugins.
 */
export interface UniverKit {
  readonly univer: Univer;
  readonly api: FUniver;
  readonly commands: ICommandService;
  readonly formulas: FormulaDataModel;
  readonly functions: IFunctionService;
  readonly rules: ConditionalFormattingRuleModel;
  readonly CustomFunction: typeof CustomFunction;
}

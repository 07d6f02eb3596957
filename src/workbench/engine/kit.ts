import type { FUniver, ICommandService, Univer } from "@univerjs/presets";
import type {
  ArrayValueObject,
  BooleanValueObject,
  BaseFunction,
  ErrorValueObject,
  FormulaDataModel,
  IFunctionInfo,
  IFunctionService,
  NumberValueObject,
  StringValueObject,
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
  readonly values: ValueClasses;
  /** Tells the formula bar about functions; nothing to do where there is none. */
  describe(functions: IFunctionInfo[]): void;
  /** Scrolls the grid to a cell of the active sheet, where there is a grid. */
  reveal(row: number, col: number): void;
  /** Lets rows grow with their wrapped text, where text is measured. */
  fitRows(sheetId: string, first: number, count: number): void;
  readonly rules: ConditionalFormattingRuleModel;
}

/** The classes the formula engine calculates with. */
export interface ValueClasses {
  readonly BaseFunction: typeof BaseFunction;
  readonly ArrayValueObject: typeof ArrayValueObject;
  readonly BooleanValueObject: typeof BooleanValueObject;
  readonly ErrorValueObject: typeof ErrorValueObject;
  readonly NumberValueObject: typeof NumberValueObject;
  readonly StringValueObject: typeof StringValueObject;
}

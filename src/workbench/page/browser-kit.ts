import { createUniver, ICommandService, LocaleType, LogLevel } from "@univerjs/presets";
import {
  ArrayValueObject,
  BaseFunction,
  BooleanValueObject,
  ErrorValueObject,
  FormulaDataModel,
  IDescriptionService,
  IFunctionService,
  NumberValueObject,
  StringValueObject,
  UniverSheetsCorePreset,
} from "@univerjs/presets/preset-sheets-core";
import coreLocale from "@univerjs/presets/preset-sheets-core/locales/id-ID";
import coreLocaleEnglish from "@univerjs/presets/preset-sheets-core/locales/en-US";
import {
  ConditionalFormattingRuleModel,
  UniverSheetsConditionalFormattingPreset,
} from "@univerjs/presets/preset-sheets-conditional-formatting";
import rulesLocale from "@univerjs/presets/preset-sheets-conditional-formatting/locales/id-ID";
import rulesLocaleEnglish from "@univerjs/presets/preset-sheets-conditional-formatting/locales/en-US";
import "@univerjs/presets/lib/styles/preset-sheets-core.css";
import "@univerjs/presets/lib/styles/preset-sheets-conditional-formatting.css";
import type { UniverKit } from "../engine/kit.ts";
import { createRowFitting } from "./row-fitting.ts";

/** Rows and columns kept in sight before a cell that is scrolled to. */
const ABOVE = 6;
const LEFT_OF = 2;

export interface GridOptions {
  readonly container: HTMLElement;
  readonly dark: boolean;
  readonly english: boolean;
}

/** The engine with its grid, formula bar and sheet tabs; the ribbon above it is the workbench's own. */
export function createBrowserKit({ container, dark, english }: GridOptions): UniverKit {
  const locale = english ? LocaleType.EN_US : LocaleType.ID_ID;
  const { univer, univerAPI } = createUniver({
    locale,
    locales: {
      [LocaleType.ID_ID]: { ...coreLocale, ...rulesLocale },
      [LocaleType.EN_US]: { ...coreLocaleEnglish, ...rulesLocaleEnglish },
    },
    logLevel: LogLevel.SILENT,
    darkMode: dark,
    presets: [
      UniverSheetsCorePreset({ container, header: true, toolbar: false, contextMenu: true }),
      UniverSheetsConditionalFormattingPreset(),
    ],
  });
  const injector = univer.__getInjector();
  return {
    univer,
    api: univerAPI,
    commands: injector.get(ICommandService),
    get formulas() {
      return injector.get(FormulaDataModel);
    },
    get functions() {
      return injector.get(IFunctionService);
    },
    get rules() {
      return injector.get(ConditionalFormattingRuleModel);
    },
    values: {
      ArrayValueObject,
      BaseFunction,
      BooleanValueObject,
      ErrorValueObject,
      NumberValueObject,
      StringValueObject,
    },
    // The grid draws a sheet just activated in its next turn.
    reveal: (row, col) => {
      setTimeout(() => {
        const sheet = univerAPI.getActiveWorkbook()?.getActiveSheet();
        sheet?.scrollToCell(Math.max(0, row - ABOVE), Math.max(0, col - LEFT_OF));
      }, 50);
    },
    fitRows: createRowFitting(univerAPI),
    describe: (functions) => void injector.get(IDescriptionService).registerDescriptions(functions),
  };
}

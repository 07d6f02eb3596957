import { rangeAddress } from "../../sheet/a1.ts";
import {
  refusalOf,
  VALIDATION_LIMIT,
  type DraftRule,
  type DraftValidation,
} from "../../sheet/draft-validation.ts";
import { escapeXml } from "../../sheet/xml-escape.ts";

/** `dataValidations` of a worksheet; `""` without any. A list longer than Excel takes is left out, its note stays. */
export function validationsXml(list: readonly DraftValidation[]): string {
  if (list.length === 0) return "";
  return `<dataValidations count="${list.length}">${list.map(validationXml).join("")}</dataValidations>`;
}

function validationXml({ range, rule, note }: DraftValidation): string {
  const shown =
    note === null
      ? ""
      : ` showInputMessage="1" promptTitle="${attribute(note.title, VALIDATION_LIMIT.title)}" prompt="${attribute(note.message, VALIDATION_LIMIT.message)}"`;
  const where = ` sqref="${rangeAddress(range)}"`;
  const limit = rule === null ? null : limitXml(rule);
  if (rule === null || limit === null) return `<dataValidation allowBlank="1"${shown}${where}/>`;
  const { title, message } = refusalOf(rule);
  const style = rule.kind === "tetap" ? "stop" : "warning";
  const alert = ` errorStyle="${style}" showErrorMessage="1" errorTitle="${attribute(title, VALIDATION_LIMIT.title)}" error="${attribute(message, VALIDATION_LIMIT.message)}"`;
  return `<dataValidation ${limit.type} allowBlank="1"${alert}${shown}${where}>${limit.formulas}</dataValidation>`;
}

function limitXml(rule: DraftRule): { readonly type: string; readonly formulas: string } | null {
  if (rule.kind === "tetap")
    return { type: 'type="custom"', formulas: "<formula1>FALSE</formula1>" };
  if (rule.kind === "list") {
    const text = rule.words.join(",");
    if (text.length > VALIDATION_LIMIT.list) return null;
    return { type: 'type="list"', formulas: `<formula1>"${escapeXml(text)}"</formula1>` };
  }
  const { min, max } = rule;
  if (min !== null && max !== null) {
    return {
      type: 'type="decimal" operator="between"',
      formulas: `<formula1>${min}</formula1><formula2>${max}</formula2>`,
    };
  }
  if (min === null && max === null) return null;
  const operator = min !== null ? "greaterThanOrEqual" : "lessThanOrEqual";
  return {
    type: `type="decimal" operator="${operator}"`,
    formulas: `<formula1>${min ?? max ?? 0}</formula1>`,
  };
}

function attribute(text: string, most: number): string {
  return escapeXml(text.slice(0, most)).replace(/\n/g, "&#10;");
}

import { readColor, showColor } from "../engine/colors.ts";
import type { StylePatch } from "../engine/pending-styles.ts";
import { changeRule, readRule, type Rule } from "../engine/rules.ts";
import type { SheetStore } from "../engine/sheet-store.ts";
import { invalidArgument, itemNotFound } from "../protocol/errors.ts";
import { HostObject } from "../protocol/host-object.ts";
import { requireUnprotected } from "./context.ts";

abstract class RulePart extends HostObject {
  readonly store: SheetStore;
  readonly id: string;

  constructor(store: SheetStore, id: string) {
    super();
    this.store = store;
    this.id = id;
  }
}

function ruleOf(part: RulePart): Rule {
  const rule = readRule(part.store, part.id);
  if (rule === null) throw itemNotFound();
  return rule;
}

function restyle(part: RulePart, patch: StylePatch): void {
  requireUnprotected(part.store);
  const rule = ruleOf(part);
  changeRule(part.store, { ...rule, style: { ...rule.style, ...patch } });
}

export class CustomConditionalFormat extends RulePart {
  readonly className = "CustomConditionalFormat";

  get rule(): ConditionalFormatRule {
    return new ConditionalFormatRule(this.store, this.id);
  }

  get format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.store, this.id);
  }
}

export class ConditionalFormatRule extends RulePart {
  readonly className = "ConditionalFormatRule";

  get formula(): string {
    return ruleOf(this).formula;
  }

  set formula(value: string) {
    requireUnprotected(this.store);
    if (typeof value !== "string" || value.trim() === "") throw invalidArgument();
    const formula = value.startsWith("=") ? value : `=${value}`;
    changeRule(this.store, { ...ruleOf(this), formula });
  }
}

export class ConditionalRangeFormat extends RulePart {
  readonly className = "ConditionalRangeFormat";

  get fill(): ConditionalRangeFill {
    return new ConditionalRangeFill(this.store, this.id);
  }

  get font(): ConditionalRangeFont {
    return new ConditionalRangeFont(this.store, this.id);
  }
}

export class ConditionalRangeFill extends RulePart {
  readonly className = "ConditionalRangeFill";

  get color(): string {
    return showColor(ruleOf(this).style.bg?.rgb, "");
  }

  set color(value: string) {
    restyle(this, { bg: { rgb: readColor(value) } });
  }

  clear(): void {
    restyle(this, { bg: null });
  }
}

export class ConditionalRangeFont extends RulePart {
  readonly className = "ConditionalRangeFont";

  get color(): string {
    return showColor(ruleOf(this).style.cl?.rgb, "");
  }

  set color(value: string) {
    restyle(this, { cl: { rgb: readColor(value) } });
  }

  get bold(): boolean {
    return Number(ruleOf(this).style.bl) === 1;
  }

  set bold(value: boolean) {
    restyle(this, { bl: value ? 1 : 0 });
  }

  get italic(): boolean {
    return Number(ruleOf(this).style.it) === 1;
  }

  set italic(value: boolean) {
    restyle(this, { it: value ? 1 : 0 });
  }

  get underline(): string {
    return Number(ruleOf(this).style.ul?.s) === 1 ? "Single" : "None";
  }

  set underline(value: string) {
    if (!["None", "Single", "Double"].includes(value)) throw invalidArgument();
    restyle(this, { ul: { s: value === "None" ? 0 : 1 } });
  }
}

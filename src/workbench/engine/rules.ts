import type { IStyleData } from "@univerjs/presets";
import { type Area, intersect } from "./area.ts";
import { toArea, toEngineRange } from "./changes.ts";
import type { SheetStore } from "./sheet-store.ts";

/** A conditional format that a formula decides: the only kind this Excel makes. */
export interface Rule {
  readonly id: string;
  readonly areas: readonly Area[];
  readonly formula: string;
  readonly style: IStyleData;
  readonly stopIfTrue: boolean;
  /** Excel's name for the kind; files may hold others. */
  readonly type: string;
}

interface EngineRule {
  readonly type: string;
  readonly subType?: string;
  readonly value?: unknown;
  readonly style?: IStyleData;
}

const TYPES: Record<string, string> = {
  dataBar: "DataBar",
  colorScale: "ColorScale",
  iconSet: "IconSet",
};

/** All rules of a sheet, first priority first. */
export function readRules(store: SheetStore): Rule[] {
  const { book } = store;
  const found = book.kit.rules.getSubunitRules(book.unitId, store.id) ?? [];
  return found.map(({ cfId, ranges, stopIfTrue, rule }) => {
    const { type, subType, value, style } = rule as EngineRule;
    return {
      id: cfId,
      areas: ranges.map(toArea),
      formula: typeof value === "string" ? value : "",
      style: style ?? {},
      stopIfTrue,
      type: subType === "formula" ? "Custom" : (TYPES[type] ?? "CellValue"),
    };
  });
}

export function readRule(store: SheetStore, id: string): Rule | null {
  return readRules(store).find((rule) => rule.id === id) ?? null;
}

/** New rules come first, as in Excel. */
export function addRule(store: SheetStore, rule: Rule): void {
  for (const a of rule.areas) store.grow(store.clip(a) ?? { ...a, bottom: a.top, right: a.left });
  store.book.run("sheet.mutation.add-conditional-rule", {
    subUnitId: store.id,
    rule: toEngine(store, rule),
  });
}

export function changeRule(store: SheetStore, rule: Rule): void {
  const params = { subUnitId: store.id, cfId: rule.id, rule: toEngine(store, rule) };
  store.book.run("sheet.mutation.set-conditional-rule", params);
}

export function deleteRule(store: SheetStore, id: string): void {
  store.book.run("sheet.mutation.delete-conditional-rule", { subUnitId: store.id, cfId: id });
}

export function moveRule(store: SheetStore, id: string, priority: number): void {
  const rules = readRules(store);
  const from = rules.findIndex((rule) => rule.id === id);
  const target = rules[priority];
  if (target === undefined || from === priority) return;
  const end = { id: target.id, type: from < priority ? "after" : "before" };
  const params = { subUnitId: store.id, start: { id, type: "self" }, end };
  store.book.run("sheet.mutation.move-conditional-rule", params);
}

/** Takes rules off an area; what lies outside it stays. */
export function clearRules(store: SheetStore, areas: readonly Area[]): void {
  for (const rule of readRules(store)) {
    const left = areas.reduce<readonly Area[]>(
      (rest, hole) => rest.flatMap((a) => subtract(a, hole)),
      rule.areas,
    );
    if (left.length === 0) deleteRule(store, rule.id);
    else if (left.length !== rule.areas.length || left.some((a, i) => a !== rule.areas[i])) {
      changeRule(store, { ...rule, areas: left });
    }
  }
}

function subtract(a: Area, hole: Area): Area[] {
  const common = intersect(a, hole);
  if (common === null) return [a];
  const parts: Area[] = [];
  if (common.top > a.top) parts.push({ ...a, bottom: common.top - 1 });
  if (common.bottom < a.bottom) parts.push({ ...a, top: common.bottom + 1 });
  const band = { ...a, top: common.top, bottom: common.bottom };
  if (common.left > a.left) parts.push({ ...band, right: common.left - 1 });
  if (common.right < a.right) parts.push({ ...band, left: common.right + 1 });
  return parts;
}

function toEngine(store: SheetStore, rule: Rule): object {
  const kept = rule.type === "Custom" ? null : rawRule(store, rule.id);
  return {
    cfId: rule.id,
    ranges: rule.areas.map(toEngineRange),
    stopIfTrue: rule.stopIfTrue,
    rule: kept ?? {
      type: "highlightCell",
      subType: "formula",
      value: rule.formula,
      style: rule.style,
    },
  };
}

function rawRule(store: SheetStore, id: string): object | null {
  const { book } = store;
  return book.kit.rules.getRule(book.unitId, store.id, id)?.rule ?? null;
}

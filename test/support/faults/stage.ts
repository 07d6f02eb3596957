import type { App } from "../../../src/app/app.ts";
import type { CellValue } from "../../../src/sheet/host.ts";
import type { Trouble } from "../../../src/workbench/protocol/trouble.ts";

/** What stands in each cell of a sheet, by `row,col`, as a text that tells value or formula, format and fill. */
export type SheetCells = ReadonlyMap<string, string>;

/** What the user of a workbook can do while the add-in works. */
export interface User {
  type(sheet: string, row: number, col: number, value: CellValue): void;
  rename(sheet: string, to: string): void;
  remove(sheet: string): void;
  protect(sheet: string, isOn: boolean): void;
  hide(sheet: string, isOn: boolean): void;
}

/** A workbook with its user and the add-in's pane over it. */
export interface Stage {
  readonly user: User;
  /** The pane as it is after being loaded; one of before is gone. */
  pane(): App;
  /** Sheets by name. */
  cells(): ReadonlyMap<string, SheetCells>;
  /** Marks of ours that stand in the workbook. */
  marks(): number;
  /** What the workbook keeps for us, by key. */
  memory(): ReadonlyMap<string, string>;
  /** What the pane takes the workbook to keep. */
  believed(): ReadonlyMap<string, string>;
  /** Texts that were to be kept since this was asked last, by key; null = to be forgotten. */
  takeAsked(): readonly Remembered[];
  /** Whether whole sheets of ours can be added here. */
  readonly takesDrafts: boolean;
  meet(trouble: Trouble | null): void;
  close(): void;
}

/** A text the workbook was asked to keep. */
export interface Remembered {
  readonly key: string;
  readonly value: string | null;
}

/** Cells that differ between two states, as `sheet!row,col`. */
export function difference(
  one: ReadonlyMap<string, SheetCells>,
  other: ReadonlyMap<string, SheetCells>,
): string[] {
  return [...one].flatMap(([sheet, cells]) => {
    const now = other.get(sheet) ?? new Map<string, string>();
    return [...new Set([...cells.keys(), ...now.keys()])]
      .filter((key) => cells.get(key) !== now.get(key))
      .map((key) => `${sheet}!${key}: ${cells.get(key) ?? ""} → ${now.get(key) ?? ""}`);
  });
}

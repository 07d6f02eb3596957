import type { Area } from "./area.ts";

/** What Excel knows of a sheet and the engine has no place for. */
export interface SheetNotes {
  protection: Record<string, unknown> | null;
  veryHidden: boolean;
  readonly pageLayout: Record<string, unknown>;
  readonly rowGroups: Area[];
}

export function newNotes(): SheetNotes {
  return { protection: null, veryHidden: false, pageLayout: {}, rowGroups: [] };
}

import type { Area } from "./area.ts";

/** A table as Excel knows it; this Excel keeps tables, and shows them as the cells they are. */
export interface TableNote {
  readonly id: string;
  name: string;
  style: string;
  /** Header and rows. */
  area: Area;
  readonly hasHeaders: boolean;
}

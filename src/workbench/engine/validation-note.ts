import type { Area } from "./area.ts";

/** Data validation of a range as Excel's objects give it. */
export interface ValidationNote {
  readonly area: Area;
  rule: unknown;
  prompt: unknown;
  errorAlert: unknown;
}

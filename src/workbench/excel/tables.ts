import { HostCollection, type HostObject } from "../protocol/host-object.ts";

const NONE = 0;

/** This Excel has no tables, and says so rather than failing whoever counts them. */
export class TableCollection extends HostCollection<HostObject> {
  readonly className = "TableCollection";
  readonly list = (): readonly HostObject[] => [];

  get count(): number {
    return NONE;
  }

  getCount(): number {
    return NONE;
  }

  getItemOrNullObject(): null {
    return null;
  }
}

import { HostCollection, type HostObject } from "../protocol/host-object.ts";

/** This Excel has no tables, and says so rather than failing whoever counts them. */
export class TableCollection extends HostCollection<HostObject> {
  readonly className = "TableCollection";
  readonly list = (): readonly HostObject[] => [];

  get count(): number {
    return 0;
  }

  getCount(): number {
    return 0;
  }

  getItemOrNullObject(): null {
    return null;
  }
}

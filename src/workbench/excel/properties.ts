import { HostObject } from "../protocol/host-object.ts";

const UNSET = "";

export class DocumentProperties extends HostObject {
  readonly className = "DocumentProperties";

  get title(): string {
    return UNSET;
  }

  get author(): string {
    return UNSET;
  }

  get company(): string {
    return UNSET;
  }
}

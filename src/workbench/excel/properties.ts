import { HostObject } from "../protocol/host-object.ts";

export class DocumentProperties extends HostObject {
  readonly className = "DocumentProperties";

  get title(): string {
    return "";
  }

  get author(): string {
    return "";
  }

  get company(): string {
    return "";
  }
}

/**
 * Why a host refused, in words every host shares. `busy`: it may work in a moment (a cell is being edited, the service
 * is overloaded). `tooLarge`: less at a time would do. `lost`: the host does not answer, or no longer knows us. `denied`:
 * something is protected. `missing`: what was asked for is gone. `full`: no room is left. `other`: none of these.
 */
export type HostTrouble = "busy" | "tooLarge" | "lost" | "denied" | "missing" | "full" | "other";

/** A refusal by the host: its own error code (`AccessDenied`, `ItemNotFound`, …) and message. */
export class HostError extends Error {
  readonly code: string;
  readonly trouble: HostTrouble;

  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "HostError";
    this.code = code;
    this.trouble = TROUBLES.get(code) ?? "other";
  }
}

/** Excel's error codes by what can be done about them; those not listed here are `other`. */
const TROUBLES = new Map<string, HostTrouble>([
  ["InvalidOperationInCellEditMode", "busy"],
  ["Conflict", "busy"],
  ["RequestAborted", "busy"],
  ["ServiceNotAvailable", "busy"],
  ["Timeout", "busy"],
  ["HostIsBusy", "busy"],
  ["RequestPayloadSizeLimitExceeded", "tooLarge"],
  ["ResponsePayloadSizeLimitExceeded", "tooLarge"],
  ["OperationCellsExceedLimit", "tooLarge"],
  ["ConnectionFailure", "lost"],
  ["InvalidRequestContext", "lost"],
  ["InactiveWorkbook", "lost"],
  ["ActivityLimitReached", "lost"],
  ["SessionNotFound", "lost"],
  ["AccessDenied", "denied"],
  ["UnsupportedSheet", "denied"],
  ["ItemNotFound", "missing"],
  ["InvalidReference", "missing"],
  ["InvalidObjectPath", "missing"],
  ["MemoryLimitReached", "full"],
]);

/** A refusal by Excel: its own error code (`AccessDenied`, `ItemNotFound`, …) and message. */
export class HostError extends Error {
  readonly code: string;

  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "HostError";
    this.code = code;
  }
}

/** Why a use case stopped. `message` is a whole Indonesian sentence for the user; `code` is for tests and help. */
export class AppError extends Error {
  readonly code: AppErrorCode;

  constructor(code: AppErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "AppError";
    this.code = code;
  }
}

export type AppErrorCode = "cancelled" | "busy" | "host" | "noSheet" | "input";

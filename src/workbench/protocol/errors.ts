/** An error as Excel reports it to the client library, which throws it on with this code. */
export class ExcelError extends Error {
  readonly code: string;
  readonly httpStatus: number;

  constructor(code: string, message: string, httpStatus = 400) {
    super(message);
    this.name = "ExcelError";
    this.code = code;
    this.httpStatus = httpStatus;
  }
}

export const invalidArgument = (
  why = "The argument is invalid or missing or has an incorrect format.",
): ExcelError => new ExcelError("InvalidArgument", why);

export const itemNotFound = (): ExcelError =>
  new ExcelError("ItemNotFound", "The requested resource doesn't exist.", 404);

export const accessDenied = (): ExcelError =>
  new ExcelError(
    "AccessDenied",
    "You cannot perform the requested operation: the sheet is protected.",
    403,
  );

/** Our own answer to anything this Excel does not know: loud, and naming what was missed. */
export const apiNotFound = (member: string): ExcelError =>
  new ExcelError("ApiNotFound", `The simulated Excel does not have ${member}.`, 404);

export const shapeMismatch = (): ExcelError =>
  invalidArgument(
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );

export const requestTooLarge = (): ExcelError =>
  new ExcelError(
    "RequestPayloadSizeLimitExceeded",
    "The request payload size has exceeded the limit.",
    413,
  );

export const responseTooLarge = (): ExcelError =>
  new ExcelError(
    "ResponsePayloadSizeLimitExceeded",
    "The response payload size has exceeded the limit.",
    413,
  );

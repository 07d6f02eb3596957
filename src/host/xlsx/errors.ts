export type XlsxErrorCode =
  "not-xlsx" | "legacy-xls" | "binary-xlsb" | "encrypted" | "corrupt" | "too-large";

/**
 * A file that cannot be used. `code` is what the user's sentence is chosen by; `detail` is for a log: the part of the
 * package, or the bound that was passed. Nothing of the file's content is in it.
 */
export class XlsxError extends Error {
  readonly code: XlsxErrorCode;
  readonly detail: string;

  constructor(code: XlsxErrorCode, detail: string, options?: ErrorOptions) {
    super(`${code}: ${detail}`, options);
    this.name = new.target.name;
    this.code = code;
    this.detail = detail;
  }
}

/** Not an Excel workbook at all, or one of a format that is not .xlsx or .xlsm. */
export class NotXlsxError extends XlsxError {
  constructor(detail: string, code: "not-xlsx" | "legacy-xls" | "binary-xlsb" = "not-xlsx") {
    super(code, detail);
  }
}

/** Locked with a password to open. */
export class EncryptedError extends XlsxError {
  constructor() {
    super("encrypted", "EncryptedPackage");
  }
}

/** An .xlsx with a damaged zip, missing parts or broken XML. */
export class CorruptError extends XlsxError {
  constructor(detail: string, options?: ErrorOptions) {
    super("corrupt", detail, options);
  }
}

/** Larger, unpacked, than `limits.ts` allows. */
export class TooLargeError extends XlsxError {
  constructor(detail: string) {
    super("too-large", detail);
  }
}

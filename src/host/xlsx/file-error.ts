export type XlsxFileErrorCode = "not-found" | "no-access" | "exists" | "same-as-input" | "io";

/** A path that cannot be read or written; `path` is the one the user named. */
export class XlsxFileError extends Error {
  readonly code: XlsxFileErrorCode;
  readonly path: string;

  constructor(code: XlsxFileErrorCode, path: string, options?: ErrorOptions) {
    super(`${code}: ${path}`, options);
    this.name = "XlsxFileError";
    this.code = code;
    this.path = path;
  }
}

/** The same refusal in our codes, whatever the system calls it. */
export function fileError(error: unknown, path: string): XlsxFileError {
  if (error instanceof XlsxFileError) return error;
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  return new XlsxFileError(CODES.get(code) ?? "io", path, { cause: error });
}

const CODES = new Map<unknown, XlsxFileErrorCode>([
  ["ENOENT", "not-found"],
  ["EACCES", "no-access"],
  ["EPERM", "no-access"],
  ["EROFS", "no-access"],
  ["EBUSY", "no-access"],
  ["EEXIST", "exists"],
]);

export type DiskErrorCode =
  "not-found" | "no-access" | "locked" | "full" | "exists" | "same-as-input" | "io";

/** A path that cannot be read or written; `path` is the one the user named. */
export class DiskError extends Error {
  readonly code: DiskErrorCode;
  readonly path: string;

  constructor(code: DiskErrorCode, path: string, options?: ErrorOptions) {
    super(`${code}: ${path}`, options);
    this.name = "DiskError";
    this.code = code;
    this.path = path;
  }
}

/** The same refusal in our codes, whatever the system calls it. */
export function diskError(error: unknown, path: string): DiskError {
  if (error instanceof DiskError) return error;
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  return new DiskError(CODES.get(code) ?? "io", path, { cause: error });
}

/** Does something with a path; what the disk refuses becomes a `DiskError` of it. */
export async function named<Result>(path: string, call: () => Promise<Result>): Promise<Result> {
  try {
    return await call();
  } catch (error) {
    throw diskError(error, path);
  }
}

const CODES = new Map<unknown, DiskErrorCode>([
  ["ENOENT", "not-found"],
  ["ENOTDIR", "not-found"],
  ["EACCES", "no-access"],
  ["EPERM", "no-access"],
  ["EROFS", "no-access"],
  ["EBUSY", "locked"],
  ["ETXTBSY", "locked"],
  ["ENOSPC", "full"],
  ["EDQUOT", "full"],
  ["EFBIG", "full"],
  ["EEXIST", "exists"],
]);

import { teksCli, type CliKey } from "./cli.ts";

/** What can be wrong with a file; the same words as the codes of the disk and of the file host. */
export type FileErrorCode = CliKey extends infer Key
  ? Key extends `cli.file.${infer Code}`
    ? Code
    : never
  : never;

/** One sentence: which file, what is wrong, what to do. */
export function renderFileError(file: string, code: FileErrorCode): string {
  return teksCli(`cli.file.${code}`, { berkas: file });
}

/** Files of the repository by path from its root; null = there is none. */
export type ReadFile = (path: string) => string | null;
/** Names of the files in a folder; empty where there is no such folder. */
export type ListFiles = (folder: string) => readonly string[];

export interface Repository {
  readonly read: ReadFile;
  readonly list: ListFiles;
}

/** What a scaffold writes: new files, and files with a piece put into them. */
export type Plan = ReadonlyMap<string, string>;

/** Said to whoever called the scaffold, as it is. */
export class ScaffoldError extends Error {}

/** Refuses paths that are taken: a scaffold never replaces a file. */
export function fresh(repository: Repository, path: string, text: string): [string, string] {
  if (repository.read(path) !== null) throw new ScaffoldError(`${path} exists already.`);
  return [path, text];
}

/** A piece put into a file: before the last line that begins with `before`, or at the end. */
export type Edit = { readonly text: string } & (
  | { readonly before: string; readonly end?: never }
  | { readonly end: true; readonly before?: never }
);

/** A file with pieces put into it. */
export function editedFile(
  { read }: Repository,
  path: string,
  edits: readonly Edit[],
): [string, string] {
  const file = read(path);
  if (file === null) throw new ScaffoldError(`There is no ${path}.`);
  return [path, edits.reduce((text, edit) => inserted(path, text, edit), file)];
}

function inserted(path: string, file: string, { before, text }: Edit): string {
  if (before === undefined) return file + text;
  const at = file.lastIndexOf(`\n${before}`);
  if (at < 0) throw new ScaffoldError(`${path} holds no "${before.trim()}".`);
  return file.slice(0, at + 1) + text + file.slice(at + 1);
}

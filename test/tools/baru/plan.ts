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

/** A file with text put before the last place where `anchor` stands. */
export function insertedBefore(
  { read }: Repository,
  path: string,
  { anchor, text }: { readonly anchor: string; readonly text: string },
): [string, string] {
  const before = read(path);
  const at = before?.lastIndexOf(anchor) ?? -1;
  if (before === null || at < 0) throw new ScaffoldError(`${path} holds no "${anchor.trim()}".`);
  return [path, before.slice(0, at) + text + before.slice(at)];
}

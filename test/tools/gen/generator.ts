/** A source of committed files: path from the repository's root to text. Same input, same bytes. */
export interface Generator {
  readonly name: string;
  readonly outputs: () => ReadonlyMap<string, string> | Promise<ReadonlyMap<string, string>>;
  /** Folders this generator owns: a file in them that it does not write is stale. */
  readonly owns?: readonly string[];
}

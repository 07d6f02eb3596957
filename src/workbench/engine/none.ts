/** The engine's types write "nothing" as null, undefined and void by turns. */
// eslint-disable-next-line @typescript-eslint/no-invalid-void-type
export function isNone(value: unknown): value is null | undefined | void {
  return value === null || value === undefined;
}

/** A plain text table: columns padded to their widest cell, numbers to the right, long cells cut with an ellipsis. */
export function textTable(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  options: { readonly right?: readonly number[]; readonly maxWidth?: number } = {},
): string {
  const limit = options.maxWidth ?? 90;
  const cut = (text: string): string => {
    const line = printable(text);
    return line.length > limit ? `${line.slice(0, limit - 1)}…` : line;
  };
  const lines = [header, ...rows].map((row) => row.map(cut));
  const widths = header.map((_, col) => Math.max(...lines.map((row) => row[col]?.length ?? 0)));
  const print = (row: readonly string[]): string =>
    row
      .map((cell, col) => {
        const width = widths[col] ?? 0;
        return options.right?.includes(col) === true ? cell.padStart(width) : cell.padEnd(width);
      })
      .join("  ")
      .trimEnd();
  const rule = widths.map((width) => "─".repeat(width)).join("  ");
  const [head = [], ...body] = lines;
  return [print(head), rule, ...body.map(print)].join("\n");
}

/**
 * Cells may hold anything: control characters are not printed, neither terminal escapes nor those that turn the
 * direction of writing.
 */
export function printable(text: string): string {
  // eslint-disable-next-line no-control-regex -- removing them is the point
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]+/g, " ").trimEnd();
}

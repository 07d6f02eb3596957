/** Lays XML out, two spaces a level; an element without children stays on its line. */
export function indentXml(xml: string): string {
  const lines: string[] = [];
  let depth = 0;
  for (const token of xml.match(/<[^>]+>[^<]*/g) ?? []) {
    const isClosing = token.startsWith("</");
    const isSelfClosing = token.trimEnd().endsWith("/>") || token.startsWith("<?");
    const previous = lines.at(-1) ?? "";
    const name = /^<\/([^>]+)>/.exec(token)?.[1];
    if (isClosing) depth -= 1;
    if (name !== undefined && new RegExp(`^\\s*<${name}(\\s[^>]*)?>[^<]*$`).test(previous)) {
      lines[lines.length - 1] = previous + token.trimEnd();
    } else {
      lines.push("  ".repeat(depth) + token.trimEnd());
    }
    if (!isClosing && !isSelfClosing) depth += 1;
  }
  return lines.join("\n") + "\n";
}

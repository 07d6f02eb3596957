import { decodeText, encodeText } from "../xml-escape.ts";
import { xmlTokens } from "../xml-tokens.ts";

/** Namespace of the one custom XML part we keep in a workbook. */
export const CATATAN_NAMESPACE = "urn:selaras-pk:catatan:1";

/** Characters of the part's XML: far more than honest use needs, far less than a request to Excel may carry. */
export const CATATAN_LIMIT = 2_000_000;

/** The workbook's memory would grow beyond `CATATAN_LIMIT`; nothing was written. */
export class MemoryLimitError extends Error {
  readonly code = "memory-limit";
  readonly size: number;

  constructor(size: number) {
    super(`memory-limit: ${size} characters`);
    this.name = "MemoryLimitError";
    this.size = size;
  }
}

/**
 * The part's XML, the same for the same entries.
 * @throws MemoryLimitError
 */
export function catatanXml(entries: ReadonlyMap<string, string>): string {
  const list = [...entries].sort(([one], [other]) => (one < other ? -1 : 1));
  const items = list.map(
    ([key, value]) => `<entri kunci="${encodeText(key)}">${encodeText(value)}</entri>`,
  );
  const xml = `<catatan xmlns="${CATATAN_NAMESPACE}">${items.join("")}</catatan>`;
  if (xml.length > CATATAN_LIMIT) throw new MemoryLimitError(xml.length);
  return xml;
}

/** Entries of a part of ours; null when it is another's, malformed or larger than any we write. */
export function parseCatatan(xml: string): ReadonlyMap<string, string> | null {
  if (xml.length > 2 * CATATAN_LIMIT) return null;
  const entries = new Map<string, string>();
  let depth = 0;
  let roots = 0;
  let key: string | null = null;
  let text = "";
  for (const token of xmlTokens(xml)) {
    if (token.type === "broken") return null;
    if (token.type === "text") {
      if (key !== null) text += token.text;
    } else if (token.type === "open") {
      if (depth === 0 && (++roots > 1 || !isRoot(token))) return null;
      if (depth === 1 && token.name === "entri") {
        key = token.attributes.get("kunci") ?? null;
        text = "";
      }
      depth += 1;
    } else {
      depth -= 1;
      if (depth === 1 && key !== null) {
        entries.set(decodeText(key), decodeText(text));
        key = null;
      }
    }
  }
  return roots === 1 ? entries : null;
}

function isRoot(token: {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
}): boolean {
  const isOurs = [...token.attributes].some(
    ([name, value]) => name.startsWith("xmlns") && value === CATATAN_NAMESPACE,
  );
  return token.name === "catatan" && isOurs;
}

/** One memory out of several parts (workbooks get merged): what stands first counts. Broken parts give nothing. */
export function mergeCatatan(parts: readonly string[]): Map<string, string> {
  const merged = new Map<string, string>();
  for (const xml of parts) {
    for (const [key, value] of parseCatatan(xml) ?? [])
      if (!merged.has(key)) merged.set(key, value);
  }
  return merged;
}

/** Entries after `remember` edits; the last word on a key counts. */
export function remembered(
  entries: ReadonlyMap<string, string>,
  edits: readonly { readonly key: string; readonly value: string | null }[],
): Map<string, string> {
  const next = new Map(entries);
  for (const { key, value } of edits) {
    if (value === null) next.delete(key);
    else next.set(key, value);
  }
  return next;
}

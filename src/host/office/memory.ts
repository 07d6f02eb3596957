import type { Edit } from "../../sheet/host.ts";
import {
  CATATAN_NAMESPACE,
  catatanXml,
  mergeCatatan,
  remembered,
} from "../../sheet/memory/catatan-xml.ts";

export type Remember = Extract<Edit, { type: "remember" }>;

interface Kept {
  readonly parts: readonly Excel.CustomXmlPart[];
  readonly entries: ReadonlyMap<string, string>;
}

/** What the workbook remembers: two round trips, one where there is nothing. */
export async function recall(context: Excel.RequestContext): Promise<ReadonlyMap<string, string>> {
  return (await readParts(context)).entries;
}

/**
 * Writes several entries in one round trip; an empty memory leaves no part behind.
 * @throws MemoryLimitError before anything is written
 */
export async function remember(
  context: Excel.RequestContext,
  edits: readonly Remember[],
): Promise<void> {
  const { parts, entries } = await readParts(context);
  const next = remembered(entries, edits);
  const [first, ...others] = parts;
  if (next.size === 0) first?.delete();
  else {
    const xml = catatanXml(next);
    if (first === undefined) context.workbook.customXmlParts.add(xml);
    else first.setXml(xml);
  }
  for (const part of others) part.delete();
  await context.sync();
}

async function readParts(context: Excel.RequestContext): Promise<Kept> {
  const found = context.workbook.customXmlParts.getByNamespace(CATATAN_NAMESPACE);
  found.load("items/id");
  await context.sync();
  const { items: parts } = found;
  if (parts.length === 0) return { parts, entries: new Map() };
  const texts = parts.map((part) => part.getXml());
  await context.sync();
  return { parts, entries: mergeCatatan(texts.map(({ value }) => value)) };
}

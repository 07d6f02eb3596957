import type { Edit } from "../../sheet/host.ts";
import {
  CATATAN_NAMESPACE,
  catatanXml,
  mergeCatatan,
  remembered,
} from "../../sheet/memory/catatan-xml.ts";
import { escapeXml } from "../../sheet/xml-escape.ts";
import { contentType, declareType } from "./content-types.ts";
import type { OpcPackage } from "./package.ts";
import { reachableParts, removeOrphans } from "./parts.ts";
import { addRelationship, readRelationships, removeRelationships } from "./relationships.ts";

export type Remember = Extract<Edit, { type: "remember" }>;

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const PROPERTIES = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
const STORE = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
/** Ours wherever we write it, so that the same workbook and entries give the same bytes. */
const ITEM_ID = "{6E1C3C56-2B0E-4C39-9D56-51A0E5A3C741}";

/** Every custom XML part of the workbook by its part name. */
export function customXmlParts(pack: OpcPackage, bookPart: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const { kind, target } of readRelationships(pack, bookPart)) {
    if (kind !== "customXml" || target === null || pack.find(target) === undefined) continue;
    found.set(target, pack.index(target));
  }
  return found;
}

/** What the workbook remembers; empty when there is nothing readable. */
export function recall(pack: OpcPackage, bookPart: string): ReadonlyMap<string, string> {
  return mergeCatatan([...ourParts(pack, bookPart).values()]);
}

/**
 * Keeps entries in one part of our own; an empty memory leaves none behind.
 * @throws MemoryLimitError before anything is written
 */
export function remember(pack: OpcPackage, bookPart: string, edits: readonly Remember[]): void {
  const parts = ourParts(pack, bookPart);
  const next = remembered(mergeCatatan([...parts.values()]), edits);
  const xml = next.size === 0 ? null : HEAD + catatanXml(next);
  const [first] = parts.keys();
  const kept = xml === null ? undefined : first;
  const before = reachableParts(pack);
  removeRelationships(
    pack,
    bookPart,
    ({ target }) => target !== null && target !== kept && parts.has(target),
  );
  removeOrphans(pack, before);
  if (xml === null) return;
  if (kept === undefined) addItem(pack, bookPart, xml);
  else pack.set(kept, xml);
}

/** Parts that name our namespace, whole or broken: a broken one gives no entries and is written anew. */
function ourParts(pack: OpcPackage, bookPart: string): Map<string, string> {
  const all = [...customXmlParts(pack, bookPart)];
  return new Map(
    all.filter(
      ([, xml]) => xml.includes(`"${CATATAN_NAMESPACE}"`) || xml.includes(`'${CATATAN_NAMESPACE}'`),
    ),
  );
}

function addItem(pack: OpcPackage, bookPart: string, xml: string): void {
  let number = 1;
  const isTaken = (): boolean =>
    [`item${number}`, `itemProps${number}`].some(
      (name) => pack.find(`customXml/${name}.xml`) !== undefined,
    );
  while (isTaken()) number += 1;
  const item = `customXml/item${number}.xml`;
  const properties = `customXml/itemProps${number}.xml`;
  pack.set(item, xml);
  pack.set(
    properties,
    `${HEAD}<ds:datastoreItem ds:itemID="${ITEM_ID}" xmlns:ds="${STORE}"><ds:schemaRefs><ds:schemaRef ds:uri="${escapeXml(CATATAN_NAMESPACE)}"/></ds:schemaRefs></ds:datastoreItem>`,
  );
  if (contentType(pack, item) === "") declareType(pack, item, "application/xml");
  declareType(pack, properties, PROPERTIES);
  addRelationship(pack, item, "customXmlProps", properties);
  addRelationship(pack, bookPart, "customXml", item);
}

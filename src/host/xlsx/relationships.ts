import { CorruptError } from "./errors.ts";
import type { OpcPackage } from "./package.ts";
import { escapeXml } from "../../sheet/xml-escape.ts";
import { parseXml } from "./xml.ts";
import { XmlText } from "./xml-text.ts";

/** A link from one part to another. `kind` is the last segment of its type, the same in both OOXML dialects. */
export interface Relationship {
  readonly id: string;
  readonly kind: string;
  readonly type: string;
  /** Full name of the part linked to; null for links out of the package. */
  readonly target: string | null;
  /** Address of a link out of the package, as written; null for parts. */
  readonly external: string | null;
}

/** Links of a part; of the package itself when the name is empty. A part without links gives none. */
export function readRelationships(pack: OpcPackage, source: string): Relationship[] {
  const part = relationshipsPart(source);
  if (pack.find(part) === undefined) return [];
  pack.assertIndex(part);
  const found: Relationship[] = [];
  parseXml(pack.bytes(part), part, {
    open(name, { Id: id, Type: type, Target: target, TargetMode: mode }) {
      if (name !== "Relationship" || id === undefined || type === undefined) return;
      const isInside = mode !== "External" && target !== undefined;
      found.push({
        id,
        type,
        kind: type.slice(type.lastIndexOf("/") + 1),
        target: isInside ? resolveTarget(source, target) : null,
        external: isInside ? null : (target ?? null),
      });
    },
  });
  return found;
}

/** Links `source` to a part and gives the link's id. */
export function addRelationship(
  pack: OpcPackage,
  source: string,
  kind: string,
  target: string,
): string {
  const part = relationshipsPart(source);
  const text = pack.find(part) === undefined ? EMPTY : pack.text(part);
  const xml = new XmlText(part, text);
  const taken = new Set(xml.children().map((child) => child.attributes.Id));
  let number = taken.size + 1;
  while (taken.has(`rId${number}`)) number += 1;
  const type = typeBase(readRelationships(pack, "")) + kind;
  xml.append(
    xml.root,
    `<Relationship Id="rId${number}" Type="${type}" Target="/${escapeXml(target)}"/>`,
  );
  pack.set(part, xml.text);
  return `rId${number}`;
}

/** Unlinks every part of which `drop` says so. */
export function removeRelationships(
  pack: OpcPackage,
  source: string,
  drop: (link: Relationship) => boolean,
): void {
  const ids = new Set(
    readRelationships(pack, source)
      .filter(drop)
      .map(({ id }) => id),
  );
  if (ids.size === 0) return;
  const part = relationshipsPart(source);
  const xml = new XmlText(part, pack.text(part));
  xml.remove(xml.children().filter(({ attributes }) => ids.has(attributes.Id ?? "")));
  pack.set(part, xml.text);
}

/** The part that holds the links of another. */
export function relationshipsPart(source: string): string {
  const slash = source.lastIndexOf("/") + 1;
  return `${source.slice(0, slash)}_rels/${source.slice(slash)}.rels`;
}

const EMPTY =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

/** Type names of a strict workbook start otherwise than those of an ordinary one. */
function typeBase(links: readonly Relationship[]): string {
  const main = links.find(({ kind }) => kind === "officeDocument");
  if (main === undefined) throw new CorruptError("_rels/.rels");
  return main.type.slice(0, -"officeDocument".length);
}

function resolveTarget(source: string, target: string): string {
  const path = decodeTarget(target.replaceAll("\\", "/"));
  if (path.startsWith("/")) return path.slice(1);
  const steps = source.split("/").slice(0, -1);
  for (const step of path.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}

function decodeTarget(target: string): string {
  try {
    return decodeURI(target);
  } catch {
    return target;
  }
}

import type { OpcPackage } from "./package.ts";
import { escapeXml } from "../../sheet/xml-escape.ts";
import { XmlText } from "./xml-text.ts";

const PART = "[Content_Types].xml";

/** The content type a part is declared with; `""` when it is not. */
export function contentType(pack: OpcPackage, name: string): string {
  const xml = new XmlText(PART, pack.index(PART));
  const wanted = `/${name}`.toLowerCase();
  const own = xml
    .children("Override")
    .find(({ attributes }) => attributes.PartName?.toLowerCase() === wanted);
  const ending = name.slice(name.lastIndexOf(".") + 1).toLowerCase();
  const common = xml
    .children("Default")
    .find(({ attributes }) => attributes.Extension?.toLowerCase() === ending);
  return (own ?? common)?.attributes.ContentType ?? "";
}

/** Declares a part of SpreadsheetML: `worksheet`, `styles`, … */
export function declarePart(pack: OpcPackage, name: string, kind: string): void {
  declareType(
    pack,
    name,
    `application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}+xml`,
  );
}

/** Declares a part by its whole content type. */
export function declareType(pack: OpcPackage, name: string, type: string): void {
  const xml = new XmlText(PART, pack.index(PART));
  xml.append(xml.root, `<Override PartName="/${escapeXml(name)}" ContentType="${type}"/>`);
  pack.set(PART, xml.text);
}

/** Forgets the declarations of parts. */
export function undeclareParts(pack: OpcPackage, names: readonly string[]): void {
  const gone = new Set(names.map((name) => `/${name}`.toLowerCase()));
  const xml = new XmlText(PART, pack.index(PART));
  xml.remove(
    xml
      .children("Override")
      .filter(({ attributes }) => gone.has(attributes.PartName?.toLowerCase() ?? "")),
  );
  pack.set(PART, xml.text);
}

import type { OpcPackage } from "./package.ts";
import { escapeXml } from "../../sheet/xml-escape.ts";
import { isTrue } from "./xml.ts";
import { XmlText, type XmlNode } from "./xml-text.ts";

/** Children of the workbook part in the schema's order. */
const ORDER = [
  "fileVersion",
  "fileSharing",
  "workbookPr",
  "workbookProtection",
  "bookViews",
  "sheets",
  "functionGroups",
  "externalReferences",
  "definedNames",
  "calcPr",
];

const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Lists a new sheet, last. Gives its place among all sheets. */
export function listSheet(
  pack: OpcPackage,
  bookPart: string,
  name: string,
  relation: string,
): number {
  const xml = new XmlText(bookPart, pack.text(bookPart));
  const list = xml.child("sheets");
  const sheets = list === undefined ? [] : xml.childrenOf(list);
  const sheetId = Math.max(0, ...sheets.map(({ attributes }) => Number(attributes.sheetId))) + 1;
  const declared = Object.entries(xml.root.attributes).find(
    ([key, value]) => key.startsWith("xmlns:") && value.endsWith("/relationships"),
  );
  const prefix = declared?.[0].slice("xmlns:".length) ?? "r";
  const namespace = declared === undefined ? ` xmlns:r="${RELATIONS}"` : "";
  const entry = `<sheet name="${escapeXml(name)}" sheetId="${sheetId}"${namespace} ${prefix}:id="${relation}"/>`;
  if (list === undefined) xml.insert(`<sheets>${entry}</sheets>`, "sheets", ORDER);
  else xml.append(list, entry);
  pack.set(bookPart, xml.text);
  return sheets.length;
}

/** Takes a sheet from the list, with its own names; later sheets move up, and so do the names and views that count them. */
export function unlistSheet(pack: OpcPackage, bookPart: string, index: number): void {
  const xml = new XmlText(bookPart, pack.text(bookPart));
  const list = xml.child("sheets");
  const gone = list === undefined ? undefined : xml.childrenOf(list)[index];
  if (gone !== undefined) xml.remove([gone]);
  dropNames(xml, ({ localSheetId }) => localSheetId === String(index));
  shiftNames(xml, index);
  shiftViews(xml, index);
  pack.set(bookPart, xml.text);
}

/** Sets names that belong to one sheet, in place of those it had. Excel hides the filter's own. */
export function setSheetNames(
  pack: OpcPackage,
  bookPart: string,
  index: number,
  names: Readonly<Record<string, string>>,
): void {
  const xml = new XmlText(bookPart, pack.text(bookPart));
  dropNames(
    xml,
    ({ name, localSheetId }) =>
      localSheetId === String(index) && name !== undefined && name in names,
  );
  const entries = Object.entries(names).map(([name, target]) => {
    const hidden = name.endsWith("_FilterDatabase") ? ' hidden="1"' : "";
    return `<definedName name="${name}" localSheetId="${index}"${hidden}>${escapeXml(target)}</definedName>`;
  });
  const list = xml.child("definedNames");
  if (list !== undefined) xml.append(list, entries.join(""));
  else xml.insert(`<definedNames>${entries.join("")}</definedNames>`, "definedNames", ORDER);
  pack.set(bookPart, xml.text);
}

/** Has Excel calculate everything when it opens the workbook: new formulas come without results. */
export function calculateOnLoad(pack: OpcPackage, bookPart: string): void {
  const xml = new XmlText(bookPart, pack.text(bookPart));
  const calc = xml.child("calcPr");
  if (calc === undefined) xml.insert('<calcPr fullCalcOnLoad="1"/>', "calcPr", ORDER);
  else if (isTrue(calc.attributes.fullCalcOnLoad)) return;
  else xml.setAttribute(calc, "fullCalcOnLoad", "1");
  pack.set(bookPart, xml.text);
}

/** Whether the file asks Excel to calculate on request only. */
export function isManual(pack: OpcPackage, bookPart: string): boolean {
  const calc = new XmlText(bookPart, pack.text(bookPart)).child("calcPr");
  return calc?.attributes.calcMode === "manual";
}

function dropNames(xml: XmlText, drop: (attributes: XmlNode["attributes"]) => boolean): void {
  const list = xml.child("definedNames");
  if (list === undefined) return;
  const names = xml.childrenOf(list);
  const gone = names.filter(({ attributes }) => drop(attributes));
  // The schema wants no empty list.
  if (gone.length > 0) xml.remove(gone.length === names.length ? [list] : gone);
}

function shiftNames(xml: XmlText, above: number): void {
  const list = xml.child("definedNames");
  if (list === undefined) return;
  // Backwards, so that an edit does not move the offsets of those still to come.
  for (const node of xml.childrenOf(list).reverse()) {
    const local = Number(node.attributes.localSheetId ?? -1);
    if (local > above) xml.setAttribute(node, "localSheetId", String(local - 1));
  }
}

function shiftViews(xml: XmlText, index: number): void {
  for (const name of ["activeTab", "firstSheet"]) {
    const list = xml.child("bookViews");
    if (list === undefined) return;
    for (const view of xml.childrenOf(list).reverse()) {
      const tab = Number(view.attributes[name] ?? 0);
      if (tab > 0 && tab >= index) xml.setAttribute(view, name, String(tab - 1));
    }
  }
}

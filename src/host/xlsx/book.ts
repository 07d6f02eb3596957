import type { SheetInfo } from "../../sheet/host.ts";
import { contentType } from "./content-types.ts";
import { CorruptError, NotXlsxError, TooLargeError } from "./errors.ts";
import { LIMITS } from "./limits.ts";
import type { OpcPackage } from "./package.ts";
import { readRelationships } from "./relationships.ts";
import { isTrue, relationId } from "./xml.ts";
import { XmlText } from "./xml-text.ts";

/** A sheet as the workbook part lists it. */
export interface BookSheet {
  readonly name: string;
  readonly part: string;
  /** Place among all sheets, charts included: what `localSheetId` of a defined name counts. */
  readonly index: number;
  readonly visibility: SheetInfo["visibility"];
}

/** What the workbook part says of the whole. Chart sheets are counted in `index` but not listed. */
export interface Book {
  readonly part: string;
  readonly sheets: readonly BookSheet[];
  /** The structure is locked: no sheet may be added or deleted. */
  readonly isLocked: boolean;
  /** Day 0 is 1 January 1904 instead of the day before 1900. */
  readonly date1904: boolean;
}

/** @throws NotXlsxError when the package is another program's, CorruptError when parts are missing */
export function readBook(pack: OpcPackage): Book {
  if (pack.find("[Content_Types].xml") === undefined) throw new NotXlsxError("zip without parts");
  const part = readRelationships(pack, "").find(({ kind }) => kind === "officeDocument")?.target;
  if (part === undefined || part === null) throw new NotXlsxError("no main part");
  assertWorkbook(contentType(pack, part));
  const xml = new XmlText(part, pack.index(part));
  const links = new Map(readRelationships(pack, part).map((link) => [link.id, link]));
  const list = xml.child("sheets");
  const sheets: BookSheet[] = [];
  const parts = new Set<string>();
  (list === undefined ? [] : xml.childrenOf(list)).forEach(({ attributes }, index) => {
    const link = links.get(relationId(attributes) ?? "");
    const name = attributes.name;
    if (link?.target === undefined || link.target === null || name === undefined) {
      throw new CorruptError(part);
    }
    if (link.kind !== "worksheet") return;
    // Each sheet is a part of its own: one read a thousand times would take a thousand times as long.
    if (parts.size >= LIMITS.sheets) throw new TooLargeError(`sheets ${parts.size}`);
    if (parts.has(link.target)) throw new CorruptError(part);
    parts.add(link.target);
    sheets.push({ name, part: link.target, index, visibility: visibilityOf(attributes.state) });
  });
  return {
    part,
    sheets,
    isLocked: isTrue(xml.child("workbookProtection")?.attributes.lockStructure),
    date1904: isTrue(xml.child("workbookPr")?.attributes.date1904),
  };
}

function assertWorkbook(type: string): void {
  if (type.includes("sheet.binary")) throw new NotXlsxError(type, "binary-xlsb");
  const isWorkbook = type.includes("spreadsheetml") || type.includes("ms-excel");
  if (!isWorkbook) throw new NotXlsxError(type === "" ? "undeclared main part" : type);
}

function visibilityOf(state: string | undefined): SheetInfo["visibility"] {
  return state === "hidden" || state === "veryHidden" ? state : "visible";
}

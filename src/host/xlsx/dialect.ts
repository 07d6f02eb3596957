import type { OpcPackage } from "./package.ts";
import { XmlText } from "./xml-text.ts";

/** Namespaces of a workbook's dialect: strict files have others than ordinary ones. */
export interface Dialect {
  /** Elements of workbooks and sheets. */
  readonly main: string;
  /** `id` attributes that link to other parts. */
  readonly relations: string;
  /** Beginning of the drawing namespaces: `…/main`, `…/chart`, `…/spreadsheetDrawing`. */
  readonly drawing: string;
}

const ORDINARY: Dialect = {
  main: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  relations: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  drawing: "http://schemas.openxmlformats.org/drawingml/2006",
};

const STRICT: Dialect = {
  main: "http://purl.oclc.org/ooxml/spreadsheetml/main",
  relations: "http://purl.oclc.org/ooxml/officeDocument/relationships",
  drawing: "http://purl.oclc.org/ooxml/drawingml",
};

export function dialectOf(pack: OpcPackage, bookPart: string): Dialect {
  const { attributes } = new XmlText(bookPart, pack.text(bookPart)).root;
  return Object.values(attributes).includes(STRICT.main) ? STRICT : ORDINARY;
}

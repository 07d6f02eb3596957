import type { Book } from "../../host/xlsx/book.ts";
import type { OpcPackage } from "../../host/xlsx/package.ts";
import { parseXml } from "../../host/xlsx/xml.ts";

/** Names of the whole workbook with what they refer to; names of one sheet and Excel's own are left out. */
export function readNames(pack: OpcPackage, book: Book): Map<string, string> {
  const names = new Map<string, string>();
  let name: string | null = null;
  let target = "";
  parseXml(pack.bytes(book.part), book.part, {
    open(element, attributes) {
      if (element !== "definedName") return;
      const isOwn = attributes.localSheetId === undefined && attributes.hidden !== "1";
      name = isOwn && attributes.name?.startsWith("_xlnm.") === false ? attributes.name : null;
      target = "";
    },
    text(piece) {
      target += piece;
    },
    close(element) {
      if (element === "definedName" && name !== null) names.set(name, `=${target}`);
      if (element === "definedName") name = null;
    },
  });
  return names;
}

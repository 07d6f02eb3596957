import type { IStyleData } from "@univerjs/presets";
import { readBook, type Book as FileBook } from "../../host/xlsx/book.ts";
import { customXmlParts } from "../../host/xlsx/memory.ts";
import { OpcPackage } from "../../host/xlsx/package.ts";
import { readRelationships } from "../../host/xlsx/relationships.ts";
import { readSharedStrings } from "../../host/xlsx/shared-strings.ts";
import { xmlSlices } from "../../host/xlsx/xml.ts";
import { newSheetId, type PlainSheet } from "../engine/blank-sheet.ts";
import { readTheme } from "./colors.ts";
import type { Imported, ImportedSheet } from "./imported.ts";
import { placeHyperlinks } from "./hyperlinks.ts";
import { readNames } from "./names.ts";
import { readStyles, type FileStyles } from "./style-reader.ts";
import { WorksheetReader } from "./worksheet-reader.ts";

/** Parser slices between two breaths of the page. */
const SLICES_PER_BREATH = 32;

/** Reads a workbook file: content, the styles a grid can show, and what Excel guards or hides. */
export async function importXlsx(bytes: Uint8Array, name: string): Promise<Imported> {
  const pack = OpcPackage.open(bytes);
  const book = readBook(pack);
  const strings = readSharedStrings(pack, book);
  const styles = stylesOf(pack, book);
  const sheets: PlainSheet[] = [];
  const beside: ImportedSheet[] = [];
  for (const { name: sheetName, part, visibility } of book.sheets) {
    const reader = new WorksheetReader(newSheetId(), sheetName, strings, styles, book.date1904);
    await readPart(pack, part, reader);
    const { sheet } = reader;
    placeHyperlinks(sheet, reader.links, readRelationships(pack, part));
    sheet.hidden = visibility === "visible" ? 0 : 1;
    sheets.push(sheet);
    beside.push({
      id: sheet.id,
      isProtected: reader.isProtected,
      isVeryHidden: visibility === "veryHidden",
      rowLevels: reader.rowLevels,
      rules: reader.rules.map(({ areas, formula, dxf, stopIfTrue }) => {
        const style = styles.rules[dxf] ?? {};
        return {
          id: newSheetId(),
          areas,
          formula: `=${formula}`,
          style,
          stopIfTrue,
          type: "Custom",
        };
      }),
    });
  }
  return {
    data: {
      id: crypto.randomUUID(),
      name,
      styles: Object.fromEntries(
        styles.cells.map((style, i): [string, IStyleData] => [`x${i}`, style]),
      ),
      sheetOrder: sheets.map((sheet) => sheet.id),
      sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet as object])),
    },
    sheets: beside,
    names: readNames(pack, book),
    customXml: [...customXmlParts(pack, book.part).values()],
  };
}

async function readPart(pack: OpcPackage, part: string, reader: WorksheetReader): Promise<void> {
  const handlers = {
    open: (name: string, attributes: Readonly<Record<string, string>>) =>
      reader.open(name, attributes),
    text: (piece: string) => reader.text(piece),
    close: (name: string) => reader.close(name),
  };
  const slices = xmlSlices(pack.bytes(part), part, handlers);
  for (let count = 1; slices.next().done !== true; count++) {
    if (count % SLICES_PER_BREATH === 0) await new Promise((resolve) => setTimeout(resolve, 0));
  }
}

function stylesOf(pack: OpcPackage, book: FileBook): FileStyles {
  const links = readRelationships(pack, book.part);
  const partOf = (kind: string): string | null => {
    const target = links.find((link) => link.kind === kind)?.target ?? null;
    return target !== null && pack.find(target) !== undefined ? target : null;
  };
  const theme = partOf("theme");
  const styles = partOf("styles");
  if (styles === null) return { cells: [], rules: [] };
  return readStyles(
    pack.bytes(styles),
    styles,
    theme === null ? [] : readTheme(pack.bytes(theme), theme),
  );
}

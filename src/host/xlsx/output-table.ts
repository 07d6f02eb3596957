import type { Edit, OutputSheet } from "../../sheet/host.ts";
import { parseRangeAddress, rangeAddress } from "../../sheet/a1.ts";
import { outputLayout } from "../../sheet/output-layout.ts";
import { escapeXml } from "../../sheet/xml-escape.ts";
import { declarePart } from "./content-types.ts";
import type { Dialect } from "./dialect.ts";
import type { OpcPackage } from "./package.ts";
import { addRelationship, readRelationships } from "./relationships.ts";

import { XmlText } from "./xml-text.ts";

type AddRows = Extract<Edit, { type: "addRows" }>;

/** Adds the table of an output sheet to the package. Gives its link as XML for the sheet; `""` where it has none. */
export function putTable(
  pack: OpcPackage,
  part: string,
  output: OutputSheet,
  dialect: Dialect,
): string {
  if (output.table === undefined) return "";
  const { headerRow } = outputLayout(output);
  const ref = rangeAddress({
    row: headerRow,
    col: 0,
    rowCount: output.rows.length + 1,
    colCount: output.header.length,
  });
  const { path, id } = freeTable(pack, part);
  const name = escapeXml(freeName(pack, output.table));
  const columns = output.header.map(
    (heading, nth) => `<tableColumn id="${nth + 1}" name="${escapeXml(heading)}"/>`,
  );
  pack.set(
    path,
    [
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
      `<table xmlns="${escapeXml(dialect.main)}" id="${id}" name="${name}" displayName="${name}" ref="${ref}">`,
      `<autoFilter ref="${ref}"/>`,
      `<tableColumns count="${columns.length}">${columns.join("")}</tableColumns>`,
      '<tableStyleInfo name="TableStyleLight1" showRowStripes="1"/></table>',
    ].join(""),
  );
  declarePart(pack, path, "table");
  const link = addRelationship(pack, part, "table", path);
  return `<tableParts count="1"><tablePart xmlns:r="${dialect.relations}" r:id="${link}"/></tableParts>`;
}

/** Lets the table of a sheet that ends right above these rows take them in. */
export function growTable(pack: OpcPackage, part: string, { row, rowCount }: AddRows): void {
  for (const { kind, target } of readRelationships(pack, part)) {
    if (kind !== "table" || target === null || pack.find(target) === undefined) continue;
    const xml = new XmlText(target, pack.text(target));
    const area = parseRangeAddress(xml.root.attributes.ref ?? "");
    if (area === null || area.row + area.rowCount !== row) continue;
    const ref = rangeAddress({ ...area, rowCount: area.rowCount + rowCount });
    xml.setAttribute(xml.root, "ref", ref);
    const filter = xml.child("autoFilter");
    if (filter !== undefined) xml.setAttribute(filter, "ref", ref);
    pack.set(target, xml.text);
    return;
  }
}

const TABLE = /(?:^|\/)tables\/[^/]+\.xml$/i;

/** Ids and names of tables are unique in a workbook. */
function freeTable(pack: OpcPackage, part: string): { readonly path: string; readonly id: number } {
  const ids = tablesOf(pack).map(({ id }) => Number(id ?? 0));
  const folder = part.split("/").slice(0, -2).join("/");
  let number = 1;
  while (pack.find(`${folder}/tables/table${number}.xml`) !== undefined) number += 1;
  return { path: `${folder}/tables/table${number}.xml`, id: Math.max(0, ...ids) + 1 };
}

function freeName(pack: OpcPackage, wanted: string): string {
  const taken = new Set(tablesOf(pack).map(({ displayName }) => displayName?.toLowerCase()));
  let name = wanted;
  for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${wanted}_${number}`;
  return name;
}

function tablesOf(pack: OpcPackage): Readonly<Record<string, string | undefined>>[] {
  const parts = pack.names().filter((name) => TABLE.test(name));
  return parts.map((name) => new XmlText(name, pack.text(name)).root.attributes);
}

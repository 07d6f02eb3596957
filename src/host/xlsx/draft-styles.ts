import { DRAFT_STYLES, lookOf, type DraftLook, type DraftStyle } from "../../sheet/draft-style.ts";
import { escapeXml } from "../../sheet/xml-escape.ts";

const NAMES = Object.keys(DRAFT_STYLES) as DraftStyle[];
const FIRST_CUSTOM_FORMAT = 164;
const THIN = ["left", "right", "top", "bottom"]
  .map((side) => `<${side} style="thin"><color rgb="FF7F7F7F"/></${side}>`)
  .join("");

/** Number of a style in `cellXfs`; 0 is the default look. */
export function styleIndex(style: DraftStyle | undefined): number {
  return style === undefined ? 0 : NAMES.indexOf(style) + 1;
}

/** `styles.xml` with every drafted look, in the order of the table. */
export function draftStylesXml(): string {
  const fonts = new Pool([fontXml({})]);
  const fills = new Pool([
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
  ]);
  const borders = new Pool(["<border><left/><right/><top/><bottom/><diagonal/></border>"]);
  const formats = new Pool([]);
  const xfs = NAMES.map((name) => {
    const look: DraftLook = lookOf(name);
    const font = fonts.index(fontXml(look));
    const fill = look.fill === undefined ? 0 : fills.index(fillXml(look.fill));
    const border = look.border === true ? borders.index(`<border>${THIN}<diagonal/></border>`) : 0;
    const format = formatId(look.format, formats);
    return `<xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">${alignmentXml(look)}</xf>`;
  });
  const numFmts = formats.list
    .map(
      (code, i) =>
        `<numFmt numFmtId="${FIRST_CUSTOM_FORMAT + i}" formatCode="${escapeXml(code)}"/>`,
    )
    .join("");
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
    `<numFmts count="${formats.list.length}">${numFmts}</numFmts>` +
    `<fonts count="${fonts.list.length}">${fonts.list.join("")}</fonts>` +
    `<fills count="${fills.list.length}">${fills.list.join("")}</fills>` +
    `<borders count="${borders.list.length}">${borders.list.join("")}</borders>` +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    `<cellXfs count="${xfs.length + 1}"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>${xfs.join("")}</cellXfs>` +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
    "</styleSheet>"
  );
}

class Pool {
  readonly list: string[];

  constructor(first: readonly string[]) {
    this.list = [...first];
  }

  index(item: string): number {
    const known = this.list.indexOf(item);
    return known >= 0 ? known : this.list.push(item) - 1;
  }
}

function fontXml({ bold, italic, size }: DraftLook): string {
  const marks = `${bold === true ? "<b/>" : ""}${italic === true ? "<i/>" : ""}`;
  return `<font>${marks}<sz val="${size ?? 10}"/><name val="Calibri"/><family val="2"/></font>`;
}

function fillXml(rgb: string): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="FF${rgb}"/><bgColor indexed="64"/></patternFill></fill>`;
}

/** Built-in numbers where SpreadsheetML has one, so that `@` stays plain text everywhere. */
function formatId(code: string | undefined, custom: Pool): number {
  if (code === undefined) return 0;
  const builtin: Readonly<Record<string, number>> = { "0": 1, "0%": 9, "0.00%": 10, "@": 49 };
  return builtin[code] ?? FIRST_CUSTOM_FORMAT + custom.index(code);
}

function alignmentXml({ align, vertical, wrap, indent }: DraftLook): string {
  const parts = [
    align === undefined ? "" : ` horizontal="${align}"`,
    vertical === undefined ? "" : ` vertical="${vertical}"`,
    wrap === true ? ' wrapText="1"' : "",
    indent === undefined ? "" : ` indent="${indent}"`,
  ];
  return `<alignment${parts.join("")}/>`;
}

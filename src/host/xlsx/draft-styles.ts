import { DRAFT_STYLES, lookOf, type DraftLook, type DraftStyle } from "../../sheet/draft-style.ts";
import { escapeXml } from "../../sheet/xml-escape.ts";

const NAMES = Object.keys(DRAFT_STYLES) as DraftStyle[];
const FIRST_CUSTOM_FORMAT = 164;
/** The apostrophe of Excel's formula bar. */
const QUOTED = ' quotePrefix="1"';
const THIN = ["left", "right", "top", "bottom"]
  .map((side) => `<${side} style="thin"><color rgb="FF7F7F7F"/></${side}>`)
  .join("");

/**
 * The cell formats of a drafted workbook: every drafted look, in the order of the table, then those for texts that must
 * never be entered as a formula, in the order in which they are asked for.
 */
export class DraftStyles {
  readonly #quoted: (DraftStyle | undefined)[] = [];

  /** Number of a style in `cellXfs`; 0 is the default look. */
  index(style: DraftStyle | undefined): number {
    return style === undefined ? 0 : NAMES.indexOf(style) + 1;
  }

  /** As `index`, for a text that looks like a formula. */
  quotedIndex(style: DraftStyle | undefined): number {
    const known = this.#quoted.indexOf(style);
    const at = known >= 0 ? known : this.#quoted.push(style) - 1;
    return NAMES.length + 1 + at;
  }

  /** `styles.xml`. */
  xml(): string {
    return draftStylesXml(this.#quoted);
  }
}

function draftStylesXml(quoted: readonly (DraftStyle | undefined)[]): string {
  const fonts = new Pool([fontXml({})]);
  const fills = new Pool([
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
  ]);
  const borders = new Pool(["<border><left/><right/><top/><bottom/><diagonal/></border>"]);
  const formats = new Pool([]);
  const xfXml = (name: DraftStyle, quotePrefix: string): string => {
    const look: DraftLook = lookOf(name);
    const font = fonts.index(fontXml(look));
    const fill = look.fill === undefined ? 0 : fills.index(fillXml(look.fill));
    const border = look.border === true ? borders.index(`<border>${THIN}<diagonal/></border>`) : 0;
    const format = formatId(look.format, formats);
    return `<xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0"${quotePrefix} applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">${alignmentXml(look)}</xf>`;
  };
  const plain = (quotePrefix: string): string =>
    `<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"${quotePrefix}/>`;
  const xfs = [
    plain(""),
    ...NAMES.map((name) => xfXml(name, "")),
    ...quoted.map((name) => (name === undefined ? plain(QUOTED) : xfXml(name, QUOTED))),
  ];
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
    `<cellXfs count="${xfs.length}">${xfs.join("")}</cellXfs>` +
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

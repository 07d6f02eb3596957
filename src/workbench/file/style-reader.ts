import type { IStyleData } from "@univerjs/presets";
import { parseXml } from "../../host/xlsx/xml.ts";
import { colorOf } from "./colors.ts";
import { patternOf } from "../../host/xlsx/number-formats.ts";

/** Styles by the numbers cells and conditional formats use. */
export interface FileStyles {
  readonly cells: readonly IStyleData[];
  readonly rules: readonly IStyleData[];
}

const LINES: Readonly<Record<string, number>> = {
  thin: 1,
  hair: 2,
  dotted: 3,
  dashed: 4,
  dashDot: 5,
  dashDotDot: 6,
  double: 7,
  medium: 8,
  mediumDashed: 9,
  mediumDashDot: 10,
  mediumDashDotDot: 11,
  slantDashDot: 12,
  thick: 13,
};
const SIDES: Readonly<Record<string, string>> = { left: "l", right: "r", top: "t", bottom: "b" };
const HORIZONTAL: Readonly<Record<string, number>> = {
  left: 1,
  center: 2,
  right: 3,
  justify: 4,
  centerContinuous: 2,
};
const VERTICAL: Readonly<Record<string, number>> = { top: 1, center: 2, bottom: 3 };
const WRAP = 3;

type Style = Record<string, unknown>;
type Attributes = Readonly<Record<string, string | undefined>>;

/** Reads what the grid can show of `styles.xml`. */
export function readStyles(bytes: Uint8Array, part: string, theme: readonly string[]): FileStyles {
  const reader = new StyleReader(theme);
  parseXml(bytes, part, {
    open: (name, attributes) => reader.open(name, attributes),
    close: (name) => reader.close(name),
  });
  return { cells: reader.cells, rules: reader.rules };
}

const COLLECTIONS = ["fonts", "fills", "borders", "cellXfs", "dxfs", "cellStyleXfs", "numFmts"];

class StyleReader {
  readonly cells: Style[] = [];
  readonly rules: Style[] = [];
  readonly #theme: readonly string[];
  readonly #parts: Record<"fonts" | "fills" | "borders", Style[]> = {
    fonts: [],
    fills: [],
    borders: [],
  };
  readonly #patterns = new Map<number, string>();
  #collection = "";
  #style: Style = {};
  #side: string | null = null;
  #isSolid = false;

  constructor(theme: readonly string[]) {
    this.#theme = theme;
  }

  open(name: string, attributes: Attributes): void {
    if (COLLECTIONS.includes(name)) this.#collection = name;
    switch (name) {
      case "numFmt":
        this.#patterns.set(Number(attributes.numFmtId), attributes.formatCode ?? "");
        return;
      case "xf":
        if (this.#collection === "cellXfs")
          this.cells.push((this.#style = this.#cellStyle(attributes)));
        return;
      case "dxf":
        this.rules.push((this.#style = {}));
        return;
      case "font":
      case "fill":
      case "border":
        this.#part(`${name}s`);
        return;
      case "alignment":
        if (this.#collection === "cellXfs") this.#align(attributes);
        return;
      default:
        this.#detail(name, attributes);
    }
  }

  close(name: string): void {
    if (name === this.#collection) this.#collection = "";
    if (name in SIDES) this.#side = null;
  }

  #part(name: string): void {
    if (this.#collection === "dxfs") this.#isSolid = true;
    else if (
      name === this.#collection &&
      (name === "fonts" || name === "fills" || name === "borders")
    ) {
      this.#parts[name].push((this.#style = {}));
      this.#isSolid = false;
    }
  }

  #detail(name: string, attributes: Attributes): void {
    const style = this.#style;
    const value = attributes.val;
    switch (name) {
      case "b":
        if (value !== "0") style.bl = 1;
        return;
      case "i":
        if (value !== "0") style.it = 1;
        return;
      case "u":
        if (value !== "none") style.ul = { s: 1 };
        return;
      case "strike":
        if (value !== "0") style.st = { s: 1 };
        return;
      case "sz":
        style.fs = Number(value);
        return;
      case "name":
        if (this.#collection === "fonts") style.ff = value;
        return;
      case "patternFill":
        this.#isSolid =
          attributes.patternType !== undefined
            ? attributes.patternType !== "none"
            : this.#collection === "dxfs";
        return;
      case "fgColor":
      case "bgColor":
        this.#fill(name, attributes);
        return;
      case "color":
        this.#color(attributes);
        return;
      default:
        if (name in SIDES) this.#line(name, attributes);
    }
  }

  /** A solid fill is its foreground colour; in conditional formats, its background. */
  #fill(name: string, attributes: Attributes): void {
    const counts = name === (this.#collection === "dxfs" ? "bgColor" : "fgColor");
    const color = this.#isSolid && counts ? colorOf(attributes, this.#theme) : null;
    if (color !== null) this.#style.bg = { rgb: color };
  }

  #color(attributes: Attributes): void {
    const color = colorOf(attributes, this.#theme);
    if (color === null) return;
    if (this.#side === null) this.#style.cl = { rgb: color };
    else
      Object.assign((this.#style.bd as Record<string, object>)[this.#side] ?? {}, {
        cl: { rgb: color },
      });
  }

  #line(name: string, attributes: Attributes): void {
    const line = LINES[attributes.style ?? ""];
    const side = SIDES[name];
    if (line === undefined || side === undefined) return;
    const borders = (this.#style.bd ??= {}) as Style;
    borders[side] = { s: line, cl: { rgb: "#000000" } };
    this.#side = side;
  }

  #align({ horizontal, vertical, wrapText, indent }: Attributes): void {
    const [ht, vt] = [HORIZONTAL[horizontal ?? ""], VERTICAL[vertical ?? ""]];
    if (ht !== undefined) this.#style.ht = ht;
    if (vt !== undefined) this.#style.vt = vt;
    if (wrapText === "1" || wrapText === "true") this.#style.tb = WRAP;
    if (Number(indent ?? 0) > 0) this.#style.pd = { l: Number(indent) * 9 };
  }

  #cellStyle({ numFmtId, fontId, fillId, borderId }: Attributes): Style {
    const { fonts, fills, borders } = this.#parts;
    const pattern = patternOf(Number(numFmtId ?? 0), this.#patterns);
    const { ff, ...font } = fonts[Number(fontId ?? 0)] ?? {};
    return {
      ...font,
      // The workbook's own font is the grid's default, which any machine can draw.
      ...(ff === fonts[0]?.ff ? {} : { ff }),
      ...fills[Number(fillId ?? 0)],
      ...borders[Number(borderId ?? 0)],
      ...(pattern === null ? {} : { n: { pattern } }),
    };
  }
}

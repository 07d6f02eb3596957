import { isFormulaLike } from "../../sheet/formula-like.ts";
import { DATE_FORMAT, type OutputColumn } from "../../sheet/host.ts";
import { PAPER_FILL, type RowLook } from "../../sheet/output-paper.ts";
import type { StyleBook } from "./styles.ts";

/** How one body cell looks. */
export interface BodyLook {
  readonly format: OutputColumn["format"];
  readonly wrap: boolean;
  readonly strong: boolean;
  readonly kind: "value" | "formula" | "link";
  /** In a paper; absent = a plain row. */
  readonly row?: RowLook;
  /** Numbers keep right, words left, in a row of a paper's table. */
  readonly isNumber?: boolean;
}

/** Numbers of the cell formats of output sheets, made in the workbook's styles as they are asked for. */
export class OutputStyles {
  readonly #styles: StyleBook;
  readonly #font: string;
  readonly #body = new Map<string, number>();

  constructor(styles: StyleBook) {
    this.#styles = styles;
    this.#font = `<name val="${styles.fontName}"/>`;
  }

  get title(): number {
    return this.#format(49, `<b/><sz val="14"/>${this.#font}`, NO_FILL, "");
  }

  get note(): number {
    return this.#format(49, `<i/><sz val="10"/><color rgb="FF595959"/>${this.#font}`, NO_FILL, "");
  }

  get caption(): number {
    return this.#format(49, `<b/><sz val="12"/>${this.#font}`, NO_FILL, "");
  }

  get header(): number {
    return this.#format(
      49,
      `<b/><sz val="11"/><color rgb="FFFFFFFF"/>${this.#font}`,
      solid(PAPER_FILL.head),
      '<alignment vertical="center" wrapText="1"/>',
    );
  }

  /** A style of these for a text: one that looks like a formula is never entered as one. */
  forText(style: number, text: string): number {
    return isFormulaLike(text) ? this.#styles.forContent(style, "formula-like") : style;
  }

  body(look: BodyLook): number {
    const key = JSON.stringify(look);
    const known = this.#body.get(key);
    if (known !== undefined) return known;
    const made = this.#made(look);
    this.#body.set(key, made);
    return made;
  }

  #made(look: BodyLook): number {
    const { row } = look;
    const wrap = look.wrap ? ' wrapText="1"' : "";
    if (row === "head") return this.header;
    if (row === "part") {
      return this.#format(
        49,
        `<b/><sz val="12"/>${this.#font}`,
        solid(PAPER_FILL.part),
        `<alignment vertical="center"${wrap}/>`,
      );
    }
    const link =
      look.kind === "link" ? '<u/><sz val="11"/><color rgb="FF0563C1"/>' : '<sz val="11"/>';
    return this.#format(
      this.#numberFormat(look),
      `${look.strong ? "<b/>" : ""}${link}${this.#font}`,
      NO_FILL,
      `<alignment${row === "grid" ? inset(look) : ""} vertical="top"${wrap}/>`,
      row,
    );
  }

  #numberFormat({ format, kind }: BodyLook): number {
    switch (format) {
      case "rupiah":
        return 3;
      case "persen":
        return this.#styles.numberFormat("0.0%");
      case "poin":
        return this.#styles.numberFormat("0.00%");
      case "text":
        // A cell in text format would show a formula instead of its result.
        return kind === "formula" ? 0 : 49;
      case "tanggal":
        return this.#styles.numberFormat(DATE_FORMAT);
      case "angka":
        return 0;
    }
  }

  #format(
    numberFormat: number,
    font: string,
    fill: string,
    alignment: string,
    row?: RowLook,
  ): number {
    const fontId = this.#styles.font(`<font>${font}</font>`);
    const fillId = fill === NO_FILL ? 0 : this.#styles.fill(fill);
    const lines = row === "grid" ? GRID : row === "ruled" ? RULED : null;
    const borderId = lines === null ? 0 : this.#styles.border(`<border>${lines}</border>`);
    const border = lines === null ? "" : ' applyBorder="1"';
    const applied = `applyNumberFormat="1" applyFont="1" applyFill="1"${border} applyAlignment="1"`;
    const open = `<xf numFmtId="${numberFormat}" fontId="${fontId}" fillId="${fillId}" borderId="${borderId}" xfId="0" ${applied}`;
    return this.#styles.cellFormat(alignment === "" ? `${open}/>` : `${open}>${alignment}</xf>`);
  }
}

const NO_FILL = "";

/** Away from the line beside it. */
const inset = ({ isNumber = false }: BodyLook): string =>
  ` horizontal="${isNumber ? "right" : "left"}" indent="1"`;

const solid = (color: string): string =>
  `<fill><patternFill patternType="solid"><fgColor rgb="FF${color}"/><bgColor indexed="64"/></patternFill></fill>`;

const side = (name: string): string => `<${name} style="thin"><color rgb="FF7F7F7F"/></${name}>`;
const GRID = `${["left", "right", "top", "bottom"].map(side).join("")}<diagonal/>`;
const RULED = `<left/><right/><top/>${side("bottom")}<diagonal/>`;

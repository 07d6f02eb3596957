import { type Area, colsOf, intersect, rowsOf } from "../engine/area.ts";
import { invalidArgument } from "../protocol/errors.ts";
import { RangeBorderCollection } from "./range-borders.ts";
import { requireUnprotected } from "./context.ts";
import { RangeFill } from "./range-fill.ts";
import { RangeFont } from "./range-font.ts";
import { readTexts } from "./range-values.ts";
import { patchStyle, readStyle, StyledAreas } from "./styled-areas.ts";

/** Excel measures in points, the grid in CSS pixels. */
const PX_PER_POINT = 96 / 72;
const HORIZONTAL = ["General", "Left", "Center", "Right", "Justify", "Justify", "Distributed"];
const VERTICAL = ["Bottom", "Top", "Center", "Bottom"];
const MANY_ROWS = 5000;
const OVERFLOW = 1;
const WRAP = 3;

export class RangeFormat extends StyledAreas {
  readonly className = "RangeFormat";

  get fill(): RangeFill {
    return new RangeFill(this.store, this.areas);
  }

  get font(): RangeFont {
    return new RangeFont(this.store, this.areas);
  }

  get borders(): RangeBorderCollection {
    return new RangeBorderCollection(this.store, this.areas);
  }

  get wrapText(): boolean | null {
    return readStyle(this, (style) => Number(style.tb) === WRAP);
  }

  set wrapText(wrap: boolean | null) {
    patchStyle(this, { tb: wrap ? WRAP : OVERFLOW });
    this.#fitRows();
  }

  get horizontalAlignment(): string | null {
    return readStyle(this, (style) => HORIZONTAL[style.ht ?? 0] ?? "General");
  }

  set horizontalAlignment(value: string | null) {
    const at = HORIZONTAL.indexOf(value ?? "");
    if (at < 0) throw invalidArgument();
    patchStyle(this, { ht: at === 0 ? null : at });
  }

  get verticalAlignment(): string | null {
    return readStyle(this, (style) => VERTICAL[style.vt ?? 0] ?? "Bottom");
  }

  set verticalAlignment(value: string | null) {
    const at = VERTICAL.indexOf(value ?? "", 1);
    if (at < 0) throw invalidArgument();
    patchStyle(this, { vt: at });
  }

  get indentLevel(): number {
    return 0;
  }

  set indentLevel(level: number) {
    patchStyle(this, { pd: level === 0 ? null : { l: level * 9 } });
  }

  get columnWidth(): number {
    return this.store.sheet.getColumnWidth(this.#first.left) / PX_PER_POINT;
  }

  set columnWidth(points: number) {
    if (typeof points !== "number" || points < 0) throw invalidArgument();
    for (const a of this.areas) this.#widths(a, points * PX_PER_POINT);
  }

  get rowHeight(): number {
    return this.store.sheet.getRowHeight(this.#first.top) / PX_PER_POINT;
  }

  set rowHeight(points: number) {
    if (typeof points !== "number" || points < 0) throw invalidArgument();
    requireUnprotected(this.store);
    const { book, id } = this.store;
    for (const a of this.areas)
      book.setRowHeight(id, this.store.clip(a) ?? a, points * PX_PER_POINT);
  }

  /** Nothing is drawn when headless: the width follows the longest text. */
  autofitColumns(): void {
    for (const a of this.areas) {
      const used = this.store.usedArea(true);
      if (used === null) continue;
      for (let col = Math.max(a.left, used.left); col <= Math.min(a.right, used.right); col++) {
        const column = {
          top: Math.max(a.top, used.top),
          bottom: Math.min(a.bottom, used.bottom),
          left: col,
          right: col,
        };
        if (column.top > column.bottom) continue;
        const longest = Math.max(
          ...readTexts(this.store, column).map(([text]) => (text ?? "").length),
        );
        if (longest > 0) this.#widths(column, Math.min(480, 14 + longest * 7));
      }
    }
  }

  autofitRows(): void {
    requireUnprotected(this.store);
    this.#fitRows();
  }

  /** Asked before values are written as often as after: the grid fits rows when it next draws. */
  #fitRows(): void {
    const { book, id } = this.store;
    for (const a of this.areas) {
      const rows = rowsOf(a) > MANY_ROWS ? intersect(a, this.store.usedArea(true) ?? a) : a;
      if (rows !== null) book.kit.fitRows(id, rows.top, Math.min(rowsOf(rows), MANY_ROWS));
    }
  }

  get #first(): Area {
    const [first] = this.areas;
    if (first === undefined) throw invalidArgument();
    return first;
  }

  #widths(a: Area, colWidth: number): void {
    requireUnprotected(this.store);
    const at = colsOf(a) > 1000 ? (this.store.clip(a) ?? a) : a;
    this.store.grow({ ...at, top: 0, bottom: 0 });
    this.store.book.setColumnWidth(this.store.id, { ...at, top: 0, bottom: 0 }, colWidth);
  }
}

import { readColor, showColor } from "../engine/colors.ts";
import { invalidArgument } from "../protocol/errors.ts";
import { patchStyle, readStyle, StyledAreas } from "./styled-areas.ts";

export class RangeFont extends StyledAreas {
  readonly className = "RangeFont";

  get color(): string | null {
    return readStyle(this, (style) => showColor(style.cl?.rgb, "#000000"));
  }

  set color(value: string | null) {
    patchStyle(this, { cl: { rgb: readColor(value) } });
  }

  get bold(): boolean | null {
    return readStyle(this, (style) => Number(style.bl) === 1);
  }

  set bold(value: boolean | null) {
    patchStyle(this, { bl: value ? 1 : null });
  }

  get italic(): boolean | null {
    return readStyle(this, (style) => Number(style.it) === 1);
  }

  set italic(value: boolean | null) {
    patchStyle(this, { it: value ? 1 : null });
  }

  get underline(): string | null {
    return readStyle(this, (style) => (Number(style.ul?.s) === 1 ? "Single" : "None"));
  }

  set underline(value: string | null) {
    patchStyle(this, { ul: value === "None" ? null : { s: 1 } });
  }

  get size(): number | null {
    return readStyle(this, (style) => style.fs ?? 11);
  }

  set size(value: number | null) {
    if (typeof value !== "number" || value <= 0 || value > 409) throw invalidArgument();
    patchStyle(this, { fs: value });
  }

  get name(): string | null {
    return readStyle(this, (style) => style.ff ?? "Calibri");
  }

  set name(value: string | null) {
    patchStyle(this, { ff: value });
  }
}

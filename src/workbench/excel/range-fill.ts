import { readColor, showColor } from "../engine/colors.ts";
import { patchStyle, readStyle, StyledAreas } from "./styled-areas.ts";

export class RangeFill extends StyledAreas {
  readonly className = "RangeFill";

  get color(): string | null {
    return readStyle(this, (s) => showColor(s.bg?.rgb, "#FFFFFF"));
  }

  set color(value: string | null) {
    patchStyle(this, { bg: { rgb: readColor(value) } });
  }

  clear(): void {
    patchStyle(this, { bg: null });
  }
}

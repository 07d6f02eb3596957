// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { PALETTES } from "../../src/taskpane/palette.ts";
import { luminance } from "../../src/taskpane/theme.ts";

function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

describe.each(["light", "dark"] as const)("Palette: %s", (kind) => {
  const palette = PALETTES[kind];

  it.each(["fg", "muted", "accent", "error", "warning", "info", "ok"] as const)(
    "%s is readable on every ground",
    (text) => {
      for (const ground of ["bg", "panel", "hover"] as const)
        expect(contrast(palette[text], palette[ground])).toBeGreaterThanOrEqual(4.5);
    },
  );

  it.each(["error", "warning", "info", "ok"] as const)(
    "%s is readable on its soft ground",
    (tone) => {
      const soft = palette[`${tone}Soft`];
      expect(contrast(palette.fg, soft)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(palette[tone], soft)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(palette.accent, soft)).toBeGreaterThanOrEqual(4.5);
    },
  );

  it("has edges and bars of 3:1", () => {
    expect(contrast(palette.edge, palette.bg)).toBeGreaterThanOrEqual(3);
    expect(contrast(palette.accent, palette.track)).toBeGreaterThanOrEqual(3);
    expect(contrast(palette.onAccent, palette.accent)).toBeGreaterThanOrEqual(4.5);
  });
});

import { describe, expect, it } from "vitest";
import { MARK_STYLES, type MarkStyle } from "../../src/sheet/mark-style.ts";

const luminance = (rgb: string): number => {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const part = Number.parseInt(rgb.slice(at, at + 2), 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

describe("marks", () => {
  it.each(Object.entries(MARK_STYLES))("%s is read with ease", (_status, { fill, font }) => {
    expect((luminance(fill) + 0.05) / (luminance(font) + 0.05)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(["temuan", "percepatan"])("of %s differ without colour", (family) => {
    const styles = Object.entries(MARK_STYLES)
      .filter(([status]) => status.startsWith(family))
      .map(([, style]) => style);
    const type = ({ bold, italic, underline }: MarkStyle): string =>
      [bold, italic, underline].join();
    expect(new Set(styles.map(type)).size).toBe(styles.length);
    const steps = styles.map(({ fill }) => luminance(fill)).sort((one, other) => one - other);
    for (const [index, step] of steps.slice(1).entries()) {
      expect(step - (steps[index] ?? 0)).toBeGreaterThan(0.04);
    }
  });
});

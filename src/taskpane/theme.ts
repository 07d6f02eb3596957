import { createTheme, type Theme } from "office-ui-fabric-react";
import { PALETTES, type ThemeKind } from "./palette.ts";

/** Share of light in a colour `#rrggbb`, 0..1 (WCAG relative luminance). */
export function luminance(colour: string): number {
  const channel = (from: number): number => {
    const value = parseInt(colour.slice(from, from + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

/** Excel's own theme, where it tells one (never on the web before the first show). */
function officeBackground(): string | null {
  try {
    const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
    const colour = theme?.bodyBackgroundColor ?? "";
    return /^#[0-9a-f]{6}$/i.test(colour) ? colour : null;
  } catch {
    return null;
  }
}

export function currentThemeKind(): ThemeKind {
  const background = officeBackground();
  if (background !== null) return luminance(background) < 0.4 ? "dark" : "light";
  return matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}

/** Calls back when the theme may have changed; Excel has no event for it, so coming back to the pane counts. */
export function onThemeChange(listener: () => void): () => void {
  const scheme = matchMedia("(prefers-color-scheme: dark)");
  scheme.addEventListener("change", listener);
  document.addEventListener("visibilitychange", listener);
  window.addEventListener("focus", listener);
  return () => {
    scheme.removeEventListener("change", listener);
    document.removeEventListener("visibilitychange", listener);
    window.removeEventListener("focus", listener);
  };
}

function fluentTheme(kind: ThemeKind): Theme {
  const { bg, fg, panel, muted, line, edge, accent, accentDeep, onAccent, hover } = PALETTES[kind];
  return createTheme({
    isInverted: kind === "dark",
    defaultFontStyle: { fontFamily: "'Segoe UI Variable Text', 'Segoe UI', system-ui, sans-serif" },
    palette: {
      themePrimary: accent,
      themeSecondary: accent,
      themeTertiary: accent,
      themeLight: hover,
      themeLighter: hover,
      themeLighterAlt: panel,
      themeDarkAlt: accentDeep,
      themeDark: accentDeep,
      themeDarker: accentDeep,
      white: bg,
      black: fg,
      neutralDark: fg,
      neutralPrimary: fg,
      neutralPrimaryAlt: fg,
      neutralSecondary: muted,
      neutralSecondaryAlt: muted,
      neutralTertiary: muted,
      neutralTertiaryAlt: edge,
      neutralQuaternaryAlt: hover,
      neutralQuaternary: line,
      neutralLight: line,
      neutralLighter: hover,
      neutralLighterAlt: panel,
    },
    semanticColors: {
      primaryButtonText: onAccent,
      primaryButtonTextHovered: onAccent,
      primaryButtonTextPressed: onAccent,
      disabledText: muted,
      primaryButtonTextDisabled: muted,
      buttonTextDisabled: muted,
      link: accent,
      linkHovered: accentDeep,
    },
  });
}

export const THEMES: Readonly<Record<ThemeKind, Theme>> = {
  light: fluentTheme("light"),
  dark: fluentTheme("dark"),
};

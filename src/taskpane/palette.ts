export type ThemeKind = "light" | "dark";

/** Colours of the pane. Text colours keep 4.5:1 on `bg` and `panel`; a test holds them to it. */
export const PALETTES = {
  light: {
    bg: "#ffffff",
    panel: "#f5f7f7",
    hover: "#e8efef",
    line: "#dde3e3",
    edge: "#7d8a8a",
    fg: "#1b2525",
    muted: "#536060",
    accent: "#0b6465",
    accentDeep: "#074b4c",
    onAccent: "#ffffff",
    error: "#b01e2e",
    errorSoft: "#fdf0f0",
    warning: "#8a5000",
    warningSoft: "#fff6e5",
    info: "#1d5fa8",
    infoSoft: "#eef5fc",
    ok: "#17683a",
    okSoft: "#eef8f1",
    track: "#d5dddd",
  },
  dark: {
    bg: "#1b1f1f",
    panel: "#242a2a",
    hover: "#2f3737",
    line: "#3b4545",
    edge: "#8a9898",
    fg: "#f1f5f5",
    muted: "#b0bcbc",
    accent: "#63cfc9",
    accentDeep: "#8de0db",
    onAccent: "#0b2222",
    error: "#ff9aa0",
    errorSoft: "#3a2224",
    warning: "#f7c26b",
    warningSoft: "#362b18",
    info: "#93c5fa",
    infoSoft: "#1d2c3d",
    ok: "#7fdba1",
    okSoft: "#1b3025",
    track: "#465151",
  },
} as const;

/** The palette as CSS custom properties: `--pk-error-soft`. */
export function cssVariables(kind: ThemeKind): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(PALETTES[kind]).map(([name, colour]) => [
      `--pk-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`,
      colour,
    ]),
  );
}

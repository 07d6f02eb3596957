import type { OfficeTheme } from "../client/install-office.ts";

const LIGHT: OfficeTheme = {
  bodyBackgroundColor: "#ffffff",
  bodyForegroundColor: "#242424",
  controlBackgroundColor: "#f3f3f3",
  controlForegroundColor: "#242424",
  isDarkTheme: false,
};

const DARK: OfficeTheme = {
  bodyBackgroundColor: "#1f1f1f",
  bodyForegroundColor: "#f0f0f0",
  controlBackgroundColor: "#2b2b2b",
  controlForegroundColor: "#f0f0f0",
  isDarkTheme: true,
};

export interface Theme {
  readonly isDark: () => boolean;
  readonly office: () => OfficeTheme;
  onChange(listener: (isDark: boolean) => void): void;
}

/** `?theme=dark` or `?theme=light` decide; otherwise the system does, and may change its mind. */
export function createTheme(asked: string | null): Theme {
  const system = matchMedia("(prefers-color-scheme: dark)");
  const isDark = (): boolean =>
    asked === "dark" || asked === "light" ? asked === "dark" : system.matches;
  const listeners: ((isDark: boolean) => void)[] = [];
  const apply = (): void => void document.documentElement.classList.toggle("dark", isDark());
  apply();
  system.addEventListener("change", () => {
    apply();
    for (const listener of listeners) listener(isDark());
  });
  return {
    isDark,
    office: () => (isDark() ? DARK : LIGHT),
    onChange: (listener) => void listeners.push(listener),
  };
}

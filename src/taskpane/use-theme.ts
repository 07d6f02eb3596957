import { useSyncExternalStore } from "react";
import type { ThemeKind } from "./palette.ts";
import { currentThemeKind, onThemeChange } from "./theme.ts";

export function useThemeKind(): ThemeKind {
  return useSyncExternalStore(onThemeChange, currentThemeKind);
}

import type { Nullable } from "@univerjs/presets";
import { invalidArgument } from "../protocol/errors.ts";
import { isNone } from "./none.ts";

const NAMED: Record<string, string> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  gray: "#808080",
  grey: "#808080",
};

/** A colour as Excel takes it (`#RRGGBB`, `RRGGBB` or a name) in the form Excel gives it back. */
export function readColor(given: unknown): string {
  const text = typeof given === "string" ? given.trim() : "";
  const named = NAMED[text.toLowerCase()];
  if (named !== undefined) return named;
  const hex = /^#?([0-9a-f]{6}|[0-9a-f]{3})$/i.exec(text)?.[1]?.toUpperCase();
  if (hex === undefined) throw invalidArgument();
  return `#${hex.length === 3 ? hex.replaceAll(/./g, "$&$&") : hex}`;
}

/** A colour as the engine stores it, which may be `rgb(…)` when chosen in the grid. */
export function showColor(stored: Nullable<string>, fallback: string): string {
  if (isNone(stored) || stored === "") return fallback;
  const parts = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(stored);
  if (parts === null) return stored.toUpperCase();
  const hex = parts.slice(1, 4).map((part) => Number(part).toString(16).padStart(2, "0"));
  return `#${hex.join("").toUpperCase()}`;
}

import { registerIcons } from "office-ui-fabric-react";
import type { ReactElement } from "react";

/** Own icons, 16 × 16, inline: closed networks cannot fetch icon fonts. Shapes differ, so that colour is never needed. */
const stroke = (path: string): ReactElement => (
  <svg viewBox="0 0 16 16" width="1em" height="1em" aria-hidden="true" focusable="false">
    <path
      d={path}
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  </svg>
);

const CIRCLE = "M8 1.75a6.25 6.25 0 1 1 0 12.5a6.25 6.25 0 1 1 0 -12.5z";

export const GLYPHS = {
  error: stroke(
    "M5.2 1.75h5.6l3.45 3.45v5.6l-3.45 3.45H5.2L1.75 10.8V5.2zM5.75 5.75l4.5 4.5m0-4.5l-4.5 4.5",
  ),
  warning: stroke("M8 2L14.5 13.5h-13zM8 6.4v3.2M8 11.6v.1"),
  info: stroke(`${CIRCLE}M8 7.4v3.6M8 5v.1`),
  ok: stroke(`${CIRCLE}M5.2 8.2l2 2l3.7-4.2`),
  question: stroke(
    "M8 1.75a6.25 6.25 0 0 1 2.4.5M13 4.3a6.2 6.2 0 0 1 1.2 2.6M13.7 10.6a6.2 6.2 0 0 1-1.8 2.3M9 14.2a6.3 6.3 0 0 1-2.6-.1M3.6 12.4a6.2 6.2 0 0 1-1.5-2.4M1.8 6.9A6.2 6.2 0 0 1 3.4 3.7M6.2 6.2a1.8 1.8 0 1 1 2.6 1.7c-.5.3-.8.6-.8 1.2M8 11.3v.1",
  ),
  condition: stroke(`${CIRCLE}M5 8h6`),
  refuse: stroke(`${CIRCLE}M5.75 5.75l4.5 4.5m0-4.5l-4.5 4.5`),
  right: stroke("M6 3.5L10.5 8L6 12.5"),
  down: stroke("M3.5 6L8 10.5L12.5 6"),
  up: stroke("M3.5 10L8 5.5L12.5 10"),
  close: stroke("M3.75 3.75l8.5 8.5m0-8.5l-8.5 8.5"),
  check: stroke("M3 8.4l3.3 3.3L13 4.8"),
  search: stroke("M7 2.25a4.75 4.75 0 1 1 0 9.5a4.75 4.75 0 1 1 0-9.5zM10.5 10.5l3.5 3.5"),
  sweep: stroke(
    "M13.5 2L9 6.8M5.2 6.2l4.6 4.4M5.2 6.2C4.5 8.4 3.4 9.6 1.8 10.2c1 2 3 3.6 5.4 4c1.6-.8 2.5-2.1 2.6-3.6M4.4 11.6l1.2-1.2",
  ),
  help: stroke(`${CIRCLE}M6.2 6.2a1.8 1.8 0 1 1 2.6 1.7c-.5.3-.8.6-.8 1.2M8 11.3v.1`),
  sheet: stroke("M2.5 2.5h11v11h-11zM2.5 6h11M6.2 6v7.5"),
  run: stroke("M4.5 2.8l8 5.2l-8 5.2z"),
  refresh: stroke("M13 8a5 5 0 1 1-1.6-3.7L13 5.8M13 2.5v3.3H9.7"),
  lock: stroke("M3.5 7.2h9v6.3h-9zM5.5 7.2V5a2.5 2.5 0 0 1 5 0v2.2"),
  more: stroke("M3.5 8v.1M8 8v.1M12.5 8v.1"),
  gear: stroke(
    "M2.5 4.5h5.5M11 4.5h2.5M9.5 3v3M2.5 8h1.5M7 8h6.5M5.5 6.5v3M2.5 11.5h7M12.5 11.5h1M11 10v3",
  ),
  lead: stroke("M4 14V2.5M4 3h8.5l-2 3l2 3H4"),
  support: stroke(`${CIRCLE}M8 5v6M5 8h6`),
  twin: stroke("M2.5 2.5h7v7h-7zM6.5 9.5v4h7v-7h-4"),
  link: stroke(
    "M6.5 9.5l3-3M7.2 4.8l1.6-1.6a2.8 2.8 0 0 1 4 4l-1.6 1.6M8.8 11.2l-1.6 1.6a2.8 2.8 0 0 1-4-4l1.6-1.6",
  ),
  later: stroke(`${CIRCLE}M8 4.6V8l2.4 1.8`),
  open: stroke("M6.5 3.5h-3v9h9v-3M9 2.5h4.5V7M13.5 2.5L7.5 8.5"),
} as const;

export type GlyphName = keyof typeof GLYPHS;

let isRegistered = false;

/** Gives the UI kit the icons its own components ask for by name. */
export function registerPaneIcons(): void {
  if (isRegistered) return;
  isRegistered = true;
  registerIcons({
    icons: {
      Cancel: GLYPHS.close,
      CheckMark: GLYPHS.check,
      ChevronDown: GLYPHS.down,
      ChevronUp: GLYPHS.up,
      Clear: GLYPHS.close,
      Completed: GLYPHS.ok,
      ErrorBadge: GLYPHS.error,
      Info: GLYPHS.info,
      More: GLYPHS.more,
      Refresh: GLYPHS.refresh,
      Search: GLYPHS.search,
      Sheet: GLYPHS.sheet,
      Sweep: GLYPHS.sweep,
      Help: GLYPHS.help,
      Run: GLYPHS.run,
      Warning: GLYPHS.warning,
    },
  });
}

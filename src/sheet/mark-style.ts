import type { MarkStatus } from "./host.ts";

/** How a mark looks. Colours are `RRGGBB`; every host draws exactly these five properties. */
export interface MarkStyle {
  readonly fill: string;
  readonly font: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
}

/**
 * The palette of marks. Within a family no two share a type style, and fills step in lightness, so that they are told
 * apart in grey and without colour vision; text on fill keeps a contrast of at least 4.5.
 */
export const MARK_STYLES: Readonly<Record<MarkStatus, MarkStyle>> = {
  "temuan-error": { fill: "F4B0A8", font: "7A0010", bold: true, italic: false, underline: true },
  "temuan-warning": { fill: "FFE08A", font: "5C4300", bold: true, italic: false, underline: false },
  "temuan-info": { fill: "DCEBFA", font: "0B3D75", bold: false, italic: true, underline: false },
  "percepatan-layak": {
    fill: "A5DCCB",
    font: "0B4A3A",
    bold: true,
    italic: false,
    underline: false,
  },
  "percepatan-bersyarat": {
    fill: "FAE3B6",
    font: "6B4A00",
    bold: false,
    italic: true,
    underline: true,
  },
  "percepatan-tidak-layak": {
    fill: "C9C9C9",
    font: "404040",
    bold: false,
    italic: false,
    underline: false,
  },
  "percepatan-usulan": {
    fill: "F5F0FE",
    font: "46307A",
    bold: true,
    italic: true,
    underline: false,
  },
};

/** All statuses in the order hosts stack them: the gravest first. */
export const MARK_STATUSES = Object.keys(MARK_STYLES) as readonly MarkStatus[];

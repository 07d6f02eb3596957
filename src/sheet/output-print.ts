/** How an output sheet goes on paper. The header is repeated on every page in any case. */
export interface OutputPrint {
  readonly paper: "A4" | "A3";
  readonly landscape: boolean;
  /** Pages side by side that the width may take. */
  readonly pagesWide: number;
}

/** Unless a sheet says otherwise. */
export const PRINT: OutputPrint = { paper: "A4", landscape: true, pagesWide: 1 };

/** Foot of every page, in Excel's codes: the sheet's name on the left, the page on the right. */
export const PAGE_FOOT = { left: "&A", right: "Halaman &P dari &N" } as const;

/** Margins of every page, in inches. */
export const PAGE_MARGIN = {
  left: 0.4,
  right: 0.4,
  top: 0.5,
  bottom: 0.6,
  header: 0.3,
  footer: 0.3,
} as const;

/**
 * Bounds against files made (or broken) so as to exhaust memory. A sheet of a million formatted rows is 175 MB of XML,
 * and the largest real budget workbook seen is 25 MB, so honest files stay far below them.
 */
export interface XlsxLimits {
  /** Bytes of the file itself. */
  readonly fileBytes: number;
  /** Unpacked bytes of one part. */
  readonly partBytes: number;
  /** Unpacked bytes of all parts. */
  readonly totalBytes: number;
  /** Cells with values in one sheet. */
  readonly cells: number;
  /** Width of used ranges times their rows with values, and their rows, of all sheets together. */
  readonly area: number;
  /** Parts of the package. */
  readonly parts: number;
  /** Sheets of the workbook. */
  readonly sheets: number;
  /** Unpacked bytes per packed byte, of parts that are large. */
  readonly ratio: number;
  /** Unpacked bytes of a part that tells of others: workbook, relationships, content types, styles, custom XML. */
  readonly indexBytes: number;
  /** Characters of one cell. */
  readonly text: number;
  /** Characters of all cells of a sheet, and of all shared strings. */
  readonly texts: number;
  /** Elements within each other. */
  readonly depth: number;
  /** Attributes of one element. */
  readonly attributes: number;
  /** Merged ranges of a sheet. */
  readonly merged: number;
}

export const LIMITS: XlsxLimits = {
  fileBytes: 200_000_000,
  partBytes: 200_000_000,
  totalBytes: 500_000_000,
  cells: 5_000_000,
  area: 20_000_000,
  parts: 10_000,
  sheets: 1_000,
  ratio: 250,
  indexBytes: 20_000_000,
  text: 1_000_000,
  texts: 200_000_000,
  depth: 100,
  attributes: 1_000,
  merged: 100_000,
};

/** For a file read beside an open workbook, in a browser that may have little memory: a region's DPA is 25 MB. */
export const LIMITS_PANE: XlsxLimits = {
  ...LIMITS,
  fileBytes: 50_000_000,
  partBytes: 150_000_000,
  totalBytes: 300_000_000,
  cells: 2_000_000,
  area: 6_000_000,
  texts: 60_000_000,
};

/** Parts smaller than this may be packed as tight as they like. */
export const RATIO_FROM = 5_000_000;

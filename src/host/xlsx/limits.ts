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
  /** Width of a sheet's used range times its rows with values. */
  readonly area: number;
}

export const LIMITS: XlsxLimits = {
  fileBytes: 200_000_000,
  partBytes: 400_000_000,
  totalBytes: 800_000_000,
  cells: 5_000_000,
  area: 20_000_000,
};

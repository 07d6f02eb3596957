/** A cell of a grid, from 0. */
export interface GridCell {
  readonly row: number;
  readonly col: number;
}

const PAGE = 5;

/**
 * Where a key leads from a cell of a grid with that many rows and columns; null = nothing of ours. As in the grid
 * pattern of WAI-ARIA: arrows by one, Home and End in the row, with Ctrl in the whole grid.
 */
export function gridMove(
  { row, col }: GridCell,
  size: { readonly rows: number; readonly cols: number },
  key: string,
  isCtrl: boolean,
): GridCell | null {
  const at = (r: number, c: number): GridCell => ({
    row: Math.max(0, Math.min(size.rows - 1, r)),
    col: Math.max(0, Math.min(size.cols - 1, c)),
  });
  switch (key) {
    case "ArrowDown":
      return at(row + 1, col);
    case "ArrowUp":
      return at(row - 1, col);
    case "ArrowRight":
      return at(row, col + 1);
    case "ArrowLeft":
      return at(row, col - 1);
    case "PageDown":
      return at(row + PAGE, col);
    case "PageUp":
      return at(row - PAGE, col);
    case "Home":
      return isCtrl ? at(0, 0) : at(row, 0);
    case "End":
      return isCtrl ? at(size.rows - 1, size.cols - 1) : at(row, size.cols - 1);
    default:
      return null;
  }
}

const PAGE = 4;

/** What a key does on a suggestion: the row it leads to, opening or closing it, or nothing of ours. */
export function suggestionMove(
  key: string,
  active: number,
  count: number,
  isOpen: boolean,
): number | "toggle" | null {
  const at = (row: number): number => Math.max(0, Math.min(count - 1, row));
  switch (key) {
    case "ArrowDown":
      return at(active + 1);
    case "ArrowUp":
      return at(active - 1);
    case "PageDown":
      return at(active + PAGE);
    case "PageUp":
      return at(active - PAGE);
    case "Home":
      return at(0);
    case "End":
      return at(count - 1);
    case "ArrowRight":
      return isOpen ? null : "toggle";
    case "ArrowLeft":
      return isOpen ? "toggle" : null;
    default:
      return null;
  }
}

import { foldKey } from "./groups.ts";
import type { Row } from "./rows.ts";

const PAGE = 8;

/** What a key does on a row: go to another row, open or close something, or nothing of ours. */
export type ListMove =
  | { readonly type: "go"; readonly row: number }
  | { readonly type: "toggle"; readonly key: string }
  | { readonly type: "detail"; readonly id: string }
  | null;

/** Opens one thing more: the group, then the followers, then the details. */
function right(row: Row | undefined, detailed: string | null): ListMove {
  if (row === undefined) return null;
  if (row.type === "group") return row.isOpen ? null : { type: "toggle", key: row.key };
  if (row.followers > 0 && !row.isUnfolded) return { type: "toggle", key: foldKey(row.key) };
  return detailed === row.key ? null : { type: "detail", id: row.key };
}

/** Closes one thing, else goes to what the row stands under. */
function left(rows: readonly Row[], active: number, detailed: string | null): ListMove {
  const row = rows[active];
  if (row === undefined) return null;
  if (row.type === "group") return row.isOpen ? { type: "toggle", key: row.key } : null;
  if (detailed === row.key) return { type: "detail", id: row.key };
  if (row.isUnfolded) return { type: "toggle", key: foldKey(row.key) };
  const above = row.parent ?? row.group;
  return { type: "go", row: rows.findIndex(({ key }) => key === above) };
}

export function listMove(
  rows: readonly Row[],
  active: number,
  detailed: string | null,
  key: string,
): ListMove {
  const go = (row: number): ListMove => ({
    type: "go",
    row: Math.max(0, Math.min(rows.length - 1, row)),
  });
  switch (key) {
    case "ArrowDown":
      return go(active + 1);
    case "ArrowUp":
      return go(active - 1);
    case "PageDown":
      return go(active + PAGE);
    case "PageUp":
      return go(active - PAGE);
    case "Home":
      return go(0);
    case "End":
      return go(rows.length - 1);
    case "ArrowRight":
      return right(rows[active], detailed);
    case "ArrowLeft":
      return left(rows, active, detailed);
    default:
      return null;
  }
}

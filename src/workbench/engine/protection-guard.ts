import type { UniverKit } from "./kit.ts";

/** Whether an edit that is made by hand may not happen. */
type Refuses = (unitId: string, sheetId: string) => boolean;

const guards = new WeakMap<UniverKit, Set<Refuses>>();

/** Changes of content, look and shape; adding and removing whole sheets is the workbook's affair. */
const EDIT =
  /^sheet\.mutation\.(?!insert-sheet$|remove-sheet$)(set-range-values|insert-|remove-|delete-|move-|reorder-|add-|set-conditional-|set-(row|col)-|set-worksheet-(row-height|col-width)$)/;

/**
 * Keeps the grid from editing protected sheets. Must be called before the engine opens its first workbook: the formula
 * engine listens too, and would have taken in a formula before we refuse it.
 */
export function guardEdits(kit: UniverKit, refuses: Refuses): () => void {
  let all = guards.get(kit);
  if (all === undefined) {
    all = new Set();
    guards.set(kit, all);
    listen(kit, all);
  }
  const known = all;
  known.add(refuses);
  return () => known.delete(refuses);
}

function listen(kit: UniverKit, all: ReadonlySet<Refuses>): void {
  kit.api.addEvent(kit.api.Event.BeforeCommandExecute, (event) => {
    if (!EDIT.test(event.id)) return;
    // Results of formulas change in protected sheets as anywhere.
    if ((event.options as { fromFormula?: boolean } | undefined)?.fromFormula === true) return;
    const { unitId, subUnitId } = event.params as { unitId?: string; subUnitId?: string };
    if (unitId === undefined || subUnitId === undefined) return;
    if ([...all].some((refuses) => refuses(unitId, subUnitId))) event.cancel = true;
  });
}

import { crossfireOf, crossfireView } from "../../src/app/crossfire-view.ts";
import type { CrossfireView } from "../../src/app/views.ts";
import { EMPTY_MODEL } from "../../src/core/model/model.ts";
import { snapshotOf } from "../../src/core/pk/snapshot.ts";

/** The crossfire page of a workbook without sheets. */
export function emptyCrossfire(): CrossfireView {
  const snapshot = snapshotOf(EMPTY_MODEL);
  return crossfireView(snapshot, crossfireOf(snapshot, null), []);
}

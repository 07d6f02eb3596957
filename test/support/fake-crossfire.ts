import { crossfireOf, crossfireView } from "../../src/app/crossfire-view.ts";
import type { CrossfireView, DecideRequest } from "../../src/app/views.ts";
import { sidikPair } from "../../src/core/crossfire/sikap.ts";
import { EMPTY_MODEL } from "../../src/core/model/model.ts";
import { snapshotOf } from "../../src/core/pk/snapshot.ts";
import { draftGrid } from "../../src/sheet/draft.ts";
import { readWorkbook } from "../../src/sheet/read/read-workbook.ts";
import { buildSample } from "../../src/sheet/sample/build-sample.ts";

/** The crossfire page of the sample workbook, with one decision. */
export function fakeCrossfire(isEmpty: boolean, request?: DecideRequest): CrossfireView {
  const grids = isEmpty ? [] : buildSample().sheets.map((sheet) => draftGrid(sheet));
  const snapshot = snapshotOf(isEmpty ? EMPTY_MODEL : readWorkbook(grids));
  const sikap = (request?.ids ?? []).flatMap((id) => {
    const [one, other] = id.split("~").map((pos) => snapshot.pos.byId.get(pos));
    if (request === undefined || one === undefined || other === undefined) return [];
    return [{ ...request, a: one.id, b: other.id, sidik: sidikPair(one, other) }];
  });
  return crossfireView(snapshot, crossfireOf(snapshot, null), sikap);
}

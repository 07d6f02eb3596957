import type { VersionsRequest, VersionsView } from "../../src/app/views.ts";
import { versionsView } from "../../src/app/versions.ts";
import { buildPosList } from "../../src/core/model/build-pos.ts";
import { snapshotOf } from "../../src/core/pk/snapshot.ts";
import { readWorkbook } from "../../src/sheet/read/read-workbook.ts";
import { dpaDuaVersi } from "./dua-versi-workbook.ts";

/** The comparison of a workbook with a DPA and its first pergeseran. */
export function fakeVersions(request: VersionsRequest | null): VersionsView {
  const model = readWorkbook(
    Object.entries(dpaDuaVersi()).map(([name, { values }]) => ({
      file: "",
      name,
      top: 0,
      left: 0,
      values,
    })),
  );
  return versionsView(snapshotOf(model, { pos: buildPosList(model) }), request);
}

import type { VersionsRequest, VersionsView } from "../../src/app/views.ts";
import { fileVersionsView, versionsView } from "../../src/app/versions.ts";
import { buildPosList } from "../../src/core/model/build-pos.ts";
import { snapshotOf, type FxSnapshot } from "../../src/core/pk/snapshot.ts";
import { readWorkbook } from "../../src/sheet/read/read-workbook.ts";
import { dpaDuaVersi } from "./dua-versi-workbook.ts";

type Nama = keyof ReturnType<typeof dpaDuaVersi>;

function read(names: readonly Nama[], file: string): FxSnapshot {
  const sheets = dpaDuaVersi();
  const model = readWorkbook(
    names.map((name) => ({ file, name, top: 0, left: 0, values: sheets[name].values })),
  );
  return snapshotOf(model, { pos: buildPosList(model) });
}

/** The comparison of a workbook with a DPA and its first pergeseran. */
export function fakeVersions(request: VersionsRequest | null): VersionsView {
  return versionsView(read(["Murni", "Geser"], ""), request);
}

/** The comparison of a workbook with the first pergeseran, its earlier version a file of that name. */
export function fakeFileVersions(nama: string): VersionsView {
  const { model } = read(["Murni"], nama);
  return fileVersionsView(read(["Geser"], ""), { nama, model, rumusBelumDihitung: 0 });
}

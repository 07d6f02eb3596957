import { HostError } from "../../src/sheet/host-error.ts";
import type { ApplyReport, CellWrite, Edit, WorkbookHost } from "../../src/sheet/host.ts";
import type { Fault, Trouble } from "../../src/workbench/protocol/trouble.ts";

/**
 * A host whose calls go wrong as requests to Excel do: before, during or after they are done. An edit of cells that fails
 * during it has written the first of them; a batch that fails keeps the edits before.
 */
export function troubledHost(host: WorkbookHost, trouble: Trouble): WorkbookHost {
  const meet = async (actions: number): Promise<Fault | null> => trouble({ actions, bytes: 0 });
  const fail = ({ code }: Fault): HostError => new HostError(code, code);
  const asked = async <Result>(call: () => Promise<Result>): Promise<Result> => {
    const fault = await meet(1);
    if (fault !== null && fault.when !== "after") throw fail(fault);
    const result = await call();
    if (fault !== null) throw fail(fault);
    return result;
  };
  const applyOne = async (edit: Edit): Promise<ApplyReport> => {
    const fault = await meet("cells" in edit ? edit.cells.length : 2);
    if (fault === null) return host.apply([edit]);
    if (fault.when === "after") await host.apply([edit]);
    else if (fault.when === "during" && "cells" in edit) {
      await host.apply([{ ...edit, cells: firstOf(edit.cells, fault.done ?? 0.5) }]);
    }
    throw fail(fault);
  };
  return {
    listSheets: () => asked(() => host.listSheets()),
    readSheets: (names, options) => asked(() => host.readSheets(names, options)),
    readCells: (cells) => asked(() => host.readCells(cells)),
    recall: () => asked(() => host.recall()),
    isManual: () => asked(() => host.isManual()),
    selected: () => asked(() => host.selected()),
    reveal: (at) => asked(() => host.reveal(at)),
    apply: async (edits) => {
      let report = NOTHING;
      for (const edit of edits) report = both(report, await applyOne(edit));
      return report;
    },
  };
}

const firstOf = (cells: readonly CellWrite[], share: number): readonly CellWrite[] =>
  cells.slice(0, Math.floor(cells.length * share));

const NOTHING: ApplyReport = {
  marked: 0,
  unmarked: 0,
  sheetsWritten: [],
  sheetsDeleted: [],
  cellsWritten: 0,
  refused: [],
};

function both(one: ApplyReport, other: ApplyReport): ApplyReport {
  return {
    marked: one.marked + other.marked,
    unmarked: one.unmarked + other.unmarked,
    sheetsWritten: [...one.sheetsWritten, ...other.sheetsWritten],
    sheetsDeleted: [...one.sheetsDeleted, ...other.sheetsDeleted],
    cellsWritten: one.cellsWritten + other.cellsWritten,
    refused: [...one.refused, ...other.refused],
    changed: [...(one.changed ?? []), ...(other.changed ?? [])],
  };
}

import type { SheetStore } from "../engine/sheet-store.ts";
import { HostObject } from "../protocol/host-object.ts";
import type { ExcelContext } from "./context.ts";
import { Range } from "./range.ts";

export class WorksheetFreezePanes extends HostObject {
  readonly className = "WorksheetFreezePanes";
  readonly #excel: ExcelContext;
  readonly #store: SheetStore;

  constructor(excel: ExcelContext, store: SheetStore) {
    super();
    this.#excel = excel;
    this.#store = store;
  }

  freezeRows(count?: number | null): void {
    this.#freeze(count ?? 0, 0);
  }

  freezeColumns(count?: number | null): void {
    this.#freeze(0, count ?? 0);
  }

  freezeAt(range: Range): void {
    this.#freeze(range.area.bottom + 1, range.area.right + 1);
  }

  unfreeze(): void {
    this.#freeze(0, 0);
  }

  getLocationOrNullObject(): Range | null {
    const { xSplit, ySplit } = this.#store.sheet.getFreeze();
    if (xSplit === 0 && ySplit === 0) return null;
    const whole = new Range(this.#excel, this.#store, { top: 0, left: 0, bottom: 0, right: 0 });
    if (xSplit === 0) return whole.getResizedRange(ySplit - 1, 0).getEntireRow();
    if (ySplit === 0) return whole.getResizedRange(0, xSplit - 1).getEntireColumn();
    return whole.getResizedRange(ySplit - 1, xSplit - 1);
  }

  #freeze(rows: number, cols: number): void {
    this.#excel.book.run("sheet.mutation.set-frozen", {
      subUnitId: this.#store.id,
      ySplit: rows,
      xSplit: cols,
      startRow: rows === 0 ? -1 : rows,
      startColumn: cols === 0 ? -1 : cols,
    });
  }
}

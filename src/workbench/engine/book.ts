import type { FUniver, IWorkbookData, Workbook, Worksheet } from "@univerjs/presets";
import { newSheetId } from "./blank-sheet.ts";
import { Calculation } from "./calculation.ts";
import { calculatedOf, changeOf, editOf, toArea, type Change } from "./changes.ts";
import { areaText, type Area } from "./area.ts";
import type { UniverKit } from "./kit.ts";
import { guardEdits } from "./protection-guard.ts";
import { PendingSizes } from "./pending-sizes.ts";
import { PendingStyles, type StylePatch } from "./pending-styles.ts";
import { PendingWrites } from "./pending-writes.ts";
import { newNotes, type SheetNotes } from "./sheet-notes.ts";
import { type CellMatrix, SheetStore } from "./sheet-store.ts";
import { isNone } from "./none.ts";

const WRITE = "sheet.mutation.set-range-values";

type Listener = (change: Change) => void;

interface Selections {
  readonly subUnitId: string;
  readonly selections?: readonly { range: Parameters<typeof toArea>[0] }[];
}

/** What listeners hear of when it changes on a sheet. */
interface Look {
  readonly name: string;
  readonly isHidden: boolean;
}

/** One open workbook in the spreadsheet engine, seen as sheets of cells. */
export class Book {
  readonly kit: UniverKit;
  readonly calculation: Calculation;
  readonly names = new Map<string, string>();
  /** `workbook.settings`, which the add-in keeps in the file. */
  readonly settings = new Map<string, unknown>();
  /** Custom XML parts by id. */
  readonly customXml = new Map<string, string>();
  /** `Office.context.document.settings` as last saved. */
  readonly documentSettings = new Map<string, unknown>();
  /** Whether the workbook asks for calculation on request only. */
  isManual = false;
  /** Counts every change of content or shape: caches compare it. */
  version = 0;
  selection: { sheetId: string; area: Area };
  readonly #facade: ReturnType<FUniver["createWorkbook"]>;
  readonly #workbook: Workbook;
  readonly #pending = new PendingWrites();
  readonly #styles = new PendingStyles();
  readonly #sizes = new PendingSizes();
  readonly #notes = new Map<string, SheetNotes>();
  readonly #stores = new Map<string, SheetStore>();
  readonly #listeners = new Set<Listener>();
  readonly #hearing: { dispose(): void };
  readonly #unguard: () => void;
  /** What the mutation under way is made of, when it is of many writes. */
  #touched: readonly Area[] | null = null;
  #unitId = "";
  #byAddin = false;
  #activeId: string;
  #named: ReadonlyMap<string, Look> = new Map();

  constructor(kit: UniverKit, data: Partial<IWorkbookData>) {
    this.kit = kit;
    this.#unguard = guardEdits(kit, (unitId, sheetId) => {
      if (this.#byAddin || unitId !== this.#unitId) return false;
      return this.notes(sheetId).protection !== null;
    });
    this.#facade = kit.api.createWorkbook(data);
    this.#workbook = this.#facade.getWorkbook();
    this.#unitId = this.#workbook.getUnitId();
    this.calculation = new Calculation(kit, this.unitId, () => this.flush());
    this.#activeId = this.sheets()[0]?.id ?? "";
    this.selection = { sheetId: this.#activeId, area: { top: 0, left: 0, bottom: 0, right: 0 } };
    this.#named = this.#looks();
    const { unitId } = this;
    this.#hearing = kit.commands.onCommandExecuted((command, options) => {
      const params = command.params as { unitId?: string } | undefined;
      if (params?.unitId === unitId) this.#hear(command.id, params, options);
    });
  }

  /** Takes the workbook out of the engine, to open another. */
  close(): void {
    this.#hearing.dispose();
    this.#unguard();
    this.calculation.dispose();
    this.kit.api.disposeUnit(this.unitId);
  }

  get unitId(): string {
    return this.#unitId;
  }

  /** The engine's workbook with all that was written. */
  get workbook(): Workbook {
    this.flush();
    return this.#workbook;
  }

  get facade(): ReturnType<FUniver["createWorkbook"]> {
    this.flush();
    return this.#facade;
  }

  /** The engine's sheet without the contents that still wait: for what no content changes. */
  unflushed(sheetId: string): Worksheet {
    const sheet = this.#workbook.getSheetBySheetId(sheetId);
    if (isNone(sheet)) throw new Error(`sheet ${sheetId} is gone`);
    return sheet;
  }

  sheets(): SheetStore[] {
    return this.#workbook.getSheets().map((sheet) => this.#store(sheet.getSheetId()));
  }

  sheet(id: string): SheetStore | null {
    return isNone(this.#workbook.getSheetBySheetId(id)) ? null : this.#store(id);
  }

  /** By name without regard to case, or by id: as Excel's `getItem`. */
  find(key: string): SheetStore | null {
    const lower = key.toLowerCase();
    return this.sheets().find((s) => s.id === key || s.name.toLowerCase() === lower) ?? null;
  }

  get active(): SheetStore {
    const id = this.#workbook.getActiveSheet().getSheetId();
    return this.#store(id);
  }

  notes(sheetId: string): SheetNotes {
    let notes = this.#notes.get(sheetId);
    if (notes === undefined) this.#notes.set(sheetId, (notes = newNotes()));
    return notes;
  }

  addName(name: string, formula: string): void {
    this.names.set(name, formula);
    this.facade.insertDefinedName(name, formula.replace(/^=/, ""));
  }

  /** Keeps a part and gives its id, a GUID in braces as Excel's. */
  addCustomXml(xml: string): string {
    const id = newSheetId();
    this.customXml.set(id, xml);
    return id;
  }

  onChange(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Runs an engine command as an edit made through the API, after all that was written before it. */
  run(id: string, params: object): void {
    this.flush();
    this.runBeside(id, params);
  }

  /** Keeps contents until something asks for them: see `PendingWrites`. */
  write(sheetId: string, a: Area, cells: CellMatrix): void {
    this.flushAt(sheetId, a);
    this.#pending.add(sheetId, a, cells);
    this.calculation.mark(sheetId, a);
  }

  /** Keeps row heights until something asks for them: see `PendingSizes`. */
  setRowHeight(sheetId: string, a: Area, px: number): void {
    this.#sizes.setRows(sheetId, a, px);
  }

  /** Keeps column widths until something asks for them: see `PendingSizes`. */
  setColumnWidth(sheetId: string, a: Area, px: number): void {
    this.#sizes.setCols(sheetId, a, px);
  }

  /** Keeps looks until something asks for them: see `PendingStyles`. They are taken in before contents. */
  dress(sheetId: string, a: Area, cells: CellMatrix): void {
    this.flushAt(sheetId, a);
    this.#styles.add(sheetId, cells);
  }

  /** The look that waits for a cell. */
  waitingStyle(sheetId: string, row: number, col: number): StylePatch | undefined {
    return this.#styles.at(sheetId, row, col);
  }

  /** Lets the engine take in what was written, if contents of an area are part of it. */
  flushAt(sheetId: string, a: Area): void {
    if (this.#pending.touches(sheetId, a)) this.flush();
  }

  /** Lets the engine take in what was written. */
  flush(): void {
    for (const { id, params } of this.#sizes.isEmpty ? [] : this.#sizes.take())
      this.runBeside(id, params);
    for (const [sheetId, matrix] of this.#styles.isEmpty ? [] : this.#styles.take())
      this.#store(sheetId).mergeStyles(matrix);
    if (this.#pending.isEmpty) return;
    for (const [subUnitId, { matrix, touched }] of this.#pending.take()) {
      this.#touched = touched;
      try {
        this.runBeside(WRITE, { subUnitId, cellValue: matrix });
      } finally {
        this.#touched = null;
      }
    }
  }

  /** Runs an engine command beside contents that still wait and do not matter to it. */
  runBeside(id: string, params: object): void {
    this.#byAddin = true;
    try {
      this.kit.commands.syncExecuteCommand(id, { unitId: this.unitId, ...params });
    } finally {
      this.#byAddin = false;
    }
  }

  emit(change: Change): void {
    for (const listener of this.#listeners) listener(change);
  }

  #store(id: string): SheetStore {
    let store = this.#stores.get(id);
    if (store === undefined) this.#stores.set(id, (store = new SheetStore(this, id)));
    return store;
  }

  #hear(id: string, params: object, options: unknown): void {
    const fromFormula = (options as { fromFormula?: boolean } | undefined)?.fromFormula === true;
    if (id.startsWith("sheet.mutation")) this.version++;
    if (fromFormula) {
      const calculated = calculatedOf(id, params);
      if (calculated !== null) this.emit(calculated);
      return;
    }
    if (id === "sheet.operation.set-selections") {
      this.#select(params as Selections);
      return;
    }
    this.#followSheets();
    const changes =
      id === WRITE && this.#touched !== null
        ? this.#touched.flatMap((a) => editOf(params, a, this.#byAddin))
        : changeOf(id, params, this.#byAddin);
    for (const change of changes) this.emit(change);
  }

  #select({ subUnitId, selections }: Selections): void {
    const last = selections?.at(-1);
    if (last === undefined) return;
    this.selection = { sheetId: subUnitId, area: toArea(last.range) };
    this.emit({ kind: "selection", sheetId: subUnitId, address: areaText(this.selection.area) });
  }

  #looks(): ReadonlyMap<string, Look> {
    return new Map(
      this.#workbook
        .getSheets()
        .map((s) => [s.getSheetId(), { name: s.getName(), isHidden: s.isSheetHidden() === 1 }]),
    );
  }

  /** Compares the sheets with those last seen: the engine has many ways to add, rename and remove. */
  #followSheets(): void {
    const now = this.#looks();
    const before = this.#named;
    this.#named = now;
    for (const [sheetId, { name, isHidden }] of now) {
      const old = before.get(sheetId);
      if (old === undefined) this.emit({ kind: "added", sheetId });
      else if (old.name !== name) {
        this.emit({ kind: "renamed", sheetId, before: old.name, after: name });
      }
      if (old !== undefined && old.isHidden !== isHidden) {
        this.emit({ kind: "visibility", sheetId, before: !old.isHidden, after: !isHidden });
      }
    }
    for (const sheetId of before.keys()) {
      if (!now.has(sheetId)) this.emit({ kind: "deleted", sheetId });
    }
    const active = this.#workbook.getActiveSheet(true)?.getSheetId() ?? this.#activeId;
    if (active === this.#activeId) return;
    const left = this.#activeId;
    this.#activeId = active;
    if (now.has(left)) this.emit({ kind: "deactivated", sheetId: left });
    this.emit({ kind: "activated", sheetId: active });
  }
}

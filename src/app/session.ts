import { buildPosList } from "../core/model/build-pos.ts";
import type { Model } from "../core/model/model.ts";
import type { BagianPengaturan } from "../core/pengaturan/bagian.ts";
import { Pengaturan } from "../core/pengaturan/pengaturan.ts";
import { snapshotOf, type FxSnapshot } from "../core/pk/snapshot.ts";
import type { InTurns } from "../core/turns/finish.ts";
import type { HostOptions, SheetGrid, Turn, WorkbookHost } from "../sheet/host.ts";
import { fingerprintInTurns } from "../sheet/read/fingerprint.ts";
import { KUNCI_PENGATURAN } from "../sheet/memory/pengaturan.ts";
import { KUNCI_PENGENALAN, parsePengenalan, writePengenalan } from "../sheet/memory/pengenalan.ts";
import {
  hiddenSheet,
  readInTurns,
  type Koreksi,
  type SheetReading,
} from "../sheet/read/read-sheet.ts";
import { keepRecords } from "../sheet/read/keep-records.ts";
import { joinReadings } from "../sheet/read/read-workbook.ts";
import { finishInTurns } from "./finish-in-turns.ts";
import { SerialQueue } from "./serial-queue.ts";

/**
 * One open workbook: reads it once, keeps what each sheet gave, re-reads only sheets that changed, and tells
 * subscribers of each new version. All work against the host runs one at a time.
 */
export class WorkbookSession {
  readonly host: WorkbookHost;
  private readonly own: HostOptions;
  private readonly queue = new SerialQueue();
  private readonly listeners = new Set<() => void>();
  private readonly readings = new Map<string, SheetReading>();
  private readonly prints = new Map<string, string>();
  /** Cells as last read, to show what stands around a finding. */
  private cells: ReadonlyMap<string, SheetGrid> = new Map();
  private kept: ReadonlyMap<string, string> = new Map();
  /** What the workbook keeps was not read yet, or the host has not answered whether it keeps a text. */
  private isInDoubt = true;
  private koreksi: ReadonlyMap<string, Koreksi> = new Map();
  private settings = Pengaturan.BAWAAN;
  /** Sheets to read again; null = all (nothing read yet, or sheets came and went). */
  private stale: Set<string> | null = null;
  private dirty = true;
  private latest: FxSnapshot | null = null;
  private pending: Promise<unknown> | null = null;

  /** @param turn for loads that bring none of their own, those of the functions; default none */
  constructor(host: WorkbookHost, turn?: Turn) {
    this.host = host;
    this.own = turn === undefined ? {} : { turn };
  }

  /** The present version; null = not read yet. May be older than the cells while a read is under way. */
  current(): FxSnapshot | null {
    return this.latest;
  }

  /** The cells of a sheet as last read; undefined for sheets that are hidden or gone. */
  grid(sheet: string): SheetGrid | undefined {
    return this.cells.get(sheet);
  }

  /** The cells of all sheets as last read; what is read later does not change the map that is given. */
  grids(): ReadonlyMap<string, SheetGrid> {
    return this.cells;
  }

  /** What the workbook keeps for us; empty before the first load. */
  memory(): ReadonlyMap<string, string> {
    return this.kept;
  }

  /** Keeps a text in the workbook; null forgets it. */
  async remember(key: string, value: string | null): Promise<void> {
    await this.exclusive(() => this.keep(key, value));
  }

  /** As `remember`, for those whose turn it is already. */
  async keep(key: string, value: string | null): Promise<void> {
    const memory = new Map(await this.recalled());
    if ((memory.get(key) ?? null) === value) return;
    this.isInDoubt = true;
    await this.host.apply([{ type: "remember", key, value }]);
    this.isInDoubt = false;
    if (value === null) memory.delete(key);
    else memory.set(key, value);
    this.kept = memory;
  }

  /** What the workbook keeps for us, read once, and again when that is in doubt; for those whose turn it is. */
  async recalled(): Promise<ReadonlyMap<string, string>> {
    if (!this.isInDoubt) return this.kept;
    const [before, memory] = [this.kept, await this.host.recall()];
    if (before.get(KUNCI_PENGENALAN) !== memory.get(KUNCI_PENGENALAN)) {
      this.koreksi = parsePengenalan(memory.get(KUNCI_PENGENALAN));
      this.prints.clear();
      this.invalidate(null);
    }
    if (before.get(KUNCI_PENGATURAN) !== memory.get(KUNCI_PENGATURAN)) {
      this.settings = Pengaturan.parse(memory.get(KUNCI_PENGATURAN));
    }
    this.isInDoubt = false;
    this.kept = memory;
    return memory;
  }

  /** Keeps the user's word on a sheet (null = recognise it again); the next load reads it anew. */
  async correct(sheet: string, koreksi: Koreksi | null): Promise<void> {
    await this.load();
    const all = new Map(this.koreksi);
    if (koreksi === null) all.delete(sheet);
    else all.set(sheet, koreksi);
    await this.remember(KUNCI_PENGENALAN, writePengenalan(all));
    this.koreksi = all;
    this.prints.delete(sheet);
    this.invalidate(sheet);
  }

  /** The settings of this workbook; defaults before the first load. */
  pengaturan(): Pengaturan {
    return this.settings;
  }

  /** Keeps fields of a section of the settings in the workbook; every figure is made anew with them. */
  async setPengaturan<T extends object>(
    bagian: BagianPengaturan<T>,
    ubah: Partial<T>,
  ): Promise<FxSnapshot> {
    const before = await this.load();
    const next = this.settings.with(bagian, ubah);
    await this.remember(KUNCI_PENGATURAN, next.toText());
    this.settings = next;
    const { model, pos } = this.latest ?? before;
    return this.publish(snapshotOf(model, { pengaturan: next, pos }));
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Notes that a sheet's cells changed; unknown sheets and `null` mean that the list of sheets changed. */
  invalidate(sheet: string | null): void {
    if (sheet === null) this.stale = null;
    else this.stale?.add(sheet);
    this.dirty = true;
  }

  /** Starts a read in the background; calls while one waits or runs do not start another. */
  refresh(): void {
    if (this.pending !== null) return;
    this.pending = this.load()
      .catch(() => null)
      .finally(() => (this.pending = null));
  }

  /** The model of the cells as they are now. Reads what changed, or everything the first time. */
  async load(options: HostOptions = {}): Promise<FxSnapshot> {
    const snapshot = await this.queue.run(() => this.read({ ...this.own, ...options }));
    options.onRead?.();
    return snapshot;
  }

  /** Runs work against the host in turn with all other work of this session. */
  async exclusive<Result>(work: () => Promise<Result>): Promise<Result> {
    return this.queue.run(work);
  }

  /** Reads a sheet unless its cells are what they were. Nothing is kept yet: others have their turn meanwhile. */
  private *readSheet(grid: SheetGrid): InTurns<Fresh> {
    const print = yield* fingerprintInTurns(grid);
    const before = this.readings.get(grid.name);
    if (before !== undefined && this.prints.get(grid.name) === print) {
      return { grid, print, reading: before };
    }
    const now = yield* readInTurns(grid, this.koreksi.get(grid.name) ?? null);
    const reading = before === undefined ? now : yield* keepRecords(before, now);
    return { grid, print, reading };
  }

  private async read(options: HostOptions): Promise<FxSnapshot> {
    if (this.latest !== null && !this.dirty && !this.isInDoubt) return this.latest;
    await this.recalled();
    const sheets = await this.host.listSheets();
    const names = sheets.map(({ name }) => name);
    const hidden = new Set(
      sheets.filter(({ visibility }) => visibility !== "visible").map(({ name }) => name),
    );
    const visible = names.filter((name) => !hidden.has(name));
    const wanted = visible.filter(
      (name) =>
        this.stale === null ||
        this.stale.has(name) ||
        this.readings.get(name)?.summary.kind === "tersembunyi" ||
        !this.readings.has(name),
    );
    // Cleared before reading: a change that arrives meanwhile must not be lost.
    const before = this.stale;
    this.stale = new Set();
    this.dirty = false;
    const previous = new Map(this.readings);
    try {
      const grids = await this.host.readSheets(wanted, options);
      const all: Fresh[] = [];
      for (const grid of grids) all.push(await finishInTurns(this.readSheet(grid), options));
      // From here on nothing waits: all that was read counts, or none of it.
      const cells = new Map(this.cells);
      for (const { grid, print, reading } of all) {
        cells.set(grid.name, grid);
        this.prints.set(grid.name, print);
        this.readings.set(grid.name, reading);
      }
      for (const name of hidden) {
        this.prints.delete(name);
        cells.delete(name);
        this.readings.set(name, hiddenSheet("", name));
      }
      for (const name of this.readings.keys()) {
        if (names.includes(name)) continue;
        this.readings.delete(name);
        cells.delete(name);
      }
      this.cells = cells;
    } catch (error) {
      this.stale = both(before, this.stale);
      this.dirty = true;
      throw error;
    }
    // Writing an output sheet changes the workbook, but not a figure of ours: nobody needs to hear of it.
    const known = this.latest;
    const isSame = known?.pengaturan === this.settings;
    if (isSame && !hasNewFigures(previous, this.readings)) return known;
    const model: Model = joinReadings(
      names.map((name) => this.readings.get(name)).filter((reading) => reading !== undefined),
    );
    const pos = buildPosList(model, this.latest?.pos ?? null);
    return this.publish(snapshotOf(model, { pengaturan: this.settings, pos }));
  }

  private publish(snapshot: FxSnapshot): FxSnapshot {
    this.latest = snapshot;
    for (const listener of [...this.listeners]) listener();
    return snapshot;
  }
}

/** Sheets of either set; null = all. */
function both(a: Set<string> | null, b: Set<string> | null): Set<string> | null {
  return a && b && new Set([...a, ...b]);
}

/** A sheet as just read. */
interface Fresh {
  readonly grid: SheetGrid;
  readonly print: string;
  readonly reading: SheetReading;
}

/** Whether any sheet that gives records or issues was read anew, came or went. */
function hasNewFigures(
  before: ReadonlyMap<string, SheetReading>,
  after: ReadonlyMap<string, SheetReading>,
): boolean {
  const counts = (reading: SheetReading | undefined): boolean =>
    reading !== undefined && (reading.summary.rows > 0 || reading.issues.length > 0);
  return [...new Set([...before.keys(), ...after.keys()])].some((name) => {
    const [old, now] = [before.get(name), after.get(name)];
    return old !== now && (counts(old) || counts(now));
  });
}

import type { CellRef } from "../core/model/origin.ts";
import type { FxSnapshot } from "../core/pk/snapshot.ts";
import type { RunResult } from "../core/rules/finding.ts";
import type { Rujukan } from "../core/rujukan/rujukan.ts";
import { bahasaKini, type Bahasa } from "../i18n/bahasa.ts";
import { KUNCI_ABAIKAN, parseAbai, writeAbai } from "../sheet/memory/abaikan.ts";
import type { CellValue, SheetGrid } from "../sheet/host.ts";
import type { CheckOptions, IgnoreRequest } from "./app.ts";
import { checkInTurns } from "./check.ts";
import type { Suggestion } from "./fix-plan.ts";
import { finishInTurns } from "./finish-in-turns.ts";
import { targetOf } from "./fix-plan.ts";
import { neighboursOf } from "./neighbours.ts";
import { resultInTurns } from "./run-cache.ts";
import type { WorkbookSession } from "./session.ts";
import { addAbai, holding, removeAbai, sidikReader, type SetAside } from "./set-aside.ts";
import type { CheckView, SekitarView } from "./views.ts";

export interface PeriksaDependencies {
  readonly rujukan: () => Promise<Rujukan | null>;
  /** Today as an ISO day; `""` = not known, no date is past. */
  readonly hariIni: () => string;
}

/** What a view was made of: while none of it changes, the view stands. */
interface Basis {
  readonly snapshot: FxSnapshot;
  /** The cells that the snapshot was read from: while findings are worded, the session may read newer ones. */
  readonly grids: ReadonlyMap<string, SheetGrid>;
  readonly result: RunResult;
  readonly abai: string | undefined;
  readonly hariIni: string;
  readonly bahasa: Bahasa;
}

/** The check of one open workbook with what the user set aside, and what it showed last. */
export class Periksa {
  readonly #session: WorkbookSession;
  readonly #dependencies: PeriksaDependencies;
  #last: { readonly basis: Basis; readonly view: CheckView } | null = null;
  /** Findings of the last run over all rules. */
  #seen: ReadonlySet<string> = new Set();
  #suggestions: ReadonlyMap<string, Suggestion> = new Map();
  readonly #listeners = new Set<() => void>();

  constructor(session: WorkbookSession, dependencies: PeriksaDependencies) {
    this.#session = session;
    this.#dependencies = dependencies;
  }

  /** The check of the cells as they are now. */
  async view(options: CheckOptions = {}): Promise<CheckView> {
    const basis = await this.#basis(options);
    if (this.#last !== null && isSameBasis(this.#last.basis, basis)) {
      return { ...this.#last.view, cleared: 0 };
    }
    const { rules = [] } = options;
    const isWhole = rules.length === 0;
    const work = checkInTurns(basis.snapshot, {
      rules,
      rujukan: await this.#dependencies.rujukan(),
      abaian: holding(this.#setAside(basis)),
      sekitar: (at) => around(basis, at),
      previous: isWhole ? this.#seen : new Set(),
    });
    const view = await finishInTurns(work, options);
    // Chosen while the findings were worded: half of them are in the other language.
    if (basis.bahasa !== bahasaKini()) return this.view(options);
    if (isWhole) this.#seen = new Set(view.findings.map(({ id }) => id));
    this.#suggestions = suggestionsOf(basis);
    this.#last = { basis, view };
    return view;
  }

  /** The suggestion of a finding last shown. */
  suggestion(id: string): Suggestion | undefined {
    return this.#suggestions.get(id);
  }

  async ignore(request: IgnoreRequest): Promise<CheckView> {
    return this.#decide((state) => addAbai(state, request));
  }

  async unignore(ids: readonly string[] | "semua"): Promise<CheckView> {
    return this.#decide((state) => (ids === "semua" ? [] : removeAbai(state, ids)));
  }

  /** Calls back after findings were set aside or taken up again. */
  onDecided(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async #decide(decide: (state: SetAside) => SetAside["list"]): Promise<CheckView> {
    const list = decide(this.#setAside(await this.#basis({})));
    await this.#session.remember(KUNCI_ABAIKAN, writeAbai(list));
    for (const listener of [...this.#listeners]) listener();
    return this.view();
  }

  async #basis({ rules = [], ...options }: CheckOptions): Promise<Basis> {
    const snapshot = await this.#session.load(options);
    const grids = this.#session.grids();
    const rujukan = await this.#dependencies.rujukan();
    const result = await resultInTurns(snapshot, rules, rujukan, options);
    const abai = this.#session.memory().get(KUNCI_ABAIKAN);
    const hariIni = this.#dependencies.hariIni();
    return { snapshot, grids, result, abai, hariIni, bahasa: bahasaKini() };
  }

  #setAside(basis: Basis): SetAside {
    const { snapshot, result, abai, hariIni } = basis;
    return {
      findings: result.findings,
      list: parseAbai(abai),
      sidik: sidikReader(snapshot, (at) => read(basis, at)),
      hariIni,
    };
  }
}

function suggestionsOf(basis: Basis): ReadonlyMap<string, Suggestion> {
  return new Map(
    basis.result.findings
      .filter(({ saran }) => saran !== null)
      .map((finding) => {
        const { id } = finding;
        return [id, { id, finding, semula: read(basis, targetOf(finding)) }];
      }),
  );
}

function read({ grids }: Basis, { sheet, row, col }: CellRef): CellValue {
  const grid = grids.get(sheet);
  return grid?.values[row - grid.top]?.[col - grid.left] ?? "";
}

function around({ snapshot, grids }: Basis, at: CellRef): readonly SekitarView[] {
  const grid = grids.get(at.sheet);
  if (grid === undefined) return [];
  const summary = snapshot.model.sheets.find(({ sheet }) => sheet === at.sheet);
  return neighboursOf(grid, at, summary?.headerRow ?? null);
}

function isSameBasis(a: Basis, b: Basis): boolean {
  return (
    a.result === b.result && a.abai === b.abai && a.hariIni === b.hariIni && a.bahasa === b.bahasa
  );
}

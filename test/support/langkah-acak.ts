import { createApp } from "../../src/app/create-app.ts";
import type { App, OutputKind } from "../../src/app/app.ts";
import { WorkbookSession } from "../../src/app/session.ts";
import type { CellPlace, CellValue, WorkbookHost } from "../../src/sheet/host.ts";
import { KUNCI_ABAIKAN, parseAbai } from "../../src/sheet/memory/abaikan.ts";
import { RUJUKAN } from "./rujukan.ts";

/** What a run of random pane actions and hand edits did, and what it lost. */
export interface HasilAcak {
  readonly steps: Readonly<Record<string, number>>;
  /** Sentences; empty = nothing was lost. */
  readonly lost: readonly string[];
}

const LOG = "PK Keputusan";
const KINDS: readonly OutputKind[] = [
  "temuan",
  "cascading",
  "crossfire",
  "saran",
  "percepatan",
  "jadwal",
  "bahan",
  "notulen",
];
const DAY = "2023-03-06";

/** Numbers in 0..1, the same for the same seed. */
function randomOf(seed: number): () => number {
  let state = (seed + 1) * 2_654_435_761;
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 2_246_822_507) + 0x9e37_79b9) | 0;
    return ((state ^ (state >>> 13)) >>> 0) / 2 ** 32;
  };
}

/**
 * Runs random actions of the pane and edits by hand against a workbook and watches over what people put into it:
 * decisions, cells they typed, findings they set aside. All is compared after every tenth step and at the end.
 */
export async function jalankanAcak(
  host: WorkbookHost,
  seed: number,
  steps: number,
): Promise<HasilAcak> {
  return new Acak(host, seed).run(steps);
}

class Acak {
  readonly #host: WorkbookHost;
  readonly #random: () => number;
  readonly #steps: Record<string, number> = {};
  readonly #lost: string[] = [];
  /** Cells typed by hand, `sheet!row,col`. */
  readonly #typed = new Map<string, { readonly at: CellPlace; readonly value: CellValue }>();
  /** Texts of decisions. */
  readonly #decisions = new Set<string>();
  /** Decisions by the step that wrote them. */
  readonly #recorded = new Map<number, string>();
  /** Reasons of findings set aside, by finding. */
  readonly #aside = new Map<string, string>();
  #session: WorkbookSession;
  #app: App;
  #serial = 0;

  constructor(host: WorkbookHost, seed: number) {
    this.#host = host;
    this.#random = randomOf(seed);
    this.#session = new WorkbookSession(host);
    this.#app = this.#open();
  }

  async run(steps: number): Promise<HasilAcak> {
    const actions: readonly (readonly [string, () => Promise<void>])[] = [
      [
        "periksa",
        async () => {
          await this.#app.check();
        },
      ],
      ["abaikan", () => this.#setAside()],
      ["perhatikan lagi", () => this.#takeUp()],
      ["putuskan", () => this.#decide()],
      ["putuskan", () => this.#decide()],
      ["ubah status", () => this.#changeStatus()],
      ["tulis keputusan sendiri", () => this.#decideByHand()],
      ["sunting log", () => this.#editLog()],
      ["ketik di lembar", () => this.#type()],
      ["ketik di lembar", () => this.#type()],
      ["ketik realisasi", () => this.#typeRealisasi()],
      [
        "percepatan",
        async () => {
          await this.#app.accelerate();
        },
      ],
      ["terapkan", () => this.#apply()],
      ["urungkan", () => this.#undo()],
      ["skenario", () => this.#saveScenario()],
      [
        "rapat",
        async () => {
          await this.#app.meeting();
        },
      ],
      [
        "tutup rapat",
        async () => {
          await this.#app.closeMeeting();
        },
      ],
      ["tulis lembar", () => this.#write()],
      [
        "bersihkan",
        async () => {
          await this.#app.clear(this.#random() < 0.5);
        },
      ],
      ["buka lagi", async () => this.#reopen()],
    ];
    for (let step = 1; step <= steps; step += 1) {
      const [name, act] = this.#pick(actions) ?? actions[0]!;
      await act();
      this.#steps[name] = (this.#steps[name] ?? 0) + 1;
      if (step % 10 === 0 || step === steps) await this.#compare(`${step} (${name})`);
      if (this.#lost.length > 0) break;
    }
    return { steps: this.#steps, lost: this.#lost };
  }

  #open(): App {
    return createApp(this.#host, this.#session, {
      rujukan: () => Promise.resolve(RUJUKAN),
      hariIni: () => DAY,
    });
  }

  /** As when the workbook is saved, closed and opened again. */
  async #reopen(): Promise<void> {
    await this.#session.load();
    this.#session = new WorkbookSession(this.#host);
    this.#app = this.#open();
  }

  #pick<Item>(list: readonly Item[]): Item | undefined {
    return list[Math.floor(this.#random() * list.length)];
  }

  #unique(word: string): string {
    return `${word} ${(this.#serial += 1)}`;
  }

  async #cell(at: CellPlace): Promise<CellValue> {
    return (await this.#host.readCells([at]))[0]?.value ?? "";
  }

  async #put(at: CellPlace, value: CellValue): Promise<void> {
    const { sheet, row, col } = at;
    await this.#host.apply([{ type: "setCells", sheet, cells: [{ row, col, value }] }]);
    this.#typed.set(`${sheet}!${row},${col}`, { at, value });
    // Excel tells of an edit.
    this.#session.invalidate(sheet);
  }

  async #grid(name: string) {
    return (await this.#host.readSheets([name]))[0];
  }

  async #setAside(): Promise<void> {
    const { findings } = await this.#app.recheck();
    const one = this.#pick(findings.filter(({ diabaikan }) => diabaikan === null));
    if (one === undefined) return;
    const alasan = this.#unique("Alasan");
    await this.#app.ignore({ ids: [one.id], alasan, oleh: "Penguji", sampai: "", sejak: DAY });
    this.#aside.set(one.id, alasan);
  }

  async #takeUp(): Promise<void> {
    const id = this.#pick([...this.#aside.keys()]);
    if (id === undefined) return;
    await this.#app.unignore([id]);
    this.#aside.delete(id);
  }

  async #decide(): Promise<void> {
    const keputusan = this.#unique("Keputusan");
    await this.#app.recordDecision({
      rapat: "Rapat PK Maret",
      tanggal: DAY,
      butir: "Butir",
      keputusan,
      pic: this.#unique("PIC"),
      tenggat: this.#random() < 0.5 ? "2023-03-20" : "",
      kode: "1.03.10.2.01.09",
      sel: "",
    });
    this.#decisions.add(keputusan);
    const [step] = this.#app.undoList();
    if (step !== undefined) this.#recorded.set(step.id, keputusan);
  }

  async #changeStatus(): Promise<void> {
    const { keputusan } = await this.#app.meeting();
    const one = this.#pick(keputusan);
    if (one === undefined) return;
    await this.#app.setDecisionStatus(
      one.id,
      this.#pick(["terbuka", "berjalan", "selesai"]) ?? "terbuka",
    );
    // The status is the pane's own cell now.
    for (const [key, { at }] of this.#typed) {
      if (at.sheet === one.at.sheet && at.row === one.at.row && at.col === 7)
        this.#typed.delete(key);
    }
  }

  /** A person writes the next row of the log, with nothing but the text. */
  async #decideByHand(): Promise<void> {
    const log = await this.#grid(LOG);
    if (log === undefined) return;
    const keputusan = this.#unique("Tulisan tangan");
    await this.#put({ sheet: LOG, row: log.top + log.values.length, col: 4 }, keputusan);
    this.#decisions.add(keputusan);
  }

  /** Another name for who does it, or a note in a column of one's own. */
  async #editLog(): Promise<void> {
    const log = await this.#grid(LOG);
    if (log === undefined) return;
    const rows = log.values.flatMap((row, nth) =>
      this.#decisions.has(String(row[4 - log.left] ?? "")) ? [log.top + nth] : [],
    );
    const row = this.#pick(rows);
    if (row === undefined) return;
    await this.#put(
      { sheet: LOG, row, col: this.#random() < 0.5 ? 5 : 10 },
      this.#unique("Tangan"),
    );
  }

  /** A note beside the table of a sheet. */
  async #type(): Promise<void> {
    const name = this.#pick(["DPA", "RAK", "Realisasi", "PK", "Crossfire"]) ?? "DPA";
    const grid = await this.#grid(name);
    if (grid === undefined) return;
    const row = grid.top + Math.floor(this.#random() * grid.values.length);
    const width = Math.max(...grid.values.map((cells) => cells.length));
    await this.#put({ sheet: name, row, col: Math.max(40, width) + 1 }, this.#unique("Catatan"));
  }

  /** A figure of realisasi. */
  async #typeRealisasi(): Promise<void> {
    const grid = await this.#grid("Realisasi");
    if (grid === undefined) return;
    const cells = grid.values.flatMap((row, r) =>
      row.flatMap((value, c) =>
        typeof value === "number" && value > 1_000_000
          ? [{ row: r + grid.top, col: c + grid.left }]
          : [],
      ),
    );
    const at = this.#pick(cells);
    if (at !== undefined) {
      await this.#put({ sheet: "Realisasi", ...at }, 1_000_000 + Math.floor(this.#random() * 1e8));
    }
  }

  async #apply(): Promise<void> {
    const { view } = await this.#app.accelerate();
    const shifts = view.plan.moves
      .filter(() => this.#random() < 0.5)
      .map(({ block: id, shift }) => ({ id, shift }));
    if (shifts.length === 0) return;
    await this.#app
      .applyPlan({ shifts, overFormula: false, name: this.#unique("Rencana") })
      .catch(ignoreInput);
  }

  async #undo(): Promise<void> {
    const [last] = this.#app.undoList();
    if (last === undefined) return;
    const { restored } = await this.#app.undo(last.id);
    // To take a decision back is the user's own will; a log in which somebody has written since stays.
    const decision = this.#recorded.get(last.id);
    if (decision !== undefined && restored > 0) this.#decisions.delete(decision);
  }

  async #saveScenario(): Promise<void> {
    await this.#app
      .saveScenario({ name: this.#unique("Skenario"), shifts: [], by: "Penguji", since: DAY })
      .catch(ignoreInput);
  }

  async #write(): Promise<void> {
    const kind = this.#pick(KINDS) ?? "temuan";
    await this.#app.writeSheet(kind).catch(ignoreInput);
  }

  async #compare(when: string): Promise<void> {
    for (const { at, value } of this.#typed.values()) {
      const now = await this.#cell(at);
      if (now !== value) {
        this.#lost.push(
          `step ${when}: ${at.sheet}!${at.row},${at.col} was ${String(value)}, is ${String(now)}`,
        );
      }
    }
    const log = await this.#grid(LOG);
    const texts = new Set((log?.values ?? []).flat().map(String));
    for (const text of this.#decisions) {
      if (!texts.has(text)) this.#lost.push(`step ${when}: decision “${text}” is gone`);
    }
    const kept = parseAbai((await this.#host.recall()).get(KUNCI_ABAIKAN));
    for (const [id, alasan] of this.#aside) {
      if (!kept.some((one) => one.id === id && one.alasan === alasan)) {
        this.#lost.push(`step ${when}: the reason “${alasan}” of ${id} is gone`);
      }
    }
  }
}

/** The product refuses what cannot be done in a sentence; that is no loss. */
function ignoreInput(error: unknown): undefined {
  if (error instanceof Error && error.name === "AppError") return undefined;
  throw error;
}

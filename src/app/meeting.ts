import { teks } from "../i18n/text.ts";
import { BAGIAN_PERCEPATAN } from "../core/acceleration/pengaturan.ts";
import type { FxSnapshot } from "../core/pk/snapshot.ts";
import type { UsulanPercepatan } from "../core/rapat/agenda.ts";
import type { Beku } from "../core/rapat/beku.ts";
import type { StatusKeputusan } from "../core/rapat/keputusan.ts";
import type { HostOptions } from "../sheet/host.ts";
import { KUNCI_BEKU, parseBeku, writeBeku } from "../sheet/memory/beku.ts";
import { afterWriting } from "./after-writing.ts";
import { AppError } from "./app-error.ts";
import { bahanKertas, type BahanKertas } from "./bahan/bahan.ts";
import { bekuOf } from "./beku.ts";
import type { AddSheetStep, WriteStep } from "./cell-writer.ts";
import { recordOf, statusWriting } from "./decisions.ts";
import { rapatOf } from "./rapat.ts";
import type { WorkbookSession } from "./session.ts";
import type { AccelerationView, CheckView } from "./views.ts";
import type { DecisionRequest, RapatView } from "./views-rapat.ts";

export interface MeetingDesk {
  readonly session: WorkbookSession;
  readonly check: (options?: HostOptions) => Promise<CheckView>;
  readonly percepatan: (snapshot: FxSnapshot) => AccelerationView;
  /** Today as an ISO day; `""` = not known. */
  readonly hariIni: () => string;
  readonly writeStep: WriteStep;
  readonly addSheet: AddSheetStep;
}

/** The meeting over one open workbook: its view, its decisions, and what it leaves to the next one. */
export class Meeting {
  readonly #desk: MeetingDesk;

  constructor(desk: MeetingDesk) {
    this.#desk = desk;
  }

  async view(options?: HostOptions): Promise<RapatView> {
    const { session, check, percepatan, hariIni } = this.#desk;
    const findings = await check(options);
    const snapshot = await session.load(options);
    const dulu = parseBeku(session.memory().get(KUNCI_BEKU));
    return meetingView(snapshot, {
      hariIni: hariIni(),
      percepatan: percepatan(snapshot),
      dulu,
      check: findings,
    });
  }

  /** What the papers of this meeting are made from. */
  async papers(): Promise<BahanKertas> {
    const { session, percepatan, hariIni } = this.#desk;
    const view = await this.view();
    const snapshot = await session.load();
    return bahanKertas(snapshot, view, percepatan(snapshot), hariIni());
  }

  /** Puts a decision into the log of the workbook; gives the meeting with it. */
  async record(request: DecisionRequest): Promise<RapatView> {
    const { session, addSheet, writeStep } = this.#desk;
    const record = recordOf(await session.load(), request, (sheet) => session.grid(sheet));
    // Only the log is read again, not the whole workbook, between two decisions of a meeting.
    if ("log" in record) {
      await addSheet(record.label, record.log);
      return afterWriting(() => this.view(), teks("app.keputusan.dicatat"));
    }
    const { left } = await writeStep(record.label, record.writings, record.growth);
    const [no] = left;
    if (no !== undefined)
      throw new AppError("host", teks("app.keputusan.belumDicatat", { sebab: no }));
    return afterWriting(() => this.view(), teks("app.keputusan.dicatat"));
  }

  async setStatus(id: string, status: StatusKeputusan): Promise<RapatView> {
    const { session, writeStep } = this.#desk;
    const writing = statusWriting(await session.load(), id, status);
    const { written } = await writeStep(teks("app.keputusan.langkahStatus", { id }), [writing]);
    if (written === 0) {
      throw new AppError("host", teks("app.keputusan.statusDilindungi", { lembar: writing.sheet }));
    }
    return afterWriting(() => this.view(), teks("app.keputusan.statusDiubah", { id }));
  }

  /** Keeps the figures of now in the workbook: the next meeting shows what has changed since. */
  async close(): Promise<RapatView> {
    const { session, check, percepatan, hariIni } = this.#desk;
    const findings = await check();
    const snapshot = await session.load();
    const beku = bekuOf(snapshot, findings, percepatan(snapshot), hariIni());
    await session.remember(KUNCI_BEKU, writeBeku(beku));
    return this.view();
  }
}

/** What a meeting is worked out from, beside the workbook. */
export interface MeetingInputs {
  /** ISO day; `""` = not known. */
  readonly hariIni: string;
  readonly percepatan: AccelerationView;
  /** The meeting the workbook keeps; null = none. */
  readonly dulu: Beku | null;
  /** Findings as they are now. */
  readonly check: CheckView;
}

/** The meeting over a version of the workbook. */
export function meetingView(
  snapshot: FxSnapshot,
  { hariIni, percepatan, dulu, check }: MeetingInputs,
): RapatView {
  return rapatOf(snapshot, {
    hariIni,
    percepatan: percepatan.candidates
      .filter(({ status }) => status === "layak")
      .map(({ id, amount }) => ({ posId: id, rupiah: amount })),
    lewatBatas: lewatBatas(snapshot),
    dulu,
    kini: dulu === null ? null : bekuOf(snapshot, check, percepatan, hariIni),
  });
}

/** Crossfire work with money planned after the deadline month (setting). */
function lewatBatas({ pos, pengaturan }: FxSnapshot): readonly UsulanPercepatan[] {
  const { batasBulan } = pengaturan.of(BAGIAN_PERCEPATAN);
  return pos.list
    .filter(({ crossfireRows }) => crossfireRows.length > 0)
    .map(({ id, rencana }) => ({
      posId: id,
      rupiah: (rencana?.bulan ?? [])
        .slice(batasBulan)
        .reduce<number>((sum, amount) => sum + Math.max(0, amount ?? 0), 0),
    }))
    .filter(({ rupiah }) => rupiah > 0);
}

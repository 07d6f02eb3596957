import { teks } from "../i18n/text.ts";
import { BAGIAN_CROSSFIRE } from "../core/crossfire/pengaturan.ts";
import { pairId, sidikPair, withSikap, type Sikap } from "../core/crossfire/sikap.ts";
import type { FxSnapshot } from "../core/pk/snapshot.ts";
import type { Rujukan } from "../core/rujukan/rujukan.ts";
import { kalimatSinergi } from "../i18n/render-sinergi.ts";
import type { HostOptions } from "../sheet/host.ts";
import { KUNCI_SIKAP, parseSikap, writeSikap } from "../sheet/memory/sikap-crossfire.ts";
import { AppError } from "./app-error.ts";
import type { AddSheetStep, WriteStep } from "./cell-writer.ts";
import { planJoin } from "./crossfire-join.ts";
import { crossfireOf, crossfireView, type CrossfireHasil } from "./crossfire-view.ts";
import { isIsoDay } from "./day.ts";
import type { WorkbookSession } from "./session.ts";
import type { CrossfireView, DecideRequest, JoinReport, JoinRequest } from "./views-crossfire.ts";

export interface CrossfireDependencies {
  readonly rujukan: () => Promise<Rujukan | null>;
  readonly writeStep: WriteStep;
  readonly addSheet: AddSheetStep;
}

/** A decision that can be taken back: which suggestions, and how they stood before. */
interface SikapStep {
  readonly label: string;
  readonly ids: readonly string[];
  readonly before: readonly Sikap[];
}

/** Steps that can be taken back at most. */
const MAX_STEPS = 50;

const without = (list: readonly Sikap[], ids: readonly string[]): readonly Sikap[] => {
  const gone = new Set(ids);
  return list.filter((one) => !gone.has(pairId(one)));
};

/** Themes, suggestions and what staff said to them, of one open workbook. */
export class Crossfire {
  readonly #session: WorkbookSession;
  readonly #dependencies: CrossfireDependencies;
  #last: {
    readonly snapshot: FxSnapshot;
    readonly rujukan: Rujukan | null;
    readonly hasil: CrossfireHasil;
  } | null = null;
  #steps: readonly SikapStep[] = [];

  constructor(session: WorkbookSession, dependencies: CrossfireDependencies) {
    this.#session = session;
    this.#dependencies = dependencies;
  }

  async view(options: HostOptions = {}): Promise<CrossfireView> {
    const snapshot = await this.#session.load(options);
    const view = crossfireView(snapshot, await this.#hasil(snapshot), this.#sikap());
    return { ...view, urung: this.#steps.at(-1)?.label ?? null };
  }

  /** Keeps a decision on suggestions in the workbook. */
  async decide(request: DecideRequest): Promise<CrossfireView> {
    const { ids, sikap, alasan, oleh, sejak } = request;
    if (!isIsoDay(sejak)) throw new AppError("input", teks("app.tanggalKeputusan"));
    if (sikap === "tolak" && alasan.trim() === "") {
      throw new AppError("input", teks("app.crossfire.alasanKosong"));
    }
    const { pos } = await this.#session.load();
    const added = ids.flatMap((id): Sikap[] => {
      const [a = "", b = ""] = id.split("~");
      const [one, other] = [pos.byId.get(a), pos.byId.get(b)];
      if (one === undefined || other === undefined) return [];
      const words = { alasan: alasan.trim(), oleh: oleh.trim(), sejak };
      return [{ a, b, sidik: sidikPair(one, other), sikap, ...words }];
    });
    if (added.length === 0) throw new AppError("input", teks("app.crossfire.usulanHilang"));
    const step = this.#step(
      `${added.length} usulan: ${kalimatSinergi().sikap[sikap]}`,
      added.map(pairId),
    );
    return this.#keep(withSikap(this.#sikap(), added), [...this.#steps, step]);
  }

  /** Forgets the decisions on these suggestions. */
  async undecide(ids: readonly string[]): Promise<CrossfireView> {
    await this.#session.load();
    const step = this.#step(`${ids.length} keputusan dihapus`, ids);
    return this.#keep(without(this.#sikap(), ids), [...this.#steps, step]);
  }

  /** Gives the suggestions of the latest step the decisions back that they had before it. */
  async takeBack(): Promise<CrossfireView> {
    const step = this.#steps.at(-1);
    if (step === undefined) throw new AppError("input", teks("app.crossfire.tanpaUrung"));
    await this.#session.load();
    const list = [...without(this.#sikap(), step.ids), ...step.before];
    return this.#keep(list, this.#steps.slice(0, -1));
  }

  /**
   * Writes sub kegiatan into the user's crossfire table, below its last row, or into a table that is made where there is
   * none; either way a step that can be taken back.
   */
  async join(request: JoinRequest): Promise<JoinReport> {
    const plan = planJoin(await this.#session.load(), request);
    if (plan.rows === 0) return { sheet: "", rows: 0, skipped: plan.skipped, undoId: null };
    const label = teks("app.crossfire.langkahTambah", { n: plan.rows, tema: request.tema.trim() });
    if (plan.type === "lembar") {
      const { name, undoId } = await this.#dependencies.addSheet(label, plan.sheet);
      return { sheet: name, rows: plan.rows, skipped: plan.skipped, undoId };
    }
    const { growth, writings, skipped } = plan;
    const taken = await this.#session.exclusive(() => this.#session.host.readCells(writings));
    if (taken.some(({ value, formula }) => value !== "" || formula !== null)) {
      throw new AppError(
        "input",
        teks("app.crossfire.barisTerisi", { baris: String(growth.row + 1), lembar: growth.sheet }),
      );
    }
    const step = await this.#dependencies.writeStep(label, writings, growth);
    return {
      sheet: growth.sheet,
      rows: step.written === 0 ? 0 : plan.rows - step.leftGroups.size,
      skipped: [...skipped, ...step.left],
      undoId: step.undoId,
    };
  }

  /** How suggestions stand now, before they are decided anew. */
  #step(label: string, ids: readonly string[]): SikapStep {
    const own = new Set(ids);
    return { label, ids, before: this.#sikap().filter((one) => own.has(pairId(one))) };
  }

  #sikap(): readonly Sikap[] {
    return parseSikap(this.#session.memory().get(KUNCI_SIKAP));
  }

  async #keep(list: readonly Sikap[], steps: readonly SikapStep[]): Promise<CrossfireView> {
    await this.#session.remember(KUNCI_SIKAP, writeSikap(list));
    this.#steps = steps.slice(-MAX_STEPS);
    return this.view();
  }

  async #hasil(snapshot: FxSnapshot): Promise<CrossfireHasil> {
    const rujukan = await this.#dependencies.rujukan();
    const last = this.#last;
    const isSame =
      last !== null &&
      last.rujukan === rujukan &&
      last.snapshot.pos === snapshot.pos &&
      last.snapshot.pengaturan.of(BAGIAN_CROSSFIRE) === snapshot.pengaturan.of(BAGIAN_CROSSFIRE);
    if (isSame) return last.hasil;
    const hasil = crossfireOf(snapshot, rujukan);
    this.#last = { snapshot, rujukan, hasil };
    return hasil;
  }
}

import { teks } from "../i18n/text.ts";
import type { RencanaPercepatan } from "../core/acceleration/plan.ts";
import {
  MAX_NAMA,
  MAX_SKENARIO,
  simpanSkenario,
  type GeserBlok,
  type Skenario,
} from "../core/acceleration/skenario.ts";
import { bahanOf } from "../core/pk/percepatan.ts";
import { siapkan } from "../core/pk/siapkan.ts";
import type { FxSnapshot } from "../core/pk/snapshot.ts";
import type { Rujukan } from "../core/rujukan/rujukan.ts";
import { resmi } from "../i18n/bahasa.ts";
import type { HostOptions } from "../sheet/host.ts";
import { KUNCI_SKENARIO, parseSkenario, writeSkenario } from "../sheet/memory/skenario.ts";
import type { Solver } from "../solver/port.ts";
import { accelerateSnapshot, accelerationView, namaPos, planTrial } from "./accelerate.ts";
import { buatBahan, rencanaCepat, rencanaTepat, type OpsiTepat } from "./acceleration-plan.ts";
import { ifHostCan } from "./after-writing.ts";
import { appliedView, paperOf, terapanOf } from "./applied-paper.ts";
import { AppliedRecord } from "./applied-record.ts";
import { saklarKriteria, simpanPutusan } from "./acceleration-decisions.ts";
import { findCells } from "./acceleration-marks.ts";
import { inTurns } from "./in-turns.ts";
import { AppError } from "./app-error.ts";
import { belumSesuai, langkahRencana, planWriting } from "./apply-plan.ts";
import type { WriteStep } from "./cell-writer.ts";
import { isIsoDay } from "./day.ts";
import { ketetapanOf, manual, scenarioView } from "./plan-shifts.ts";
import { compareColumns } from "./scenario-view.ts";
import { ImprovedPlan } from "./improved-plan.ts";
import type { WorkbookSession } from "./session.ts";
import { shiftPaper, type ShiftPaper } from "./shift-paper.ts";
import type { PilihanVersi } from "./versions.ts";
import type { AccelerationView } from "./views-percepatan.ts";
import type {
  AppliedPlanView,
  ApplyPlanReport,
  ApplyPlanRequest,
  ComparisonView,
  OverruleRequest,
  PlanRequest,
  PlanTrial,
  SaveScenarioRequest,
  ScenarioView,
} from "./views-skenario.ts";

export interface PercepatanDependencies {
  readonly rujukan: () => Promise<Rujukan | null>;
  readonly writeStep: WriteStep;
  /** Null = only the first plan is to be had. */
  readonly solver: Solver | null;
  /** The versions of the budget its papers compare. */
  readonly versi: PilihanVersi;
}

/** Subtotals were reckoned with what was then not written. */
const PERIKSA_JUMLAH =
  "Sebagian sub kegiatan tidak tertulis; periksa baris jumlah kegiatan, program, dan SKPD.";

/** Verdicts, plans, scenarios and decisions of one open workbook. */
export class Percepatan {
  readonly #session: WorkbookSession;
  readonly #dependencies: PercepatanDependencies;
  /** What the exact solver found for a version of the workbook. */
  readonly #improved = new ImprovedPlan();
  readonly #applied: AppliedRecord;

  constructor(session: WorkbookSession, dependencies: PercepatanDependencies) {
    this.#session = session;
    this.#applied = new AppliedRecord(session);
    this.#dependencies = dependencies;
  }

  /** Verdicts with the best plan found for the workbook as it is, else the first one. */
  async view(options: HostOptions = {}): Promise<AccelerationView> {
    const snapshot = await this.#session.load(options);
    const improved = this.#improved.of(snapshot);
    return improved ?? accelerateSnapshot(snapshot, await this.#dependencies.rujukan());
  }

  /** Works out verdicts and first plan of what was read, while nobody waits; a newer version ends it. */
  async prepare(turn: () => Promise<void>): Promise<void> {
    const snapshot = this.#session.current();
    if (snapshot === null) return;
    const rest = async (): Promise<boolean> => {
      await turn();
      return this.#session.current() === snapshot;
    };
    if (!(await inTurns(siapkan(snapshot), rest))) return;
    const view = accelerateSnapshot(snapshot, await this.#dependencies.rujukan());
    await inTurns(findCells(view), rest);
  }

  /** What a plan of the room's would do; nothing is written. */
  async try(request: PlanRequest): Promise<PlanTrial> {
    const snapshot = await this.#session.load();
    const rujukan = await this.#dependencies.rujukan();
    if (!request.refill) {
      const jawaban = { rencana: manual(snapshot, request.shifts), benturan: [], catatan: null };
      return planTrial(snapshot, bahanOf(snapshot), jawaban, rujukan);
    }
    const bahan = buatBahan(snapshot, { ketetapan: ketetapanOf(request.shifts) });
    return planTrial(snapshot, bahan, rencanaCepat(bahan), rujukan);
  }

  /**
   * The best plan around the months the room fixed, with how far it may be from the best.
   * @throws SolverError
   */
  async improve(
    fixed: readonly GeserBlok[],
    opsi: OpsiTepat,
    options: HostOptions = {},
  ): Promise<AccelerationView> {
    const { solver, rujukan } = this.#dependencies;
    if (solver === null) throw new AppError("input", teks("app.solver.tidakAda"));
    const snapshot = await this.#session.load(options);
    const bahan = buatBahan(snapshot, { ketetapan: ketetapanOf(fixed) });
    const jawaban = await rencanaTepat(bahan, solver, namaPos(snapshot), opsi);
    const tables = await rujukan();
    return this.#improved.keep(snapshot, () => accelerationView(snapshot, bahan, jawaban, tables));
  }

  /** Ends the search that is under way; its answer is then the first plan. */
  cancel(): void {
    this.#dependencies.solver?.cancel();
  }

  async scenarios(): Promise<readonly ScenarioView[]> {
    const snapshot = await this.#session.load();
    return this.#skenario().map((one) => scenarioView(one, snapshot));
  }

  /** Keeps a plan under a name; one of that name is replaced. */
  async save(request: SaveScenarioRequest): Promise<readonly ScenarioView[]> {
    const { name, shifts, by, since } = request;
    const nama = name.trim();
    if (nama === "") throw new AppError("input", teks("app.skenario.namaKosong"));
    if (nama.length > MAX_NAMA) {
      throw new AppError("input", teks("app.skenario.namaPanjang", { n: MAX_NAMA }));
    }
    if (!isIsoDay(since)) throw new AppError("input", teks("app.skenario.tanggal"));
    const snapshot = await this.#session.load();
    const { asOf } = bahanOf(snapshot);
    const geserList = shifts.filter(({ shift }) => shift > 0);
    const baru = { nama, geserList, asOf, oleh: by.trim(), sejak: since };
    const list = simpanSkenario(this.#skenario(), baru);
    if (list.length > MAX_SKENARIO) {
      throw new AppError("input", teks("app.skenario.penuh", { n: MAX_SKENARIO }));
    }
    return this.#keep(list);
  }

  async remove(id: string): Promise<readonly ScenarioView[]> {
    await this.#session.load();
    return this.#keep(this.#skenario().filter((one) => one.id !== id));
  }

  /** The plan as it stands, then the scenarios, side by side. */
  async compare(ids: readonly string[]): Promise<ComparisonView> {
    const snapshot = await this.#session.load();
    const rujukan = await this.#dependencies.rujukan();
    const known = this.#skenario();
    const chosen = ids.flatMap((id) => known.find((one) => one.id === id) ?? []);
    const columns = [{ id: "", nama: "", geserList: [] }, ...chosen].map(
      ({ id, nama, geserList }) => {
        const rencana = manual(snapshot, geserList);
        const jawaban = { rencana, benturan: [], catatan: null };
        const { plan } = planTrial(snapshot, bahanOf(snapshot), jawaban, rujukan);
        return { id, name: nama, rencana, impact: plan.impact, violations: plan.violations };
      },
    );
    return compareColumns(columns);
  }

  /** Writes a plan into the cells of the RAK and of the withdrawal plan as one step that can be taken back. */
  async apply(request: ApplyPlanRequest): Promise<ApplyPlanReport> {
    const { shifts, overFormula, name } = request;
    const snapshot = await this.#session.load();
    const rencana = manual(snapshot, shifts);
    const plan = trialOf(snapshot, rencana);
    if (plan.violations.length > 0) {
      throw new AppError(
        "input",
        teks("app.rencana.melanggar", { batas: plan.violations.join(" ") }),
      );
    }
    if (rencana.moves.length === 0) throw new AppError("input", teks("app.rencana.kosong"));
    const { writings, posIds, left } = await this.#session.exclusive(() =>
      planWriting(
        { host: this.#session.host, gridOf: (sheet) => this.#session.grid(sheet) },
        snapshot,
        rencana,
        overFormula,
      ),
    );
    const label = langkahRencana(name.trim(), posIds.length);
    const step = await this.#dependencies.writeStep(label, writings);
    const moved = step.written === 0 ? [] : posIds.filter((id) => !step.leftGroups.has(id));
    const unkept: string[] = [];
    if (step.undoId !== null) {
      // Papers are Indonesian, whatever the pane speaks.
      const terapan = await resmi(() =>
        Promise.resolve(
          terapanOf(shiftPaper(snapshot, trialOf(snapshot, rencana)), {
            nama: name.trim(),
            langkah: step.undoId,
          }),
        ),
      );
      unkept.push(...(await this.#applied.put(terapan)));
    }
    const after = step.written === 0 ? snapshot : await ifHostCan(() => this.#session.load());
    const check =
      after === null
        ? ["Rencana sudah ditulis, tetapi lembar belum dapat dibaca ulang."]
        : belumSesuai(after, rencana, moved);
    return {
      moved: moved.length,
      cells: step.written,
      left: [
        ...left,
        ...step.left,
        ...unkept,
        ...check,
        ...(step.leftGroups.size === 0 || moved.length === 0 ? [] : [PERIKSA_JUMLAH]),
      ],
      undoId: step.undoId,
    };
  }

  /** The plan applied last, kept in the workbook until it is taken back; null = none. */
  async applied(): Promise<AppliedPlanView | null> {
    await this.#session.load();
    await this.#applied.forgetVoid();
    const kept = this.#applied.get();
    return kept === null ? null : appliedView(kept);
  }

  /** What the papers of a plan are made from: the one given, the one applied last, else the first plan (null). */
  async paper(shifts: readonly GeserBlok[] | "diterapkan" | null): Promise<ShiftPaper> {
    const snapshot = await this.#session.load();
    const kept = this.#applied.get();
    const isWanted = shifts === "diterapkan" || (shifts === null && this.#applied.isOwn);
    if (isWanted && kept !== null)
      return paperOf(snapshot, kept, this.#dependencies.versi.changes(snapshot));
    if (shifts === "diterapkan") throw new AppError("input", teks("app.rencana.belumDiterapkan"));
    if (shifts === null) {
      return shiftPaper(
        snapshot,
        (await this.view()).plan,
        this.#dependencies.versi.changes(snapshot),
      );
    }
    const { plan } = await this.try({ shifts, refill: false });
    return shiftPaper(snapshot, plan, this.#dependencies.versi.changes(snapshot));
  }

  /** A step was taken back: its plan is in the cells no more. */
  async undone(step: number): Promise<void> {
    await this.#applied.undone(step);
  }

  /** Keeps what the room decided against the criteria, with its reason; every figure follows. */
  async overrule(request: OverruleRequest): Promise<AccelerationView> {
    await simpanPutusan(this.#session, request);
    return this.view();
  }

  /** Switches a criterion on or off. */
  async switchCriterion(id: string, on: boolean): Promise<AccelerationView> {
    await saklarKriteria(this.#session, id, on);
    return this.view();
  }

  #skenario(): readonly Skenario[] {
    return parseSkenario(this.#session.memory().get(KUNCI_SKENARIO));
  }

  async #keep(list: readonly Skenario[]): Promise<readonly ScenarioView[]> {
    await this.#session.remember(KUNCI_SKENARIO, writeSkenario(list));
    return this.scenarios();
  }
}

function trialOf(snapshot: FxSnapshot, rencana: RencanaPercepatan): PlanTrial["plan"] {
  const jawaban = { rencana, benturan: [], catatan: null };
  return planTrial(snapshot, bahanOf(snapshot), jawaban, null).plan;
}

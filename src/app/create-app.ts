import { teks } from "../i18n/text.ts";
import { resmi } from "../i18n/bahasa.ts";
import type { HostOptions, OutputSheet, WorkbookHost } from "../sheet/host.ts";
import { accelerateSnapshot } from "./accelerate.ts";
import { ifHostCan } from "./after-writing.ts";
import { planMarks } from "./plan-marks.ts";
import type { AppDependencies } from "./app-dependencies.ts";
import type { App, OutputKind } from "./app.ts";
import { AppError } from "./app-error.ts";
import { bahanSheet } from "./bahan/output-bahan.ts";
import { notulenSheet } from "./bahan/output-notulen.ts";
import { berandaOf } from "./beranda.ts";
import { CascadeKeeper } from "./cascade.ts";
import { Crossfire } from "./crossfire.ts";
import { findingMarks } from "./check.ts";
import { cellName, type AddSheetStep, type WriteStep } from "./cell-writer.ts";
import { Fixes } from "./fixes.ts";
import { jejakSel } from "./jejak.ts";
import { liveSources } from "./live-source.ts";
import { crossfireSheet } from "./output-crossfire.ts";
import { saranSheet } from "./output-crossfire-saran.ts";
import { cascadingSheet } from "./output-cascading.ts";
import { tulisLembarBaru } from "./lembar-baru.ts";
import { periksaBila } from "./lingkungan/periksa-bila.ts";
import { Meeting } from "./meeting.ts";
import { Percepatan } from "./percepatan.ts";
import { jadwalSheet } from "./output-jadwal.ts";
import { pergeseranSheet } from "./output-pergeseran.ts";
import { suratSheet } from "./output-surat.ts";
import { percepatanSheet } from "./output-percepatan.ts";
import { temuanSheet } from "./output-temuan.ts";
import { Periksa } from "./periksa.ts";
import { createRumusPane } from "./rumus-pane.ts";
import { fungsiViews, insertFormula } from "./rumus.ts";
import { ruangNama } from "./ruang-nama.ts";
import { sheetViews } from "./sheet-views.ts";
import { readSetting, settingViews } from "./settings.ts";
import { sayFailures } from "./say-failures.ts";
import { WorkbookSession } from "./session.ts";
import { PilihanVersi } from "./versions.ts";
import { StepWriter } from "./step-writer.ts";
import type { PlanRequest } from "./views.ts";

/** Sheets of a shift, each made from the same paper. */
const PAPER_SHEETS = {
  pergeseran: pergeseranSheet,
  jadwal: jadwalSheet,
  surat: suratSheet,
} as const;

/** Wires the use cases to one open workbook. */
export function createApp(
  host: WorkbookHost,
  session: WorkbookSession = new WorkbookSession(host),
  dependencies: AppDependencies = {},
): App {
  const { rujukan = () => Promise.resolve(null), solver = null, hariIni = () => "" } = dependencies;
  const periksa = new Periksa(session, { rujukan, hariIni });
  const pohon = new CascadeKeeper();
  const ruang = ruangNama(dependencies.namaFungsi);
  const steps = new StepWriter({
    host,
    recalled: () => session.recalled(),
    keep: (key, value) => session.keep(key, value),
    changed: (sheet) => session.invalidate(sheet),
  });
  const fixes = new Fixes({ host, suggestion: (id) => periksa.suggestion(id), steps });
  const writeStep: WriteStep = (label, writings, growth) =>
    session.exclusive(async () => {
      const { written, left, leftGroups, undo } = await steps.write(writings, () => label, growth);
      const sentences = left.map(({ sebab }) => sebab);
      return { written, left: sentences, leftGroups, undoId: undo?.id ?? null };
    });
  const addSheet: AddSheetStep = (label, sheet) =>
    session.exclusive(() => steps.addSheet(label, sheet));
  const meeting = new Meeting({
    session,
    check: (options) => periksa.view(options),
    percepatan: accelerateSnapshot,
    hariIni,
    writeStep,
    addSheet,
  });
  const crossfire = new Crossfire(session, { rujukan, writeStep, addSheet });
  const versi = new PilihanVersi(session, dependencies.bacaBerkas ?? null);
  const percepatan = new Percepatan(session, { rujukan, writeStep, solver, versi });
  const apply = (edits: Parameters<WorkbookHost["apply"]>[0]) =>
    session.exclusive(() => host.apply(edits));
  const cascade = async (options?: HostOptions) => {
    const { findings } = await periksa.view(options);
    const snapshot = await session.load(options);
    return pohon.view(snapshot, { findings, rujukan: await rujukan() });
  };
  const sheetOf = async (kind: OutputKind, shifts: PlanRequest["shifts"] | "diterapkan" | null) => {
    if (kind === "cascading") {
      const view = await cascade();
      const { pos } = await session.load();
      const sourceOf = liveSources(pos, view.asOf, (sheet) => session.grid(sheet));
      return cascadingSheet(view, { file: "", sourceOf });
    }
    if (kind === "crossfire") return crossfireSheet(await crossfire.view(), { file: "" });
    if (kind === "saran") return saranSheet(await crossfire.view(), { file: "" });
    if (kind === "temuan") return temuanSheet(await periksa.view());
    if (kind === "percepatan") return percepatanSheet(await percepatan.view());
    if (kind === "bahan") return bahanSheet(await meeting.papers());
    if (kind === "notulen") return notulenSheet(await meeting.papers());
    return PAPER_SHEETS[kind](await percepatan.paper(shifts));
  };
  const put = async (kind: OutputKind, sheet: OutputSheet): Promise<string> => {
    if (kind === "bahan" || kind === "notulen") {
      const label = teks("app.lembar.langkah", { lembar: sheet.name });
      return (await addSheet(label, sheet)).name;
    }
    const [name] = (await apply([{ type: "writeSheet", sheet }])).sheetsWritten;
    if (name !== undefined) {
      session.invalidate(name);
      return name;
    }
    throw new AppError("host", teks("app.lembar.tidakDitulis", { lembar: sheet.name }));
  };
  return sayFailures({
    beranda: async (options) => {
      const snapshot = await session.load(options);
      return {
        ...berandaOf(snapshot),
        terputus: await session.exclusive(() => steps.unfinished()),
      };
    },
    check: async (options) => {
      const view = await periksa.view(options);
      const report = await apply([
        { type: "unmark", prefix: "temuan" },
        ...findingMarks(view.findings),
      ]);
      return { view, report };
    },
    recheck: (options) => periksa.view(options),
    previewFix: (ids) => session.exclusive(() => fixes.preview(ids)),
    applyFix: (ids, options = {}) =>
      session.exclusive(() => fixes.apply(ids, options.overFormula === true)),
    undoList: () => steps.list(),
    undo: async (id) => {
      const report = await session.exclusive(() => steps.undo(id));
      await percepatan.undone(id);
      return report;
    },
    unfinished: () => session.exclusive(() => steps.unfinished()),
    finishStep: async (id) => {
      const { written, left, undo } = await session.exclusive(() => steps.finish(id));
      return { applied: written, skipped: left, undo };
    },
    ignore: (request) => periksa.ignore(request),
    unignore: (ids) => periksa.unignore(ids),
    sheets: async () => sheetViews(await session.load()),
    correctSheet: async ({ sheet, kind, headerRow }) => {
      await session.correct(sheet, kind === null ? null : { kind, headerRow });
      return sheetViews(await session.load());
    },
    settings: async () => settingViews((await session.load()).pengaturan),
    setSetting: async (request) => {
      const { bagian, ubah } = readSetting(request);
      return settingViews((await session.setPengaturan(bagian, ubah)).pengaturan);
    },
    meeting: (options) => meeting.view(options),
    recordDecision: (request) => meeting.record(request),
    setDecisionStatus: (id, status) => meeting.setStatus(id, status),
    closeMeeting: () => meeting.close(),
    cascade,
    crossfire: (options) => crossfire.view(options),
    decideMatch: (request) => crossfire.decide(request),
    undecideMatch: (ids) => crossfire.undecide(ids),
    undoMatch: () => crossfire.takeBack(),
    joinTheme: (request) => crossfire.join(request),
    ...planMarks(percepatan, apply),
    prepareAcceleration: (turn) => percepatan.prepare(turn),
    tryPlan: (request) => percepatan.try(request),
    improvePlan: (fixed, seconds, onProgress) =>
      percepatan.improve(fixed, {
        batasDetik: seconds,
        gap: null,
        onKemajuan: ({ detik, gap }) => onProgress?.({ seconds: detik, gap }),
      }),
    cancelSearch: () => percepatan.cancel(),
    versions: (request) => versi.view(request),
    openVersion: (berkas, options) => versi.open(berkas, options),
    appliedPlan: () => percepatan.applied(),
    scenarios: () => percepatan.scenarios(),
    saveScenario: (request) => percepatan.save(request),
    deleteScenario: (id) => percepatan.remove(id),
    compareScenarios: (ids) => percepatan.compare(ids),
    applyPlan: (request) => percepatan.apply(request),
    overrule: (request) => percepatan.overrule(request),
    switchCriterion: (id, on) => percepatan.switchCriterion(id, on),
    clear: (withSheets) =>
      apply([
        { type: "unmark", prefix: "" },
        ...(withSheets ? [{ type: "deleteOutputSheets" } as const] : []),
      ]),
    newSheets: async (jenis, options) => {
      const tambah = dependencies.tambahLembar;
      const names = await tulisLembarBaru(session, jenis, { rujukan, tambah }, options);
      const [first] = names;
      if (first !== undefined) {
        await ifHostCan(() =>
          session.exclusive(() => host.reveal({ sheet: first, row: 0, col: 0 })),
        );
      }
      return names;
    },
    writeSheet: async (kind, shifts) => {
      const sheet = await resmi(() => sheetOf(kind, shifts ?? null));
      const name = await put(kind, sheet);
      await ifHostCan(() => session.exclusive(() => host.reveal({ sheet: name, row: 0, col: 0 })));
      return name;
    },
    isManual: () => session.exclusive(() => host.isManual()),
    environment: () => periksaBila(session, dependencies.lingkungan),
    reveal: (at) => session.exclusive(() => host.reveal(at)),
    functions: () => fungsiViews(ruang),
    formulas: createRumusPane(() => session.current()),
    insertFormula: (request) =>
      insertFormula(request, {
        selected: () => session.exclusive(() => host.selected()),
        read: async (at) => (await session.exclusive(() => host.readCells([at])))[0],
        write: writeStep,
        ruang,
      }),
    trace: async () => {
      const at = await session.exclusive(() => host.selected());
      if (at === null) return { sebab: teks("app.sel.pilih") };
      const [state] = await session.exclusive(() => host.readCells([at]));
      if (state === undefined)
        return { sebab: teks("app.sel.tidakTerbaca", { sel: cellName(at) }) };
      const snapshot = await session.load();
      return jejakSel({ at, state, snapshot, gridOf: (sheet) => session.grid(sheet), ruang });
    },
    onSetAside: (listener) => periksa.onDecided(listener),
    onChange: (listener) => session.subscribe(listener),
  });
}

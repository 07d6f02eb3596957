import type { App } from "../../src/app/app.ts";
import { AppError } from "../../src/app/app-error.ts";
import { readSetting, settingViews } from "../../src/app/settings.ts";
import { formulaText, fungsiViews } from "../../src/app/rumus.ts";
import type {
  AppliedPlanView,
  BerandaView,
  JejakView,
  UnfinishedView,
} from "../../src/app/views.ts";
import { Pengaturan } from "../../src/core/pengaturan/pengaturan.ts";
import type { CellRef } from "../../src/core/model/origin.ts";
import { fakeAcceleration } from "./fake-acceleration.ts";
import { fakeCascade } from "./fake-cascade.ts";
import { emptyCrossfire } from "./fake-crossfire.ts";
import { sheetView, SHEETS } from "./fake-check.ts";
import { sampleMeeting } from "./fake-meeting.ts";
import { fakeScenarios } from "./fake-scenarios.ts";
import { fakeFileVersions, fakeVersions } from "./fake-versions.ts";
import { fakeLingkungan } from "./fake-lingkungan.ts";
import { FakeWorkbook } from "./fake-workbook.ts";

export type Scenario = "full" | "clean" | "empty" | "many" | "slow" | "failing";

type Report = Awaited<ReturnType<App["clear"]>>;
type Options = Parameters<App["check"]>[0];

const REPORT: Report = {
  marked: 12,
  unmarked: 24,
  sheetsWritten: [],
  sheetsDeleted: [],
  cellsWritten: 0,
  refused: [],
};

const SEL = { sheet: "RAK", row: 5, col: 2 };

const JEJAK: JejakView = {
  cell: "RAK!C6",
  rumus: '=PK.SERAPAN("Dinkes")',
  nama: "PK.SERAPAN",
  ringkas: "Serapan: realisasi sampai akhir periode dibagi pagu (1 = 100 %).",
  cara: "Serapan = Σ realisasi Januari sampai akhir periode ÷ Σ pagu.",
  hasil: "0,3",
  masukan: [
    { label: "lingkup", nilai: "Dinkes", at: null, cell: "" },
    {
      label: "1.02.02.2.02.0015 Pengelolaan Pelayanan Kesehatan Gizi Masyarakat: pagu",
      nilai: "Rp600.000.000",
      at: { file: "", sheet: "DPA", row: 8, col: 4 },
      cell: "E9",
    },
    {
      label: "1.02.02.2.02.0015 Pengelolaan Pelayanan Kesehatan Gizi Masyarakat: realisasi",
      nilai: "belum ada",
      at: null,
      cell: "",
    },
  ],
  lainnya: 12,
  bantuan: "assets/help/fungsi/serapan.html",
};

const BERANDA: BerandaView = {
  asOf: 2,
  figures: [
    {
      label: "Progres kinerja PK",
      text: "21,4 %",
      value: 0.214,
      formula: "Σ(bobot × capaian terhadap target tahun) ÷ Σ bobot",
      note: "14 dari 18 indikator dilaporkan",
      rumus: { id: "PROGRESS", args: [] },
    },
    {
      label: "Realisasi keuangan",
      text: "12,8 %",
      value: 0.128,
      formula: "Σ realisasi ÷ Σ pagu",
      note: "88 dari 96 sub kegiatan dilaporkan",
      rumus: { id: "PROGRESS", args: [null, null, "keuangan"] },
    },
    {
      label: "Realisasi fisik",
      text: "–",
      value: null,
      formula: "",
      note: "Kolom fisik tidak ada pada lembar realisasi.",
      rumus: { id: "PROGRESS", args: [null, null, "fisik"] },
    },
  ],
  sheets: SHEETS,
  nextStep: "Periksa DPA untuk mengetahui apakah dokumen dapat diajukan.",
  terputus: null,
};

const EMPTY: BerandaView = {
  asOf: 0,
  figures: [],
  sheets: [sheetView("Sheet1", "kosong", 0)],
  nextStep: "",
  terputus: null,
};

/** How many findings a workbook has; null = nothing to check. */
const COUNTS: Readonly<Record<Scenario, number | null>> = {
  full: 23,
  clean: 0,
  empty: null,
  many: 10_000,
  slow: 23,
  failing: 0,
};

export interface FakeApp extends App {
  /** A step that was broken off, as the first page tells it. */
  terputus: UnfinishedView | null;
  /** Names of the calls made, in order. */
  readonly calls: string[];
  readonly revealed: CellRef[];
  /** Formulas asked to be inserted, in order; from the second on the cell is filled. */
  readonly inserted: string[];
  /** What was worked out in spare time. */
  readonly prepared: readonly string[];
  readonly book: FakeWorkbook;
  /** Makes the quiet check after a change fail. */
  recheckFails: boolean;
  /** Excel calculates on request only. */
  manual: boolean;
  /** Lets a slow run end. */
  readonly release: () => void;
  readonly change: () => void;
}

/** An app in memory whose answers are those of a small regency. */
export function createFakeApp(scenario: Scenario = "full"): FakeApp {
  const calls: string[] = [];
  const revealed: CellRef[] = [];
  const inserted: string[] = [];
  const prepared: string[] = [];
  const book = new FakeWorkbook(COUNTS[scenario]);
  const listeners = new Set<() => void>();
  const held: (() => void)[] = [];
  let pengaturan = Pengaturan.BAWAAN;
  let meeting: ReturnType<typeof sampleMeeting> | null = null;
  const rapat = (): ReturnType<typeof sampleMeeting> => (meeting ??= sampleMeeting());

  const answer = async <T>(name: string, make: () => T, options?: Options): Promise<T> => {
    calls.push(name);
    if (scenario === "slow" && name !== "beranda") {
      options?.onProgress?.({ done: 1_280, total: 4_096, sheet: "DPA Dinkes 1.02" });
      await new Promise<void>((resolve) => held.push(resolve));
      if (options?.signal?.aborted === true)
        throw new AppError("cancelled", "Pembacaan dibatalkan.");
    }
    if (scenario === "failing" && name !== "beranda")
      throw new AppError(
        "host",
        "Excel sedang menyunting sel. Tekan Enter atau Esc di Excel, lalu coba lagi.",
      );
    return make();
  };
  const isEmpty = scenario === "empty";
  const app: FakeApp = {
    calls,
    revealed,
    inserted,
    prepared,
    book,
    recheckFails: false,
    manual: false,
    ...fakeScenarios((name, make) => answer(name, make), scenario !== "clean"),
    release: () => held.splice(0).forEach((resume) => resume()),
    change: () => listeners.forEach((listener) => listener()),
    terputus: null,
    beranda: (options) =>
      answer("beranda", () => (isEmpty ? EMPTY : { ...BERANDA, terputus: app.terputus }), options),
    check: (options) =>
      answer(
        "check",
        () => ({
          view: book.check(),
          report: {
            ...REPORT,
            refused: scenario === "full" ? [{ sheet: "RAK", reason: "protected" as const }] : [],
          },
        }),
        options,
      ),
    recheck: (options) =>
      answer(
        "recheck",
        () => {
          if (app.recheckFails) throw new AppError("host", "Excel tidak menjawab.");
          return book.check();
        },
        options,
      ),
    previewFix: (ids) => answer("previewFix", () => book.preview(ids)),
    applyFix: (ids, options) =>
      answer("applyFix", () => book.fix(ids, options?.overFormula === true)),
    undoList: () => [...(meeting?.undoList() ?? []), ...book.undoList()],
    undo: (id) =>
      answer("undo", () => undefined).then(() =>
        meeting?.undoList().some((step) => step.id === id) === true
          ? meeting.undo(id)
          : book.undo(id),
      ),
    unfinished: () => answer("unfinished", () => null),
    finishStep: (id) =>
      answer(`finishStep ${id}`, () => {
        app.terputus = null;
        return {
          applied: 1,
          skipped: [],
          undo: book.undoList()[0] ?? null,
        };
      }),
    ignore: (request) => answer(`ignore ${request.alasan}`, () => book.ignore(request)),
    unignore: (ids) => answer("unignore", () => book.unignore(ids)),
    sheets: () => answer("sheets", () => book.sheets()),
    correctSheet: (request) => answer("correctSheet", () => book.correct(request)),
    settings: () => answer("settings", () => settingViews(pengaturan)),
    setSetting: (request) =>
      answer("setSetting", () => {
        const { bagian, ubah } = readSetting(request);
        pengaturan = pengaturan.with(bagian, ubah);
        return settingViews(pengaturan);
      }),
    meeting: (options) => answer("meeting", () => undefined, options).then(() => rapat().meeting()),
    recordDecision: (request) =>
      answer("recordDecision", () => undefined).then(() => rapat().recordDecision(request)),
    setDecisionStatus: (id, status) =>
      answer(`setDecisionStatus ${id} ${status}`, () => undefined).then(() =>
        rapat().setDecisionStatus(id, status),
      ),
    closeMeeting: () => answer("closeMeeting", () => undefined).then(() => rapat().closeMeeting()),
    crossfire: (options) =>
      answer("crossfire", () => undefined, options).then(() =>
        isEmpty ? emptyCrossfire() : rapat().crossfire(),
      ),
    decideMatch: (request) =>
      answer(`decideMatch ${request.sikap} ${request.alasan}`.trim(), () => undefined).then(() =>
        rapat().decideMatch(request),
      ),
    undecideMatch: (ids) =>
      answer("undecideMatch", () => undefined).then(() => rapat().undecideMatch(ids)),
    undoMatch: () => answer("undoMatch", () => undefined).then(() => rapat().undoMatch()),
    joinTheme: (request) =>
      answer("joinTheme", () => undefined).then(() => rapat().joinTheme(request)),
    cascade: (options) =>
      answer(
        "cascade",
        () =>
          isEmpty
            ? {
                asOf: 0,
                deviasiMerah: 0.1,
                nodes: [],
                orphans: [],
                rekonsiliasi: [],
                pk: [],
                keselarasan: [],
                rinci: () => null,
                rekening: () => [],
              }
            : fakeCascade(scenario === "many" ? 60 : 1),
        options,
      ),
    accelerate: async (options) => {
      const made = fakeAcceleration(scenario !== "clean");
      const view = isEmpty ? { ...made, candidates: [] } : made;
      // What is slow is the marking.
      if (scenario === "slow") void options?.onView?.(view);
      return answer("accelerate", () => ({ view, report: REPORT }), options);
    },
    prepareAcceleration: async (turn) => {
      prepared.push("acceleration");
      await turn();
    },
    highlight: (statuses) =>
      answer(`highlight ${statuses.join(" ")}`, () => ({
        view: fakeAcceleration(scenario !== "clean"),
        report: REPORT,
      })),
    appliedPlan: () =>
      Promise.resolve(
        scenario === "clean"
          ? { name: "Rapat A", moves: 2, amount: 7_030_000_000 as AppliedPlanView["amount"] }
          : null,
      ),
    versions: (request = null) => answer("versions", () => fakeVersions(request)),
    openVersion: (berkas) =>
      answer(`openVersion ${berkas?.nama ?? "none"}`, () =>
        berkas === null ? fakeVersions(null) : fakeFileVersions(berkas.nama),
      ),
    clear: (withSheets) =>
      answer("clear", () => (withSheets ? { ...REPORT, sheetsDeleted: ["PK Temuan"] } : REPORT)),
    writeSheet: (kind) =>
      answer(`write ${kind}`, () => `PK ${kind.charAt(0).toUpperCase()}${kind.slice(1)}`),
    newSheets: (jenis, options) =>
      answer(
        `new ${jenis}`,
        () => (jenis === "templat" ? ["SKPD", "PK"] : ["DPA", "RAK"]),
        options,
      ),
    isManual: () => Promise.resolve(app.manual),
    environment: () => answer("environment", fakeLingkungan),
    reveal: (at) => {
      revealed.push(at);
      return Promise.resolve();
    },
    functions: fungsiViews,
    formulas: {
      node: ({ kode }) => ({ pagu: { id: "PAGU", args: [kode === "" ? "semua" : kode] } }),
      rapat: ({ skpd }) => ({ serapan: { id: "SERAPAN", args: [skpd?.kode ?? "semua"] } }),
      kandidat: ({ kode }) => ({ status: { id: "PERCEPATAN", args: [kode] } }),
      dampak: (_kind, { label }) => ({
        dimajukan: { id: "PERCEPATAN", args: [label, null, "maju"] },
      }),
    },
    insertFormula: ({ rumus, over }) => {
      inserted.push(formulaText(rumus));
      return Promise.resolve(
        over === undefined && inserted.length > 1
          ? { kind: "terisi", at: SEL, cell: "RAK!C6", isi: "12.500.000" }
          : { kind: "ditulis", cell: "RAK!C6", rumus: formulaText(rumus) },
      );
    },
    trace: () => Promise.resolve(JEJAK),
    onSetAside: () => () => undefined,
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  return app;
}

import type { HostOptions, WorkbookHost } from "../sheet/host.ts";
import { accelerateSnapshot, accelerationMarks } from "./accelerate.ts";
import type { App, CheckOptions, OutputKind } from "./app.ts";
import { AppError } from "./app-error.ts";
import { berandaOf } from "./beranda.ts";
import { cascadeSnapshot } from "./cascade.ts";
import { checkSnapshot, findingMarks } from "./check.ts";
import { cascadingSheet } from "./output-cascading.ts";
import { percepatanSheet } from "./output-percepatan.ts";
import { temuanSheet } from "./output-temuan.ts";
import { sheetViews } from "./sheet-views.ts";
import { rujukanSekali, type MuatRujukan } from "./rujukan.ts";
import { WorkbookSession } from "./session.ts";

/** What an app can do without. */
export interface AppDependencies {
  /** Reference tables of codes; without them the rules that need them are not checked. */
  readonly muatRujukan?: MuatRujukan;
}

/** Wires the use cases to one open workbook. */
export function createApp(
  host: WorkbookHost,
  session: WorkbookSession = new WorkbookSession(host),
  dependencies: AppDependencies = {},
): App {
  const rujukan = rujukanSekali(dependencies.muatRujukan);
  const apply = (edits: Parameters<WorkbookHost["apply"]>[0]) =>
    session.exclusive(() => host.apply(edits));
  const checked = async (options?: CheckOptions) =>
    checkSnapshot(await session.load(options), {
      rules: options?.rules ?? [],
      rujukan: await rujukan(),
    });
  const cascade = async (options?: HostOptions) => {
    const { findings } = await checked(options);
    return cascadeSnapshot(await session.load(options), findings);
  };
  const sheetOf = async (kind: OutputKind) => {
    if (kind === "cascading") return cascadingSheet(await cascade());
    return kind === "temuan"
      ? temuanSheet(await checked())
      : percepatanSheet(accelerateSnapshot(await session.load()));
  };
  return {
    beranda: async (options) => berandaOf(await session.load(options)),
    check: async (options) => {
      const view = await checked(options);
      const report = await apply([
        { type: "unmark", prefix: "temuan" },
        ...findingMarks(view.findings),
      ]);
      return { view, report };
    },
    recheck: (options) => checked(options),
    previewFix: unavailable,
    applyFix: unavailable,
    undoList: () => [],
    undo: unavailable,
    ignore: unavailable,
    unignore: unavailable,
    sheets: async () => sheetViews(await session.load()),
    correctSheet: unavailable,
    cascade,
    accelerate: async (options) => {
      const view = accelerateSnapshot(await session.load(options));
      const report = await apply([
        { type: "unmark", prefix: "percepatan" },
        ...accelerationMarks(view.candidates),
      ]);
      return { view, report };
    },
    clear: (withSheets) =>
      apply([
        { type: "unmark", prefix: "" },
        ...(withSheets ? [{ type: "deleteOutputSheets" } as const] : []),
      ]),
    writeSheet: async (kind) => {
      const sheet = await sheetOf(kind);
      const report = await apply([{ type: "writeSheet", sheet }]);
      const [name] = report.sheetsWritten;
      if (name === undefined) {
        throw new AppError("host", `Lembar ${sheet.name} tidak dapat ditulis.`);
      }
      await session.exclusive(() => host.reveal({ sheet: name, row: 0, col: 0 }));
      return name;
    },
    reveal: (at) => session.exclusive(() => host.reveal(at)),
    onChange: (listener) => session.subscribe(listener),
  };
}

const unavailable = (): Promise<never> =>
  Promise.reject(new AppError("host", "Buku kerja ini belum dapat ditulis dari Selaras PK."));

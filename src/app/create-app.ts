import type { HostOptions, WorkbookHost } from "../sheet/host.ts";
import { accelerateSnapshot, accelerationMarks } from "./accelerate.ts";
import type { App, OutputKind } from "./app.ts";
import { AppError } from "./app-error.ts";
import { berandaOf } from "./beranda.ts";
import { cascadeSnapshot } from "./cascade.ts";
import { checkSnapshot, findingMarks } from "./check.ts";
import { cascadingSheet } from "./output-cascading.ts";
import { percepatanSheet } from "./output-percepatan.ts";
import { temuanSheet } from "./output-temuan.ts";
import { sheetViews } from "./sheet-views.ts";
import { WorkbookSession } from "./session.ts";

/** Wires the use cases to one open workbook. */
export function createApp(
  host: WorkbookHost,
  session: WorkbookSession = new WorkbookSession(host),
): App {
  const apply = (edits: Parameters<WorkbookHost["apply"]>[0]) =>
    session.exclusive(() => host.apply(edits));
  const cascade = async (options?: HostOptions) => {
    const snapshot = await session.load(options);
    return cascadeSnapshot(snapshot, checkSnapshot(snapshot).findings);
  };
  const sheetOf = async (kind: OutputKind) => {
    if (kind === "cascading") return cascadingSheet(await cascade());
    const snapshot = await session.load();
    return kind === "temuan"
      ? temuanSheet(checkSnapshot(snapshot))
      : percepatanSheet(accelerateSnapshot(snapshot));
  };
  return {
    beranda: async (options) => berandaOf(await session.load(options)),
    check: async (options) => {
      const view = checkSnapshot(await session.load(options), { rules: options?.rules ?? [] });
      const report = await apply([
        { type: "unmark", prefix: "temuan" },
        ...findingMarks(view.findings),
      ]);
      return { view, report };
    },
    recheck: async (options) => checkSnapshot(await session.load(options)),
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

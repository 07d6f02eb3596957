import type { App } from "../app/app.ts";
import { createApp } from "../app/create-app.ts";
import { isoDay } from "../app/day.ts";
import type { WorkbookSession } from "../app/session.ts";
import type { Rujukan } from "../core/rujukan/rujukan.ts";
import type { WorkbookHost } from "../sheet/host.ts";
import { createBrowserSolver } from "../solver/browser.ts";

/** The use cases with what they need of Excel and the browser; what few users ask for is loaded when they do. */
export function wireApp(
  host: WorkbookHost,
  session: WorkbookSession,
  rujukan: () => Promise<Rujukan | null>,
): App {
  return createApp(host, session, {
    rujukan,
    hariIni: () => isoDay(new Date()),
    solver: createBrowserSolver(),
    tambahLembar: async (drafts, options) =>
      (await import("../host/office/drafts.ts")).addDrafts(drafts, options),
    bacaBerkas: async (berkas, options) =>
      (await import("./read-file.ts")).readFile(berkas, options),
  });
}

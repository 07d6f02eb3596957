import type { App } from "../app/app.ts";
import { createApp } from "../app/create-app.ts";
import { isoDay } from "../app/day.ts";
import { RUANG_NAMA } from "../app/ruang-nama.ts";
import type { WorkbookSession } from "../app/session.ts";
import type { Rujukan } from "../core/rujukan/rujukan.ts";
import type { WorkbookHost } from "../sheet/host.ts";
import { createBrowserSolver } from "../solver/browser.ts";

/** What the live functions have as well. */
interface Sources {
  readonly rujukan: () => Promise<Rujukan | null>;
  /** Live calls of PK functions that Excel has made and not cancelled. */
  readonly panggilan: () => number;
}

/** The use cases with what they need of Excel and the browser; what few users ask for is loaded when they do. */
export function wireApp(
  host: WorkbookHost,
  session: WorkbookSession,
  { rujukan, panggilan }: Sources,
): App {
  return createApp(host, session, {
    rujukan,
    namaFungsi: document.documentElement.dataset.namaFungsi ?? RUANG_NAMA,
    hariIni: () => isoDay(new Date()),
    solver: createBrowserSolver(),
    lingkungan: {
      excel: async () => (await import("../host/office/lingkungan.ts")).bacaExcel(),
      halaman: async () => (await import("./lingkungan.ts")).bacaHalaman(window),
      panggilan,
    },
    tambahLembar: async (drafts, options) =>
      (await import("../host/office/drafts.ts")).addDrafts(drafts, options),
    bacaBerkas: async (berkas, options) =>
      (await import("./read-file.ts")).readFile(berkas, options),
  });
}

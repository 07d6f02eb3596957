import { catatanPenuh, renderHostError, type Akibat } from "../i18n/host-error.ts";
import { HostError } from "../sheet/host-error.ts";
import { MemoryLimitError } from "../sheet/memory/catatan-xml.ts";
import { AppError } from "./app-error.ts";
import type { App } from "./app.ts";

/** What a use case may leave behind when the host fails it; nothing where it is not named. */
const AKIBAT: Readonly<Partial<Record<keyof App, Akibat>>> = {
  check: "tanda",
  accelerate: "tanda",
  highlight: "tanda",
  clear: "bersih",
  writeSheet: "lembar",
  newSheets: "lembarBaru",
  ignore: "catatan",
  unignore: "catatan",
  correctSheet: "catatan",
  setSetting: "catatan",
  decideMatch: "catatan",
  undecideMatch: "catatan",
  undoMatch: "catatan",
  saveScenario: "catatan",
  deleteScenario: "catatan",
  overrule: "catatan",
  switchCriterion: "catatan",
  closeMeeting: "catatan",
};

/** The host's refusals as sentences that say why, what to do, and what has changed in the workbook. */
export function sayFailures(app: App): App {
  const calls = Object.entries(app).map(([name, call]: [string, unknown]) => {
    const akibat = AKIBAT[name as keyof App] ?? "tidakAda";
    return [name, typeof call === "function" ? saying(call as Call, akibat) : call] as const;
  });
  return Object.fromEntries(calls) as unknown as App;
}

type Call = (...args: unknown[]) => unknown;

function saying(call: Call, akibat: Akibat): Call {
  return (...args) => {
    const result = call(...args);
    if (!(result instanceof Promise)) return result;
    return result.catch((error: unknown) => {
      throw said(error, akibat);
    });
  };
}

function said(error: unknown, akibat: Akibat): unknown {
  if (error instanceof MemoryLimitError)
    return new AppError("host", catatanPenuh(), { cause: error });
  if (!(error instanceof HostError)) return error;
  const code = error.trouble === "busy" ? "busy" : "host";
  return new AppError(code, renderHostError(error.trouble, akibat), { cause: error });
}

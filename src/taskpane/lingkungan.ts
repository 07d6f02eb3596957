import type { FaktaHalaman } from "../app/lingkungan/lingkungan.ts";

/** Asked of the own origin with `no-store`: what the site offers now, not what the browser kept. */
const METADATA = "assets/functions.json";
/** Milliseconds the own site has to answer. */
const PATIENCE_MS = 8_000;

/** What the page tells of itself. It asks its own origin for one file, and nobody else for anything. */
export async function bacaHalaman(window: Window & typeof globalThis): Promise<FaktaHalaman> {
  const { document, location } = window;
  const script = document.querySelector<HTMLScriptElement>("script#office-js");
  const officeHost = script === null ? location.host : new URL(script.src, location.href).host;
  return {
    asal: location.origin,
    fungsi: await readFunctions(new URL(METADATA, document.baseURI)),
    officeJs: officeHost === location.host ? null : officeHost,
    gagal: failedHosts(window.performance),
    penyimpanan: canStore(window),
    pekerja: "Worker" in window && "WebAssembly" in window,
  };
}

async function readFunctions(url: URL): Promise<FaktaHalaman["fungsi"]> {
  try {
    const response = await fetch(url.href, {
      cache: "no-store",
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    if (!response.ok) return { galat: `HTTP ${response.status}` };
    const { functions } = (await response.json()) as { functions: { id: string }[] };
    return { nilai: functions.map(({ id }) => id) };
  } catch (error) {
    return { galat: error instanceof Error ? error.name : "Error" };
  }
}

/** Status 0 is also that of files from elsewhere that do not tell theirs: only refusals that were told count. */
function failedHosts(performance: Performance): readonly string[] | null {
  const entries = performance.getEntriesByType("resource") as PerformanceResourceTiming[];
  if (!entries.some(({ responseStatus }) => typeof responseStatus === "number")) return null;
  const refused = entries.filter(({ responseStatus }) => responseStatus >= 400);
  return [...new Set(refused.map(({ name }) => new URL(name).host))].sort();
}

function canStore(window: Window): boolean {
  try {
    return window.localStorage.length >= 0;
  } catch {
    return false;
  }
}

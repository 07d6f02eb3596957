import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Script } from "node:vm";
import type { Bridge } from "../../src/workbench/protocol/host.ts";

const library = createRequire(import.meta.url).resolve(
  "@microsoft/office-js/dist/excel-web-16.00.debug.js",
);

export interface OfficeClient {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly CustomFunctions: typeof CustomFunctions;
  readonly OfficeExtension: typeof OfficeExtension;
}

/** Parts of the library its type declarations leave out. */
interface Internals {
  readonly HostBridge: { init(bridge: Bridge): void };
  readonly GenericEventRegistration: { s_genericEventRegistrations: object };
}

let loaded: OfficeClient | null = null;

/**
 * Microsoft's own Excel client, attached to a host. The library is loaded once; it keeps event
 * handlers in a static, which is emptied so that one test's do not hear another's workbook.
 */
export function loadOfficeClient(bridge: Bridge): OfficeClient {
  loaded ??= run();
  const internals = loaded.OfficeExtension as unknown as Internals;
  internals.GenericEventRegistration.s_genericEventRegistrations = {};
  internals.HostBridge.init(bridge);
  return loaded;
}

function run(): OfficeClient {
  const giveBack = lendPageGlobals();
  try {
    new Script(readFileSync(library, "utf8"), {
      filename: "excel-web-16.00.debug.js",
    }).runInThisContext();
  } finally {
    giveBack();
  }
  return globalThis as unknown as OfficeClient;
}

/** The few things of a page the library looks at while loading. */
function lendPageGlobals(): () => void {
  const realm = globalThis as Record<string, unknown>;
  const store = { getItem: () => null, setItem: () => undefined };
  const lent: Record<string, unknown> = {
    document: {
      URL: "http://localhost/",
      cookie: "",
      getElementById: () => null,
      getElementsByTagName: () => [],
      createElement: () => ({}),
      addEventListener: () => undefined,
    },
    location: { href: "http://localhost/", search: "", hash: "", protocol: "http:" },
    navigator: { userAgent: "node", language: "id-ID" },
    sessionStorage: store,
    localStorage: store,
    addEventListener: () => undefined,
  };
  for (const name of ["window", "self", "top", "parent"]) lent[name] = globalThis;
  const added = Object.keys(lent).filter((name) => !(name in realm));
  for (const name of added) {
    Object.defineProperty(realm, name, { value: lent[name], configurable: true, writable: true });
  }
  return () => {
    for (const name of added) Reflect.deleteProperty(realm, name);
  };
}

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Script } from "node:vm";
import {
  installOffice,
  type InstalledOffice,
  type OfficeEnvironment,
  type OfficeWindow,
} from "../../src/workbench/client/install-office.ts";

const library = createRequire(import.meta.url).resolve(
  "@microsoft/office-js/dist/excel-web-16.00.debug.js",
);

/** The library's globals once it runs. */
export interface OfficeClient {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly CustomFunctions: typeof CustomFunctions;
  readonly OfficeExtension: typeof OfficeExtension;
}

/** Parts of the library its type declarations leave out. */
interface Internals {
  readonly GenericEventRegistration: { s_genericEventRegistrations: object };
}

let untouched: OfficeClient | null = null;

/**
 * Microsoft's own Excel client, attached to a host. The library is loaded once; it keeps event
 * handlers in a static, which is emptied so that one test's do not hear another's workbook.
 */
export function loadOfficeClient(environment: OfficeEnvironment): {
  client: OfficeClient;
  installed: InstalledOffice;
} {
  untouched ??= run();
  const internals = untouched.OfficeExtension as unknown as Internals;
  internals.GenericEventRegistration.s_genericEventRegistrations = {};
  const realm = globalThis as unknown as OfficeWindow;
  realm.Office = untouched.Office;
  const installed = installOffice(realm, environment);
  return { client: globalThis, installed };
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
  const { Excel, Office, CustomFunctions, OfficeExtension } = globalThis as unknown as OfficeClient;
  return { Excel, Office, CustomFunctions, OfficeExtension };
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

import type { Associations, CustomFunction } from "../custom-functions/function-host.ts";
import type { Bridge } from "../protocol/host.ts";
import { AssociationTable } from "./associations.ts";
import { createSettings } from "./document-settings.ts";
import { isSetSupported } from "./requirements.ts";

/** The colours Office tells its add-ins. */
export interface OfficeTheme {
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
  readonly controlBackgroundColor: string;
  readonly controlForegroundColor: string;
  readonly isDarkTheme: boolean;
}

/** What of Excel lies outside the workbook protocol. */
export interface OfficeEnvironment {
  readonly bridge: Bridge;
  readonly displayLanguage: string;
  readonly contentLanguage: string;
  readonly documentSettings: Map<string, unknown>;
  readonly theme: () => OfficeTheme;
  readonly showPane: () => void;
  readonly hidePane: () => void;
}

/** The window into which the client library was loaded. */
export interface OfficeWindow {
  Office: object;
  CustomFunctions: { Error: new (code: string, message?: string) => unknown; associate?: unknown };
  OfficeExtension: { HostBridge: { init(bridge: Bridge): void } };
}

type ActionHandler = (event: {
  completed(options?: object): void;
  source: { id: string };
}) => unknown;

export interface InstalledOffice {
  readonly associations: Associations;
  /** Resolves when the add-in has associated its first functions. */
  readonly whenAssociated: Promise<void>;
  /** Runs a ribbon action; resolves when the add-in calls `completed`. False when there is none. */
  runAction(id: string, controlId: string): Promise<boolean>;
}

const HOST = { host: "Excel", platform: "OfficeOnline" } as const;

/**
 * Makes the library in a window believe in its host: `Excel.*` speaks over the bridge, and the part
 * that Microsoft's loader script would set up (readiness, context, associations) is set up here.
 */
export function installOffice(
  target: OfficeWindow,
  environment: OfficeEnvironment,
): InstalledOffice {
  const functions = new AssociationTable<CustomFunction>();
  const actions = new AssociationTable<ActionHandler>();
  const { Error: ExcelError } = target.CustomFunctions;
  target.CustomFunctions.associate = associateWith(functions);
  target.Office = Object.create(target.Office, properties(environment, actions)) as object;
  target.OfficeExtension.HostBridge.init(environment.bridge);
  return {
    associations: {
      find: (id) => functions.find(id),
      makeError: (code) => new ExcelError(code),
    },
    whenAssociated: functions.whenFilled,
    runAction: async (id, controlId) => {
      const run = actions.find(id);
      if (run === undefined) return false;
      await new Promise<void>((completed, failed) => {
        const event = { completed: () => completed(), source: { id: controlId } };
        Promise.resolve(run(event)).catch(failed);
      });
      return true;
    },
  };
}

/** Accepts both of Excel's forms: `associate(id, fn)` and `associate({ id: fn })`. */
function associateWith<F>(
  table: AssociationTable<F>,
): (id: string | Record<string, F>, call?: F) => void {
  return (id, call) => {
    if (typeof id !== "string")
      Object.entries(id).forEach(([key, each]) => table.associate(key, each));
    else if (call !== undefined) table.associate(id, call);
  };
}

/** Defined on a new object above the library's own, whose `context` cannot be redefined. */
function properties(
  environment: OfficeEnvironment,
  actions: AssociationTable<ActionHandler>,
): PropertyDescriptorMap {
  const members = {
    HostType: { Excel: "Excel" },
    PlatformType: { OfficeOnline: "OfficeOnline", PC: "PC", Mac: "Mac" },
    StartupBehavior: { none: "None", load: "Load" },
    VisibilityMode: { hidden: "Hidden", taskpane: "Taskpane" },
    AsyncResultStatus: { Succeeded: "succeeded", Failed: "failed" },
    onReady: (callback?: (info: typeof HOST) => unknown) =>
      Promise.resolve(HOST).then((info) => {
        callback?.(info);
        return info;
      }),
    actions: { associate: associateWith(actions) },
    addin: createAddin(environment),
    ribbon: { requestUpdate: () => Promise.resolve() },
    isSetSupported,
    context: createContext(environment),
  };
  return Object.fromEntries(
    Object.entries(members).map(([name, value]) => [
      name,
      { value, writable: true, configurable: true, enumerable: true },
    ]),
  );
}

function createAddin(environment: OfficeEnvironment): object {
  let startup = "None";
  return {
    setStartupBehavior: (behavior: string) => {
      startup = behavior;
      return Promise.resolve();
    },
    getStartupBehavior: () => Promise.resolve(startup),
    showAsTaskpane: () => {
      environment.showPane();
      return Promise.resolve();
    },
    hide: () => {
      environment.hidePane();
      return Promise.resolve();
    },
    onVisibilityModeChanged: () => Promise.resolve(() => Promise.resolve()),
  };
}

function createContext(environment: OfficeEnvironment): object {
  const { displayLanguage, contentLanguage } = environment;
  return {
    host: HOST.host,
    platform: HOST.platform,
    displayLanguage,
    contentLanguage,
    diagnostics: { ...HOST, version: "16.0.0.0" },
    requirements: { isSetSupported },
    document: {
      mode: "readWrite",
      url: "",
      settings: createSettings(environment.documentSettings),
    },
    get officeTheme() {
      return environment.theme();
    },
  };
}

type Callback = (result: { status: string; value: unknown }) => void;

export interface DocumentSettings {
  get(name: string): unknown;
  set(name: string, value: unknown): void;
  remove(name: string): void;
  saveAsync(options?: object | Callback, callback?: Callback): void;
  refreshAsync(callback?: Callback): void;
}

/** `Office.context.document.settings`: what is set counts in the document once it is saved. */
export function createSettings(saved: Map<string, unknown>): DocumentSettings {
  let current = new Map(saved);
  const report = (callback: Callback | undefined): void => {
    queueMicrotask(() => callback?.({ status: "succeeded", value: null }));
  };
  return {
    get: (name) => current.get(name) ?? null,
    set: (name, value) => void current.set(name, JSON.parse(JSON.stringify(value))),
    remove: (name) => void current.delete(name),
    saveAsync: (options, callback) => {
      saved.clear();
      for (const [name, value] of current) saved.set(name, value);
      report(typeof options === "function" ? (options as Callback) : callback);
    },
    refreshAsync: (callback) => {
      current = new Map(saved);
      report(callback);
    },
  };
}

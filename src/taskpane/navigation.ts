export const TABS = ["beranda", "periksa", "cascading", "percepatan", "rapat"] as const;
export type Tab = (typeof TABS)[number];
export type ViewName =
  Tab | "lembar" | "fungsi" | "pengaturan" | "bersihkan" | "bantuan" | "lingkungan";

export interface Place {
  readonly view: ViewName;
  /** Asked for together with the view's action; counts up with every such request. */
  readonly request: number;
  /** What a ribbon button failed with; counts up with every report. */
  readonly report: { readonly error: unknown; readonly serial: number } | null;
}

/** Which view is open. Outside React, so that a ribbon button can open a view before the pane is drawn. */
export interface Navigation {
  readonly place: () => Place;
  /** Opens a view; `run` also starts its action (once, as soon as nothing else runs). */
  readonly navigate: (view: ViewName, options?: { readonly run?: boolean }) => void;
  /** Shows a failure from outside the pane. */
  readonly report: (error: unknown) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

export function createNavigation(view: ViewName = "beranda"): Navigation {
  let place: Place = { view, request: 0, report: null };
  const listeners = new Set<() => void>();
  const set = (next: Place): void => {
    place = next;
    for (const listener of listeners) listener();
  };
  return {
    place: () => place,
    navigate(next, options) {
      const request = place.request + (options?.run === true ? 1 : 0);
      if (next === place.view && request === place.request) return;
      set({ ...place, view: next, request });
    },
    report: (error) =>
      set({ ...place, report: { error, serial: (place.report?.serial ?? 0) + 1 } }),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

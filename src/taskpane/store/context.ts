import { createContext, useContext, useSyncExternalStore } from "react";
import type { PaneStore } from "./pane-store.ts";
import type { PaneState } from "./state.ts";

export const StoreContext = createContext<PaneStore | null>(null);

export function useStore(): PaneStore {
  const store = useContext(StoreContext);
  if (store === null) throw new Error("The pane's store is missing.");
  return store;
}

export function usePaneState(): PaneState {
  const store = useStore();
  return useSyncExternalStore(store.subscribe, store.state);
}

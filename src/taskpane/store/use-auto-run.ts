import { useEffect } from "react";
import { usePaneState, useStore } from "./context.ts";
import type { ViewTask } from "./state.ts";

/** Starts a run that only reads, the first time its view is opened; after a failure or a cancel the user decides. */
export function useAutoRun(task: ViewTask): void {
  const store = useStore();
  const { busy, tried } = usePaneState();
  const isDue = busy === null && !tried.includes(task);
  useEffect(() => {
    if (isDue) void store.run(task);
  }, [isDue, store, task]);
}

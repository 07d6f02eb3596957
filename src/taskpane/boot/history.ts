type HistoryMethods = Pick<History, "pushState" | "replaceState">;

/** Remembers the history methods, which Office.js sets to null while it loads; call the result to put them back. */
export function keepHistory(history: HistoryMethods): () => void {
  const pushState = history.pushState.bind(history);
  const replaceState = history.replaceState.bind(history);
  return () => {
    history.pushState = pushState;
    history.replaceState = replaceState;
  };
}

import { createRoot } from "react-dom/client";
import type { App } from "../app/app.ts";
import { ErrorBoundary } from "./components/ErrorBoundary.tsx";
import { registerPaneIcons } from "./icons.tsx";
import type { Navigation } from "./navigation.ts";
import { Pane } from "./Pane.tsx";
import "./pane.css";

/** Draws the pane into the page's root; call the result to take it away. */
export function mountPane(root: HTMLElement, app: App, navigation: Navigation): () => void {
  registerPaneIcons();
  const drawn = createRoot(root);
  drawn.render(
    <ErrorBoundary place="panel">
      <Pane app={app} navigation={navigation} />
    </ErrorBoundary>,
  );
  return () => drawn.unmount();
}

import axe from "axe-core";
import { act } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach } from "vitest";
import { registerPaneIcons } from "../../src/taskpane/icons.tsx";
import { createNavigation, type Navigation, type ViewName } from "../../src/taskpane/navigation.ts";
import { Pane } from "../../src/taskpane/Pane.tsx";
import { createFakeApp, type FakeApp, type Scenario } from "../support/fake-app.ts";

declare global {
  var IS_REACT_ACT_ENVIRONMENT: boolean;
}

globalThis.IS_REACT_ACT_ENVIRONMENT = true;
registerPaneIcons();

let root: Root | null = null;

afterEach(() => {
  act(() => root?.unmount());
  root = null;
  document.body.replaceChildren();
});

/** The pane as Excel opens it first, or widened to a projector's page. */
export function setWidth(width: 320 | 1920): void {
  const { happyDOM } = window as unknown as {
    happyDOM: { setViewport: (size: { width: number; height: number }) => void };
  };
  happyDOM.setViewport({ width, height: width === 320 ? 720 : 1080 });
}

export interface Drawn {
  readonly app: FakeApp;
  readonly navigation: Navigation;
}

/** Draws the pane over the fake app and waits for what it starts by itself; `over` = answers it gives otherwise. */
export async function drawPane(
  scenario: Scenario,
  view: ViewName,
  run = false,
  over: Partial<FakeApp> = {},
): Promise<Drawn> {
  const app = Object.assign(createFakeApp(scenario), over);
  const navigation = createNavigation();
  const place = document.createElement("div");
  document.body.append(place);
  root = createRoot(place);
  await act(async () => {
    root?.render(<Pane app={app} navigation={navigation} />);
    await Promise.resolve();
  });
  await go(() => navigation.navigate(view, { run }));
  return { app, navigation };
}

/** Does something and waits until the pane has come to rest. */
export async function go(action: () => unknown): Promise<void> {
  await act(async () => {
    action();
    await new Promise((resolve) => setTimeout(resolve, 5));
  });
}

export function find(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`Not drawn: ${selector}`);
  return found;
}

export function all(selector: string): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(selector)];
}

export function button(text: string): HTMLButtonElement {
  const found = all("button").find(
    (item) => item.textContent.trim() === text || item.getAttribute("aria-label") === text,
  );
  if (found === undefined) throw new Error(`No button: ${text}`);
  return found as HTMLButtonElement;
}

export function press(element: Element, key: string): Promise<void> {
  return go(() => element.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true })));
}

/** Faults that axe finds without layout; contrast is looked at in the preview. */
export async function faults(): Promise<string[]> {
  const { violations } = await axe.run(document.body, {
    rules: { "color-contrast": { enabled: false }, region: { enabled: false } },
  });
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
}

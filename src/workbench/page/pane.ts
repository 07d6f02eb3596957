import { byId } from "./dom.ts";
import { PANE_MARK } from "./pane-mark.ts";

const NARROWEST = 320;
const STEP = 10;

export interface Pane {
  show(): void;
  hide(): void;
  /** Starts the add-in anew, as a newly opened document does in Excel. */
  restart(): void;
}

/** The task pane: a frame that lives on when hidden, for it is the add-in's only runtime. */
export function createPane(title: string, url: string): Pane {
  const pane = byId("pane", HTMLElement);
  const splitter = byId("splitter", HTMLElement);
  const frame = byId("pane-page", HTMLIFrameElement);
  byId("pane-title", HTMLElement).textContent = title;
  frame.title = title;
  const shown = (isShown: boolean): void => {
    pane.hidden = !isShown;
    splitter.hidden = !isShown;
  };
  byId("pane-close", HTMLButtonElement).addEventListener("click", () => shown(false));
  makeResizable(splitter, pane, frame);
  const address = new URL(url);
  address.searchParams.set(PANE_MARK, "1");
  return {
    show: () => shown(true),
    hide: () => shown(false),
    restart: () => void (frame.src = address.href),
  };
}

function makeResizable(splitter: HTMLElement, pane: HTMLElement, frame: HTMLElement): void {
  const resize = (width: number): void => {
    const fits = Math.min(Math.max(width, NARROWEST), Math.max(NARROWEST, innerWidth * 0.6));
    pane.style.width = `${fits}px`;
    splitter.setAttribute("aria-valuenow", String(Math.round(fits)));
  };
  splitter.addEventListener("pointerdown", (event) => {
    splitter.setPointerCapture(event.pointerId);
    // A frame under the pointer would swallow its movements.
    frame.style.pointerEvents = "none";
  });
  splitter.addEventListener("pointermove", (event) => {
    if (splitter.hasPointerCapture(event.pointerId)) resize(innerWidth - event.clientX);
  });
  splitter.addEventListener("pointerup", () => (frame.style.pointerEvents = ""));
  splitter.addEventListener("keydown", (event) => {
    if (event.key === "ArrowLeft") resize(pane.offsetWidth + STEP);
    if (event.key === "ArrowRight") resize(pane.offsetWidth - STEP);
  });
}

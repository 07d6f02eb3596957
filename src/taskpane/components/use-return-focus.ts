import { useEffect, useLayoutEffect, useRef, useState } from "react";

/** Whether the keyboard is in the pane and nowhere in it: what had it is gone or cannot have it now. */
const isLost = (): boolean =>
  document.hasFocus() &&
  (document.activeElement === null || document.activeElement === document.body);

const canTake = (element: Element | null): element is HTMLElement =>
  element instanceof HTMLElement && element.isConnected && !element.matches(":disabled");

function giveBack(element: Element | null): void {
  if (!isLost()) return;
  if (canTake(element)) element.focus({ preventScroll: true });
  // What opened the panel is gone with what was done in it: the reading goes on in the view.
  else document.getElementById("pk-body")?.focus({ preventScroll: true });
}

/** For a panel that opens with the keyboard in it: when it closes, what opened it has the keyboard again. */
export function useReturnFocus(): void {
  const [opener] = useState(() => document.activeElement);
  useEffect(() => () => giveBack(opener), [opener]);
}

/** A button that cannot be pressed while something runs loses the keyboard; it has it again when the run is over. */
export function useKeptFocus(isBusy: boolean): void {
  const kept = useRef<Element | null>(null);
  useEffect(() => {
    const note = (event: FocusEvent): void => {
      kept.current = event.target instanceof Element ? event.target : null;
    };
    // Whoever leaves by the mouse or for the sheet does not want the keyboard back.
    const forget = (): void => {
      kept.current = null;
    };
    document.addEventListener("focusin", note);
    document.addEventListener("pointerdown", forget);
    return () => {
      document.removeEventListener("focusin", note);
      document.removeEventListener("pointerdown", forget);
    };
  }, []);
  useLayoutEffect(() => {
    if (!isBusy && isLost() && canTake(kept.current)) kept.current.focus({ preventScroll: true });
  }, [isBusy]);
}

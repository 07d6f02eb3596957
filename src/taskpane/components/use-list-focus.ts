import { useEffect, useLayoutEffect, useRef, type RefObject } from "react";

interface ListFocus {
  /** The next drawing takes the focus along to the active row. */
  readonly take: () => void;
}

const mainOf = (list: HTMLElement | null, index: number): HTMLElement | null =>
  list?.querySelector<HTMLElement>(`:scope > [data-index="${index}"] [data-row-main]`) ?? null;

/** Keeps the keyboard in the list: moves it to the active row on request, and when the row it was on is gone. */
export function useListFocus(list: RefObject<HTMLElement>, active: number): ListFocus {
  const isWanted = useRef(false);
  const wasInside = useRef(false);

  useEffect(() => {
    const note = (event: Event): void => {
      wasInside.current = list.current?.contains(event.target as Node) ?? false;
    };
    document.addEventListener("focusin", note);
    document.addEventListener("pointerdown", note);
    return () => {
      document.removeEventListener("focusin", note);
      document.removeEventListener("pointerdown", note);
    };
  }, [list]);

  // After every drawing: rows come and go with each check.
  useLayoutEffect(() => {
    const isLost = wasInside.current && document.activeElement === document.body;
    if (!isWanted.current && !isLost) return;
    const main = mainOf(list.current, active);
    if (main === null) return;
    isWanted.current = false;
    main.focus({ preventScroll: true });
  });

  return { take: () => (isWanted.current = true) };
}

import {
  createContext,
  useCallback,
  useContext,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type RefObject,
} from "react";

/** The element whose scrolling moves the lists: the pane's body. */
export const ScrollerContext = createContext<RefObject<HTMLElement | null>>({ current: null });

const OVERSCAN_PX = 300;
const FALLBACK_HEIGHT = 600;

export interface VirtualRow {
  readonly index: number;
  /** Pixels from the list's top. */
  readonly top: number;
}

export interface Virtual {
  /** Goes on the element that holds the rows; each row bears `data-key` and `data-index`. */
  readonly listRef: RefObject<HTMLDivElement>;
  readonly height: number;
  readonly rows: readonly VirtualRow[];
  readonly scrollTo: (index: number, inset: number) => void;
}

interface Options {
  readonly keys: readonly string[];
  /** Height in pixels taken for a row until it has been drawn once. */
  readonly estimate: number;
  /** A row that stays drawn wherever the list is scrolled: the one with the focus. */
  readonly keep?: number;
}

function offsetsOf(
  keys: readonly string[],
  heights: Map<string, number>,
  estimate: number,
): Float64Array {
  const offsets = new Float64Array(keys.length + 1);
  keys.forEach((key, index) => {
    offsets[index + 1] = (offsets[index] ?? 0) + (heights.get(key) ?? estimate);
  });
  return offsets;
}

/** Index of the row that covers a position. */
function rowAt(offsets: Float64Array, position: number): number {
  let low = 0;
  let high = Math.max(0, offsets.length - 2);
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((offsets[middle] ?? 0) <= position) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Draws only the rows near the window: lists of ten thousand rows of unlike height stay quick. */
export function useVirtual({ keys, estimate, keep }: Options): Virtual {
  const scroller = useContext(ScrollerContext);
  const listRef = useRef<HTMLDivElement>(null);
  const heights = useRef(new Map<string, number>());
  const [measured, setMeasured] = useState(0);
  const [band, setBand] = useState({ top: 0, bottom: FALLBACK_HEIGHT });

  const offsets = useMemo(
    () => offsetsOf(keys, heights.current, estimate),
    // `measured` stands for the contents of `heights`.
    [keys, estimate, measured],
  );

  const look = useCallback(() => {
    const list = listRef.current;
    const view = scroller.current;
    if (list === null || view === null) return;
    const top = view.getBoundingClientRect().top - list.getBoundingClientRect().top;
    const next = Math.floor(top / 100) * 100;
    const height = Math.ceil((view.clientHeight || FALLBACK_HEIGHT) / 100) * 100 + 100;
    setBand((old) =>
      old.top === next && old.bottom === next + height ? old : { top: next, bottom: next + height },
    );
  }, [scroller]);

  useLayoutEffect(() => {
    const view = scroller.current;
    if (view === null) return undefined;
    look();
    view.addEventListener("scroll", look, { passive: true });
    const observer = typeof ResizeObserver === "undefined" ? null : new ResizeObserver(look);
    observer?.observe(view);
    return () => {
      view.removeEventListener("scroll", look);
      observer?.disconnect();
    };
  }, [scroller, look]);

  useLayoutEffect(() => {
    let isChanged = false;
    for (const row of listRef.current?.querySelectorAll<HTMLElement>(":scope > [data-key]") ?? []) {
      const key = row.dataset.key ?? "";
      const height = row.offsetHeight;
      if (height === 0 || heights.current.get(key) === height) continue;
      heights.current.set(key, height);
      isChanged = true;
    }
    if (isChanged) setMeasured((count) => count + 1);
    look();
  });

  const scrollTo = useCallback(
    (index: number, inset: number) => {
      const list = listRef.current;
      const view = scroller.current;
      if (list === null || view === null) return;
      const start = view.getBoundingClientRect().top - list.getBoundingClientRect().top;
      const top = offsets[index] ?? 0;
      const bottom = offsets[index + 1] ?? top;
      if (top < start + inset) view.scrollTop += top - start - inset;
      else if (bottom > start + view.clientHeight)
        view.scrollTop += bottom - start - view.clientHeight;
    },
    [offsets, scroller],
  );

  const rows = useMemo(() => {
    const shown: VirtualRow[] = [];
    if (keys.length === 0) return shown;
    const first = rowAt(offsets, band.top - OVERSCAN_PX);
    const last = rowAt(offsets, band.bottom + OVERSCAN_PX);
    if (keep !== undefined && keep >= 0 && keep < first)
      shown.push({ index: keep, top: offsets[keep] ?? 0 });
    for (let index = first; index <= last; index += 1)
      shown.push({ index, top: offsets[index] ?? 0 });
    if (keep !== undefined && keep > last && keep < keys.length)
      shown.push({ index: keep, top: offsets[keep] ?? 0 });
    return shown;
  }, [keys, offsets, band, keep]);

  return { listRef, height: offsets[keys.length] ?? 0, rows, scrollTo };
}

import {
  defaultRangeExtractor,
  measureElement,
  observeElementRect,
  useVirtualizer,
  type Range,
} from "@tanstack/react-virtual";
import {
  createContext,
  useCallback,
  useContext,
  useLayoutEffect,
  useRef,
  useState,
  type RefObject,
} from "react";

/** The element whose scrolling moves the lists: the pane's body. */
export const ScrollerContext = createContext<RefObject<HTMLElement | null>>({ current: null });

const OVERSCAN = 6;
/** Where nothing is laid out (no window yet), the list is drawn as for a window of this height. */
const FALLBACK = { width: 320, height: 600 };

export interface VirtualRow {
  readonly index: number;
  /** Pixels from the list's top. */
  readonly top: number;
}

export interface Virtual {
  /** Goes on the element that holds the rows. */
  readonly listRef: RefObject<HTMLDivElement>;
  readonly height: number;
  readonly rows: readonly VirtualRow[];
  /** Goes on each row, which bears `data-index`. */
  readonly rowRef: (row: HTMLElement | null) => void;
  /** Brings a row into sight, below what sticks to the window's top. */
  readonly scrollTo: (index: number) => void;
  /** Brings the beginning of a row into sight: rows may be taller than the window. */
  readonly scrollToHead: (index: number) => void;
}

interface Options {
  readonly keys: readonly string[];
  /** Height in pixels taken for a row until it has been drawn once. */
  readonly estimate: number;
  /** Height in pixels of what sticks to the window's top over the list. */
  readonly inset?: number;
  /** Height in pixels of what sticks to the window's bottom over the list. */
  readonly insetEnd?: number;
  /** A row that stays drawn wherever the list is scrolled: the one with the focus. */
  readonly keep?: number;
}

/**
 * How far the list starts below the top of what scrolls. Follows what grows and shrinks above it; when that is out of
 * sight, the rows stay where the reader sees them (the browser does not see to it when the list changes too).
 */
function useMargin(list: RefObject<HTMLElement>, scroller: RefObject<HTMLElement | null>): number {
  const [margin, setMargin] = useState(0);
  const before = useRef<number | null>(null);
  const look = useCallback(() => {
    const view = scroller.current;
    if (list.current === null || view === null) return;
    const distance =
      list.current.getBoundingClientRect().top - view.getBoundingClientRect().top + view.scrollTop;
    const next = Math.round(distance);
    if (before.current !== null && view.scrollTop > before.current)
      view.scrollTop += next - before.current;
    before.current = next;
    setMargin(next);
  }, [list, scroller]);
  useLayoutEffect(look);
  useLayoutEffect(() => {
    if (typeof ResizeObserver === "undefined") return undefined;
    const observer = new ResizeObserver(look);
    for (const child of scroller.current?.children ?? []) observer.observe(child);
    return () => observer.disconnect();
  }, [look, scroller]);
  return margin;
}

/** Draws only the rows near the window: lists of ten thousand rows of unlike height stay quick. */
export function useVirtual({
  keys,
  estimate,
  inset = 0,
  insetEnd = 0,
  keep = -1,
}: Options): Virtual {
  const scroller = useContext(ScrollerContext);
  const listRef = useRef<HTMLDivElement>(null);
  const scrollMargin = useMargin(listRef, scroller);
  const getItemKey = useCallback((index: number) => keys[index] ?? index, [keys]);
  const rangeExtractor = useCallback(
    (range: Range) => {
      const drawn = defaultRangeExtractor(range);
      if (keep < 0 || keep >= range.count || drawn.includes(keep)) return drawn;
      return [...drawn, keep].sort((a, b) => a - b);
    },
    [keep],
  );
  const virtualizer = useVirtualizer<HTMLElement, HTMLElement>({
    count: keys.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => estimate,
    getItemKey,
    rangeExtractor,
    overscan: OVERSCAN,
    scrollMargin,
    scrollPaddingStart: inset,
    scrollPaddingEnd: insetEnd,
    initialRect: FALLBACK,
    observeElementRect: (instance, tell) =>
      observeElementRect(instance, ({ width, height }) =>
        tell(height === 0 ? FALLBACK : { width, height }),
      ),
    measureElement: (...row) => measureElement(...row) || estimate,
  });
  return {
    listRef,
    height: virtualizer.getTotalSize(),
    rows: virtualizer
      .getVirtualItems()
      .map(({ index, start }) => ({ index, top: start - scrollMargin })),
    rowRef: virtualizer.measureElement,
    scrollTo: useCallback((index) => virtualizer.scrollToIndex(index), [virtualizer]),
    scrollToHead: useCallback(
      (index) => {
        const [start] = virtualizer.getOffsetForIndex(index, "start") ?? [0];
        const below = start - (virtualizer.scrollOffset ?? 0);
        const room = (virtualizer.scrollRect?.height ?? 0) - inset - estimate;
        if (below < 0 || below > room) virtualizer.scrollToIndex(index, { align: "start" });
      },
      [virtualizer, inset, estimate],
    ),
  };
}

import { useRef, type KeyboardEvent, type ReactElement, type ReactNode } from "react";

interface Props<Key extends string> {
  readonly label: string;
  readonly items: readonly { readonly key: Key; readonly content: ReactNode }[];
  readonly selected: Key;
  readonly onSelect: (key: Key) => void;
  /** Id of the panel that shows the selected part. */
  readonly panelId: string;
}

/** Parts of a view of which one is shown; arrows go from one to the other. */
export function Segments<Key extends string>(props: Props<Key>): ReactElement {
  const { label, items, selected, onSelect, panelId } = props;
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent): void => {
    const at = items.findIndex(({ key }) => key === selected);
    const last = items.length - 1;
    const steps: Readonly<Record<string, number>> = {
      ArrowRight: at === last ? 0 : at + 1,
      ArrowLeft: at === 0 ? last : at - 1,
      Home: 0,
      End: last,
    };
    const next = items[steps[event.key] ?? -1];
    if (next === undefined) return;
    event.preventDefault();
    onSelect(next.key);
    list.current?.querySelector<HTMLElement>(`[data-key="${next.key}"]`)?.focus();
  };
  return (
    <div ref={list} className="pk-segments" role="tablist" aria-label={label} onKeyDown={onKeyDown}>
      {items.map(({ key, content }) => (
        <button
          key={key}
          type="button"
          role="tab"
          id={`${panelId}-${key}`}
          data-key={key}
          aria-selected={key === selected}
          aria-controls={panelId}
          tabIndex={key === selected ? 0 : -1}
          onClick={() => onSelect(key)}
        >
          {content}
        </button>
      ))}
    </div>
  );
}

import type { ReactElement, ReactNode } from "react";

export interface Toggle<Key extends string> {
  readonly key: Key;
  readonly content: ReactNode;
}

interface Props<Key extends string> {
  readonly label: string;
  readonly items: readonly Toggle<Key>[];
  readonly pressed: ReadonlySet<Key>;
  readonly onToggle: (key: Key) => void;
}

/** A row of buttons that stay pressed. */
export function Toggles<Key extends string>(props: Props<Key>): ReactElement {
  const { label, items, pressed, onToggle } = props;
  return (
    <div className="pk-toggles" role="group" aria-label={label}>
      {items.map(({ key, content }) => (
        <button
          key={key}
          type="button"
          className="pk-toggle"
          aria-pressed={pressed.has(key)}
          onClick={() => onToggle(key)}
        >
          {content}
        </button>
      ))}
    </div>
  );
}

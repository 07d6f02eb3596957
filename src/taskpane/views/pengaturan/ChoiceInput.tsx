import type { ReactElement } from "react";

interface Props {
  readonly label: string;
  readonly value: unknown;
  readonly pilihan: readonly { readonly nilai: unknown; readonly label: string }[];
  readonly describedBy: string;
  readonly isDisabled: boolean;
  readonly onValue: (value: unknown) => void;
}

/** One of a few values. */
export function ChoiceInput({ label, value, pilihan, ...rest }: Props): ReactElement {
  const chosen = pilihan.findIndex(({ nilai }) => nilai === value);
  return (
    <label className="pk-select pk-select-wide">
      <span>{label}</span>
      <select
        value={String(chosen)}
        disabled={rest.isDisabled}
        aria-describedby={rest.describedBy}
        onChange={(event) => rest.onValue(pilihan[Number(event.target.value)]?.nilai)}
      >
        {pilihan.map((option, index) => (
          <option key={option.label} value={String(index)}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}

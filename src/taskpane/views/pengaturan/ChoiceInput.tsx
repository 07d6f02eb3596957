import type { ReactElement } from "react";
import type { PilihanForm } from "../../../i18n/pengaturan/form.ts";

interface Props {
  readonly label: string;
  readonly value: unknown;
  readonly pilihan: readonly PilihanForm[];
  readonly describedBy?: string;
  /** The label is for screen readers only. */
  readonly hideLabel?: boolean;
  readonly isDisabled: boolean;
  readonly onValue: (value: unknown) => void;
}

/** One of a few values. */
export function ChoiceInput({ label, value, pilihan, hideLabel, ...rest }: Props): ReactElement {
  const chosen = pilihan.findIndex(({ nilai }) => nilai === value);
  return (
    <label className="pk-select pk-select-wide">
      <span {...(hideLabel === true ? { className: "pk-sr" } : {})}>{label}</span>
      <select
        value={String(chosen)}
        disabled={rest.isDisabled}
        {...(rest.describedBy === undefined ? {} : { "aria-describedby": rest.describedBy })}
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

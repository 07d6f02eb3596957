import type { ReactElement } from "react";
import { t } from "../../i18n/pane-text.ts";

export interface Choice {
  readonly key: string;
  readonly name: string;
}

interface Props {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly Choice[];
  readonly onPick: (key: string) => void;
  /** Choice of none of them; default all. Null = one must be chosen. */
  readonly none?: string | null;
}

/** A choice of one, or all. */
export function Pick({
  label,
  value,
  choices,
  onPick,
  none = t("pane.cascading.semua"),
}: Props): ReactElement {
  return (
    <label className="pk-select pk-pick">
      <span>{label}</span>
      <select value={value} onChange={(event) => onPick(event.currentTarget.value)}>
        {none !== null && <option value="">{none}</option>}
        {choices.map(({ key, name }) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

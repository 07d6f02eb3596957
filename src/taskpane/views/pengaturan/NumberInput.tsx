import { TextField } from "office-ui-fabric-react";
import { useEffect, useState, type ReactElement } from "react";
import type { SatuanAngka } from "../../../i18n/pengaturan/form.ts";
import { numberText, parseNumber, unitText } from "./value-text.ts";

interface Props {
  readonly label: string;
  readonly value: unknown;
  readonly satuan: SatuanAngka;
  readonly akhiran?: string;
  readonly syarat: string;
  readonly isDisabled: boolean;
  readonly describedBy?: string;
  readonly hideLabel?: boolean;
  readonly onValue: (value: number) => void;
}

/** A number that is taken when the user leaves the field or presses Enter, and said to be wrong before that. */
export function NumberInput(props: Props): ReactElement {
  const { label, value, satuan, akhiran, syarat, isDisabled, onValue } = props;
  const kept = numberText(value, satuan);
  const [text, setText] = useState(kept);
  useEffect(() => setText(kept), [kept]);
  const parsed = parseNumber(text, satuan);
  const take = (): void => {
    if (parsed !== null && text !== kept) onValue(parsed);
  };
  const unit = unitText(satuan, akhiran);
  return (
    <TextField
      {...(props.hideLabel === true ? { ariaLabel: label } : { label })}
      {...(props.describedBy === undefined ? {} : { "aria-describedby": props.describedBy })}
      {...(unit === "" ? {} : satuan === "rupiah" ? { prefix: unit } : { suffix: unit })}
      inputMode="decimal"
      value={text}
      disabled={isDisabled}
      onChange={(_, next) => setText(next ?? "")}
      onBlur={take}
      onKeyDown={(event) => {
        if (event.key === "Enter") take();
        if (event.key === "Escape") setText(kept);
      }}
      {...(parsed === null ? { errorMessage: syarat } : {})}
    />
  );
}

import { TextField } from "office-ui-fabric-react";
import { useEffect, useState, type ReactElement } from "react";

interface Props {
  readonly label: string;
  readonly value: unknown;
  readonly isDisabled: boolean;
  readonly describedBy?: string;
  readonly onValue: (value: string) => void;
}

/** A line of text that is taken when the user leaves the field or presses Enter. */
export function TextInput(props: Props): ReactElement {
  const { label, value, isDisabled, onValue } = props;
  const kept = typeof value === "string" ? value : "";
  const [text, setText] = useState(kept);
  useEffect(() => setText(kept), [kept]);
  const take = (): void => {
    if (text !== kept) onValue(text);
  };
  return (
    <TextField
      label={label}
      {...(props.describedBy === undefined ? {} : { "aria-describedby": props.describedBy })}
      value={text}
      disabled={isDisabled}
      onChange={(_, next) => setText(next ?? "")}
      onBlur={take}
      onKeyDown={(event) => {
        if (event.key === "Enter") take();
        if (event.key === "Escape") setText(kept);
      }}
    />
  );
}

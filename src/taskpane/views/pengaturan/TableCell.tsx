import { TextField } from "office-ui-fabric-react";
import { useEffect, useState, type ReactElement } from "react";
import type { KolomForm, SandiForm } from "../../../i18n/pengaturan/form.ts";
import { ChoiceInput } from "./ChoiceInput.tsx";
import { NumberInput } from "./NumberInput.tsx";

interface Props {
  readonly kolom: KolomForm;
  readonly label: string;
  readonly value: unknown;
  readonly syarat: string;
  readonly isDisabled: boolean;
  readonly onValue: (value: unknown) => void;
}

/** One cell of an editable table. */
export function TableCell({ kolom, ...common }: Props): ReactElement {
  const { label, value, isDisabled, onValue } = common;
  switch (kolom.jenis) {
    case "teks":
      return (
        <TextField
          ariaLabel={label}
          value={typeof value === "string" ? value : ""}
          disabled={isDisabled}
          onChange={(_, text) => onValue(text ?? "")}
        />
      );
    case "pilihan":
      return <ChoiceInput {...common} hideLabel pilihan={kolom.pilihan} />;
    case "sandi":
      return <CodedInput {...common} sandi={kolom.sandi} />;
    default:
      return <NumberInput {...common} hideLabel satuan={kolom.jenis} />;
  }
}

type CodedProps = Omit<Props, "kolom" | "syarat"> & { readonly sandi: SandiForm };

/** A value typed as a text of its own: said to be wrong while it is not understood. */
function CodedInput({ label, value, isDisabled, onValue, sandi }: CodedProps): ReactElement {
  const kept = sandi.tulis(value);
  const [text, setText] = useState(kept);
  // What is being typed stays as typed while it means what is kept.
  useEffect(
    () => setText((now) => (sandi.tulis(sandi.baca(now)) === kept ? now : kept)),
    [kept, sandi],
  );
  const isUnderstood = sandi.baca(text) !== undefined;
  return (
    <TextField
      ariaLabel={label}
      value={text}
      disabled={isDisabled}
      onChange={(_, typed = "") => {
        setText(typed);
        // What is not understood is refused when the table is kept.
        onValue(sandi.baca(typed) ?? null);
      }}
      {...(isUnderstood ? {} : { errorMessage: sandi.syarat })}
    />
  );
}

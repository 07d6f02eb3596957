import { PrimaryButton } from "office-ui-fabric-react";
import { useEffect, useState, type ReactElement } from "react";
import type { AnggotaForm, SatuanAngka } from "../../../i18n/pengaturan/form.ts";
import { t } from "../../../i18n/pane-text.ts";
import { NumberInput } from "./NumberInput.tsx";

interface Props {
  readonly label: string;
  /** A list, or a record. */
  readonly value: unknown;
  readonly satuan: SatuanAngka;
  readonly anggota: readonly AnggotaForm[];
  readonly syarat: string;
  readonly describedBy: string;
  readonly isDisabled: boolean;
  readonly onValue: (value: unknown) => void;
}

/** Numbers that hold only together (shares that never fall): changed freely, kept in one go. */
export function GroupInput(props: Props): ReactElement {
  const { label, value, anggota, satuan, syarat, describedBy, isDisabled, onValue } = props;
  const [draft, setDraft] = useState(value);
  useEffect(() => setDraft(value), [value]);
  const isChanged = JSON.stringify(draft) !== JSON.stringify(value);
  return (
    <fieldset className="pk-group-field" aria-describedby={describedBy}>
      <legend>{label}</legend>
      <div className="pk-group-parts">
        {anggota.map(({ kunci, label: part }) => (
          <NumberInput
            key={kunci}
            label={part}
            value={partOf(draft, kunci)}
            satuan={satuan}
            syarat={syarat}
            isDisabled={isDisabled}
            onValue={(number) => setDraft(withPart(draft, kunci, number))}
          />
        ))}
      </div>
      {isChanged && (
        <PrimaryButton
          text={t("pane.pengaturan.simpanKelompok")}
          ariaLabel={t("pane.pengaturan.simpanUntuk", { label })}
          disabled={isDisabled}
          onClick={() => onValue(draft)}
        />
      )}
    </fieldset>
  );
}

function partOf(value: unknown, kunci: string | number): unknown {
  return new Map(Object.entries(value ?? {})).get(String(kunci));
}

function withPart(value: unknown, kunci: string | number, number: number): unknown {
  return Array.isArray(value)
    ? value.map((one: unknown, nth) => (nth === kunci ? number : one))
    : { ...(value as object), [kunci]: number };
}

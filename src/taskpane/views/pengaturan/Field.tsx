import { Toggle } from "office-ui-fabric-react";
import type { ReactElement } from "react";
import type { BidangView } from "../../../app/views.ts";
import { t } from "../../../i18n/pane-text.ts";
import { ChoiceInput } from "./ChoiceInput.tsx";
import { GroupInput } from "./GroupInput.tsx";
import { NumberInput } from "./NumberInput.tsx";
import { TableInput } from "./TableInput.tsx";
import { TextInput } from "./TextInput.tsx";

interface Props {
  readonly bagian: string;
  readonly field: BidangView;
  readonly isDisabled: boolean;
  /** Undefined = back to the default. */
  readonly onValue: (value: unknown) => void;
}

function Input({ bagian, field, isDisabled, onValue }: Props): ReactElement {
  const { label, nilai, isian, syarat } = field;
  const describedBy = `pk-set-${bagian}-${field.bidang}`;
  const common = { label, value: nilai, isDisabled, onValue, describedBy };
  switch (isian.jenis) {
    case "angka":
      return <NumberInput {...common} {...isian} syarat={syarat} />;
    case "teks":
      return <TextInput {...common} />;
    case "pilihan":
      return <ChoiceInput {...common} pilihan={isian.pilihan} />;
    case "saklar":
      return (
        <Toggle
          label={label}
          inlineLabel
          checked={nilai === true}
          disabled={isDisabled}
          aria-describedby={describedBy}
          onText={t("pane.pengaturan.ya")}
          offText={t("pane.pengaturan.tidak")}
          onChange={(_, checked) => onValue(checked === true)}
        />
      );
    case "kelompok":
      return <GroupInput {...common} {...isian} syarat={syarat} />;
    case "tabel":
      return <TableInput {...common} {...isian} syarat={syarat} />;
  }
}

/** One setting: what it is, its value, and the way back to the default. */
export function Field(props: Props): ReactElement {
  const { bagian, field, isDisabled, onValue } = props;
  return (
    <div className="pk-setting">
      <Input {...props} />
      <p className="pk-muted" id={`pk-set-${bagian}-${field.bidang}`}>
        {field.uraian}
      </p>
      {field.isDiubah && (
        <button
          type="button"
          className="pk-link"
          disabled={isDisabled}
          aria-label={t("pane.pengaturan.bawaanUntuk", { label: field.label })}
          onClick={() => onValue(undefined)}
        >
          {t("pane.pengaturan.bawaan")}
        </button>
      )}
    </div>
  );
}

import { Checkbox, DefaultButton, PrimaryButton, TextField } from "office-ui-fabric-react";
import { useState, type ReactElement } from "react";
import type { FindingView } from "../../../app/views.ts";
import { t } from "../../../i18n/pane-text.ts";
import { Ask } from "../../components/Ask.tsx";
import { placeText } from "../../components/CellLink.tsx";
import { today } from "../../format.ts";
import { usePaneState, useStore } from "../../store/context.ts";
import { ignoreFaults } from "./ignore-faults.ts";

interface Props {
  readonly finding: FindingView;
  /** Findings of the same rule, this one first. */
  readonly alike: readonly FindingView[];
  readonly onClose: () => void;
}

/** Asks why a finding is set aside, by whom, and until when. */
export function IgnoreDialog({ finding, alike, onClose }: Props): ReactElement {
  const store = useStore();
  const { oleh: remembered } = usePaneState();
  const [alasan, setAlasan] = useState("");
  const [oleh, setOleh] = useState(remembered);
  const [sampai, setSampai] = useState("");
  const [isWhole, setWhole] = useState(false);
  const [isTried, setTried] = useState(false);
  const faults = ignoreFaults({ alasan, oleh, sampai }, today());
  const ids = (isWhole ? alike : [finding]).map(({ id }) => id);
  const isRight = faults.alasan === "" && faults.oleh === "" && faults.sampai === "";

  const save = (): void => {
    setTried(true);
    if (!isRight) return;
    onClose();
    void store.ignore({ ids, alasan: alasan.trim(), oleh: oleh.trim(), sampai });
  };
  const fault = (text: string): { errorMessage?: string } =>
    isTried && text !== "" ? { errorMessage: text } : {};

  return (
    <Ask
      title={t("pane.periksa.abaikanJudul")}
      text={t("pane.periksa.abaikanIsi")}
      onClose={onClose}
      footer={
        <>
          <PrimaryButton
            text={
              ids.length === 1
                ? t("pane.periksa.abaikanSimpan")
                : t("pane.periksa.abaikanSimpanN", { n: ids.length })
            }
            onClick={save}
          />
          <DefaultButton text={t("pane.aksi.batal")} onClick={onClose} />
        </>
      }
    >
      <p className="pk-place">{placeText(finding.at, finding.cell)}</p>
      <p>{finding.message}</p>
      <TextField
        label={t("pane.periksa.abaikanAlasan")}
        placeholder={t("pane.periksa.abaikanAlasanContoh")}
        value={alasan}
        required
        multiline
        rows={3}
        maxLength={500}
        resizable={false}
        onChange={(_, text) => setAlasan(text ?? "")}
        {...fault(faults.alasan)}
      />
      <TextField
        label={t("pane.periksa.abaikanOleh")}
        value={oleh}
        required
        maxLength={100}
        onChange={(_, text) => setOleh(text ?? "")}
        {...fault(faults.oleh)}
      />
      <TextField
        label={t("pane.periksa.abaikanSampai")}
        type="date"
        min={today()}
        value={sampai}
        onChange={(_, text) => setSampai(text ?? "")}
        {...fault(faults.sampai)}
      />
      {alike.length > 1 && (
        <Checkbox
          className="pk-ask-line"
          label={t("pane.periksa.abaikanLingkup", { n: alike.length - 1, aturan: finding.rule })}
          checked={isWhole}
          onChange={(_, isChecked) => setWhole(isChecked ?? false)}
        />
      )}
      <p className="pk-muted">{t("pane.periksa.abaikanBatas")}</p>
    </Ask>
  );
}

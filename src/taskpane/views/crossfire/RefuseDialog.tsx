import { DefaultButton, PrimaryButton, TextField } from "office-ui-fabric-react";
import { useState, type ReactElement } from "react";
import type { SuggestionView } from "../../../app/views.ts";
import { t } from "../../../i18n/pane-text.ts";
import { Ask } from "../../components/Ask.tsx";
import { usePaneState, useStore } from "../../store/context.ts";

interface Props {
  readonly one: SuggestionView;
  readonly onClose: () => void;
}

/** Asks why a suggestion is refused, and by whom. */
export function RefuseDialog({ one, onClose }: Props): ReactElement {
  const store = useStore();
  const { oleh: remembered } = usePaneState();
  const [alasan, setAlasan] = useState("");
  const [oleh, setOleh] = useState(remembered);
  const [isTried, setTried] = useState(false);
  const isEmpty = alasan.trim() === "";
  const save = (): void => {
    setTried(true);
    if (isEmpty) return;
    onClose();
    void store.decideMatch({
      ids: [one.id],
      sikap: "tolak",
      alasan: alasan.trim(),
      oleh: oleh.trim(),
    });
  };
  return (
    <Ask
      title={t("pane.crossfire.tolakJudul")}
      text={t("pane.crossfire.tolakIsi")}
      onClose={onClose}
      footer={
        <>
          <PrimaryButton text={t("pane.crossfire.tolak")} onClick={save} />
          <DefaultButton text={t("pane.aksi.batal")} onClick={onClose} />
        </>
      }
    >
      <p>{one.kalimat}</p>
      <TextField
        label={t("pane.crossfire.tolakAlasan")}
        value={alasan}
        required
        multiline
        rows={3}
        maxLength={500}
        resizable={false}
        onChange={(_, text) => setAlasan(text ?? "")}
        {...(isTried && isEmpty ? { errorMessage: t("pane.crossfire.tolakAlasanKosong") } : {})}
      />
      <TextField
        label={t("pane.crossfire.tolakOleh")}
        value={oleh}
        maxLength={100}
        onChange={(_, text) => setOleh(text ?? "")}
      />
    </Ask>
  );
}

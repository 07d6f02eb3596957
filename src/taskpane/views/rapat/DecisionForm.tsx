import { DefaultButton, PrimaryButton, TextField } from "office-ui-fabric-react";
import { useState, type ReactElement } from "react";
import { t } from "../../../i18n/pane-text.ts";
import { today } from "../../format.ts";
import { useReturnFocus } from "../../components/use-return-focus.ts";
import { usePaneState, useStore } from "../../store/context.ts";
import type { Draft } from "./draft.ts";

interface Props {
  readonly draft: Draft;
  /** Name of the meeting, kept for the next decision. */
  readonly rapat: string;
  readonly onRapat: (rapat: string) => void;
  readonly onClose: () => void;
}

/** A decision in the making: what, who, until when. */
export function DecisionForm({ draft, rapat, onRapat, onClose }: Props): ReactElement {
  const store = useStore();
  const { busy } = usePaneState();
  useReturnFocus();
  const [butir, setButir] = useState(draft.butir);
  const [keputusan, setKeputusan] = useState(draft.keputusan);
  const [pic, setPic] = useState("");
  const [tenggat, setTenggat] = useState("");
  const send = async (): Promise<void> => {
    const isDone = await store.recordDecision({
      rapat,
      tanggal: today(),
      butir,
      keputusan,
      pic,
      tenggat,
      kode: draft.kode,
      sel: draft.sel,
    });
    if (isDone) onClose();
  };
  return (
    <form
      className="pk-correct pk-rapat-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (keputusan.trim() !== "") void send();
      }}
      onKeyDown={(event) => {
        if (event.key === "Escape") onClose();
      }}
    >
      <TextField
        label={t("pane.rapat.isiKeputusan")}
        multiline
        autoAdjustHeight
        required
        autoFocus
        value={keputusan}
        onChange={(_, text) => setKeputusan(text ?? "")}
      />
      <TextField
        label={t("pane.rapat.butir")}
        multiline
        autoAdjustHeight
        value={butir}
        onChange={(_, text) => setButir(text ?? "")}
      />
      <TextField
        label={t("pane.rapat.pic")}
        value={pic}
        onChange={(_, text) => setPic(text ?? "")}
      />
      <TextField
        label={t("pane.rapat.tenggat")}
        type="date"
        value={tenggat}
        onChange={(_, text) => setTenggat(text ?? "")}
      />
      <TextField
        label={t("pane.rapat.nama")}
        value={rapat}
        onChange={(_, text) => onRapat(text ?? "")}
      />
      <div className="pk-actions">
        <PrimaryButton
          type="submit"
          text={t("pane.rapat.catat")}
          disabled={busy !== null || keputusan.trim() === ""}
        />
        <DefaultButton text={t("pane.rapat.batal")} onClick={onClose} />
      </div>
    </form>
  );
}

import { DefaultButton, PrimaryButton, TextField } from "office-ui-fabric-react";
import { useState, type ReactElement } from "react";
import type { CandidateView } from "../../../app/views.ts";
import { t } from "../../../i18n/pane-text.ts";
import { usePaneState, useStore } from "../../store/context.ts";

const CHOICES = ["layak", "bersyarat", "tidakLayak"] as const;
type Choice = (typeof CHOICES)[number];

/** What the room decides against the criteria, with its reason. */
export function Decide({ candidate }: { readonly candidate: CandidateView }): ReactElement {
  const store = useStore();
  const { busy, oleh } = usePaneState();
  const [status, setStatus] = useState<Choice>("layak");
  const [reason, setReason] = useState("");
  const [by, setBy] = useState(oleh);
  const isDecided = candidate.reasons.some(({ code }) => code.startsWith("diputuskan"));
  const common = { id: candidate.id, part: "", earliest: null, by };
  return (
    <details className="pk-decide">
      <summary>{t("pane.putusan.judul")}</summary>
      <label>
        {t("pane.putusan.status")}
        <select
          value={status}
          disabled={busy !== null}
          onChange={(event) => {
            const chosen = CHOICES.find((one) => one === event.target.value);
            if (chosen !== undefined) setStatus(chosen);
          }}
        >
          {CHOICES.map((one) => (
            <option key={one} value={one}>
              {t(`pane.percepatan.status.${one}`)}
            </option>
          ))}
        </select>
      </label>
      <TextField
        label={t("pane.putusan.alasan")}
        value={reason}
        maxLength={300}
        onChange={(_, text) => setReason(text ?? "")}
      />
      <TextField
        label={t("pane.putusan.oleh")}
        value={by}
        maxLength={100}
        onChange={(_, text) => setBy(text ?? "")}
      />
      <div className="pk-actions">
        <PrimaryButton
          text={t("pane.putusan.simpan")}
          disabled={busy !== null || reason.trim() === ""}
          onClick={() => void store.overrule({ ...common, status, reason })}
        />
        {isDecided && (
          <DefaultButton
            text={t("pane.putusan.batal")}
            disabled={busy !== null}
            onClick={() => void store.overrule({ ...common, status: null, reason: "" })}
          />
        )}
      </div>
    </details>
  );
}

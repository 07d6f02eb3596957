import { DefaultButton, PrimaryButton, TextField } from "office-ui-fabric-react";
import { useEffect, useRef, useState, type ReactElement } from "react";
import type { SheetView } from "../../../app/views.ts";
import { t } from "../../../i18n/pane-text.ts";
import { usePaneState, useStore } from "../../store/context.ts";
import { CHOICES, choiceText, effectText, parseHeaderRow, type Choice } from "./recognition.ts";

interface Props {
  readonly sheet: SheetView;
  readonly onClose: () => void;
}

/** Lets the user say what a sheet is and where its header stands, and says first what that changes. */
export function CorrectionForm({ sheet, onClose }: Props): ReactElement {
  const store = useStore();
  const { busy } = usePaneState();
  const first = useRef<HTMLSelectElement>(null);
  const [kind, setKind] = useState<Choice>(
    CHOICES.find((choice) => choice === sheet.kind) ?? "lain",
  );
  const [row, setRow] = useState(sheet.headerRow === null ? "" : String(sheet.headerRow + 1));
  const headerRow = parseHeaderRow(row);
  useEffect(() => first.current?.focus(), []);

  const send = async (choice: Choice | null): Promise<void> => {
    const request = {
      sheet: sheet.sheet,
      kind: choice,
      headerRow: choice === null || choice === "lain" ? null : (headerRow ?? null),
    };
    if (await store.correctSheet(request)) onClose();
  };

  return (
    <form
      className="pk-correct"
      onSubmit={(event) => {
        event.preventDefault();
        if (headerRow !== undefined) void send(kind);
      }}
      onKeyDown={(event) => {
        if (event.key === "Escape") onClose();
      }}
    >
      <label className="pk-select">
        <span>{t("pane.pengenalan.jenis")}</span>
        <select
          ref={first}
          value={kind}
          onChange={(event) =>
            setKind(CHOICES.find((choice) => choice === event.target.value) ?? "lain")
          }
        >
          {CHOICES.map((choice) => (
            <option key={choice} value={choice}>
              {choiceText(choice)}
            </option>
          ))}
        </select>
      </label>
      {kind !== "lain" && (
        <TextField
          label={t("pane.pengenalan.judulNomor")}
          inputMode="numeric"
          value={row}
          onChange={(_, text) => setRow(text ?? "")}
          {...(headerRow === undefined
            ? { errorMessage: t("pane.pengenalan.judulNomorSalah") }
            : {})}
        />
      )}
      <p className="pk-muted" role="status">
        {headerRow === undefined ? "" : effectText(sheet, kind, headerRow)}
      </p>
      <div className="pk-actions">
        <PrimaryButton
          type="submit"
          text={t("pane.pengenalan.simpan")}
          disabled={busy !== null || headerRow === undefined}
        />
        {sheet.isCorrected && (
          <DefaultButton
            text={t("pane.pengenalan.otomatis")}
            disabled={busy !== null}
            onClick={() => void send(null)}
          />
        )}
        <DefaultButton text={t("pane.pengenalan.batal")} onClick={onClose} />
      </div>
    </form>
  );
}

import { useRef, useState, type ReactElement } from "react";
import type { SheetView } from "../../../app/views.ts";
import { t } from "../../../i18n/pane-text.ts";
import { SurenessMark } from "../../components/Marks.tsx";
import { CorrectionForm } from "./CorrectionForm.tsx";
import { isCorrectable, isUsed, kindText, surenessOf } from "./recognition.ts";

function facts(sheet: SheetView): string {
  const { headerRow, rows } = sheet;
  return [
    ...(headerRow === null ? [] : [t("pane.pengenalan.judulBaris", { n: headerRow + 1 })]),
    ...(isUsed(sheet) ? [t("pane.pengenalan.baris", { n: rows })] : []),
  ].join(" · ");
}

/** A sheet: what it was taken for, how surely and why, with the way to correct it. */
export function SheetCard({ sheet }: { readonly sheet: SheetView }): ReactElement {
  const [isOpen, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const sureness = surenessOf(sheet);
  const close = (): void => {
    setOpen(false);
    opener.current?.focus();
  };
  return (
    <li className="pk-card">
      <div className="pk-card-head">
        <h3 className="pk-sheet-name">{sheet.sheet}</h3>
        {sheet.isCorrected ? (
          <span className="pk-tag">{t("pane.pengenalan.ubahan")}</span>
        ) : (
          sureness !== null && <SurenessMark sureness={sureness} />
        )}
      </div>
      <p>
        <strong>{kindText(sheet)}</strong>
        {facts(sheet) !== "" && <span className="pk-muted">{` · ${facts(sheet)}`}</span>}
      </p>
      {sheet.reason !== "" && <p className="pk-muted">{sheet.reason}</p>}
      {isCorrectable(sheet) && (
        <button
          ref={opener}
          type="button"
          className="pk-link"
          aria-expanded={isOpen}
          aria-label={t("pane.pengenalan.ubahLembar", { lembar: sheet.sheet })}
          onClick={() => setOpen(!isOpen)}
        >
          {t("pane.pengenalan.ubah")}
        </button>
      )}
      {isOpen && <CorrectionForm sheet={sheet} onClose={close} />}
    </li>
  );
}

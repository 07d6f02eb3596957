import { useRef, useState, type ReactElement } from "react";
import { t } from "../../i18n/pane-text.ts";

/** Details for support: shown on request, copied by a button. The clipboard may be forbidden; then they are selected. */
export function CopyDetails({
  details,
  label = t("pane.aksi.salin"),
}: {
  readonly details: string;
  /** Words on the button. */
  readonly label?: string;
}): ReactElement {
  const area = useRef<HTMLTextAreaElement>(null);
  const [isOpen, setOpen] = useState(false);
  const [isCopied, setCopied] = useState(false);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(details);
      setCopied(true);
    } catch {
      setOpen(true);
      setTimeout(() => area.current?.select());
    }
  };
  return (
    <div className="pk-details">
      <button type="button" className="pk-link" onClick={() => void copy()}>
        {label}
      </button>
      <span role="status">{isCopied ? ` ${t("pane.aksi.tersalin")}` : ""}</span>
      {isOpen && (
        <textarea
          ref={area}
          readOnly
          rows={5}
          value={details}
          aria-label={t("pane.galat.diagnosa")}
        />
      )}
    </div>
  );
}

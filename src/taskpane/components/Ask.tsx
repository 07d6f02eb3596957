import { IconButton } from "office-ui-fabric-react";
import { useId, useLayoutEffect, useRef, type ReactElement, type ReactNode } from "react";
import { t } from "../../i18n/pane-text.ts";

interface Props {
  readonly title: string;
  readonly text?: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  readonly footer: ReactNode;
}

/**
 * A question before something is changed. The browser's own dialog: it holds the keyboard, keeps the rest of the pane
 * out of reach, closes with Esc and gives the focus back.
 */
export function Ask({ title, text, onClose, children, footer }: Props): ReactElement {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  // Closed before it leaves the page, else the focus is lost.
  useLayoutEffect(() => {
    const { current } = dialog;
    if (current?.open === false) current.showModal();
    return () => current?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className="pk-ask"
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div className="pk-ask-head">
        <h2 id={id}>{title}</h2>
        <IconButton
          iconProps={{ iconName: "Cancel" }}
          ariaLabel={t("pane.aksi.tutup")}
          onClick={onClose}
        />
      </div>
      <div className="pk-ask-body">
        {text !== undefined && <p className="pk-muted">{text}</p>}
        {children}
      </div>
      <div className="pk-ask-foot">{footer}</div>
    </dialog>
  );
}

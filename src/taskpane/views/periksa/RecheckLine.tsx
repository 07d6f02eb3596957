import { IconButton } from "office-ui-fabric-react";
import { useEffect, useState, type ReactElement } from "react";
import { t } from "../../../i18n/pane-text.ts";
import { PATIENCE_MS } from "../../components/BusyBar.tsx";
import { usePaneState, useStore } from "../../store/context.ts";
import type { RecheckState } from "../../store/state.ts";

export function recheckText({ status, result }: RecheckState): string {
  if (status === "failed") return t("pane.periksa.ulangGagal");
  if (result === null) return "";
  const { cleared, added } = result;
  const parts = [
    ...(cleared > 0 ? [t("pane.periksa.ulangHilang", { n: cleared })] : []),
    ...(added > 0 ? [t("pane.periksa.ulangBaru", { n: added })] : []),
  ];
  if (parts.length === 0) return t("pane.periksa.ulangSama");
  const news = t("pane.periksa.ulangHasil", { hasil: parts.join(", ") });
  return `${news} ${t("pane.periksa.ulangTanda")}`;
}

/** What the quiet check after a change is doing or has changed; a long one can be stopped. */
export function RecheckLine(): ReactElement {
  const store = useStore();
  const { recheck } = usePaneState();
  const isRunning = recheck.status === "running";
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    if (!isRunning) return undefined;
    const timer = setTimeout(() => setLong(true), PATIENCE_MS);
    return () => {
      clearTimeout(timer);
      setLong(false);
    };
  }, [isRunning]);
  const isShown = isRunning && isLong;
  const text = isShown ? t("pane.periksa.ulangSedang") : recheckText(recheck);
  return (
    <div className="pk-recheck" data-empty={text === ""}>
      <span role="status">{text}</span>
      {isShown && (
        <button type="button" className="pk-link" onClick={store.cancelRecheck}>
          {t("pane.aksi.batal")}
        </button>
      )}
      {text !== "" && !isShown && (
        <IconButton
          iconProps={{ iconName: "Cancel" }}
          ariaLabel={t("pane.aksi.tutup")}
          onClick={store.dismissRecheck}
        />
      )}
    </div>
  );
}

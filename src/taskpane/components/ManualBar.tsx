import { useEffect, useState, type ReactElement } from "react";
import { t } from "../../i18n/pane-text.ts";
import { usePaneState, useStore } from "../store/context.ts";
import { Glyph } from "./Glyph.tsx";

/** Says that Excel calculates on request only: figures that come from formulas may be old. Asked after each run. */
export function ManualBar(): ReactElement | null {
  const store = useStore();
  const { results, busy } = usePaneState();
  const [isManual, setManual] = useState(false);
  const isIdle = busy === null;
  useEffect(() => {
    let isShown = true;
    if (isIdle) {
      void store.isManual().then(
        (answer) => isShown && setManual(answer),
        // An Excel that does not say is taken as calculating.
        () => isShown && setManual(false),
      );
    }
    return () => void (isShown = false);
  }, [store, results, isIdle]);
  if (!isManual) return null;
  return (
    <p className="pk-stale" role="status">
      <Glyph name="warning" /> {t("pane.info.manual")}
    </p>
  );
}

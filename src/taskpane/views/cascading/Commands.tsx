import type { ReactElement } from "react";
import { t } from "../../../i18n/pane-text.ts";
import { Glyph } from "../../components/Glyph.tsx";
import { usePaneState, useStore } from "../../store/context.ts";

/** What can be done with the whole cascade. */
export function Commands(): ReactElement {
  const store = useStore();
  const isBusy = usePaneState().busy !== null;
  return (
    <div className="pk-commands">
      <button
        type="button"
        className="pk-command"
        disabled={isBusy}
        onClick={() => void store.write("cascading")}
      >
        <Glyph name="sheet" />
        {t("pane.cascading.tulis")}
      </button>
      <button
        type="button"
        className="pk-command"
        disabled={isBusy}
        onClick={() => void store.run("cascade")}
      >
        <Glyph name="refresh" />
        {t("pane.info.ulang")}
      </button>
    </div>
  );
}

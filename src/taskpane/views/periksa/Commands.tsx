import type { ReactElement } from "react";
import { t } from "../../../i18n/pane-text.ts";
import { Glyph } from "../../components/Glyph.tsx";
import { RunButton } from "../../components/RunButton.tsx";
import { WriteButton } from "../../components/WriteButton.tsx";
import type { Navigation } from "../../navigation.ts";
import { usePaneState, useStore } from "../../store/context.ts";

interface Props {
  readonly navigation: Navigation;
  /** There is something to write down. */
  readonly hasResult: boolean;
}

/** What can be done with the whole check. */
export function Commands({ navigation, hasResult }: Props): ReactElement {
  const store = useStore();
  const { busy } = usePaneState();
  return (
    <div>
      <div className="pk-actions">
        <RunButton task="check" text={t("pane.periksa.ulang")} isAgain />
        {hasResult && <WriteButton kind="temuan" />}
      </div>
      <div className="pk-commands">
        <button
          type="button"
          className="pk-command"
          disabled={busy !== null}
          onClick={() => void store.clearMarks()}
        >
          <Glyph name="sweep" />
          {t("pane.periksa.bersihkan")}
        </button>
        <button type="button" className="pk-command" onClick={() => navigation.navigate("lembar")}>
          <Glyph name="sheet" />
          {t("pane.periksa.pengenalan")}
        </button>
      </div>
    </div>
  );
}

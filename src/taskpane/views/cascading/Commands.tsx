import type { ReactElement } from "react";
import { t } from "../../../i18n/pane-text.ts";
import { Glyph } from "../../components/Glyph.tsx";
import { usePaneState, useStore } from "../../store/context.ts";

const KIND = {
  pohon: { kind: "cascading", text: "pane.cascading.tulis", task: "cascade" },
  tema: { kind: "crossfire", text: "pane.crossfire.tulis", task: "crossfire" },
  saran: { kind: "saran", text: "pane.crossfire.tulisSaran", task: "crossfire" },
  keselarasan: { kind: "cascading", text: "pane.cascading.tulis", task: "cascade" },
} as const;

interface Props {
  readonly part: keyof typeof KIND;
}

/** What can be done with the part of the cascade that is shown: its sheet, and reading it again. */
export function Commands({ part }: Props): ReactElement {
  const { kind, text, task } = KIND[part];
  const store = useStore();
  const isBusy = usePaneState().busy !== null;
  return (
    <div className="pk-commands">
      <button
        type="button"
        className="pk-command"
        disabled={isBusy}
        onClick={() => void store.write(kind)}
      >
        <Glyph name="sheet" />
        {t(text)}
      </button>
      <button
        type="button"
        className="pk-command"
        disabled={isBusy}
        onClick={() => void store.run(task)}
      >
        <Glyph name="refresh" />
        {t("pane.info.ulang")}
      </button>
    </div>
  );
}

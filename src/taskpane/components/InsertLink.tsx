import type { ReactElement } from "react";
import type { InsertRequest } from "../../app/views.ts";
import { t } from "../../i18n/pane-text.ts";
import { usePaneState, useStore } from "../store/context.ts";

interface Props {
  readonly rumus: InsertRequest["rumus"];
  /** Name of the figure, for screen readers. */
  readonly angka: string;
}

/** Writes the formula of a figure into the selected cell. */
export function InsertLink({ rumus, angka }: Props): ReactElement {
  const store = useStore();
  const { busy } = usePaneState();
  return (
    <button
      type="button"
      className="pk-link pk-insert"
      disabled={busy !== null}
      aria-label={t("pane.fungsi.sisipUntuk", { angka })}
      onClick={() => void store.insert({ rumus })}
    >
      {t("pane.fungsi.sisip")}
    </button>
  );
}

import { Toggle } from "office-ui-fabric-react";
import type { ReactElement } from "react";
import type { AccelerationView } from "../../../app/views.ts";
import { t } from "../../../i18n/pane-text.ts";
import { usePaneState, useStore } from "../../store/context.ts";

/** Switches of the criteria; what they change is judged anew at once. */
export function Criteria({ view }: { readonly view: AccelerationView }): ReactElement {
  const store = useStore();
  const { busy } = usePaneState();
  return (
    <details className="pk-outcome">
      <summary>{t("pane.kriteria.judul")}</summary>
      {view.criteria.map(({ id, on }) => (
        <Toggle
          key={id}
          label={t(`pane.kriteria.${id}`)}
          inlineLabel
          checked={on}
          disabled={busy !== null}
          onText={t("pane.pengaturan.ya")}
          offText={t("pane.pengaturan.tidak")}
          onChange={(_, checked) => void store.switchCriterion(id, checked === true)}
        />
      ))}
    </details>
  );
}

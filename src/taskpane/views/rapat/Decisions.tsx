import type { ReactElement } from "react";
import { STATUS_KEPUTUSAN } from "../../../core/rapat/keputusan.ts";
import type { KeputusanView, RapatView } from "../../../app/views.ts";
import { kalimatRapat } from "../../../i18n/render-rapat.ts";
import { t } from "../../../i18n/pane-text.ts";
import { Glyph } from "../../components/Glyph.tsx";
import { dayText } from "../../format.ts";
import { usePaneState, useStore } from "../../store/context.ts";

function Decision({ one }: { readonly one: KeputusanView }): ReactElement {
  const store = useStore();
  const { busy } = usePaneState();
  const isLate = one.keadaan === "lewat";
  return (
    <li data-late={isLate}>
      <p>{one.keputusan === "" ? one.butir : one.keputusan}</p>
      <p className={isLate ? "pk-mark pk-tone-error" : "pk-muted"}>
        {isLate && <Glyph name="error" />}
        <span>
          {[one.pic, dayText(one.tenggat), isLate ? kalimatRapat().tenggat.lewat : ""]
            .filter((text) => text !== "")
            .join(" · ")}
        </span>
      </p>
      <div className="pk-rapat-acts">
        <label className="pk-select">
          <span className="pk-sr">{t("pane.rapat.status", { id: one.id })}</span>
          <select
            value={one.status}
            disabled={busy !== null}
            onChange={(event) => {
              const status = STATUS_KEPUTUSAN.find((known) => known === event.target.value);
              if (status !== undefined) void store.setDecisionStatus(one.id, status);
            }}
          >
            {STATUS_KEPUTUSAN.map((status) => (
              <option key={status} value={status}>
                {kalimatRapat().statusKeputusan[status]}
              </option>
            ))}
          </select>
        </label>
        <button type="button" className="pk-link" onClick={() => void store.reveal(one.at)}>
          {one.id}
        </button>
      </div>
    </li>
  );
}

/** The log: open decisions with the overdue on top, then the closed ones. */
export function Decisions({ view }: { readonly view: RapatView }): ReactElement {
  return (
    <section>
      <h2>{t("pane.rapat.keputusan")}</h2>
      {view.keputusan.length === 0 && <p>{t("pane.rapat.keputusanKosong")}</p>}
      <ul className="pk-rapat-rows">
        {view.keputusan.map((one) => (
          <Decision key={one.id} one={one} />
        ))}
      </ul>
    </section>
  );
}

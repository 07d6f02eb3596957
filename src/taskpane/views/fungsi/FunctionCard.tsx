import type { ReactElement } from "react";
import type { FungsiView } from "../../../app/views.ts";
import { t } from "../../../i18n/pane-text.ts";
import { OutsideLink } from "../../components/OutsideLink.tsx";
import { usePaneState, useStore } from "../../store/context.ts";

/** A function: what it gives, its arguments, and examples that can be inserted. */
export function FunctionCard({ fungsi }: { readonly fungsi: FungsiView }): ReactElement {
  const store = useStore();
  const { busy } = usePaneState();
  const { id, nama, bentuk, ringkas, params, contoh, bantuan } = fungsi;
  return (
    <li className="pk-card">
      <h4 className="pk-code">{bentuk}</h4>
      <p>{ringkas}</p>
      {params.length > 0 && (
        <details>
          <summary>
            {t("pane.fungsi.argumen")}
            <span className="pk-sr">{` ${nama}`}</span>
          </summary>
          <dl className="pk-params">
            {params.map((param) => (
              <div key={param.nama}>
                <dt>
                  <code>{param.nama}</code>
                  {param.isOpsional && (
                    <span className="pk-muted">{` (${t("pane.fungsi.opsional")})`}</span>
                  )}
                </dt>
                <dd>{param.uraian}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
      {contoh.length > 0 && (
        <details>
          <summary>
            {t("pane.fungsi.contoh")}
            <span className="pk-sr">{` ${nama}`}</span>
          </summary>
          <ul className="pk-examples">
            {contoh.map(({ formula, args, hasil, catatan }) => (
              <li key={formula}>
                <code>{formula}</code>
                <span className="pk-muted">
                  {[t("pane.fungsi.hasil", { hasil }), catatan].filter(Boolean).join("; ")}
                </span>
                <button
                  type="button"
                  className="pk-link"
                  disabled={busy !== null}
                  aria-label={t("pane.fungsi.sisipContoh", { rumus: formula })}
                  onClick={() => void store.insert({ rumus: { id, args } })}
                >
                  {t("pane.fungsi.sisip")}
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
      <OutsideLink href={bantuan} text={t("pane.fungsi.bantuan", { nama })} />
    </li>
  );
}

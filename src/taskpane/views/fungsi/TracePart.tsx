import { DefaultButton } from "office-ui-fabric-react";
import type { ReactElement } from "react";
import type { JejakView } from "../../../app/views.ts";
import { t } from "../../../i18n/pane-text.ts";
import { CellLink } from "../../components/CellLink.tsx";
import { OutsideLink } from "../../components/OutsideLink.tsx";
import { usePaneState, useStore } from "../../store/context.ts";

function Trace({ jejak }: { readonly jejak: JejakView }): ReactElement {
  const { cell, rumus, nama, ringkas, cara, hasil, masukan, lainnya, bantuan } = jejak;
  return (
    <div className="pk-card">
      <h4>
        {cell} <code className="pk-code">{rumus}</code>
      </h4>
      <p>{ringkas}</p>
      <p className="pk-muted">{cara}</p>
      <p>
        {t("pane.fungsi.telusurHasil")} <strong className="pk-number">{hasil}</strong>
      </p>
      {masukan.length > 0 && (
        <table className="pk-trace">
          <caption>{t("pane.fungsi.telusurMasukan")}</caption>
          <tbody>
            {masukan.map((one, nth) => (
              <tr key={nth}>
                <th scope="row">
                  {one.label}
                  {one.at !== null && (
                    <>
                      {" "}
                      <CellLink at={one.at} cell={one.cell} />
                    </>
                  )}
                </th>
                <td className="pk-number">{one.nilai}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {lainnya > 0 && <p className="pk-muted">{t("pane.fungsi.telusurLainnya", { n: lainnya })}</p>}
      <OutsideLink href={bantuan} text={t("pane.fungsi.bantuan", { nama })} />
    </div>
  );
}

/** Asks where the figure of the selected cell comes from, and shows it. */
export function TracePart(): ReactElement {
  const store = useStore();
  const { busy, trace } = usePaneState();
  return (
    <section aria-labelledby="pk-trace">
      <h3 id="pk-trace">{t("pane.fungsi.telusurJudul")}</h3>
      <p className="pk-muted">{t("pane.fungsi.telusurIsi")}</p>
      <DefaultButton
        text={t("pane.fungsi.telusur")}
        disabled={busy !== null}
        onClick={() => void store.trace()}
      />
      {trace !== null &&
        ("sebab" in trace ? <p role="status">{trace.sebab}</p> : <Trace jejak={trace} />)}
    </section>
  );
}

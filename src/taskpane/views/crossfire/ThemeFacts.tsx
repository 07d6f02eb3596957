import type { ReactElement } from "react";
import { cellText } from "../../../app/cell-text.ts";
import type { TemaDimensiView, TemaView } from "../../../app/views.ts";
import { t } from "../../../i18n/pane-text.ts";
import { CellLink } from "../../components/CellLink.tsx";
import { Money } from "../../components/Money.tsx";
import { TemaMark } from "./marks.tsx";

/** Cells linked at most beside a sentence; the sentence names the rest. */
const MAX_CELLS = 4;

/** Whether a theme meets in each dimension: which one fails, why, and in which cells. */
export function Dimensions({ list }: { readonly list: readonly TemaDimensiView[] }): ReactElement {
  return (
    <dl className="pk-dimensions" aria-label={t("pane.crossfire.dimensi")}>
      {list.map(({ nama, label, status, kalimat, sel }) => (
        <div key={nama}>
          <dt>
            <span>{label}</span>
            <TemaMark value={status} />
          </dt>
          <dd>
            {kalimat}
            {status !== "bertemu" &&
              sel.slice(0, MAX_CELLS).map(({ at, cell }) => (
                <span key={cell}>
                  {" "}
                  <CellLink at={at} cell={cellText(at)} />
                </span>
              ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Who serves a theme, with how much, where, and with which things. */
export function ThemeFacts({ tema }: { readonly tema: TemaView }): ReactElement {
  const { pengampu, pendukung, subKegiatan, pagu, lokus, sarpras, at } = tema;
  return (
    <ul className="pk-theme-facts">
      <li>
        {t("pane.crossfire.subKegiatan", { n: subKegiatan })}
        {", "}
        <Money value={pagu} />
        {at !== null && (
          <>
            {" "}
            <CellLink at={at} cell={cellText(at)} />
          </>
        )}
      </li>
      <li>
        {pengampu.length === 0
          ? t("pane.crossfire.pengampuKosong")
          : t("pane.crossfire.pengampu", { skpd: pengampu.join(", ") })}
      </li>
      {pendukung.length > 0 && (
        <li>{t("pane.crossfire.pendukung", { skpd: pendukung.join(", ") })}</li>
      )}
      {lokus.length > 0 && <li>{t("pane.crossfire.lokus", { lokus: lokus.join("; ") })}</li>}
      {sarpras.length > 0 && (
        <li>{t("pane.crossfire.sarpras", { sarpras: sarpras.join("; ") })}</li>
      )}
    </ul>
  );
}

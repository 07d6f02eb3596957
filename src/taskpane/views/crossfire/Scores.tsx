import type { ReactElement } from "react";
import { cellText } from "../../../app/cell-text.ts";
import type { DimensiView, SuggestionView } from "../../../app/views.ts";
import { t } from "../../../i18n/pane-text.ts";
import { CellLink } from "../../components/CellLink.tsx";
import { Glyph } from "../../components/Glyph.tsx";
import { formatPersen } from "../../format.ts";

/** Whether a dimension meets, as shape, word and colour. */
function Met({ isBertemu }: { readonly isBertemu: boolean | null }): ReactElement {
  if (isBertemu === null)
    return (
      <span className="pk-mark pk-tone-plain">
        <Glyph name="question" />
        {t("pane.crossfire.sepi")}
      </span>
    );
  return isBertemu ? (
    <span className="pk-mark pk-tone-ok">
      <Glyph name="ok" />
      {t("pane.crossfire.status.bertemu")}
    </span>
  ) : (
    <span className="pk-mark pk-tone-warning">
      <Glyph name="warning" />
      {t("pane.crossfire.tidakBertemu")}
    </span>
  );
}

/** The dimensions at a glance: name, value, and a bar; a dash where one side does not state it. */
export function Scores({ list }: { readonly list: readonly DimensiView[] }): ReactElement {
  return (
    <ul className="pk-scores" aria-label={t("pane.crossfire.dimensi")}>
      {list.map(({ nama, nilai, isBertemu, label, text }) => (
        <li key={nama} data-met={isBertemu ?? "sepi"} title={`${label}: ${text}`}>
          <span>{t(`pane.crossfire.singkat.${nama}`)}</span>
          <span className="pk-number">
            {nilai === null ? (
              <>
                <span aria-hidden="true">{t("pane.tanpaNilai")}</span>
                <span className="pk-sr">{text}</span>
              </>
            ) : (
              text
            )}
          </span>
          <span className="pk-score-bar" aria-hidden="true">
            <span style={{ width: `${(nilai ?? 0) * 100}%` }} />
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Each dimension in full: value, weight in the score, whether it meets, evidence words, and the cells that prove it. */
export function Evidence({ one }: { readonly one: SuggestionView }): ReactElement {
  return (
    <dl className="pk-evidence">
      {one.dimensi.map(({ nama, label, text, bobot, ambang, isBertemu, kalimat, sel }) => (
        <div key={nama}>
          <dt>
            <span>{label}</span>
            <strong className="pk-number">{text}</strong>
            <span className="pk-muted">
              {t("pane.crossfire.bobot", {
                n: formatPersen(bobot, 0),
                ambang: formatPersen(ambang, 0),
              })}
            </span>
            <Met isBertemu={isBertemu} />
          </dt>
          <dd>
            {kalimat}
            {sel.map(({ at, cell }) => (
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

import { useState, type ReactElement } from "react";
import type { CascadeView } from "../../../app/views.ts";
import { t } from "../../../i18n/pane-text.ts";
import { CellLink } from "../../components/CellLink.tsx";
import { Glyph } from "../../components/Glyph.tsx";
import { alignmentGroups, countMisaligned, type AlignmentGroup } from "./alignment.ts";

/** More are drawn when asked for. */
const FIRST = 30;

function Group({ group }: { readonly group: AlignmentGroup }): ReactElement {
  const { kind, title, advice, items } = group;
  const [isWhole, setWhole] = useState(false);
  const isUnchecked = kind === "tidakDiperiksa";
  const shown = isWhole ? items : items.slice(0, FIRST);
  return (
    <details className="pk-outcome" open={items.length <= 5}>
      <summary>
        <span className={`pk-mark pk-tone-${isUnchecked ? "plain" : "warning"}`}>
          <Glyph name={isUnchecked ? "question" : "warning"} />
        </span>{" "}
        {t("pane.cascading.selarasJudul", { judul: title, n: items.length })}
      </summary>
      <p className="pk-muted">{advice}</p>
      <ul>
        {shown.map(({ at, cell, message }, index) => (
          <li key={index}>
            {at !== null && <CellLink at={at} cell={cell} />}
            <span>{message}</span>
          </li>
        ))}
      </ul>
      {shown.length < items.length && (
        <button type="button" className="pk-link" onClick={() => setWhole(true)}>
          {t("pane.cascading.yatimSemua", { n: items.length })}
        </button>
      )}
    </details>
  );
}

/** Where PK, budget and crossfire do not speak of the same things: each with its cell, each kind with what to do. */
export function Alignment({ view }: { readonly view: CascadeView }): ReactElement {
  const groups = alignmentGroups(view);
  const count = countMisaligned(view);
  return (
    <section className="pk-alignment" aria-label={t("pane.cascading.bagian.keselarasan")}>
      <h2>
        {count === 0
          ? t("pane.cascading.selarasKosong")
          : t("pane.cascading.selarasN", { n: count })}
      </h2>
      {groups.map((group) => (
        <Group key={group.kind} group={group} />
      ))}
    </section>
  );
}

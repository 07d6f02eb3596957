import { useMemo, type ReactElement } from "react";
import type { FindingView } from "../../../app/views.ts";
import { t } from "../../../i18n/pane-text.ts";
import { CellLink } from "../../components/CellLink.tsx";
import { OutsideLink } from "../../components/OutsideLink.tsx";
import { sameFix, type Deeds } from "./deeds.ts";
import { ignoredText } from "./ignored-text.ts";
import { Neighbours } from "./Neighbours.tsx";
import { Related } from "./Related.tsx";
import { Suggestion } from "./Suggestion.tsx";
import type { Findings } from "./use-findings.ts";

interface Props {
  readonly finding: FindingView;
  readonly findings: Findings;
  readonly deeds: Deeds;
}

function Fact({
  term,
  text,
}: {
  readonly term: string;
  readonly text: string;
}): ReactElement | null {
  if (text === "") return null;
  return (
    <>
      <dt>{term}</dt>
      <dd>{text}</dd>
    </>
  );
}

function Place({ finding }: { readonly finding: FindingView }): ReactElement {
  const { at, cell, skpd, subKegiatan, sekitar } = finding;
  return (
    <>
      <dt>{t("pane.periksa.dari")}</dt>
      <dd>
        <CellLink at={at} cell={cell} />
        {skpd !== "" && <p>{skpd}</p>}
        {subKegiatan !== "" && <p>{subKegiatan}</p>}
        <Neighbours sekitar={sekitar} />
      </dd>
    </>
  );
}

function Comparison({ bandingan }: Pick<FindingView, "bandingan">): ReactElement | null {
  if (bandingan === null) return null;
  const { ditemukan, seharusnya } = bandingan;
  return (
    <>
      <dt>{t("pane.periksa.bandingan")}</dt>
      <dd className="pk-compare">
        <span>{t("pane.periksa.ditemukan")}</span>
        <span className="pk-number">{ditemukan}</span>
        <span>{t("pane.periksa.seharusnya")}</span>
        <span className="pk-number">{seharusnya}</span>
      </dd>
    </>
  );
}

/** All there is to know about a finding: where, what, why, what to do, on what ground, and what can be done here. */
export function FindingDetails({ finding, findings, deeds }: Props): ReactElement {
  const { diabaikan, rule } = finding;
  const { byId, view } = findings;
  const alike = useMemo(() => sameFix(view, finding), [view, finding]);
  return (
    <dl className="pk-why">
      <Fact term={t("pane.periksa.pesan")} text={`${finding.title}. ${finding.message}`} />
      <Place finding={finding} />
      <Comparison bandingan={finding.bandingan} />
      <Related finding={finding} byId={byId} onSelect={findings.select} />
      <Fact term={t("pane.periksa.mengapa")} text={finding.explanation} />
      <Fact term={t("pane.periksa.solusi")} text={finding.fix} />
      <Suggestion finding={finding} alike={alike} deeds={deeds} />
      <Fact term={t("pane.periksa.dasar")} text={finding.legalBasis} />
      {diabaikan !== null && (
        <Fact term={t("pane.periksa.diabaikan")} text={ignoredText(diabaikan)} />
      )}
      <dd className="pk-why-links">
        <OutsideLink href={finding.help} text={t("pane.periksa.aturan", { aturan: rule })} />
        <button
          type="button"
          className="pk-link"
          disabled={deeds.isBusy}
          onClick={() => (diabaikan === null ? deeds.askIgnore(finding) : deeds.unignore(finding))}
        >
          {diabaikan === null ? t("pane.periksa.abaikan") : t("pane.periksa.muncul")}
        </button>
      </dd>
    </dl>
  );
}

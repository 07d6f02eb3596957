import type { ReactElement } from "react";
import type { OutcomeView } from "../../../app/views.ts";
import { t } from "../../../i18n/pane-text.ts";
import { OutcomeMark } from "../../components/Marks.tsx";
import { OutsideLink } from "../../components/OutsideLink.tsx";
import { ruleUrl } from "../../help-url.ts";

const ORDER = ["temuan", "tidakDiperiksa", "lulus"] as const;

function extent(outcome: OutcomeView): string {
  const { checked, notChecked, findings } = outcome;
  if (outcome.outcome === "tidakDiperiksa") return outcome.reason;
  if (outcome.outcome === "temuan")
    return t("pane.periksa.simpulanTemuan", { n: findings, dari: checked });
  if (notChecked === 0) return t("pane.periksa.simpulanDiperiksa", { n: checked });
  return t("pane.periksa.simpulanSebagian", { n: checked, lewat: notChecked });
}

function Outcome({ outcome }: { readonly outcome: OutcomeView }): ReactElement {
  return (
    <li>
      <OutsideLink href={ruleUrl(outcome.rule)} text={outcome.rule} />
      <span>{outcome.title}</span>
      <span className="pk-muted">{extent(outcome)}</span>
    </li>
  );
}

/** Every rule with what became of it: passed, found something, or not checked and why. */
export function Outcomes(props: {
  readonly outcomes: readonly OutcomeView[];
}): ReactElement | null {
  const { outcomes } = props;
  if (outcomes.length === 0) return null;
  return (
    <section aria-labelledby="pk-outcomes" className="pk-outcomes">
      <h2 id="pk-outcomes">{t("pane.periksa.simpulan")}</h2>
      {ORDER.map((kind) => {
        const members = outcomes.filter(({ outcome }) => outcome === kind);
        if (members.length === 0) return null;
        return (
          <details key={kind} className={`pk-outcome pk-outcome-${kind}`}>
            <summary>
              <OutcomeMark outcome={kind} count={members.length} />
            </summary>
            <ul>
              {members.map((outcome) => (
                <Outcome key={outcome.rule} outcome={outcome} />
              ))}
            </ul>
          </details>
        );
      })}
    </section>
  );
}

import type { ReactElement } from "react";
import type { CheckView } from "../../../app/views.ts";
import { t } from "../../../i18n/pane-text.ts";
import { Glyph } from "../../components/Glyph.tsx";

const GLYPH = { lolos: "ok", belum: "error", kosong: "question" } as const;

/** How far the verdict reaches: rules passed, rules not checked. */
function reach({ rulesPassed, rulesNotChecked }: CheckView): string {
  return [
    t("pane.periksa.ringkas", { lulus: rulesPassed }),
    ...(rulesNotChecked > 0 ? [t("pane.periksa.ringkasLewat", { n: rulesNotChecked })] : []),
  ].join(" · ");
}

/** The answer in one line. Nothing checked looks unlike all well. */
export function Verdict({ view }: { readonly view: CheckView }): ReactElement {
  const { verdict, sentence } = view;
  const isClean = verdict === "lolos" && view.findings.length === 0;
  return (
    <section className={`pk-verdict pk-verdict-${verdict}`}>
      <h2>
        <Glyph name={GLYPH[verdict]} />
        <span>{sentence}</span>
      </h2>
      {isClean && <p>{t("pane.periksa.lolosIsi")}</p>}
      <p>{verdict === "kosong" ? t("pane.periksa.kosongIsi") : reach(view)}</p>
    </section>
  );
}

import { useState, type ReactElement } from "react";
import type { CascadeView } from "../../../app/views.ts";
import { t } from "../../../i18n/pane-text.ts";
import { EmptyState } from "../../components/EmptyState.tsx";
import { StaleBar } from "../../components/Messages.tsx";
import { RunButton } from "../../components/RunButton.tsx";
import { Segments } from "../../components/Segments.tsx";
import { usePaneState } from "../../store/context.ts";
import { useAutoRun } from "../../store/use-auto-run.ts";
import { CrossfirePart } from "../crossfire/CrossfirePart.tsx";
import { Alignment } from "./Alignment.tsx";
import { countMisaligned } from "./alignment.ts";
import { Commands } from "./Commands.tsx";
import { TreePart } from "./TreePart.tsx";
import { UNIT } from "./tree-rows.ts";

type Part = "pohon" | "tema" | "saran" | "keselarasan";

const PANEL = "pk-cascade-part";

function Filled({ view }: { readonly view: CascadeView }): ReactElement {
  const [part, setPart] = useState<Part>("pohon");
  return (
    <div className="pk-view pk-cascade">
      <StaleBar task="cascade" />
      <Commands part={part} />
      <Segments
        label={t("pane.cascading.bagian")}
        panelId={PANEL}
        selected={part}
        onSelect={setPart}
        items={[
          { key: "pohon", content: t("pane.cascading.bagian.pohon") },
          { key: "tema", content: t("pane.cascading.bagian.tema") },
          { key: "saran", content: t("pane.cascading.bagian.saran") },
          {
            key: "keselarasan",
            content: t("pane.cascading.bagian.keselarasanN", { n: countMisaligned(view) }),
          },
        ]}
      />
      <div
        id={PANEL}
        role="tabpanel"
        aria-labelledby={`${PANEL}-${part}`}
        className="pk-cascade-part"
      >
        {part === "pohon" && <TreePart view={view} />}
        {(part === "tema" || part === "saran") && <CrossfirePart key={part} part={part} />}
        {part === "keselarasan" && <Alignment view={view} />}
      </div>
    </div>
  );
}

/** The tree from region to sub kegiatan, with money against plan. */
export function Cascading(): ReactElement {
  useAutoRun("cascade");
  const { results, busy } = usePaneState();
  const view = results.cascade;
  if (view?.nodes.some((node) => node.level === UNIT) === true) return <Filled view={view} />;
  if (view === null && busy !== null) return <div className="pk-view" aria-busy="true" />;
  const isRead = view !== null;
  return (
    <EmptyState
      glyph="sheet"
      title={isRead ? t("pane.cascading.kosong") : t("pane.cascading.judul")}
      text={isRead ? t("pane.cascading.kosongIsi") : t("pane.cascading.mulaiIsi")}
    >
      <RunButton task="cascade" text={t("pane.cascading.mulai")} />
    </EmptyState>
  );
}

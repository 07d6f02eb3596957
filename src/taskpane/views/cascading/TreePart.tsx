import { useRef, useState, type ReactElement } from "react";
import type { CascadeView } from "../../../app/views.ts";
import { t } from "../../../i18n/pane-text.ts";
import { useHeight } from "../../components/use-height.ts";
import { useMedia } from "../../components/use-media.ts";
import { asOfText } from "../../format.ts";
import { StepBar } from "../../components/StepBar.tsx";
import { useStore } from "../../store/context.ts";
import { BESIDE_QUERY } from "./columns.ts";
import { Controls } from "./Controls.tsx";
import { NodePanel } from "./NodePanel.tsx";
import { Reconciliation } from "./Reconciliation.tsx";
import { TreeGrid } from "./TreeGrid.tsx";
import { useTree } from "./use-tree.ts";

/** The tree with its controls; the row looked at is explained below it, with room for it beside it. */
export function TreePart({ view }: { readonly view: CascadeView }): ReactElement {
  const store = useStore();
  const state = useTree(view);
  const isBeside = useMedia(BESIDE_QUERY);
  const [asked, setAsked] = useState<boolean | null>(null);
  const bulan = asOfText(view.asOf);
  const isOpen = asked ?? isBeside;
  const panel = useRef<HTMLDivElement>(null);
  const height = useHeight(panel);
  const toggleDetails = (): void => setAsked(!isOpen);
  return (
    <>
      <p className="pk-muted">
        {bulan === null ? t("pane.cascading.asOfKosong") : t("pane.cascading.asOf", { bulan })}
      </p>
      <Reconciliation rekonsiliasi={view.rekonsiliasi} root={view.nodes[0] ?? null} />
      <Controls state={state} />
      {state.view.rows.length > 0 && (
        <div className="pk-cascade-split">
          <TreeGrid state={state} insetEnd={isBeside ? 0 : height} onDetails={toggleDetails} />
          <div ref={panel} className="pk-node-place">
            <NodePanel
              state={state}
              asOf={view.asOf}
              rinci={view.rinci}
              isOpen={isOpen}
              onToggle={toggleDetails}
            />
          </div>
        </div>
      )}
      <StepBar onUndo={(id) => void store.undo(id)} />
    </>
  );
}

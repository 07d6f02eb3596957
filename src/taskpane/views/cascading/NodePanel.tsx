import { IconButton } from "office-ui-fabric-react";
import { useMemo, type ReactElement } from "react";
import { cellText } from "../../../app/cell-text.ts";
import type { CascadeView } from "../../../app/views.ts";
import type { AsOf } from "../../../core/periode/periode.ts";
import { formatAngka } from "../../../i18n/format.ts";
import { t } from "../../../i18n/pane-text.ts";
import { CellLink } from "../../components/CellLink.tsx";
import { InsertLink } from "../../components/InsertLink.tsx";
import { NodeStatusMark } from "../../components/Marks.tsx";
import { useStore } from "../../store/context.ts";
import { detailsOf } from "./details.ts";
import { Splits } from "./Splits.tsx";
import { nameOf, pathOf, type Tree } from "./tree-rows.ts";
import type { TreeState } from "./use-tree.ts";

interface Props {
  readonly state: TreeState;
  readonly asOf: AsOf;
  readonly rinci: CascadeView["rinci"];
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

interface CrumbsProps {
  readonly tree: Tree;
  readonly node: number;
  readonly onSelect: (node: number) => void;
}

/** The way from the top to a node; each step leads to its row. */
function Crumbs({ tree, node, onSelect }: CrumbsProps): ReactElement {
  const path = pathOf(tree, node);
  return (
    <nav aria-label={t("pane.cascading.jalur")} className="pk-crumbs">
      <ol>
        {path.map((step) => {
          const value = tree.nodes[step];
          if (value === undefined) return null;
          const name = nameOf(value);
          return (
            <li key={step}>
              {step === node ? (
                <strong aria-current="true" title={name}>
                  {name}
                </strong>
              ) : (
                <button
                  type="button"
                  className="pk-link"
                  title={name}
                  onClick={() => onSelect(step)}
                >
                  {name}
                </button>
              )}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

interface DetailsProps {
  readonly tree: Tree;
  readonly node: number;
  readonly asOf: AsOf;
  readonly rinci: CascadeView["rinci"];
}

function Details({ tree, node, asOf, rinci }: DetailsProps): ReactElement | null {
  const value = tree.nodes[node];
  const store = useStore();
  const formulas = useMemo(
    () => (value === undefined ? {} : store.formulas.node(value, asOf)),
    [store, value, asOf],
  );
  const rincian = useMemo(() => (value === undefined ? null : rinci(value.id)), [rinci, value]);
  if (value === undefined) return null;
  return (
    <div
      className="pk-node-details"
      id="pk-node-details"
      role="region"
      aria-label={t("pane.cascading.rinci.buka")}
      tabIndex={0}
    >
      <NodeStatusMark status={tree.status[node] ?? "belumDinilai"} />
      <p className="pk-muted">
        {t("pane.cascading.rinci.statusRumus", { poin: formatAngka(tree.deviasiMerah * 100, 1) })}
      </p>
      <dl>
        {detailsOf(value, asOf).map(({ label, value: figure, formula, angka }) => {
          const rumus = angka === undefined ? undefined : formulas[angka];
          return (
            <div key={label}>
              <dt>{label}</dt>
              <dd>
                <span className="pk-number">{figure}</span>
                <span className="pk-muted">{formula}</span>
                {rumus !== undefined && <InsertLink rumus={rumus} angka={label} />}
              </dd>
            </div>
          );
        })}
        {rincian !== null && <Splits node={value} rincian={rincian} />}
      </dl>
    </div>
  );
}

/** The row looked at: where it hangs, its cell, and on request how its figures come about. */
export function NodePanel({ state, asOf, rinci, isOpen, onToggle }: Props): ReactElement | null {
  const { view, current, select } = state;
  const { tree } = view;
  const value = tree.nodes[current];
  if (value === undefined) return null;
  return (
    <aside
      className="pk-node-panel"
      data-open={isOpen}
      aria-label={t("pane.cascading.rinci.judul")}
    >
      <div className="pk-node-head">
        <Crumbs tree={tree} node={current} onSelect={select} />
        <IconButton
          iconProps={{ iconName: isOpen ? "ChevronDown" : "ChevronUp" }}
          ariaLabel={t("pane.cascading.rinci.buka")}
          title={`${t("pane.cascading.rinci.buka")} (${t("pane.cascading.rinci.tombol")})`}
          aria-expanded={isOpen}
          aria-controls="pk-node-details"
          onClick={onToggle}
        />
      </div>
      {value.at !== null && (
        <p className="pk-node-cell">
          <CellLink at={value.at} cell={cellText(value.at)} />
        </p>
      )}
      {isOpen && <Details tree={tree} node={current} asOf={asOf} rinci={rinci} />}
    </aside>
  );
}

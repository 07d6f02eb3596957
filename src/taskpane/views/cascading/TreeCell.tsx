import type { ReactElement } from "react";
import type { CascadeNode } from "../../../core/cascade/node.ts";
import type { StatusNode } from "../../../core/cascade/status.ts";
import { formatAngka } from "../../../i18n/format.ts";
import { t } from "../../../i18n/pane-text.ts";
import { NodeStatusMark } from "../../components/Marks.tsx";
import { Money } from "../../components/Money.tsx";
import { formatPersen } from "../../format.ts";
import { Absorption } from "./Absorption.tsx";
import type { Column } from "./columns.ts";
import { UNIT } from "./tree-rows.ts";
import { Deviation } from "./Deviation.tsx";

interface Props {
  readonly column: Exclude<Column, "uraian">;
  readonly node: CascadeNode;
  readonly status: StatusNode;
  /** Figures without a column of their own stand with the others. */
  readonly isNarrow: boolean;
}

/** What a narrow pane says under the bar. */
function Notes({ node }: { readonly node: CascadeNode }): ReactElement | null {
  const { level, unreported, findings, fisik } = node;
  const capaian = node.capaian?.nilai ?? null;
  const parts = [
    // Of a single one the status says it.
    ...(unreported > 0 && level !== UNIT
      ? [t("pane.cascading.belumLapor", { n: unreported })]
      : []),
    ...(findings > 0 ? [t("pane.cascading.temuan", { n: findings })] : []),
    ...(fisik === null ? [] : [t("pane.cascading.fisik", { n: formatPersen(fisik, 0) })]),
    ...(capaian === null ? [] : [t("pane.cascading.capaian", { n: formatPersen(capaian, 0) })]),
  ];
  return parts.length === 0 ? null : <span className="pk-tree-notes">{parts.join(" · ")}</span>;
}

/** A count that is quiet where there is none. */
function Count({ n }: { readonly n: number }): ReactElement {
  return <span className={`pk-number${n === 0 ? " pk-muted" : ""}`}>{formatAngka(n)}</span>;
}

/** One figure of a node. */
export function TreeCell({ column, node, status, isNarrow }: Props): ReactElement {
  switch (column) {
    case "pagu":
      return <Money value={node.pagu} />;
    case "rencana":
      return <Money value={node.rencanaSampai} />;
    case "realisasi":
      return <Money value={node.realisasiSampai} />;
    case "serapan":
      return (
        <>
          <Absorption node={node} />
          {isNarrow && <Notes node={node} />}
        </>
      );
    case "deviasi":
      return <Deviation value={node.deviasi} />;
    case "status":
      return (
        <>
          <NodeStatusMark status={status} />
          {isNarrow && node.deviasi !== null && <Deviation value={node.deviasi} />}
        </>
      );
    case "fisik":
      return <span className="pk-number">{formatPersen(node.fisik, 0)}</span>;
    case "capaian":
      return <span className="pk-number">{formatPersen(node.capaian?.nilai ?? null, 0)}</span>;
    case "belumLapor":
      return <Count n={node.unreported} />;
    case "temuan":
      return <Count n={node.findings} />;
  }
}

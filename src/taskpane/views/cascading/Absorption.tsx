import type { ReactElement } from "react";
import type { CascadeNode } from "../../../core/cascade/node.ts";
import { t } from "../../../i18n/pane-text.ts";
import { formatPersen } from "../../format.ts";

const WIDTH = 100;
const clamp = (share: number): number => Math.max(0, Math.min(1, share)) * WIDTH;

/** Spent of the pagu as a bar, the plan as an upright line. */
export function Absorption({ node }: { readonly node: CascadeNode }): ReactElement {
  const { serapan, rencanaSampai, pagu } = node;
  const plan = rencanaSampai === null || pagu === null || pagu === 0 ? null : rencanaSampai / pagu;
  const text = serapan === null ? t("pane.cascading.serapanBelum") : formatPersen(serapan);
  const label = t("pane.cascading.serapanAlt", {
    serapan: text,
    rencana: formatPersen(plan),
  });
  return (
    <span className="pk-absorption" title={label}>
      <svg
        role="img"
        aria-label={label}
        viewBox={`0 0 ${WIDTH} 10`}
        preserveAspectRatio="none"
        className="pk-bar"
      >
        <rect className="pk-bar-track" x="0" y="2" width={WIDTH} height="6" />
        {serapan !== null && (
          <rect className="pk-bar-fill" x="0" y="2" width={clamp(serapan)} height="6" />
        )}
        {plan !== null && (
          <line
            className="pk-bar-plan"
            x1={clamp(plan)}
            x2={clamp(plan)}
            y1="0"
            y2="10"
            vectorEffect="non-scaling-stroke"
          />
        )}
      </svg>
      <span className="pk-number" aria-hidden="true">
        {formatPersen(serapan)}
      </span>
    </span>
  );
}

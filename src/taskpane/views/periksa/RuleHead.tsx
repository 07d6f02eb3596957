import type { ReactElement } from "react";
import { formatAngka } from "../../../i18n/format.ts";
import { Glyph } from "../../components/Glyph.tsx";
import { SeverityMark } from "../../components/Marks.tsx";
import { groupKey, type RuleGroup } from "./finding-rows.ts";

interface Props {
  readonly group: RuleGroup;
  readonly isOpen: boolean;
  readonly onToggle: (key: string) => void;
}

/** A rule over its findings. */
export function RuleHead({ group, isOpen, onToggle }: Props): ReactElement {
  return (
    <button
      type="button"
      className="pk-rule"
      aria-expanded={isOpen}
      onClick={() => onToggle(groupKey(group))}
    >
      <Glyph name={isOpen ? "down" : "right"} />
      <SeverityMark severity={group.severity} />
      <span className="pk-rule-title">
        {group.title} <span className="pk-muted">{group.rule}</span>
      </span>
      <span className="pk-badge">{formatAngka(group.findings.length)}</span>
    </button>
  );
}

import { memo, type ReactElement } from "react";
import { formatAngka } from "../../../i18n/format.ts";
import { Glyph } from "../../components/Glyph.tsx";
import { SeverityMark } from "../../components/Marks.tsx";
import type { Group } from "./groups.ts";

interface Props {
  readonly group: Group;
  readonly isOpen: boolean;
  readonly isActive: boolean;
  readonly onToggle: (key: string) => void;
}

/** A group over its findings. */
export const GroupHead = memo(function GroupHead(props: Props): ReactElement {
  const { group, isOpen, isActive, onToggle } = props;
  const { title, note, severity, entries } = group;
  return (
    <button
      type="button"
      className="pk-group"
      data-row-main="true"
      tabIndex={isActive ? 0 : -1}
      aria-expanded={isOpen}
      onClick={() => onToggle(group.key)}
    >
      <Glyph name={isOpen ? "down" : "right"} />
      <SeverityMark severity={severity} />
      <span className="pk-group-title" title={title}>
        {title} {note !== "" && <span className="pk-muted">{note}</span>}
      </span>
      <span className="pk-badge">{formatAngka(entries.length)}</span>
    </button>
  );
});

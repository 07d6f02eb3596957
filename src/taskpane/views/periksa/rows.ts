import type { FindingView } from "../../../app/views.ts";
import { foldKey, type Group } from "./groups.ts";

/** A line of the list: a group with its number of findings, or a finding. */
export type Row =
  | {
      readonly type: "group";
      readonly key: string;
      readonly group: Group;
      readonly isOpen: boolean;
    }
  | {
      readonly type: "finding";
      readonly key: string;
      readonly finding: FindingView;
      readonly group: string;
      /** The root it stands under; null = it stands in its group. */
      readonly parent: string | null;
      /** Followers that unfold under it. */
      readonly followers: number;
      readonly isUnfolded: boolean;
    };

/** The lines to draw: every group, the findings of those that are open, followers of those that are unfolded. */
export function visibleRows(
  groups: readonly Group[],
  isOpen: (key: string) => boolean,
): readonly Row[] {
  const rows: Row[] = [];
  for (const group of groups) {
    const { key, entries } = group;
    const isGroupOpen = isOpen(key);
    rows.push({ type: "group", key, group, isOpen: isGroupOpen });
    if (!isGroupOpen) continue;
    for (const { finding, followers } of entries) {
      const isUnfolded = followers.length > 0 && isOpen(foldKey(finding.id));
      const row = { type: "finding", group: key } as const;
      rows.push({
        ...row,
        key: finding.id,
        finding,
        parent: null,
        followers: followers.length,
        isUnfolded,
      });
      if (!isUnfolded) continue;
      for (const follower of followers)
        rows.push({
          ...row,
          key: follower.id,
          finding: follower,
          parent: finding.id,
          followers: 0,
          isUnfolded: false,
        });
    }
  }
  return rows;
}

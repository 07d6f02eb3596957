import { CASCADE_LEVELS, type CascadeLevel, type CascadeNode } from "../core/cascade/node.ts";
import type { CascadeView } from "../app/views.ts";

/** Nodes of the tree from the region down to a level, parents first; rekening are made for their sub kegiatan. */
export function nodesDownTo(view: CascadeView, tingkat: CascadeLevel): readonly CascadeNode[] {
  const deepest = CASCADE_LEVELS.indexOf(tingkat);
  const nodes = view.nodes.filter(({ level }) => CASCADE_LEVELS.indexOf(level) <= deepest);
  if (tingkat !== "rekening") return nodes;
  return nodes.flatMap((node) =>
    node.level === "subKegiatan" ? [node, ...(view.rinci(node.id)?.rekening ?? [])] : [node],
  );
}

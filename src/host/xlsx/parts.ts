import { undeclareParts } from "./content-types.ts";
import type { OpcPackage } from "./package.ts";
import { readRelationships, relationshipsPart, removeRelationships } from "./relationships.ts";

/** Names of all parts that can be reached from the package's own links. */
export function reachableParts(pack: OpcPackage): Set<string> {
  const reached = new Set<string>();
  const queue = [""];
  for (let source = queue.pop(); source !== undefined; source = queue.pop()) {
    for (const { target } of readRelationships(pack, source)) {
      const own = target === null ? undefined : pack.find(target);
      if (own === undefined || reached.has(own)) continue;
      reached.add(own);
      queue.push(own);
    }
  }
  return reached;
}

/** Removes the parts that could be reached before and no longer can, with their links and declarations. */
export function removeOrphans(pack: OpcPackage, before: ReadonlySet<string>): void {
  const now = reachableParts(pack);
  const gone = [...before].filter((name) => !now.has(name));
  for (const name of gone) {
    pack.delete(name);
    pack.delete(relationshipsPart(name));
  }
  if (gone.length > 0) undeclareParts(pack, gone);
}

/** Drops the order of calculation, which Excel makes anew; one that names cells gone by is damage to it. */
export function dropCalcChain(pack: OpcPackage, bookPart: string): void {
  const before = reachableParts(pack);
  removeRelationships(pack, bookPart, ({ kind }) => kind === "calcChain");
  removeOrphans(pack, before);
}

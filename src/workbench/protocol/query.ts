import { HostCollection, HostObject, readMember, scalarNames } from "./host-object.ts";

/** `format/fill/color` and its like as a tree; a leaf is an empty node. */
interface Node {
  readonly children: Map<string, Node>;
}

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

/** Answers `load`: an object with PascalCase names, a collection as `_Items`. */
export function query(target: HostObject, info: QueryInfo | undefined): unknown {
  return answer(target, parse([...(info?.Select ?? []), ...(info?.Expand ?? [])]), info);
}

function parse(paths: readonly string[]): Node {
  const root: Node = { children: new Map() };
  for (const path of paths) {
    let node = root;
    for (const part of path.split(/[/.]/).filter((name) => name !== "items" && name !== "")) {
      let next = node.children.get(part);
      if (next === undefined) node.children.set(part, (next = { children: new Map() }));
      node = next;
    }
  }
  return root;
}

function answer(target: HostObject, node: Node, page?: QueryInfo): Record<string, unknown> {
  const result: Record<string, unknown> = { ...target.identity };
  if (target instanceof HostCollection) {
    const items = target.list() as readonly HostObject[];
    const from = page?.Skip ?? 0;
    const shown = items.slice(from, page?.Top === undefined ? undefined : from + page.Top);
    if (node.children.has("count")) result.Count = readMember(target, "count");
    node.children.delete("count");
    result._Items = shown.map((item) => answer(item, node));
    return result;
  }
  const all = node.children.size === 0 || node.children.has("*") || node.children.has("$all");
  const none = node.children.has("$none");
  for (const name of all && !none ? scalarNames(target) : []) {
    const value = readMember(target, name);
    if (!(value instanceof HostObject)) result[wireName(name)] = value;
  }
  for (const [name, child] of node.children) {
    if (name === "*" || name.startsWith("$")) continue;
    const value = readMember(target, name);
    result[wireName(name)] = value instanceof HostObject ? answer(value, child) : value;
  }
  return result;
}

const wireName = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

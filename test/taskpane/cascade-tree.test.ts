import { describe, expect, it } from "vitest";
import {
  asistenChoices,
  filterTree,
  NO_FILTER,
  skpdChoices,
} from "../../src/taskpane/views/cascading/tree-filter.ts";
import {
  treeMove,
  typeAhead,
  type TreeView,
} from "../../src/taskpane/views/cascading/tree-keys.ts";
import {
  buildTree,
  openTo,
  openWhere,
  pathOf,
  visibleNodes,
} from "../../src/taskpane/views/cascading/tree-rows.ts";
import { TreeAccounts } from "../../src/taskpane/views/cascading/tree-accounts.ts";
import { fakeCascade } from "../support/fake-cascade.ts";

const cascade = fakeCascade(2);
const tree = buildTree(cascade.nodes, cascade.deviasiMerah);
const level = (node: number) => tree.nodes[node]?.level;
const units = tree.nodes.flatMap((node, index) => (node.level === "subKegiatan" ? [index] : []));
const hasBelow = (node: number, is: (unit: number) => boolean): boolean =>
  units.some((unit) => is(unit) && pathOf(tree, unit).includes(node));

describe("accounts of the tree", () => {
  const asked: string[] = [];
  const load = (id: string) => {
    asked.push(id);
    return cascade.rekening(id);
  };
  const accounts = new TreeAccounts(tree, load);
  const [first, second] = units;

  it("are asked for only where a sub kegiatan was opened, and once", () => {
    const open = new Set([...openTo(tree, "subKegiatan"), first!]);
    const grown = accounts.with(open);
    expect(asked).toEqual([tree.nodes[first!]!.id]);
    expect(accounts.with(open)).toBe(grown);
    const rows = accounts.rows(visibleNodes(tree, open), open);
    const at = rows.indexOf(first!);
    const below = rows.slice(at + 1, at + 1 + (grown.children[first!] ?? 0));
    expect(below.map((row) => grown.nodes[row]?.level)).toEqual(below.map(() => "rekening"));
    expect(below.map((row) => pathOf(grown, row).at(-2))).toEqual(below.map(() => first));
  });

  it("keep their places as more are opened", () => {
    const before = accounts.with(new Set([first!]));
    const after = accounts.with(new Set([second!]));
    expect(after.nodes.slice(0, before.nodes.length)).toEqual(before.nodes);
    expect(asked).toHaveLength(2);
    // What is closed is out of sight, though it is kept.
    expect(accounts.rows([first!, second!], new Set([second!]))).toHaveLength(
      2 + (after.children[second!] ?? 0),
    );
  });
});

describe("openWhere", () => {
  const open = openWhere(tree, "kritis");
  const isCritical = (unit: number): boolean => tree.status[unit] === "kritis";

  it("shows every sub kegiatan of the status", () => {
    const shown = new Set(visibleNodes(tree, open));
    expect(units.filter(isCritical).length).toBeGreaterThan(10);
    expect(units.filter((unit) => isCritical(unit) && !shown.has(unit))).toEqual([]);
  });

  it("opens nothing that leads to none", () => {
    expect([...open].filter((node) => !hasBelow(node, isCritical))).toEqual([]);
  });
});

describe("filterTree", () => {
  it("leaves the whole tree without a filter, and counts each sub kegiatan once", () => {
    const { rows, scope, counts } = filterTree(tree, NO_FILTER);
    expect([rows, scope]).toEqual([null, null]);
    const total = Object.values(counts).reduce((sum, n) => sum + n);
    expect(total).toBe(new Set(units.map((unit) => tree.nodes[unit]?.posId)).size);
  });

  it("counts a sub kegiatan under two programs once", () => {
    const [first, second] = units;
    const nodes = tree.nodes.map((node, index) =>
      index === second ? { ...node, posId: tree.nodes[first!]!.posId } : node,
    );
    const before = filterTree(tree, NO_FILTER).counts;
    const after = filterTree(buildTree(nodes, 0.1), NO_FILTER).counts;
    const sum = (counts: typeof before): number => Object.values(counts).reduce((a, b) => a + b);
    expect(sum(after)).toBe(sum(before) - 1);
  });

  it("finds rows by all words of name and code, under their ancestors", () => {
    const { rows, count } = filterTree(tree, { ...NO_FILTER, query: "Ibu  hamil 1.02" });
    const hits = rows?.filter((row) => tree.text[row]?.includes("ibu hamil")) ?? [];
    expect(hits).toHaveLength(count);
    expect(count).toBeGreaterThan(0);
    for (const row of rows ?? [])
      if (!hits.includes(row))
        expect(hits.some((hit) => pathOf(tree, hit).includes(row))).toBe(true);
    expect(filterTree(tree, { ...NO_FILTER, query: "tidak ada ini" }).rows).toEqual([]);
  });

  it("with a status finds sub kegiatan by the names on their way", () => {
    const status = new Set(["belumLapor"] as const);
    const { rows, count } = filterTree(tree, { ...NO_FILTER, query: "dinas sosial", status });
    const hits = rows?.filter((row) => level(row) === "subKegiatan") ?? [];
    expect(hits).toHaveLength(count);
    expect(count).toBeGreaterThan(0);
    for (const hit of hits) {
      expect(tree.status[hit]).toBe("belumLapor");
      expect(pathOf(tree, hit).some((step) => tree.nodes[step]?.nama === "Dinas Sosial")).toBe(
        true,
      );
    }
  });

  it("keeps to an Asisten and an SKPD, which can still be opened and closed", () => {
    const [, asisten] = asistenChoices(tree);
    const [skpd] = skpdChoices(tree, asisten!.key);
    const { scope, rows } = filterTree(tree, {
      ...NO_FILTER,
      asisten: asisten!.key,
      skpd: skpd!.key,
    });
    expect(rows).toBeNull();
    const shown = visibleNodes(tree, openTo(tree, "subKegiatan"), scope);
    const names = (of: string) =>
      new Set(shown.filter((row) => level(row) === of).map((row) => tree.nodes[row]?.nama));
    expect(names("asisten")).toEqual(new Set([asisten!.name]));
    expect(names("skpd")).toEqual(new Set([skpd!.name]));
    expect(visibleNodes(tree, openTo(tree, "asisten"), scope)).toHaveLength(2);
  });

  it("offers each SKPD once, by the alphabet", () => {
    const names = skpdChoices(tree, "").map(({ name }) => name);
    expect(names).toEqual([...new Set(names)].sort((a, b) => a.localeCompare(b, "id")));
    expect(names).toHaveLength(5);
  });
});

describe("keys of the tree", () => {
  const open = openTo(tree, "skpd");
  const view: TreeView = { tree, rows: visibleNodes(tree, open), isOpen: (node) => open.has(node) };

  it("walk on with the same letter and round the end", () => {
    const found = [0];
    for (let n = 0; n < 4; n += 1) found.push(typeAhead(view, found.at(-1)!, "a"));
    const named = view.rows.flatMap((node, row) => (tree.text[node]?.startsWith("a") ? [row] : []));
    expect(found.slice(1)).toEqual([...named, ...named].slice(0, 4));
    expect(typeAhead(view, 0, "zzz")).toBe(-1);
  });

  it("stay on a row that still fits a longer word", () => {
    const row = typeAhead(view, 0, "d");
    expect(typeAhead(view, row, tree.text[view.rows[row]!]!.slice(0, 9))).toBe(row);
  });

  it("do nothing on an empty tree", () => {
    const empty: TreeView = { tree: buildTree([], 0.1), rows: [], isOpen: () => false };
    expect(typeAhead(empty, 0, "a")).toBe(-1);
    expect(treeMove(empty, 0, "ArrowRight")).toBeNull();
  });

  it("open the siblings of the row only", () => {
    const at = view.rows.findIndex((node) => level(node) === "skpd");
    const move = treeMove(view, at, "*");
    const nodes = move?.type === "toggle" ? move.nodes : [];
    expect(nodes.length).toBeGreaterThan(1);
    expect(new Set(nodes.map((node) => tree.parent[node])).size).toBe(1);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { FindingView } from "../../src/app/views.ts";
import { difference } from "../../src/taskpane/store/recheck.ts";
import { filterFindings, SEVERITIES } from "../../src/taskpane/views/periksa/filter.ts";
import { planFix } from "../../src/taskpane/views/periksa/fix-plan.ts";
import { GROUPINGS, groupFindings, inOrder } from "../../src/taskpane/views/periksa/groups.ts";
import { ignoreFaults } from "../../src/taskpane/views/periksa/ignore-faults.ts";
import { listMove } from "../../src/taskpane/views/periksa/list-keys.ts";
import { INITIAL_LIST, isOpen, reduceList } from "../../src/taskpane/views/periksa/list-state.ts";
import { visibleRows } from "../../src/taskpane/views/periksa/rows.ts";
import { stepTarget } from "../../src/taskpane/views/periksa/use-findings.ts";
import { fakeFindings, viewOf } from "../support/fake-check.ts";

const ALL = fakeFindings(120);
const FILTER = { shown: new Set(SEVERITIES), search: "", withIgnored: true };
const some = fc.subarray([...ALL]);
const ids = (list: readonly FindingView[]): string[] => list.map(({ id }) => id).sort();

describe("Grouping", () => {
  it("lists every finding exactly once, whatever the grouping", () => {
    fc.assert(
      fc.property(some, fc.constantFrom(...GROUPINGS), (findings, by) => {
        expect(ids(inOrder(groupFindings(findings, by)))).toEqual(ids(findings));
      }),
    );
  });

  it("draws every finding once when all is open, and only heads when all is closed", () => {
    fc.assert(
      fc.property(some, fc.constantFrom(...GROUPINGS), (findings, by) => {
        const groups = groupFindings(findings, by);
        const open = visibleRows(groups, () => true);
        expect(open).toHaveLength(groups.length + findings.length);
        expect(new Set(open.map(({ key }) => key)).size).toBe(open.length);
        expect(visibleRows(groups, () => false)).toHaveLength(groups.length);
      }),
    );
  });

  it("lets a follower stand by itself when its root is not listed", () => {
    const followers = ALL.filter(({ rootCause }) => rootCause === "t0");
    const [group] = groupFindings(followers, "akar");
    expect(group?.entries.map(({ followers: own }) => own.length)).toEqual(followers.map(() => 0));
  });

  it("puts the gravest first, sheets in order, and the nameless SKPD last", () => {
    expect(groupFindings(ALL, "akar").map(({ severity }) => severity)).toEqual(SEVERITIES);
    expect(groupFindings(ALL, "lembar").map(({ title }) => title)).toEqual([
      "DPA Dinkes 1.02",
      "RAK",
    ]);
    expect(groupFindings(ALL, "skpd").at(-1)?.title).toBe("Tanpa SKPD");
  });
});

describe("Filtering", () => {
  it("counts what passes the other filters, roots and followers apart", () => {
    fc.assert(
      fc.property(some, fc.subarray([...SEVERITIES]), (findings, shown) => {
        const { findings: passed, counts } = filterFindings(findings, {
          ...FILTER,
          shown: new Set(shown),
        });
        const sum = shown.reduce((n, key) => n + counts[key].roots + counts[key].followers, 0);
        expect(passed).toHaveLength(sum);
        for (const severity of SEVERITIES) {
          const own = findings.filter((finding) => finding.severity === severity);
          expect(counts[severity].roots + counts[severity].followers).toBe(own.length);
        }
      }),
    );
  });

  it("finds all words anywhere, in any case", () => {
    const found = (search: string): number =>
      filterFindings(ALL, { ...FILTER, search }).findings.length;
    expect(found("rak!j382")).toBe(1);
    expect(found("PENDIDIKAN rencana")).toBeGreaterThan(0);
    expect(found("rencana tidak-ada")).toBe(0);
    expect(found("  ")).toBe(ALL.length);
  });

  it("leaves out what was set aside unless asked", () => {
    const abai = { alasan: "a", oleh: "b", sampai: "", sejak: "2026-01-01" };
    const [first, ...rest] = ALL;
    const findings = [{ ...first!, diabaikan: abai }, ...rest];
    expect(filterFindings(findings, { ...FILTER, withIgnored: false }).findings).toHaveLength(119);
    expect(filterFindings(findings, FILTER).findings).toHaveLength(120);
  });
});

describe("The state of the list", () => {
  const groups = groupFindings(ALL, "aturan");

  it("opens the first of many groups, later every new one", () => {
    const first = reduceList(INITIAL_LIST, { type: "arrive", groups: groups.slice(0, 3) });
    expect([...first.open]).toEqual([groups[0]?.key]);
    const later = reduceList(first, { type: "arrive", groups });
    expect([...later.open]).toEqual([groups[0]?.key, groups[3]?.key]);
    expect(reduceList(later, { type: "arrive", groups })).toBe(later);
  });

  it("holds open what a search finds, until the user closes it", () => {
    const searching = reduceList(INITIAL_LIST, { type: "search", text: "rak" });
    expect(isOpen(searching, "x")).toBe(true);
    expect(isOpen(reduceList(searching, { type: "toggle", key: "x" }), "x")).toBe(false);
  });

  it("opens whatever hides a finding that is gone to", () => {
    fc.assert(
      fc.property(fc.constantFrom(...ALL), fc.constantFrom(...GROUPINGS), (finding, by) => {
        const closed = { ...INITIAL_LIST, by, shown: new Set<never>() };
        const state = reduceList(closed, { type: "select", finding, position: 0 });
        const { findings } = filterFindings(ALL, { ...state, shown: new Set(SEVERITIES) });
        const rows = visibleRows(groupFindings(findings, by), (key) => isOpen(state, key));
        expect(rows.some(({ key }) => key === finding.id)).toBe(true);
        expect(state.shown.has(finding.severity)).toBe(true);
      }),
    );
  });
});

describe("Keys of the list", () => {
  const rows = visibleRows(groupFindings(ALL, "akar"), () => true);

  it("never lead out of the list", () => {
    const keys = ["ArrowDown", "ArrowUp", "PageDown", "PageUp", "Home", "End", "ArrowLeft"];
    fc.assert(
      fc.property(fc.nat(rows.length - 1), fc.constantFrom(...keys), (active, key) => {
        const move = listMove(rows, active, null, key);
        if (move?.type === "go") expect(rows[move.row]).toBeDefined();
      }),
    );
  });

  it("lead from a follower to its root, from a root to its group", () => {
    const follower = rows.findIndex((row) => row.type === "finding" && row.parent === "t0");
    expect(listMove(rows, follower, null, "ArrowLeft")).toEqual({
      type: "go",
      row: rows.findIndex(({ key }) => key === "t0"),
    });
    const plain = rows.findIndex(({ key }) => key === "t1");
    expect(listMove(rows, plain, null, "ArrowLeft")).toEqual({ type: "go", row: 0 });
    expect(listMove(rows, plain, "t1", "ArrowLeft")).toEqual({ type: "detail", id: "t1" });
    expect(listMove(rows, plain, null, "x")).toBeNull();
  });
});

describe("Steps", () => {
  const at = (selected: string | null, position: number) => ({
    ...INITIAL_LIST,
    selected,
    position,
  });

  it("start at either end and go on from where a finding was", () => {
    expect(stepTarget(at(null, -1), -1, 5, 1)).toBe(0);
    expect(stepTarget(at(null, -1), -1, 5, -1)).toBe(4);
    expect(stepTarget(at("a", 2), 2, 5, 1)).toBe(3);
    expect(stepTarget(at("gone", 2), -1, 5, 1)).toBe(2);
    expect(stepTarget(at("gone", 2), -1, 5, -1)).toBe(1);
    expect(stepTarget(at("gone", 9), -1, 5, 1)).toBe(4);
  });
});

describe("What was asked", () => {
  it("sorts fixes by whether they may be written", () => {
    const preview = {
      findingId: "",
      at: ALL[0]!.at,
      cell: "A1",
      semula: "",
      menjadi: "",
      penghalang: null,
      isFormula: false,
    };
    const formula = { ...preview, isFormula: true, penghalang: "Rumus." };
    const blocked = { ...preview, penghalang: "Dilindungi." };
    expect(planFix([preview, formula, blocked])).toEqual({
      ready: [preview],
      formulas: [formula],
      blocked: [blocked],
    });
  });

  it("wants a reason and a name, and no day in the past", () => {
    const right = { alasan: "a", oleh: "b", sampai: "" };
    const none = { alasan: "", oleh: "", sampai: "" };
    expect(ignoreFaults(right, "2026-03-05")).toEqual(none);
    expect(ignoreFaults({ ...right, sampai: "2026-03-05" }, "2026-03-05")).toEqual(none);
    const faults = ignoreFaults({ alasan: " ", oleh: "\t", sampai: "2026-03-04" }, "2026-03-05");
    expect(Object.values(faults).every((text) => text !== "")).toBe(true);
  });

  it("counts what came and what went", () => {
    expect(difference(viewOf(ALL.slice(0, 5)), viewOf(ALL.slice(2, 9), 2))).toEqual({
      cleared: 2,
      added: 4,
    });
  });
});

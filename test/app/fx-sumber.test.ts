import { describe, expect, test, vi } from "vitest";
import { createFxSumber, type FxSumberDependencies } from "../../src/app/fx-sumber.ts";
import type { FindingView } from "../../src/app/views.ts";
import { EXAMPLE_SNAPSHOT, withModel } from "../core/pk/example-model.ts";
import { RUJUKAN } from "../support/rujukan.ts";

type Finding = Pick<FindingView, "id" | "rootCause" | "severity" | "diabaikan" | "posId" | "skpd">;

const finding = (id: string, over: Partial<Finding> = {}): FindingView =>
  ({
    id,
    rootCause: null,
    severity: "warning",
    diabaikan: null,
    posId: "p1",
    skpd: "Dinkes",
    ...over,
  }) as FindingView;

const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

function make(over: Partial<FxSumberDependencies> = {}) {
  const jobs: (() => void)[] = [];
  let decided = (): void => undefined;
  const sumber = createFxSumber({
    rujukan: () => Promise.resolve(RUJUKAN),
    periksa: () => Promise.resolve({ findings: [] }),
    onPeriksa: (listener) => (decided = listener),
    later: (job) => void jobs.push(job),
    ...over,
  });
  const heard = vi.fn();
  sumber.subscribe(heard);
  const run = async (): Promise<void> => {
    jobs.splice(0).forEach((job) => job());
    await settle();
  };
  return { sumber, heard, run, jobs, decide: () => decided() };
}

describe("reference tables", () => {
  test("are loaded at the first question, once, and the listeners are told", async () => {
    const rujukan = vi.fn(() => Promise.resolve(RUJUKAN));
    const { sumber, heard } = make({ rujukan });
    expect([sumber.rujukan(), sumber.gazetir()]).toEqual([null, null]);
    await settle();
    expect(heard).toHaveBeenCalledTimes(1);
    expect(sumber.rujukan()).toBe(RUJUKAN);
    expect(sumber.gazetir()).toBe(sumber.gazetir());
    expect(rujukan).toHaveBeenCalledTimes(1);
  });

  test("that cannot be had tell nobody; the next question tries again", async () => {
    const rujukan = vi.fn(() => Promise.resolve(null));
    const { sumber, heard } = make({ rujukan });
    sumber.rujukan();
    await settle();
    expect(sumber.rujukan()).toBeNull();
    await settle();
    expect(rujukan).toHaveBeenCalledTimes(2);
    expect(heard).not.toHaveBeenCalled();
  });
});

describe("findings", () => {
  test("come after the first question, one check however many cells ask", async () => {
    const periksa = vi.fn(() => Promise.resolve({ findings: [finding("a")] }));
    const { sumber, heard, run } = make({ periksa });
    expect(sumber.temuan(EXAMPLE_SNAPSHOT)).toBeNull();
    expect(sumber.temuan(EXAMPLE_SNAPSHOT)).toBeNull();
    await run();
    expect(periksa).toHaveBeenCalledTimes(1);
    expect(heard).toHaveBeenCalledTimes(1);
    expect(sumber.temuan(EXAMPLE_SNAPSHOT)).toEqual([
      { severity: "warning", posId: "p1", skpd: "Dinkes" },
    ]);
  });

  test("of a new version follow: the count before stands until then", async () => {
    let findings = [finding("a")];
    const { sumber, run } = make({ periksa: () => Promise.resolve({ findings }) });
    sumber.temuan(EXAMPLE_SNAPSHOT);
    await run();
    findings = [];
    const next = withModel({});
    expect(sumber.temuan(next)).toHaveLength(1);
    await run();
    expect(sumber.temuan(next)).toEqual([]);
  });

  test("count as roots, by the gravest of the group; set aside they do not", async () => {
    const abai = { alasan: "x", oleh: "y", sampai: "", sejak: "" };
    const findings = [
      finding("a"),
      finding("b", { rootCause: "a", severity: "error", posId: "p2" }),
      finding("c", { diabaikan: abai }),
      finding("d", { severity: "info", posId: null }),
    ];
    const { sumber, run } = make({ periksa: () => Promise.resolve({ findings }) });
    sumber.temuan(EXAMPLE_SNAPSHOT);
    await run();
    expect(sumber.temuan(EXAMPLE_SNAPSHOT)).toEqual([
      { severity: "error", posId: "p1", skpd: "Dinkes" },
      { severity: "info", posId: null, skpd: "Dinkes" },
    ]);
  });

  test("are counted anew when something was set aside, but only if anybody asked", async () => {
    const periksa = vi.fn(() => Promise.resolve({ findings: [] }));
    const { sumber, run, decide } = make({ periksa });
    decide();
    await run();
    expect(periksa).not.toHaveBeenCalled();
    sumber.temuan(EXAMPLE_SNAPSHOT);
    await run();
    decide();
    await run();
    expect(periksa).toHaveBeenCalledTimes(2);
  });

  test("a check that fails is tried again at the next question", async () => {
    const periksa = vi
      .fn<FxSumberDependencies["periksa"]>()
      .mockRejectedValueOnce(new Error("busy"))
      .mockResolvedValue({ findings: [] });
    const { sumber, run } = make({ periksa });
    sumber.temuan(EXAMPLE_SNAPSHOT);
    await run();
    expect(sumber.temuan(EXAMPLE_SNAPSHOT)).toBeNull();
    await run();
    expect(sumber.temuan(EXAMPLE_SNAPSHOT)).toEqual([]);
  });
});

test("the tree is kept for a version, and the next one builds on it", () => {
  const { sumber } = make();
  const tree = sumber.pohon(EXAMPLE_SNAPSHOT);
  expect(sumber.pohon(EXAMPLE_SNAPSHOT)).toBe(tree);
  const next = sumber.pohon({ ...EXAMPLE_SNAPSHOT });
  expect(next).not.toBe(tree);
  expect(next.dihitung.node).toBe(0);
});

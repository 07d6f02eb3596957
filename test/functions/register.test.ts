import { describe, expect, it, vi } from "vitest";
import type { FxSnapshot } from "../../src/core/pk/snapshot.ts";
import { FUNCTIONS } from "../../src/core/pk/index.ts";
import type { ExcelFunctions } from "../../src/functions/excel-values.ts";
import { registerFunctions } from "../../src/functions/register.ts";
import { EXAMPLE_SNAPSHOT, withModel } from "../core/pk/example-model.ts";
import { FakeError, fakeExcel, fakeInvocation, fakeStore } from "./fake-excel.ts";

function started(first: FxSnapshot | null = EXAMPLE_SNAPSHOT) {
  const excel = fakeExcel();
  const store = fakeStore(first);
  const streams = registerFunctions(excel, store);
  return { excel, store, streams };
}

describe("pure functions in Excel", () => {
  const { excel } = started();

  it("associates every function by its id", () => {
    expect(excel.ids()).toEqual(FUNCTIONS.map((def) => def.spec.id));
  });

  it("answers columns with columns, single cells with one row", () => {
    expect(excel.call("CAPAIAN", [[10], [10]], [[8], [5]], null, null, {})).toEqual([[0.8], [0.5]]);
    expect(excel.call("CAPAIAN", [[10]], [[8]], null, null, {})).toEqual([[0.8]]);
    expect(excel.call("CAPAIAN", 10, 8)).toEqual([[0.8]]);
  });

  it("gives Excel's errors with the message, and passes errors of cells on", () => {
    const noTarget = new FakeError("#N/A", "Target belum diisi.");
    expect(excel.call("CAPAIAN", [[null]], [[8]], null, null)).toEqual([[noTarget]]);
    const passed = excel.call("TERBILANG", [[{ code: "#REF!" }]]);
    expect(passed).toEqual([[new FakeError("#VALUE!", "Sel yang dirujuk berisi galat #REF!.")]]);
    expect(excel.call("TRIWULAN", [[13]])).toEqual([[new FakeError("#NUM!")]]);
  });

  it("does not stumble over Excel's own invocation object", () => {
    expect(excel.call("TERBILANG", [[1]], { functionName: "TERBILANG" })).toEqual([
      ["satu rupiah"],
    ]);
  });
});

/** Compiles only while Excel's own global fits what we ask for. */
export const fitsExcel = (real: typeof CustomFunctions): ExcelFunctions => real;

describe("PK.PROGRESS in Excel", () => {
  it("answers at once, and again when the model changes the answer", () => {
    const { excel, store } = started();
    const invocation = fakeInvocation();
    excel.call("PROGRESS", null, null, "keuangan", invocation);
    expect(invocation.sent).toEqual([[[0.25]]]);
    store.publish(withModel({ realisasiList: EXAMPLE_SNAPSHOT.model.realisasiList.slice(0, 2) }));
    expect(invocation.sent).toEqual([[[0.25]], [[0.15]]]);
  });

  it("does not repeat an unchanged answer, number or error", () => {
    const { excel, store } = started();
    const value = fakeInvocation();
    const error = fakeInvocation();
    excel.call("PROGRESS", null, null, null, value);
    excel.call("PROGRESS", "Entah", null, null, error);
    store.publish(withModel({}));
    store.publish(withModel({}));
    expect(value.sent).toHaveLength(1);
    expect(error.sent).toHaveLength(1);
    expect(error.sent[0]).toMatchObject([[{ code: "#N/A" }]]);
  });

  it("says that the workbook is being read, starts the read, and answers after it", () => {
    const { excel, store } = started(null);
    const invocation = fakeInvocation();
    excel.call("PROGRESS", null, null, null, invocation);
    expect(invocation.sent).toEqual([[[new FakeError("#N/A", "Buku kerja sedang dibaca.")]]]);
    expect(store.reads()).toBe(1);
    store.publish(EXAMPLE_SNAPSHOT);
    expect(invocation.sent[1]).toEqual([[expect.closeTo(0.58, 12)]]);
  });

  it("stops at onCanceled, also when it comes twice", () => {
    const { excel, store, streams } = started();
    const invocation = fakeInvocation();
    excel.call("PROGRESS", null, null, "keuangan", invocation);
    invocation.onCanceled?.();
    invocation.onCanceled?.();
    store.publish(withModel({ realisasiList: [] }));
    expect(invocation.sent).toEqual([[[0.25]]]);
    expect([store.subscriptions(), streams.size()]).toEqual([0, 0]);
  });

  it("keeps the new call alive when the old one is cancelled late, with its own or the same object", () => {
    const { excel, store } = started();
    const old = fakeInvocation();
    excel.call("PROGRESS", null, null, "keuangan", old);
    const lateCancel = old.onCanceled;
    const next = fakeInvocation();
    excel.call("PROGRESS", null, null, "keuangan", next);
    excel.call("PROGRESS", null, null, "keuangan", old);
    lateCancel?.();
    expect(store.subscriptions()).toBe(2);
    store.publish(withModel({ realisasiList: [] }));
    expect(next.sent).toHaveLength(2);
    expect(old.sent).toHaveLength(3);
  });

  it("drops a call whose setResult throws, now or later", () => {
    const { excel, store } = started();
    const dead = { setResult: () => throwStale() };
    excel.call("PROGRESS", null, null, null, dead);
    let answers = 0;
    const dying = { setResult: () => ((answers += 1) > 1 ? throwStale() : undefined) };
    excel.call("PROGRESS", null, null, "keuangan", dying);
    expect(store.subscriptions()).toBe(1);
    store.publish(withModel({ realisasiList: [] }));
    expect(store.subscriptions()).toBe(0);
  });

  it("never throws into Excel, whatever the model holds", () => {
    const broken = { ...EXAMPLE_SNAPSHOT, model: { ...EXAMPLE_SNAPSHOT.model } };
    Object.defineProperty(broken.model, "pkIndikatorList", {
      get: () => {
        throw new Error("broken");
      },
    });
    const { excel } = started(broken);
    const invocation = fakeInvocation();
    excel.call("PROGRESS", null, null, null, invocation);
    expect(invocation.sent).toMatchObject([[[{ code: "#VALUE!" }]]]);
  });

  it("leaves nothing behind after 1,000 calls", () => {
    const { excel, store, streams } = started();
    const calls = Array.from({ length: 1000 }, (_, index) => {
      const invocation = fakeInvocation();
      excel.call("PROGRESS", index % 2 === 0 ? null : "Dinkes", null, null, invocation);
      return invocation;
    });
    expect(store.subscriptions()).toBe(1000);
    for (const invocation of calls) invocation.onCanceled?.();
    expect([store.subscriptions(), streams.size()]).toEqual([0, 0]);
  });
});

describe("after reopening", () => {
  function reopened(kept: Readonly<Record<string, unknown>>) {
    const excel = fakeExcel();
    const store = fakeStore(null);
    let isReady = false;
    const keep = vi.fn<(answers: () => ReadonlyMap<string, unknown>) => void>();
    const terakhir = { isReady: () => isReady, of: (key: string) => kept[key], keep };
    registerFunctions(excel, { ...store, terakhir });
    const ready = (): void => {
      isReady = true;
      store.publish(null);
    };
    return { excel, store, keep, ready };
  }

  it("a cell shows what it showed before, then the live answer", () => {
    const { excel, store, keep, ready } = reopened({ 'PAGU["Dinkes"]': [[7]] });
    const invocation = fakeInvocation();
    excel.call("PAGU", "Dinkes", invocation);
    expect(invocation.sent).toEqual([]);
    ready();
    expect(invocation.sent).toEqual([[[7]]]);
    expect(keep).not.toHaveBeenCalled();
    store.publish(EXAMPLE_SNAPSHOT);
    expect(invocation.sent).toEqual([[[7]], [[1_000_000_000]]]);
    const answers = keep.mock.calls.at(-1)?.[0]();
    expect([...(answers ?? [])]).toEqual([['PAGU["Dinkes"]', [[1_000_000_000]]]]);
  });

  it("a new formula says that the workbook is being read", () => {
    const { excel, ready } = reopened({});
    const invocation = fakeInvocation();
    excel.call("PAGU", "Dinkes", invocation);
    ready();
    expect(invocation.sent).toMatchObject([[[{ code: "#N/A" }]]]);
  });

  it("a passing error does not replace a value", () => {
    const { excel, store } = started();
    const invocation = fakeInvocation();
    excel.call("PAGU", "Dinkes", invocation);
    store.publish(null);
    expect(invocation.sent).toHaveLength(1);
  });
});

function throwStale(): never {
  throw new Error("stale invocation");
}

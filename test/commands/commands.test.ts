import { afterEach, describe, expect, it, vi } from "vitest";
import { ACTION_IDS } from "../../src/commands/actions.ts";
import { associateActions, type ActionHandlers } from "../../src/commands/commands.ts";

type Run = (event: { completed: () => void }) => void;

/** Binds handlers and returns what Excel would call. */
function bind(overrides: Partial<ActionHandlers>, report = vi.fn()) {
  const bound = new Map<string, Run>();
  vi.stubGlobal("Office", { actions: { associate: (id: string, run: Run) => bound.set(id, run) } });
  const nothing = Object.fromEntries(ACTION_IDS.map((id) => [id, () => undefined]));
  associateActions({ ...(nothing as unknown as ActionHandlers), ...overrides }, report);
  return { bound, report };
}

const press = (run: Run | undefined): Promise<void> =>
  new Promise((completed) => run?.({ completed }));

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("ribbon actions", () => {
  it("binds every action of the manifest", () => {
    expect([...bind({}).bound.keys()]).toEqual(ACTION_IDS);
  });

  it("runs the handler, then tells Excel that it is done", async () => {
    const periksa = vi.fn();
    await press(bind({ periksa }).bound.get("periksa"));
    expect(periksa).toHaveBeenCalledOnce();
  });

  it("reports a failure and still tells Excel that it is done", async () => {
    const failure = new Error("protected");
    const { bound, report } = bind({ periksa: () => Promise.reject(failure) });
    await press(bound.get("periksa"));
    expect(report).toHaveBeenCalledWith(failure, "periksa");
  });
});

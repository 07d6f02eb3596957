import type { ExcelErrorCode, ExcelFunctions } from "../../src/functions/excel-values.ts";
import type { LiveModel } from "../../src/functions/live-model.ts";
import type { StreamingInvocation } from "../../src/functions/streams.ts";
import type { FxSnapshot } from "../../src/core/pk/snapshot.ts";

/** Stands for `CustomFunctions.Error`. */
export class FakeError {
  readonly code: ExcelErrorCode;
  readonly message: string | undefined;

  constructor(code: ExcelErrorCode, message?: string) {
    this.code = code;
    this.message = message;
  }
}

type Call = (...args: readonly unknown[]) => unknown;

export interface FakeExcel extends ExcelFunctions {
  readonly ids: () => readonly string[];
  readonly call: Call;
}

/** Excel's side: keeps what is associated and calls it by id. */
export function fakeExcel(): FakeExcel {
  const calls = new Map<string, Call>();
  return {
    associate: (id, call) => calls.set(id, call),
    Error: FakeError,
    ids: () => [...calls.keys()],
    call: (id, ...args) => calls.get(String(id))?.(...args),
  };
}

export interface FakeStore extends LiveModel {
  readonly publish: (snapshot: FxSnapshot | null) => void;
  readonly subscriptions: () => number;
  readonly reads: () => number;
}

/** A store whose versions the test publishes. */
export function fakeStore(first: FxSnapshot | null = null): FakeStore {
  const listeners = new Set<() => void>();
  let snapshot = first;
  let reads = 0;
  return {
    current: () => snapshot,
    subscribe: (listener) => {
      const one = (): void => listener();
      listeners.add(one);
      return () => listeners.delete(one);
    },
    refresh: () => (reads += 1),
    publish: (next) => {
      snapshot = next;
      for (const listener of [...listeners]) listener();
    },
    subscriptions: () => listeners.size,
    reads: () => reads,
  };
}

export interface FakeInvocation extends StreamingInvocation {
  readonly sent: readonly unknown[];
}

/** Excel's handle of a streaming call; records what it was given. */
export function fakeInvocation(): FakeInvocation {
  const sent: unknown[] = [];
  return { sent, setResult: (value) => void sent.push(value) };
}

import type { LiveModel } from "./live-model.ts";

/** Excel's handle of one streaming call: what the library calls `StreamingInvocation`. */
export interface StreamingInvocation {
  setResult: (value: unknown) => void;
  onCanceled?: () => void;
}

export interface Streams {
  /** Starts answering a call: at once, and again whenever a new model version changes the answer. */
  readonly start: (invocation: StreamingInvocation, evaluate: () => Answer) => void;
  /** Calls answered at the moment. */
  readonly size: () => number;
}

export interface Answer {
  /** Equal keys = the same answer, which is not sent again. */
  readonly key: string;
  readonly value: unknown;
}

interface Stream {
  readonly stop: () => void;
}

/**
 * Keeps streaming functions answered. Excel may cancel a call before, after or while it calls anew, and may use one
 * invocation object twice: so each start is a stream of its own, an invocation's earlier stream is stopped first, and
 * a late `onCanceled` of that earlier stream finds nothing left to stop. A call whose `setResult` throws is stale and
 * is dropped.
 */
export function createStreams(live: LiveModel): Streams {
  const active = new Map<StreamingInvocation, Stream>();

  const start = (invocation: StreamingInvocation, evaluate: () => Answer): void => {
    active.get(invocation)?.stop();
    let isOpen = true;
    let lastKey: string | null = null;
    let unsubscribe = (): void => undefined;

    const stream: Stream = {
      stop: () => {
        if (!isOpen) return;
        isOpen = false;
        unsubscribe();
        if (active.get(invocation) === stream) active.delete(invocation);
      },
    };
    const send = (): void => {
      if (!isOpen) return;
      const answer = evaluate();
      if (answer.key === lastKey) return;
      lastKey = answer.key;
      try {
        invocation.setResult(answer.value);
      } catch {
        stream.stop();
      }
    };

    active.set(invocation, stream);
    invocation.onCanceled = stream.stop;
    send();
    if (active.get(invocation) === stream) unsubscribe = live.subscribe(send);
  };

  return { start, size: () => active.size };
}

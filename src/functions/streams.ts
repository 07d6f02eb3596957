import type { LiveModel } from "./live-model.ts";

/** Excel's handle of one streaming call: what the library calls `StreamingInvocation`. */
export interface StreamingInvocation {
  setResult: (value: unknown) => void;
  onCanceled?: () => void;
}

export interface Streams {
  /**
   * Starts answering a call: at once, and again whenever a new model version changes the answer. `question` names
   * function and arguments: before the workbook has been read, the answer it had when last open is given.
   */
  readonly start: (
    invocation: StreamingInvocation,
    question: string,
    evaluate: () => Answer,
  ) => void;
  /** Calls answered at the moment. */
  readonly size: () => number;
}

export interface Answer {
  /** Equal keys = the same answer, which is not sent again. */
  readonly key: string;
  readonly value: unknown;
  /** "Being read", "being checked": the answer follows. */
  readonly isSementara: boolean;
}

interface Stream {
  readonly stop: () => void;
  readonly question: string;
  /** Sent last; undefined = nothing yet. */
  value: unknown;
}

/**
 * Keeps streaming functions answered. Excel may cancel a call before, after or while it calls anew, and may use one
 * invocation object twice: so each start is a stream of its own, an invocation's earlier stream is stopped first, and
 * a late `onCanceled` of that earlier stream finds nothing left to stop. A call whose `setResult` throws is stale and
 * is dropped.
 */
export function createStreams(live: LiveModel): Streams {
  const active = new Map<StreamingInvocation, Stream>();

  const { terakhir } = live;
  const answers = (): ReadonlyMap<string, unknown> =>
    new Map([...active.values()].map(({ question, value }) => [question, value]));

  const start: Streams["start"] = (invocation, question, evaluate) => {
    active.get(invocation)?.stop();
    let isOpen = true;
    let lastKey: string | null = null;
    let unsubscribe = (): void => undefined;

    const stream: Stream = {
      question,
      value: undefined,
      stop: () => {
        if (!isOpen) return;
        isOpen = false;
        unsubscribe();
        if (active.get(invocation) === stream) active.delete(invocation);
      },
    };
    /** Sends an answer unless it was the last; says whether it did. */
    const emit = ({ key, value }: Pick<Answer, "key" | "value">): boolean => {
      if (key === lastKey) return false;
      lastKey = key;
      stream.value = value;
      try {
        invocation.setResult(value);
      } catch {
        stream.stop();
      }
      return true;
    };
    const send = (): void => {
      if (!isOpen) return;
      const answer = evaluate();
      if (!answer.isSementara) {
        if (emit(answer)) terakhir?.keep(answers);
        return;
      }
      // What the cell shows stands until there is an answer; the first time, what it showed when last open.
      if (lastKey !== null || terakhir?.isReady() === false) return;
      const before = terakhir?.of(question);
      emit(before === undefined ? answer : { key: "terakhir", value: before });
    };

    active.set(invocation, stream);
    invocation.onCanceled = stream.stop;
    send();
    if (active.get(invocation) === stream) unsubscribe = live.subscribe(send);
  };

  return { start, size: () => active.size };
}

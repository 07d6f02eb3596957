import type { Action, ResponseBody } from "./wire.ts";

/**
 * A request that goes wrong. `before`: nothing of it was done. `during`: its first actions were (Excel's batches are no
 * transactions). `after`: all of it was, but the answer was lost on the way.
 */
export interface Fault {
  readonly code: string;
  readonly message?: string;
  /** Default: `before`. */
  readonly when?: "before" | "during" | "after";
  /** Part of the actions that were done, 0..1, when it fails `during` the request; default one half. */
  readonly done?: number;
}

/** A request as a trouble-maker sees it. */
export interface Batched {
  readonly actions: number;
  readonly bytes: number;
}

/**
 * Asked before each request is served: it may take its time (a slow host), change the workbook as its user would
 * between two requests, or name the fault that the request shall meet.
 */
export type Trouble = (batch: Batched) => Fault | null | Promise<Fault | null>;

/** The actions that are still done of a request that fails on the way. */
export function actionsDone(actions: readonly Action[], { when, done = 0.5 }: Fault): Action[] {
  if (when === "after") return [...actions];
  return when === "during" ? actions.slice(0, Math.floor(actions.length * done)) : [];
}

/** The answer of a request that failed. */
export function failed({ code, message = code }: Fault, actionIndex = 0): ResponseBody {
  const error = {
    Code: code,
    Message: message,
    Location: "",
    ActionIndex: actionIndex,
    HttpStatusCode: 400,
  };
  return { Error: error, Results: [], TraceIds: [] };
}

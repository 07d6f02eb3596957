import { createFxSumber, type FxSumberDependencies } from "../app/fx-sumber.ts";
import type { FxSumber } from "../core/pk/sumber.ts";

/** Sources for a single evaluation: what it asks for is fetched, and it is asked again. */
export interface SettlingSumber {
  readonly settled: <Result>(evaluate: (sumber: FxSumber) => Result) => Promise<Result>;
}

/** Only what a formula asks for is loaded or checked. */
export function fxSumber({
  rujukan,
  periksa,
}: Pick<FxSumberDependencies, "rujukan" | "periksa">): SettlingSumber {
  const waiting = new Set<Promise<unknown>>();
  const noted =
    <Value>(work: () => Promise<Value>) =>
    (): Promise<Value> => {
      const one = work();
      waiting.add(one);
      return one;
    };
  const sumber = createFxSumber({
    rujukan: noted(rujukan),
    periksa: noted(periksa),
    onPeriksa: () => undefined,
    later: (job) => job(),
  });
  return {
    settled: async (evaluate) => {
      let result = evaluate(sumber);
      while (waiting.size > 0) {
        const now = [...waiting];
        waiting.clear();
        await Promise.all(now);
        result = evaluate(sumber);
      }
      return result;
    },
  };
}

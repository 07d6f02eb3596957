import { BUDGETS, held } from "./budgets.ts";
import { FreshProcess } from "./fresh-process.ts";
import { median } from "./median.ts";
import type { RegionMeasured } from "./region-measure.ts";

const RUNS = 5;

const ms = (figure: number): string => `${figure.toFixed(figure < 10 ? 1 : 0)} ms`;
const times = (figure: number): string => `${figure.toFixed(2)}×`;
const many = (figure: number): string => figure.toLocaleString("en");

/** Table rows: the tree, its roll-up beside a bare sum, and the matching, on the sample region. */
export function measureRegion(): string[][] {
  const fresh = new FreshProcess("region-measure.ts");
  try {
    const runs = fresh.measureTables(RUNS) as readonly RegionMeasured[];
    const middle = (of: (run: RegionMeasured) => number): number => median(runs.map(of));
    const first = runs[0];
    const size = (of: (run: RegionMeasured) => number): string =>
      many(first === undefined ? 0 : of(first));
    const rows = `${size(({ rekening }) => rekening)} rekening, ${size(({ sub }) => sub)} sub kegiatan`;
    const cascade = middle((run) => run.cascadeWarm);
    const ratio = middle((run) => run.rollUp / run.bare);
    const candidates = `${size((run) => run.candidates)} candidates`;
    const match = middle((run) => run.match);
    return [
      ["pos index", rows, ms(middle((run) => run.index)), ""],
      ["tree, code not compiled yet", rows, ms(middle((run) => run.cascade)), ""],
      ["tree", `${rows}, ${size(({ nodes }) => nodes)} nodes`, ms(cascade), ""],
      ["bare sum", `${size((run) => run.rows)} rows × 34`, ms(middle((run) => run.bare)), ""],
      [
        "roll-up",
        `${size((run) => run.rows)} rows × 34`,
        held(
          "roll-up of 100,000 rows",
          middle((run) => run.rollUp),
          BUDGETS.rollUpTime,
          ms,
        ),
        held("roll-up / bare sum", ratio, BUDGETS.rollUp, times),
      ],
      [
        "matching",
        `${size(({ matched }) => matched)} sub kegiatan, ${size(({ pairs }) => pairs)} pairs`,
        ms(match),
        held("matching", match, BUDGETS.match, ms),
      ],
      [
        "Percepatan, worked out in spare time",
        candidates,
        held(
          "first answer",
          middle((run) => run.press),
          BUDGETS.press,
          ms,
        ),
        "",
      ],
      ["Percepatan, a new version", candidates, ms(middle((run) => run.pressWarm)), ""],
      ["Percepatan, code not compiled yet", candidates, ms(middle((run) => run.pressCold)), ""],
    ];
  } finally {
    fresh.close();
  }
}

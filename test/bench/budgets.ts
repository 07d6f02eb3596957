/** What a figure of the bench may be at most. */
export const BUDGETS = {
  /**
   * (parse + rules) / what an xlsx library needs to read the file, in processor time, at 100,000 rincian rows. Our
   * reader is no library: it is faster, so the library's time is ours by a fixed ratio.
   */
  ratio: 0.5,
  /** (parse + rules) / what our own reader needs: so that a faster reader does not hide slower rules. */
  ownRatio: 0.8,
  /** Peak of the whole process, in MB. */
  memory: 800,
  /** Round trips of a check of 20,000 rows × 30 columns, with 2,000 marks. */
  requests: 12,
  /** Milliseconds of rolling 100,000 rows up the tree, all columns. */
  rollUpTime: 150,
  /** Roll-up of 100,000 rows beside a bare sum of the same rows. */
  rollUp: 3,
  /** Milliseconds of matching the sub kegiatan of a region with each other. */
  match: 1_000,
  /** Milliseconds from the press on *Percepatan* to its first answer, on the sample region. */
  press: 100,
  /** Milliseconds of the first plan of 1,500 candidates. */
  greedy: 100,
  /** Milliseconds until HiGHS proves 0.1 % on 1,500 candidates × 12 months × 5 sources. */
  highs: 3_000,
  /** Bytes of the heaviest message: Excel on the web refuses more. */
  message: 5 * 1024 * 1024,
} as const;

/**
 * Time of SheetJS (`xlsx` 0.18.5, the most used library) over that of our reader, for the file of 100,000 rincian rows:
 * 6.9 s and 2.9 s of processor time on one machine, 2026-11-28. ExcelJS 4.4.0 needed 87 s. Neither is a dependency.
 */
export const LIBRARY_OVER_OWN = 6.9 / 2.9;

const broken: string[] = [];

/** Remembers that something is not as it must be. */
export function broke(line: string): void {
  broken.push(line);
}

/** The figure with its budget beside it; a broken budget is remembered. */
export function held(
  what: string,
  figure: number,
  budget: number,
  print: (figure: number) => string = String,
): string {
  const holds = figure <= budget;
  if (!holds) broken.push(`${what}: ${print(figure)}, at most ${print(budget)}`);
  return `${print(figure)} ${holds ? "≤" : "> !"} ${print(budget)}`;
}

/** Says which budgets were broken, and fails the process when any was. */
export function judge(): void {
  if (broken.length === 0) {
    console.log("\nAll budgets hold.");
    return;
  }
  console.log(`\nBroken budgets:\n${broken.map((line) => `  ${line}`).join("\n")}`);
  process.exitCode = 1;
}

import { KUNCI_LANGKAH } from "../../../src/sheet/memory/langkah.ts";
import type { Stage } from "./stage.ts";

/** Watches what the workbook keeps: each text is the one that stood before or one that was asked for, whole. */
export class KeptBook {
  readonly #stage: Stage;
  #before: ReadonlyMap<string, string>;

  constructor(stage: Stage) {
    this.#stage = stage;
    this.#before = new Map(stage.memory());
  }

  /** What should not be, after an action. `isCertain`: the pane has just read or kept what the workbook keeps. */
  faults(isCertain: boolean): readonly string[] {
    const now = this.#stage.memory();
    const asked = this.#stage.takeAsked();
    const keys = new Set([...this.#before.keys(), ...now.keys()]);
    const torn = [...keys].filter((key) => {
      const value = now.get(key) ?? null;
      const isOld = value === (this.#before.get(key) ?? null);
      return !isOld && !asked.some((one) => one.key === key && one.value === value);
    });
    this.#before = new Map(now);
    const found = torn.map((key) => `kept under ${key}: neither old nor new`);
    if (!isCertain) return found;
    const believed = this.#stage.believed();
    // Steps are kept as far as Excel lets us: the next pane compares them with the cells.
    const unlike = [...new Set([...believed.keys(), ...now.keys()])].filter(
      (key) => key !== KUNCI_LANGKAH && believed.get(key) !== now.get(key),
    );
    return [...found, ...unlike.map((key) => `kept under ${key}: not what the pane shows`)];
  }
}

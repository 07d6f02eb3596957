import { outputs as functionOutputs } from "./functions.ts";
import type { Generator } from "./generator.ts";
import { outputs as helpOutputs } from "./help-aturan.ts";
import { manifest } from "./manifest.ts";
import { outputs as ruleIndexOutputs } from "./rules-index.ts";
import { versi } from "./versi.ts";

/** Every generator, in the order they run; a later one may read what an earlier one wrote. */
export const GENERATORS: readonly Generator[] = [
  manifest,
  versi,
  { name: "functions", outputs: functionOutputs, owns: ["assets/help/fungsi"] },
  { name: "rules", outputs: ruleIndexOutputs },
  { name: "rule help", outputs: helpOutputs, owns: ["assets/help/aturan"] },
];

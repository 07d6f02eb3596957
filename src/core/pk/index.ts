// Made by "npm run gen" from the files in fungsi/; changes here are lost.
import { capaian } from "./fungsi/capaian.ts";
import { progress } from "./fungsi/progress.ts";
import { terbilang } from "./fungsi/terbilang.ts";
import { triwulan } from "./fungsi/triwulan.ts";
import type { FunctionDef } from "./spec.ts";

/** All PK.* functions, by file name. */
export const FUNCTIONS: readonly FunctionDef[] = [capaian, progress, terbilang, triwulan];

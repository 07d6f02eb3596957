// Made by "npm run gen" from the files in fungsi/; changes here are lost.
import { alasan } from "./fungsi/alasan.ts";
import { capaian } from "./fungsi/capaian.ts";
import { deviasi } from "./fungsi/deviasi.ts";
import { geser } from "./fungsi/geser.ts";
import { pagu } from "./fungsi/pagu.ts";
import { percepatan } from "./fungsi/percepatan.ts";
import { predikat } from "./fungsi/predikat.ts";
import { progress } from "./fungsi/progress.ts";
import { realisasi } from "./fungsi/realisasi.ts";
import { rencana } from "./fungsi/rencana.ts";
import { serapan } from "./fungsi/serapan.ts";
import { sisa } from "./fungsi/sisa.ts";
import { terbilang } from "./fungsi/terbilang.ts";
import { triwulan } from "./fungsi/triwulan.ts";
import { usulan } from "./fungsi/usulan.ts";
import type { FunctionDef } from "./spec.ts";

/** All PK.* functions, by file name. */
export const FUNCTIONS: readonly FunctionDef[] = [
  alasan,
  capaian,
  deviasi,
  geser,
  pagu,
  percepatan,
  predikat,
  progress,
  realisasi,
  rencana,
  serapan,
  sisa,
  terbilang,
  triwulan,
  usulan,
];

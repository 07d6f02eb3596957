// Made by "npm run gen" from the files in fungsi/; changes here are lost.
import { alasan } from "./fungsi/alasan.ts";
import { bulan } from "./fungsi/bulan.ts";
import { capaian } from "./fungsi/capaian.ts";
import { cascade } from "./fungsi/cascade.ts";
import { deviasi } from "./fungsi/deviasi.ts";
import { geser } from "./fungsi/geser.ts";
import { jenis } from "./fungsi/jenis.ts";
import { kode } from "./fungsi/kode.ts";
import { pagu } from "./fungsi/pagu.ts";
import { percepatan } from "./fungsi/percepatan.ts";
import { predikat } from "./fungsi/predikat.ts";
import { progress } from "./fungsi/progress.ts";
import { realisasi } from "./fungsi/realisasi.ts";
import { rencana } from "./fungsi/rencana.ts";
import { sahkode } from "./fungsi/sahkode.ts";
import { serapan } from "./fungsi/serapan.ts";
import { sinergi } from "./fungsi/sinergi.ts";
import { sisa } from "./fungsi/sisa.ts";
import { temuan } from "./fungsi/temuan.ts";
import { terbilang } from "./fungsi/terbilang.ts";
import { triwulan } from "./fungsi/triwulan.ts";
import { uraian } from "./fungsi/uraian.ts";
import { usulan } from "./fungsi/usulan.ts";
import type { FunctionDef } from "./spec.ts";

/** All PK.* functions, by file name. */
export const FUNCTIONS: readonly FunctionDef[] = [
  alasan,
  bulan,
  capaian,
  cascade,
  deviasi,
  geser,
  jenis,
  kode,
  pagu,
  percepatan,
  predikat,
  progress,
  realisasi,
  rencana,
  sahkode,
  serapan,
  sinergi,
  sisa,
  temuan,
  terbilang,
  triwulan,
  uraian,
  usulan,
];

import { DINKES } from "./dinkes.ts";
import { DINSOS } from "./dinsos.ts";
import { DISKOMINFO } from "./diskominfo.ts";
import { DISPARBUDPORA } from "./disparbudpora.ts";
import { DPKP } from "./dpkp.ts";
import { DPUTR } from "./dputr.ts";
import type { DataSkpd } from "./types.ts";

export const SKPD_CONTOH: readonly DataSkpd[] = [
  DINKES,
  DINSOS,
  DPUTR,
  DPKP,
  DISPARBUDPORA,
  DISKOMINFO,
];

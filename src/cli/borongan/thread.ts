import { readFile } from "node:fs/promises";
import { isoDay } from "../../app/day.ts";
import { muatRujukanDari, rujukanSekali } from "../../app/rujukan.ts";
import { NODE_DISK } from "../../disk/node-disk.ts";
import { kerjaBerkas } from "./kerja-berkas.ts";
import type { Tugas } from "./tugas.ts";

const rujukan = rujukanSekali(() => muatRujukanDari((berkas) => readFile(berkas, "utf8")));

/** The composition root of a worker thread: one file in, its line of results out. */
export default async function kerjakan(tugas: Tugas): Promise<string> {
  return kerjaBerkas(tugas, NODE_DISK, { rujukan, hariIni: () => isoDay(new Date()) });
}

import type { Kode } from "../kode/kode.ts";
import type { JawabanRujukan } from "./rujukan.ts";

/** Answers kept; a workbook has fewer distinct codes, and hostile ones must not fill the memory. */
const MAX_INGATAN = 20_000;

type Jawab = (kode: Kode, tahun: number | null) => JawabanRujukan;

/** The same answers, each worked out once: a workbook asks for the same few codes many thousand times. */
export function ingatJawaban(jawab: Jawab): Jawab {
  const byYear = new Map<number | null, Map<string, JawabanRujukan>>();
  let size = 0;
  return (kode, tahun) => {
    let answers = byYear.get(tahun);
    const known = answers?.get(kode.text);
    if (known !== undefined) return known;
    if (size >= MAX_INGATAN) {
      byYear.clear();
      size = 0;
      answers = undefined;
    }
    if (answers === undefined) byYear.set(tahun, (answers = new Map<string, JawabanRujukan>()));
    const answer = jawab(kode, tahun);
    answers.set(kode.text, answer);
    size += 1;
    return answer;
  };
}

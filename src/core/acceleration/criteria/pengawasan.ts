import { alasan } from "../reasons.ts";
import type { Kriteria } from "./kriteria.ts";

/** Supervision lasts as long as the works it watches and moves only with them. Source: practice, editable words. */
export const pengawasan: Kriteria = {
  id: "pengawasan",
  nama: "Konsultansi pengawasan mengikuti pekerjaan fisik",
  *check(bagian, konteks) {
    const kata = konteks.cariPengawasan(bagian.uraian);
    if (kata === null) return;
    yield alasan("mengikutiFisik", { rekening: bagian.uraian }, bagian.at);
  },
};

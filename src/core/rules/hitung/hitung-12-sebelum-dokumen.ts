import { compareAmounts } from "../compare.ts";
import { contohModel } from "../example.ts";
import type { LookUp, Terdahulu } from "../look-up.ts";
import { selKey } from "../root-keys.ts";
import { ruleFor, type Example } from "../rule.ts";
import { paguOf } from "../sum-parts.ts";
import { FORMULIR_DPPA } from "../sumber.ts";
import { sebutBaris, sebutKode } from "../text.ts";
import { TAHAP_LIST, type DpaDokumen, type SubKegiatan } from "../../model/dpa.ts";
import { cellOf } from "../../model/origin.ts";

/** HITUNG-12: what a DPPA says stood before is what the document before it grants (C42). */
export const hitung12 = ruleFor<"dokumen">()({
  meta: {
    id: "HITUNG-12",
    title: "Pagu sebelum perubahan tidak sama dengan DPA sebelumnya",
    severity: "warning",
    scope: "dokumen",
    needs: ["dpa"],
    legalBasis: [FORMULIR_DPPA],
    effective: { from: 2021 },
    explanation:
      "Perubahan berangkat dari DPA yang berlaku sebelumnya. Bila angkanya berbeda, DPPA disusun dari DPA yang bukan terakhir.",
    fix: "Pastikan DPA pembanding dalam buku kerja ini adalah yang terakhir disahkan. Bila sudah benar, perbaiki kolom sebelum perubahan menurut DPA itu.",
    messages: {
      beda: "Pagu sub kegiatan {sub:teks} sebelum perubahan tertulis {sebelum:rupiah}, sedangkan DPA sebelumnya ({tempat:teks}) memuat {pagu:rupiah} (selisih {selisih:rupiah}).",
    },
    examples: {
      valid: [contoh("Sebelum perubahan Rp500.000; DPA murni Rp500.000.", 500_000)],
      invalid: [contoh("Sebelum perubahan Rp450.000; DPA murni Rp500.000.", 450_000)],
    },
  },
  *check(dokumen, { lookUp, toleransi }) {
    const stated = dokumen.subKegiatanList.filter(({ sebelum }) => sebelum !== null);
    if (stated.length === 0) return yield { notChecked: "sebelum" };
    for (const sub of stated) {
      const before = previousOf(sub, dokumen, lookUp);
      const pagu = before && paguOf(before.sub);
      if (before === null || pagu === null || sub.sebelum === null) {
        yield { notChecked: "dokumenSebelum" };
        continue;
      }
      const beda = compareAmounts(sub.sebelum, pagu, toleransi.total);
      if (beda === null) continue;
      const data = { sub: sebutKode(sub.kode), sebelum: sub.sebelum, pagu, selisih: beda.besar };
      const tempat = sebutBaris(before.sub.origin);
      const at = cellOf(sub.origin, "sebelum");
      yield { messageId: "beda", data: { ...data, tempat }, at, suspects: [selKey(at)] };
    }
  },
});

/** The sub kegiatan in the last earlier stage of the same year; null when there is none, or two of one stage. */
function previousOf(sub: SubKegiatan, dokumen: DpaDokumen, lookUp: LookUp): Terdahulu | null {
  const own = dokumen.tahap === null ? Infinity : stageOf(dokumen);
  const earlier = lookUp
    .terdahuluOf(sub)
    .filter(({ dokumen: old }) => old.tahun === dokumen.tahun && stageOf(old) < own);
  const last = Math.max(...earlier.map(({ dokumen: old }) => stageOf(old)));
  const [only, ...others] = earlier.filter(({ dokumen: old }) => stageOf(old) === last);
  return others.length > 0 ? null : (only ?? null);
}

function stageOf({ tahap }: DpaDokumen): number {
  return TAHAP_LIST.indexOf(tahap ?? "murni");
}

function contoh(uraian: string, sebelum: number): Example {
  const dokumen = [{ tahap: "perubahan", sub: [{ pagu: 600_000, sebelum }] }] as const;
  return { uraian, model: contohModel({ dokumen, arsip: [{ sub: [{ pagu: 500_000 }] }] }) };
}

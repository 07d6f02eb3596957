import { compareAmounts } from "../compare.ts";
import { contohSub } from "../example.ts";
import { ruleFor, type Example } from "../rule.ts";
import { sumParts } from "../sum-parts.ts";
import { FORMULIR_DPA, JENJANG_REKENING } from "../sumber.ts";
import { sebutKode } from "../text.ts";
import { cellOf } from "../../model/origin.ts";

/** HITUNG-04: the printed pagu of a sub kegiatan is the sum of its accounts. */
export const hitung04 = ruleFor<"subKegiatan">()({
  meta: {
    id: "HITUNG-04",
    title: "Pagu sub kegiatan tidak sama dengan jumlah rekeningnya",
    severity: "error",
    scope: "subKegiatan",
    needs: ["dpa"],
    legalBasis: [
      { ...FORMULIR_DPA, pasal: "baris Jumlah Anggaran Sub Kegiatan" },
      JENJANG_REKENING,
    ],
    effective: { from: 2021 },
    explanation:
      "Jumlah Anggaran Sub Kegiatan adalah batas belanja yang disahkan. Angka itu harus sama dengan jumlah semua rekening di atasnya.",
    fix: "Cocokkan rekening sub kegiatan ini dengan SIPD, lalu perbaiki rekening yang keliru atau Jumlah Anggaran Sub Kegiatan.",
    messages: {
      beda: "Sub kegiatan {sub:teks} memuat pagu {pagu:rupiah}, sedangkan rekeningnya berjumlah {hitungan:rupiah} (selisih {selisih:rupiah}).",
    },
    examples: {
      valid: [contoh("Pagu Rp500.000 dengan rekening Rp500.000.", 500_000)],
      invalid: [contoh("Pagu Rp550.000 dengan rekening Rp500.000.", 550_000)],
    },
  },
  *check(sub, { toleransi }) {
    const { pagu, rekeningList } = sub;
    if (pagu === null) return yield { notChecked: "pagu" };
    if (rekeningList.length === 0) return yield { notChecked: "rekening" };
    const hitungan = sumParts(rekeningList);
    if (hitungan === null) return yield { notChecked: "jumlah" };
    const beda = compareAmounts(pagu, hitungan, toleransi.total);
    if (beda === null) return;
    yield {
      messageId: "beda",
      data: { sub: sebutKode(sub.kode), pagu, hitungan, selisih: beda.besar },
      at: cellOf(sub.origin, "pagu"),
      selisih: beda.selisih,
      saran: { menjadi: hitungan },
    };
  },
});

function contoh(uraian: string, pagu: number): Example {
  const rekening = [{ kode: "5.1.02.01.01.0024", jumlah: 500_000 }];
  return { uraian, model: contohSub({ pagu, rekening }) };
}

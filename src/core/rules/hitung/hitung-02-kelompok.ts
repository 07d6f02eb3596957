import { compareAmounts } from "../compare.ts";
import { contohSub } from "../example.ts";
import { ruleFor, type Example } from "../rule.ts";
import { partsOf, sumParts } from "../sum-parts.ts";
import { FORMULIR_DPA } from "../sumber.ts";

/** HITUNG-02: a `[ # ]` or `[ - ]` group's amount is the sum of what stands under it. */
export const hitung02 = ruleFor<"kelompok">()({
  meta: {
    id: "HITUNG-02",
    title: "Jumlah kelompok tidak sama dengan jumlah rinciannya",
    severity: "error",
    scope: "kelompok",
    needs: ["dpa"],
    legalBasis: [{ ...FORMULIR_DPA, pasal: "baris kelompok [ # ] dan [ - ]" }],
    effective: { from: 2021 },
    explanation:
      "Angka di sebelah kelompok [ # ] atau [ - ] adalah jumlah rincian di bawahnya. Bila berbeda, ada rincian yang hilang, tersalin dua kali, atau angka yang diketik ulang.",
    fix: "Cocokkan rincian di bawah kelompok ini dengan SIPD. Lengkapi rincian yang hilang atau perbaiki jumlah kelompoknya.",
    messages: {
      beda: "Kelompok [ {tanda:teks} ] “{uraian:teks}” tertulis {jumlah:rupiah}, sedangkan rincian di bawahnya berjumlah {hitungan:rupiah} (selisih {selisih:rupiah}).",
    },
    examples: {
      valid: [contoh("Kelompok Rp84.000 dengan satu rincian Rp84.000.", 84_000)],
      invalid: [contoh("Kelompok Rp90.000 dengan satu rincian Rp84.000.", 90_000)],
    },
  },
  *check(kelompok, { toleransi }) {
    const { uraian, tanda, jumlah } = kelompok;
    const parts = partsOf(kelompok);
    if (parts.length === 0) return yield { notChecked: "rincian" };
    const hitungan = sumParts(parts);
    if (jumlah === null || hitungan === null) return yield { notChecked: "jumlah" };
    const beda = compareAmounts(jumlah, hitungan, toleransi.total);
    if (beda === null) return;
    const data = { tanda, uraian, jumlah, hitungan, selisih: beda.besar };
    yield { messageId: "beda", data, selisih: beda.selisih, saran: { menjadi: hitungan } };
  },
});

function contoh(uraian: string, jumlah: number): Example {
  const kelompok = [{ jumlah, rincian: [{}] }];
  const rekening = [{ kode: "5.1.02.01.01.0024", jumlah, kelompok }];
  return { uraian, model: contohSub({ rekening }) };
}

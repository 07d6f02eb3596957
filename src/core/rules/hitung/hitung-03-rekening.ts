import { compareAmounts } from "../compare.ts";
import { contohSub } from "../example.ts";
import { ruleFor, type Example } from "../rule.ts";
import { partsOf, sumParts } from "../sum-parts.ts";
import { sebutRekening } from "../text.ts";
import { FORMULIR_DPA, JENJANG_REKENING } from "../sumber.ts";

/** HITUNG-03: an account's amount is the sum of the accounts, groups or items one level down. */
export const hitung03 = ruleFor<"rekening">()({
  meta: {
    id: "HITUNG-03",
    title: "Jumlah rekening tidak sama dengan jumlah bagiannya",
    severity: "error",
    scope: "rekening",
    needs: ["dpa"],
    legalBasis: [{ ...FORMULIR_DPA, pasal: "baris rekening" }, JENJANG_REKENING],
    effective: { from: 2021 },
    explanation:
      "Setiap rekening adalah jumlah rekening setingkat di bawahnya; rekening terbawah adalah jumlah rinciannya. Selisih membuat pagu tidak dapat ditelusuri sampai rincian.",
    fix: "Buka bagian di bawah rekening ini. Lengkapi rekening atau rincian yang hilang, atau perbaiki jumlah rekeningnya menurut SIPD.",
    messages: {
      beda: "Rekening {rekening:teks} tertulis {jumlah:rupiah}, sedangkan bagian di bawahnya berjumlah {hitungan:rupiah} (selisih {selisih:rupiah}).",
    },
    examples: {
      valid: [contoh("Rekening Rp84.000 dengan rincian Rp84.000.", 84_000)],
      invalid: [contoh("Rekening Rp48.000 dengan rincian Rp84.000.", 48_000)],
    },
  },
  *check(rekening, { toleransi }) {
    const { jumlah } = rekening;
    const parts = partsOf(rekening);
    if (parts.length === 0) return yield { notChecked: "rincian" };
    const hitungan = sumParts(parts);
    if (jumlah === null || hitungan === null) return yield { notChecked: "jumlah" };
    const beda = compareAmounts(jumlah, hitungan, toleransi.total);
    if (beda === null) return;
    const sebutan = sebutRekening(rekening);
    yield {
      messageId: "beda",
      data: { rekening: sebutan, jumlah, hitungan, selisih: beda.besar },
      selisih: beda.selisih,
      saran: { menjadi: hitungan },
    };
  },
});

function contoh(uraian: string, jumlah: number): Example {
  const kode = "5.1.02.01.01.0024 - Belanja Alat Tulis Kantor";
  return { uraian, model: contohSub({ rekening: [{ kode, jumlah, rincian: [{}] }] }) };
}

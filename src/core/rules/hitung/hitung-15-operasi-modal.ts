import { compareAmounts } from "../compare.ts";
import { contohModel } from "../example.ts";
import { selKey } from "../root-keys.ts";
import { ruleFor, type Example } from "../rule.ts";
import { JENJANG_REKENING } from "../sumber.ts";
import { sebutKode } from "../text.ts";
import { cellOf } from "../../model/origin.ts";
import { addRupiah } from "../../rupiah/rupiah.ts";

// In a printed DPA the kelompok are rows of the account tree, and HITUNG-03 adds them up.
/** HITUNG-15: where a recapitulation splits the pagu by kelompok belanja, the split makes up the total (C12). */
export const hitung15 = ruleFor<"dokumen">()({
  meta: {
    id: "HITUNG-15",
    title: "Operasi dan modal tidak sama dengan total",
    severity: "error",
    scope: "dokumen",
    needs: ["dpa"],
    legalBasis: [{ ...JENJANG_REKENING, pasal: "pembagian pagu menurut kelompok belanja" }],
    effective: { from: 2021 },
    explanation:
      "Setiap pagu terbagi habis ke dalam kelompok belanja. Bila operasi dan modal tidak sama dengan totalnya, salah satu kolom belum ikut diperbarui.",
    fix: "Cocokkan operasi dan modal dengan DPA, lalu hitung ulang kolom total.",
    messages: {
      beda: "Baris {nama:teks} memuat total {jumlah:rupiah}, sedangkan operasi {operasi:rupiah} dan modal {modal:rupiah} berjumlah {hitungan:rupiah} (selisih {selisih:rupiah}).",
    },
    examples: {
      valid: [contoh("Operasi Rp300.000, modal Rp200.000, total Rp500.000.", 500_000)],
      invalid: [contoh("Operasi Rp300.000, modal Rp200.000, total Rp300.000.", 300_000)],
    },
  },
  *check({ totalList = [] }, { toleransi }) {
    if (totalList.length === 0) return yield { notChecked: "totalRekap" };
    for (const { kode, operasi, modal, jumlah, origin } of totalList) {
      if (operasi === null || modal === null || jumlah === null) {
        yield { notChecked: "totalRekap" };
        continue;
      }
      const hitungan = addRupiah(operasi, modal);
      const beda = compareAmounts(jumlah, hitungan, toleransi.total);
      if (beda === null) continue;
      const at = cellOf(origin, "jumlah");
      yield {
        messageId: "beda",
        data: { nama: sebutKode(kode), jumlah, operasi, modal, hitungan, selisih: beda.besar },
        at,
        // The row's amount is the split's sum: its accounts then miss it by the same.
        causes: [selKey(at)],
        saran: { menjadi: hitungan },
      };
    }
  },
});

function contoh(uraian: string, jumlah: number): Example {
  const kode = "2.21.02 - PROGRAM PENYELENGGARAAN PERSANDIAN";
  const total = { tingkat: "program", kode, operasi: 300_000, modal: 200_000, jumlah } as const;
  return { uraian, model: contohModel({ dokumen: [{ sub: [{}], total: [total] }] }) };
}

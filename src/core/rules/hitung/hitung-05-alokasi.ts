import { compareAmounts } from "../compare.ts";
import { contohModel } from "../example.ts";
import { ruleFor, type Example } from "../rule.ts";
import { paguOf } from "../sum-parts.ts";
import { FORMULIR_DPA, JENJANG_REKENING } from "../sumber.ts";
import { sebutDokumen } from "../text.ts";
import { cellOf } from "../../model/origin.ts";
import { addRupiah, NOL } from "../../rupiah/rupiah.ts";

/** HITUNG-05: *Alokasi Tahun* is the sum of the document's sub kegiatan. Warning: part of a document may be missing. */
export const hitung05 = ruleFor<"dokumen">()({
  meta: {
    id: "HITUNG-05",
    title: "Alokasi tahun tidak sama dengan jumlah sub kegiatan",
    severity: "warning",
    scope: "dokumen",
    needs: ["dpa"],
    legalBasis: [{ ...FORMULIR_DPA, pasal: "baris Alokasi Tahun" }, JENJANG_REKENING],
    effective: { from: 2021 },
    explanation:
      "Alokasi tahun pada kepala DPA adalah jumlah semua sub kegiatan di dalamnya. Selisih dapat berarti ada lembar sub kegiatan yang belum ikut disalin ke buku kerja.",
    fix: "Pastikan semua sub kegiatan pada DPA ini sudah ada dalam buku kerja. Bila sudah lengkap, perbaiki alokasi tahun atau pagu yang keliru.",
    messages: {
      beda: "Dokumen {dokumen:teks} memuat alokasi tahun {alokasi:rupiah}, sedangkan {n:angka} sub kegiatan yang terbaca berjumlah {hitungan:rupiah} (selisih {selisih:rupiah}).",
    },
    examples: {
      valid: [contoh("Alokasi Rp700.000 untuk sub kegiatan Rp500.000 dan Rp200.000.", 700_000)],
      invalid: [contoh("Alokasi Rp750.000 untuk sub kegiatan Rp500.000 dan Rp200.000.", 750_000)],
    },
  },
  *check(dokumen, { toleransi }) {
    const { alokasi, subKegiatanList } = dokumen;
    if (alokasi === null) return yield { notChecked: "alokasi" };
    if (subKegiatanList.length === 0) return yield { notChecked: "pagu" };
    let hitungan = NOL;
    for (const sub of subKegiatanList) {
      const pagu = paguOf(sub);
      if (pagu === null) return yield { notChecked: "pagu" };
      hitungan = addRupiah(hitungan, pagu);
    }
    const beda = compareAmounts(alokasi, hitungan, toleransi.total);
    if (beda === null) return;
    const n = subKegiatanList.length;
    yield {
      messageId: "beda",
      data: { dokumen: sebutDokumen(dokumen), alokasi, n, hitungan, selisih: beda.besar },
      at: cellOf(dokumen.origin, "alokasi"),
      selisih: beda.selisih,
    };
  },
});

function contoh(uraian: string, alokasi: number): Example {
  const second = "2.21.02.2.01.0006 - Penyediaan Layanan Keamanan Informasi";
  const sub = [{ pagu: 500_000 }, { kode: second, pagu: 200_000 }];
  return { uraian, model: contohModel({ dokumen: [{ alokasi, sub }] }) };
}

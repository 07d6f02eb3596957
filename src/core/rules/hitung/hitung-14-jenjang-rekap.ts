import { compareAmounts } from "../compare.ts";
import { contohModel } from "../example.ts";
import { ruleFor, type Example } from "../rule.ts";
import { jumlahPerInduk, totalPerKey } from "../total-rekap.ts";
import { JENJANG_REKENING } from "../sumber.ts";
import { sebutKode } from "../text.ts";
import { cellOf } from "../../model/origin.ts";
import { ungkap } from "../../text/ungkapan.ts";

const BAWAH = { kegiatan: "subKegiatan", program: "kegiatan", skpd: "program" } as const;

/** HITUNG-14: the totals a recapitulation prints add up from sub kegiatan to SKPD (C10). Warning: rows may be filtered out. */
export const hitung14 = ruleFor<"dokumen">()({
  meta: {
    id: "HITUNG-14",
    title: "Total rekapitulasi tidak sama dengan jumlah tingkat di bawahnya",
    severity: "warning",
    scope: "dokumen",
    needs: ["dpa"],
    legalBasis: [JENJANG_REKENING],
    effective: { from: 2021 },
    explanation:
      "Pagu program dan SKPD pada rekapitulasi dipakai sebagai angka resmi. Bila tidak sama dengan jumlah di bawahnya, ada baris yang hilang atau total yang tidak ikut diperbarui.",
    fix: "Pastikan semua baris di bawah total ini ikut tersalin. Bila sudah lengkap, hitung ulang totalnya.",
    messages: {
      beda: "Total {tingkat:teks} {nama:teks} tertulis {jumlah:rupiah}, sedangkan {n:angka} {bawah:teks} di bawahnya berjumlah {hitungan:rupiah} (selisih {selisih:rupiah}).",
    },
    examples: {
      valid: [contoh("Kegiatan Rp500.000 dengan sub kegiatan Rp300.000 dan Rp200.000.", 500_000)],
      invalid: [contoh("Kegiatan Rp550.000 dengan sub kegiatan Rp300.000 dan Rp200.000.", 550_000)],
    },
  },
  *check(dokumen, { toleransi }) {
    const { totalList = [] } = dokumen;
    if (totalList.length === 0) return yield { notChecked: "totalRekap" };
    for (const tingkat of ["kegiatan", "program", "skpd"] as const) {
      const sums = jumlahPerInduk(dokumen, tingkat);
      for (const [key, { first: total, jumlah }] of totalPerKey(totalList, tingkat)) {
        const below = sums.get(key);
        if (below === undefined || below.jumlah === null) {
          yield { notChecked: "totalRekap" };
          continue;
        }
        const beda = compareAmounts(jumlah, below.jumlah, toleransi.total);
        if (beda === null) continue;
        const data = {
          tingkat: ungkap(`peran.${tingkat}`),
          nama: sebutKode(total.kode),
          jumlah,
          n: below.n,
          bawah: ungkap(`peran.${BAWAH[tingkat]}`),
        };
        const at = cellOf(total.origin, "jumlah");
        yield {
          messageId: "beda",
          data: { ...data, hitungan: below.jumlah, selisih: beda.besar },
          at,
          selisih: beda.selisih,
        };
      }
    }
  },
});

function contoh(uraian: string, jumlah: number): Example {
  const sub = [
    { pagu: 300_000 },
    { kode: "2.21.02.2.01.0006 - Layanan Persandian", pagu: 200_000 },
  ];
  const total = [{ tingkat: "kegiatan", kode: "2.21.02.2.01 - Persandian", jumlah }] as const;
  return { uraian, model: contohModel({ dokumen: [{ sub, total }] }) };
}

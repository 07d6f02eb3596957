import { compareAmounts } from "../compare.ts";
import { contohModel } from "../example.ts";
import { paguDokumen, paguTertinggi } from "../pagu-tertinggi.ts";
import { selKey } from "../root-keys.ts";
import { ruleFor, type Example } from "../rule.ts";
import { sebutKode } from "../text.ts";
import { BATAS_BELANJA } from "./dasar.ts";
import { deretSub, dpaSebaris, lewatBatas, sampaiBulan, sebutDeret, selDeret } from "./deret.ts";
import { subtractRupiah } from "../../rupiah/rupiah.ts";
import { ungkap } from "../../text/ungkapan.ts";

/** REALISASI-01: a sub kegiatan has spent no more than its pagu (C40, K7). */
export const realisasi01 = ruleFor<"realisasiRow">()({
  meta: {
    id: "REALISASI-01",
    title: "Realisasi sub kegiatan melebihi pagu",
    severity: "error",
    scope: "realisasiRow",
    needs: ["realisasi", "dpaAtauRak"],
    legalBasis: [BATAS_BELANJA],
    effective: { from: 2021 },
    explanation:
      "Belanja tidak dapat melebihi pagu DPA, karena SPD hanya terbit sebesar anggaran yang tersedia. Realisasi yang melebihi pagu biasanya angka kumulatif yang tertulis sebagai angka bulanan, atau DPA yang belum diperbarui.",
    fix: "Cocokkan dengan SP2D bulan itu. Bila pagu sudah bergeser, perbarui DPA dalam buku kerja ini.",
    messages: {
      lewat:
        "Realisasi {tempat:teks} {sampai:teks} berjumlah {realisasi:rupiah}, sedangkan pagunya {pagu:rupiah} (lebih {selisih:rupiah}).",
    },
    examples: {
      valid: [contoh("Pagu Rp300.000; Januari Rp100.000 dan Februari Rp200.000.", 200_000)],
      invalid: [contoh("Pagu Rp300.000; Januari Rp100.000 dan Februari Rp250.000.", 250_000)],
    },
  },
  *check(row, { lookUp, toleransi }) {
    const rekap = dpaSebaris(row, lookUp);
    if (rekap !== null) {
      const pagu = paguDokumen(rekap);
      if (pagu === null || row.keuangan === null) return yield { notChecked: "pagu" };
      const beda = compareAmounts(row.keuangan, pagu, toleransi.total);
      if (beda === null || beda.selisih < 0) return;
      const tempat = ungkap("sub.deret", { sub: sebutKode(row.subKegiatan) });
      const data = { tempat, sampai: sampaiBulan(row.bulan), realisasi: row.keuangan, pagu };
      return yield { messageId: "lewat", data: { ...data, selisih: beda.selisih } };
    }
    const deret = deretSub(row, lookUp);
    if (!("pos" in deret)) return yield deret;
    if (deret.rows.length === 0) return yield { notApplicable: true };
    const pagu = paguTertinggi(deret.pos);
    if (typeof pagu === "string") return yield { notChecked: pagu };
    const lewat = lewatBatas(deret, () => pagu, toleransi.total);
    if (lewat === null) return;
    const { realisasi, bulan, at } = lewat;
    const data = { tempat: sebutDeret(deret), sampai: sampaiBulan(bulan), realisasi, pagu };
    yield {
      messageId: "lewat",
      data: { ...data, selisih: subtractRupiah(realisasi, pagu) },
      at,
      causes: [selKey(at)],
      suspects: selDeret(deret),
    };
  },
});

function contoh(uraian: string, kedua: number): Example {
  const sub = "2.21.02.2.01.0005";
  const realisasi = [
    { sub, bulan: 1 as const, keuangan: 100_000 },
    { sub, bulan: 2 as const, keuangan: kedua },
  ];
  return { uraian, model: contohModel({ dokumen: [{ sub: [{ pagu: 300_000 }] }], realisasi }) };
}

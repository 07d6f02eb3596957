import { contohModel } from "../example.ts";
import { ruleFor, type Example } from "../rule.ts";
import { ANGGARAN_KAS, KAS_BERTANDA } from "./dasar.ts";
import { periksaKas } from "./kantong.ts";

/** KAS-02: what was spent to the end of a month is within the cash of that month (K7, K9). */
export const kas02 = ruleFor<"model">()({
  meta: {
    id: "KAS-02",
    title: "Realisasi melebihi kas yang tersedia",
    severity: "warning",
    scope: "model",
    needs: ["kas", "realisasi"],
    legalBasis: [ANGGARAN_KAS, KAS_BERTANDA],
    effective: { from: 2021 },
    explanation:
      "Uang yang tidak ada tidak dapat dibelanjakan. Realisasi yang melampaui kas berarti tabel kasnya belum diperbarui, atau angka realisasinya keliru.",
    fix: "Cocokkan tabel kas dengan penerimaan bulan itu, dan realisasi dengan SP2D.",
    messages: {
      kurang:
        "Realisasi {kantong:teks} sampai {bulan:teks} berjumlah {keluar:rupiah}, sedangkan kas yang tersedia {tersedia:rupiah} (kurang {selisih:rupiah}).",
    },
    examples: {
      valid: [contoh("Realisasi dan kas Januari Rp200.000.", 200_000)],
      invalid: [contoh("Realisasi Januari Rp250.000, kas Rp200.000.", 250_000)],
    },
  },
  *check(_model, { lookUp, toleransi }) {
    yield* periksaKas("realisasi", lookUp, toleransi);
  },
});

function contoh(uraian: string, januari: number): Example {
  const sub = "2.21.02.2.01.0005";
  const rak = [{ sub, total: 300_000, bulan: [200_000, 100_000] }];
  const realisasi = [{ sub, bulan: 1 as const, keuangan: januari }];
  return { uraian, model: contohModel({ rak, realisasi, kas: [{ bulan: 1, jumlah: 200_000 }] }) };
}

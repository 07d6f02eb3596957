import { contohModel } from "../example.ts";
import { ruleFor, type Example } from "../rule.ts";
import { ANGGARAN_KAS, KAS_BERTANDA } from "./dasar.ts";
import { periksaKas } from "./kantong.ts";

/** KAS-01: what is planned to the end of a month is within the cash of that month (K8, K9). */
export const kas01 = ruleFor<"model">()({
  meta: {
    id: "KAS-01",
    title: "Rencana melebihi kas yang tersedia",
    severity: "warning",
    scope: "model",
    needs: ["kas", "dpaAtauRak"],
    legalBasis: [ANGGARAN_KAS, KAS_BERTANDA],
    effective: { from: 2021 },
    explanation:
      "SPD hanya terbit sebesar kas yang tersedia. Rencana yang melampauinya tidak dapat dibayar pada bulannya, dan percepatan ke bulan itu akan ditolak.",
    fix: "Geser rencana ke bulan yang kasnya mencukupi, atau perbarui tabel kas bila penerimaan bulan itu sudah berubah.",
    messages: {
      kurang:
        "Rencana {kantong:teks} sampai {bulan:teks} berjumlah {keluar:rupiah}, sedangkan kas yang tersedia {tersedia:rupiah} (kurang {selisih:rupiah}).",
    },
    examples: {
      valid: [contoh("Rencana dan kas Januari Rp200.000.", 200_000)],
      invalid: [contoh("Rencana Januari Rp250.000, kas Rp200.000.", 250_000)],
    },
  },
  *check(_model, { lookUp, toleransi }) {
    yield* periksaKas("rencana", lookUp, toleransi);
  },
});

function contoh(uraian: string, januari: number): Example {
  const rak = [{ sub: "2.21.02.2.01.0005", total: januari, bulan: [januari] }];
  return { uraian, model: contohModel({ rak, kas: [{ bulan: 1, jumlah: 200_000 }] }) };
}

import { contohModel } from "../example.ts";
import { ruleFor, type Example } from "../rule.ts";
import { DAFTAR_PERIKSA, FORMULIR_DPA } from "../sumber.ts";
import { cellOf } from "../../model/origin.ts";

// A target that is missing or has no number is LENGKAP-01. Hasil and capaian may aim at zero (no cases).
/** LENGKAP-05: what a kegiatan delivers is more than nothing (C18). */
export const lengkap05 = ruleFor<"dokumen">()({
  meta: {
    id: "LENGKAP-05",
    title: "Target keluaran nol atau negatif",
    severity: "warning",
    scope: "dokumen",
    needs: ["dpa"],
    legalBasis: [
      { ...FORMULIR_DPA, pasal: "Indikator dan Tolok Ukur Kinerja Kegiatan" },
      DAFTAR_PERIKSA,
    ],
    effective: { from: 2021 },
    explanation:
      "Pagu menghasilkan sesuatu, jadi target keluarannya lebih dari nol. Target nol membuat capaian tidak dapat dihitung.",
    fix: "Isi target keluaran di SIPD dengan jumlah yang akan dihasilkan pagu ini.",
    messages: {
      target: "Target keluaran “{tolokUkur:teks}” tertulis “{target:teks}”.",
    },
    examples: {
      valid: [contoh("Target 1 Laporan.", "1 Laporan")],
      invalid: [contoh("Target 0 Laporan.", "0 Laporan")],
    },
  },
  *check({ indikatorList }) {
    if (indikatorList === null) return yield { notChecked: "indikator" };
    for (const { jenis, tolokUkur, target, targetText, origin } of indikatorList) {
      if (jenis !== "keluaran" || target === null || target > 0) continue;
      const data = { tolokUkur, target: targetText };
      yield { messageId: "target", data, at: cellOf(origin, "target") };
    }
  },
});

function contoh(uraian: string, target: string): Example {
  const indikator = [{ jenis: "keluaran", tolokUkur: "Jumlah laporan", target }] as const;
  return { uraian, model: contohModel({ dokumen: [{ indikator }] }) };
}

import { contohModel } from "../example.ts";
import { ruleFor, type Example } from "../rule.ts";
import { FORMULIR_DPA } from "../sumber.ts";
import { isBlank, sebutDokumen } from "../text.ts";
import { cellOf } from "../../model/origin.ts";
import { ungkap } from "../../text/ungkapan.ts";

/** LENGKAP-15: the rows for capaian and hasil are filled in (C17 above the sub kegiatan); keluaran is LENGKAP-01. */
export const lengkap15 = ruleFor<"dokumen">()({
  meta: {
    id: "LENGKAP-15",
    title: "Indikator capaian atau hasil belum lengkap",
    severity: "warning",
    scope: "dokumen",
    needs: ["dpa"],
    legalBasis: [{ ...FORMULIR_DPA, pasal: "Indikator dan Tolok Ukur Kinerja Kegiatan" }],
    effective: { from: 2021 },
    explanation:
      "Capaian dan hasil menghubungkan kegiatan dengan sasaran program. Tanpa tolok ukur dan target, hubungannya tidak dapat diukur.",
    fix: "Lengkapi tolok ukur dan target capaian serta hasil di SIPD menurut Renja.",
    messages: {
      tolokUkur: "Baris {jenis:teks} pada dokumen {dokumen:teks} tidak memuat tolok ukur.",
      target: "Baris {jenis:teks} “{tolokUkur:teks}” tidak memuat target.",
    },
    examples: {
      valid: [contoh("Hasil dengan target 29 Perangkat Daerah.", "29 Perangkat Daerah")],
      invalid: [contoh("Hasil tanpa target.", "")],
    },
  },
  *check(dokumen) {
    const rows = dokumen.indikatorList?.filter(
      ({ jenis }) => jenis === "capaian" || jenis === "hasil",
    );
    if (rows === undefined || rows.length === 0) return yield { notChecked: "indikator" };
    for (const { jenis: kind, tolokUkur, targetText, origin } of rows) {
      const jenis = ungkap(kind === "hasil" ? "indikator.hasil" : "indikator.capaian");
      if (isBlank(tolokUkur)) {
        const data = { jenis, dokumen: sebutDokumen(dokumen) };
        yield { messageId: "tolokUkur", data, at: cellOf(origin, "tolokUkur") };
      } else if (isBlank(targetText)) {
        yield { messageId: "target", data: { jenis, tolokUkur }, at: cellOf(origin, "target") };
      }
    }
  },
});

function contoh(uraian: string, target: string): Example {
  const indikator = [{ jenis: "hasil", tolokUkur: "Jumlah perangkat daerah", target }] as const;
  return { uraian, model: contohModel({ dokumen: [{ indikator }] }) };
}

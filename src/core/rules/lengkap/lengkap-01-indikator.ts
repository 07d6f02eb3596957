import { contohModel } from "../example.ts";
import type { IndikatorSpec } from "../example-dpa.ts";
import { ruleFor, type Example } from "../rule.ts";
import { FORMULIR_DPA } from "../sumber.ts";
import { isBlank, sebutDokumen } from "../text.ts";
import { cellOf } from "../../model/origin.ts";

/** LENGKAP-01: the keluaran of a kegiatan is named, with a number and a unit. */
export const lengkap01 = ruleFor<"dokumen">()({
  meta: {
    id: "LENGKAP-01",
    title: "Indikator keluaran kosong",
    severity: "error",
    scope: "dokumen",
    needs: ["dpa"],
    legalBasis: [{ ...FORMULIR_DPA, pasal: "Indikator dan Tolok Ukur Kinerja Kegiatan" }],
    effective: { from: 2021 },
    explanation:
      "Tanpa tolok ukur, target, dan satuan keluaran, capaian kegiatan tidak dapat diukur dan tidak dapat dikaitkan dengan Perjanjian Kinerja.",
    fix: "Lengkapi tolok ukur, angka target, dan satuannya di SIPD menurut nomenklatur, lalu salin ulang DPA.",
    messages: {
      tanpaKeluaran: "Dokumen {dokumen:teks} tidak memuat baris keluaran pada tabel indikator.",
      tolokUkur: "Keluaran pada dokumen {dokumen:teks} tidak memuat tolok ukur.",
      target: "Keluaran “{tolokUkur:teks}” tidak memuat target.",
      targetTanpaAngka: "Target keluaran “{tolokUkur:teks}” tertulis “{target:teks}”, tanpa angka.",
      satuan: "Target keluaran “{tolokUkur:teks}” tertulis “{target:teks}”, tanpa satuan.",
    },
    examples: {
      valid: [
        contoh("Keluaran “Jumlah laporan” dengan target 1 Laporan.", {
          jenis: "keluaran",
          tolokUkur: "Jumlah laporan",
          target: "1 Laporan",
        }),
      ],
      invalid: [
        contoh("Keluaran “Jumlah laporan” dengan target 1 tanpa satuan.", {
          jenis: "keluaran",
          tolokUkur: "Jumlah laporan",
          target: "1",
        }),
      ],
    },
  },
  *check(dokumen) {
    const { indikatorList } = dokumen;
    if (indikatorList === null) return yield { notChecked: "indikator" };
    const keluaran = indikatorList.filter(({ jenis }) => jenis === "keluaran");
    if (keluaran.length === 0) {
      const data = { dokumen: sebutDokumen(dokumen) };
      return yield { messageId: "tanpaKeluaran", data, at: cellOf(dokumen.origin, "kegiatan") };
    }
    for (const { origin, tolokUkur, targetText, target, satuan } of keluaran) {
      const at = cellOf(origin, "target");
      const data = { tolokUkur, target: targetText };
      if (isBlank(tolokUkur)) {
        const dokumenData = { dokumen: sebutDokumen(dokumen) };
        yield { messageId: "tolokUkur", data: dokumenData, at: cellOf(origin, "tolokUkur") };
      } else if (isBlank(targetText)) yield { messageId: "target", data: { tolokUkur }, at };
      else if (target === null) yield { messageId: "targetTanpaAngka", data, at };
      else if (isBlank(satuan) && !targetText.includes("%")) {
        yield { messageId: "satuan", data, at };
      }
    }
  },
});

function contoh(uraian: string, indikator: IndikatorSpec): Example {
  return { uraian, model: contohModel({ dokumen: [{ indikator: [indikator] }] }) };
}

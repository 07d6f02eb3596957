import { contohSub } from "../example.ts";
import { ruleFor } from "../rule.ts";
import { FORMULIR_DPA } from "../sumber.ts";
import { sebutKode } from "../text.ts";
import { cellOf } from "../../model/origin.ts";
import { sebutSatuBulan } from "../months.ts";

/** LENGKAP-08: a sub kegiatan says from which month to which it works. */
export const lengkap08 = ruleFor<"subKegiatan">()({
  meta: {
    id: "LENGKAP-08",
    title: "Waktu pelaksanaan kosong atau terbalik",
    severity: "warning",
    scope: "subKegiatan",
    needs: ["dpa"],
    legalBasis: [{ ...FORMULIR_DPA, pasal: "baris Waktu Pelaksanaan" }],
    effective: { from: 2021 },
    explanation:
      "Waktu pelaksanaan membatasi rencana kas dan menentukan apakah kegiatan dapat dimajukan.",
    fix: "Isi waktu pelaksanaan di SIPD dengan bulan mulai dan bulan selesai, misalnya Mulai Januari Sampai Desember.",
    messages: {
      kosong: "Sub kegiatan {sub:teks} tidak memuat waktu pelaksanaan yang terbaca.",
      terbalik:
        "Waktu pelaksanaan sub kegiatan {sub:teks} tertulis mulai {mulai:teks} sampai {selesai:teks}, selesai sebelum mulai.",
    },
    examples: {
      valid: [{ uraian: "Mulai Januari sampai Desember.", model: contohSub({}) }],
      invalid: [
        {
          uraian: "Baris Waktu Pelaksanaan ada, tetapi kosong.",
          model: contohSub({ waktu: null }),
        },
      ],
    },
  },
  *check({ kode, waktu, origin }) {
    const at = cellOf(origin, "waktu");
    const sub = sebutKode(kode);
    if (waktu === null) {
      if (origin.cols.waktu === undefined) return yield { notChecked: "waktu" };
      yield { messageId: "kosong", data: { sub }, at };
    } else if (waktu.mulai > waktu.selesai) {
      const data = {
        sub,
        mulai: sebutSatuBulan(waktu.mulai),
        selesai: sebutSatuBulan(waktu.selesai),
      };
      yield { messageId: "terbalik", data, at };
    }
  },
});

import { contohSub } from "../example.ts";
import { ruleFor } from "../rule.ts";
import { DAFTAR_PERIKSA, FORMULIR_DPA } from "../sumber.ts";
import { isBlank, sebutKode } from "../text.ts";
import { cellOf } from "../../model/origin.ts";

/** LENGKAP-07: a sub kegiatan says whom it is for (C22), where the form has the line. */
export const lengkap07 = ruleFor<"subKegiatan">()({
  meta: {
    id: "LENGKAP-07",
    title: "Kelompok sasaran kosong",
    severity: "warning",
    scope: "subKegiatan",
    needs: ["dpa"],
    legalBasis: [{ ...FORMULIR_DPA, pasal: "baris Kelompok Sasaran" }, DAFTAR_PERIKSA],
    effective: { from: 2021 },
    explanation:
      "Kelompok sasaran menyatakan siapa yang menerima manfaat. Tanpa itu, sasaran antarperangkat daerah tidak dapat dipadukan.",
    fix: "Isi kelompok sasaran di SIPD, misalnya masyarakat, siswa, atau perangkat daerah tertentu.",
    messages: {
      kosong: "Sub kegiatan {sub:teks} tidak memuat kelompok sasaran.",
    },
    examples: {
      valid: [{ uraian: "Kelompok Sasaran “Masyarakat”.", model: contohSub({}) }],
      invalid: [
        {
          uraian: "Baris Kelompok Sasaran ada, tetapi kosong.",
          model: contohSub({ kelompokSasaran: "" }),
        },
      ],
    },
  },
  *check({ kelompokSasaran, kode, origin }) {
    if (kelompokSasaran === null) return yield { notChecked: "kelompokSasaran" };
    if (!isBlank(kelompokSasaran)) return;
    const at = cellOf(origin, "kelompokSasaran");
    yield { messageId: "kosong", data: { sub: sebutKode(kode) }, at };
  },
});

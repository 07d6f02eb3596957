import { contohSub } from "../example.ts";
import { ruleFor } from "../rule.ts";
import { FORMULIR_DPA } from "../sumber.ts";
import { isBlank, sebutKode } from "../text.ts";
import { cellOf } from "../../model/origin.ts";

/** LENGKAP-04: a sub kegiatan says what it delivers. */
export const lengkap04 = ruleFor<"subKegiatan">()({
  meta: {
    id: "LENGKAP-04",
    title: "Keluaran sub kegiatan kosong",
    severity: "error",
    scope: "subKegiatan",
    needs: ["dpa"],
    legalBasis: [{ ...FORMULIR_DPA, pasal: "baris Keluaran Sub Kegiatan" }],
    effective: { from: 2021 },
    explanation:
      "Keluaran menyatakan apa yang dihasilkan pagu ini. Tanpa keluaran, realisasi fisik dan capaian tidak memiliki ukuran.",
    fix: "Isi keluaran sub kegiatan di SIPD menurut nomenklatur, lalu salin ulang DPA.",
    messages: {
      kosong: "Sub kegiatan {sub:teks} tidak memuat keluaran.",
    },
    examples: {
      valid: [{ uraian: "Keluaran “Jumlah laporan keamanan informasi”.", model: contohSub({}) }],
      invalid: [
        { uraian: "Baris Keluaran ada, tetapi kosong.", model: contohSub({ keluaran: "" }) },
      ],
    },
  },
  *check(sub) {
    if (sub.keluaran === null) return yield { notChecked: "keluaran" };
    if (!isBlank(sub.keluaran)) return;
    yield {
      messageId: "kosong",
      data: { sub: sebutKode(sub.kode) },
      at: cellOf(sub.origin, "keluaran"),
    };
  },
});

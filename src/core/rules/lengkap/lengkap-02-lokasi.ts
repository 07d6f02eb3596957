import { contohSub } from "../example.ts";
import { ruleFor } from "../rule.ts";
import { FORMULIR_DPA } from "../sumber.ts";
import { isBlank, sebutKode } from "../text.ts";
import { cellOf } from "../../model/origin.ts";

/** LENGKAP-02: a sub kegiatan says where it happens. */
export const lengkap02 = ruleFor<"subKegiatan">()({
  meta: {
    id: "LENGKAP-02",
    title: "Lokasi kosong",
    severity: "warning",
    scope: "subKegiatan",
    needs: ["dpa"],
    legalBasis: [{ ...FORMULIR_DPA, pasal: "baris Lokasi" }],
    effective: { from: 2021 },
    explanation:
      "Lokasi menjadi dasar pencocokan lokus antarperangkat daerah dan pengawasan pekerjaan di lapangan.",
    fix: "Isi lokasi di SIPD paling sedikit kabupaten; untuk pekerjaan fisik atau kegiatan masyarakat sampai kecamatan atau desa.",
    messages: {
      kosong: "Sub kegiatan {sub:teks} tidak memuat lokasi.",
    },
    examples: {
      valid: [{ uraian: "Lokasi “Semua Kecamatan”.", model: contohSub({}) }],
      invalid: [{ uraian: "Baris Lokasi ada, tetapi kosong.", model: contohSub({ lokasi: "" }) }],
    },
  },
  *check(sub) {
    if (sub.lokasi === null) return yield { notChecked: "lokasi" };
    if (!isBlank(sub.lokasi)) return;
    yield {
      messageId: "kosong",
      data: { sub: sebutKode(sub.kode) },
      at: cellOf(sub.origin, "lokasi"),
    };
  },
});

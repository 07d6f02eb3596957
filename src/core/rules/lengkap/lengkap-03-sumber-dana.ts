import { contohSub } from "../example.ts";
import { ruleFor } from "../rule.ts";
import { FORMULIR_DPA } from "../sumber.ts";
import { isBlank, sebutKode, sebutRekening } from "../text.ts";
import { leafRekening } from "../sum-parts.ts";
import type { Kelompok, Rekening } from "../../model/dpa.ts";
import { cellOf } from "../../model/origin.ts";

/** LENGKAP-03: the money of a sub kegiatan has a source: for the whole, per account, or per group. */
export const lengkap03 = ruleFor<"subKegiatan">()({
  meta: {
    id: "LENGKAP-03",
    title: "Sumber dana kosong",
    severity: "error",
    scope: "subKegiatan",
    needs: ["dpa"],
    legalBasis: [
      { ...FORMULIR_DPA, pasal: "baris Sumber Pendanaan dan Sumber Dana" },
      {
        jenis: "praktik",
        peraturan: "Setiap pagu memiliki sumber dana",
        sumber: "penandaan sumber dana pada perangkat lunak SIPD",
        certainty: "secondary",
      },
    ],
    effective: { from: 2021 },
    explanation:
      "Sumber dana menentukan kapan uang tersedia dan untuk apa boleh dipakai. Tanpa sumber dana, kas per sumber dan syarat DAK atau DAU tidak dapat diperiksa.",
    fix: "Isi sumber dana sub kegiatan atau kelompok belanjanya di SIPD, lalu salin ulang DPA.",
    messages: {
      kosong: "Sub kegiatan {sub:teks} tidak memuat sumber dana.",
      sebagian:
        "Rekening {rekening:teks} pada sub kegiatan {sub:teks} tidak memuat sumber dana, sedangkan rekening lain memuatnya.",
    },
    examples: {
      valid: [{ uraian: "Sumber Pendanaan: PAD.", model: contohSub({}) }],
      invalid: [
        {
          uraian: "Baris Sumber Pendanaan ada, tetapi kosong.",
          model: contohSub({ sumberDana: "" }),
        },
      ],
    },
  },
  *check({ kode, sumberDana, rekeningList, origin }) {
    if (sumberDana !== null && !isBlank(sumberDana)) return;
    const leaves = [...leafRekening(rekeningList)];
    const lacking = leaves.filter((rekening) => !isFunded(rekening));
    if (lacking.length === leaves.length) {
      const isStated = sumberDana !== null || leaves.some(({ sumberDana: own }) => own !== null);
      if (!isStated) return yield { notChecked: "sumberDana" };
      const at = cellOf(origin, "sumberDana");
      return yield { messageId: "kosong", data: { sub: sebutKode(kode) }, at };
    }
    for (const rekening of lacking) {
      const sebutan = sebutRekening(rekening);
      const data = { rekening: sebutan, sub: sebutKode(kode) };
      yield { messageId: "sebagian", data, at: cellOf(rekening.origin, "sumberDana") };
    }
  },
});

function isFunded({ sumberDana, kelompokList }: Rekening | Kelompok): boolean {
  return (sumberDana !== null && !isBlank(sumberDana)) || kelompokList.some(isFunded);
}

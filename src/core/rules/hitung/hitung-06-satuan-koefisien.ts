import { contohSub } from "../example.ts";
import type { RincianSpec } from "../example-dpa.ts";
import { LULUS, ruleFor, tidakDiperiksa, type Example } from "../rule.ts";
import { FORMULIR_DPA } from "../sumber.ts";
import { isBlank } from "../text.ts";
import { cellOf } from "../../model/origin.ts";

// The product itself is multiplied out by HITUNG-01.
/** HITUNG-06: the koefisien is a product of numbers with units (`2 Orang x 3 Hari`), and its units are those of the satuan column. */
export const hitung06 = ruleFor<"rincian">()({
  meta: {
    id: "HITUNG-06",
    title: "Koefisien tidak sesuai dengan satuannya",
    severity: "warning",
    scope: "rincian",
    needs: ["dpa"],
    legalBasis: [{ ...FORMULIR_DPA, pasal: "kolom Koefisien/Volume dan Satuan" }],
    effective: { from: 2021 },
    explanation:
      "Harga satuan berlaku untuk satuan yang tertulis di kolom Satuan. Bila koefisien memakai satuan lain, hasil kalinya tidak menyatakan volume yang dibeli.",
    fix: "Samakan satuan pada koefisien dengan kolom Satuan menurut SIPD, dan pastikan setiap faktor koefisien diawali angka.",
    messages: {
      satuan:
        "Koefisien rincian “{uraian:teks}” tertulis “{koefisien:teks}”, sedangkan satuannya “{satuan:teks}”.",
      faktor:
        "Koefisien rincian “{uraian:teks}” tertulis “{koefisien:teks}”, yang tidak terbaca sebagai perkalian angka.",
    },
    examples: {
      valid: [contoh("Koefisien 20 Kotak dengan satuan Kotak.", {})],
      invalid: [contoh("Koefisien 20 Kotak dengan satuan Rim.", { satuan: "Rim" })],
    },
  },
  check({ uraian, koefisienText, koefisien, satuan, origin }, { lookUp }) {
    if (isBlank(koefisienText)) return tidakDiperiksa("koefisien");
    if (koefisien !== null && !lookUp.isSatuanBerbeda(koefisienText, satuan)) return LULUS;
    const at = cellOf(origin, "koefisien");
    const data = { uraian, koefisien: koefisienText };
    return koefisien === null
      ? [{ messageId: "faktor", data, at }]
      : [{ messageId: "satuan", data: { ...data, satuan }, at }];
  },
});

function contoh(uraian: string, rincian: RincianSpec): Example {
  const rekening = { kode: "5.1.02.01.01.0024", jumlah: 84_000, rincian: [rincian] };
  return { uraian, model: contohSub({ rekening: [rekening] }) };
}

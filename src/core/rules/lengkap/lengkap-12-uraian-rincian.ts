import { contohSub } from "../example.ts";
import type { RincianSpec } from "../example-dpa.ts";
import { selKey } from "../root-keys.ts";
import { LULUS, ruleFor, type Example } from "../rule.ts";
import { FORMULIR_DPA } from "../sumber.ts";
import { isBlank } from "../text.ts";
import { cellOf } from "../../model/origin.ts";
import { NOL } from "../../rupiah/rupiah.ts";

/** LENGKAP-12: an item says what is bought: in its uraian, or at least in its spesifikasi. */
export const lengkap12 = ruleFor<"rincian">()({
  meta: {
    id: "LENGKAP-12",
    title: "Uraian rincian kosong",
    severity: "warning",
    scope: "rincian",
    needs: ["dpa"],
    legalBasis: [{ ...FORMULIR_DPA, pasal: "kolom Uraian" }],
    effective: { from: 2021 },
    explanation:
      "Tanpa uraian, tidak diketahui barang atau jasa apa yang dibeli, sehingga harga dan rekeningnya tidak dapat diperiksa.",
    fix: "Isi uraian rincian ini menurut SIPD, atau hapus barisnya bila hanya sisa salinan.",
    messages: {
      kosong: "Rincian sebesar {jumlah:rupiah} tidak memuat uraian maupun spesifikasi.",
    },
    examples: {
      valid: [contoh("Uraian “Isi staples”.", {})],
      invalid: [contoh("Uraian kosong.", { uraian: "" })],
    },
  },
  check({ uraian, spesifikasi, jumlah, origin }) {
    if (!isBlank(uraian) || !isBlank(spesifikasi)) return LULUS;
    const at = cellOf(origin, "uraian");
    return [{ messageId: "kosong", data: { jumlah: jumlah ?? NOL }, at, causes: [selKey(at)] }];
  },
});

function contoh(uraian: string, rincian: RincianSpec): Example {
  const rekening = { kode: "5.1.02.01.01.0024", jumlah: 84_000, rincian: [rincian] };
  return { uraian, model: contohSub({ rekening: [rekening] }) };
}

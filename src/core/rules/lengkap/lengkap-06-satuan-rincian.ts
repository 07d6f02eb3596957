import { contohSub } from "../example.ts";
import type { RincianSpec } from "../example-dpa.ts";
import { LULUS, ruleFor, tidakDiperiksa, type Example } from "../rule.ts";
import { FORMULIR_DPA } from "../sumber.ts";
import { isBlank } from "../text.ts";
import { cellOf } from "../../model/origin.ts";
import { kataSatuan } from "../../text/satuan.ts";

/** LENGKAP-06: an item says what its price is for: in the unit column, or beside the number of its koefisien. */
export const lengkap06 = ruleFor<"rincian">()({
  meta: {
    id: "LENGKAP-06",
    title: "Satuan rincian kosong",
    severity: "warning",
    scope: "rincian",
    needs: ["dpa"],
    legalBasis: [{ ...FORMULIR_DPA, pasal: "kolom Satuan" }],
    effective: { from: 2021 },
    explanation:
      "Tanpa satuan, volume dan harga tidak dapat dibandingkan dengan standar harga dan tidak dapat ditagih saat pembayaran.",
    fix: "Isi satuan rincian ini menurut SIPD, misalnya Kotak, Orang / Hari, atau Paket.",
    messages: {
      kosong:
        "Rincian “{uraian:teks}” tidak memuat satuan; koefisiennya tertulis “{koefisien:teks}”.",
    },
    examples: {
      valid: [contoh("Satuan Kotak.", {})],
      invalid: [contoh("Koefisien 20 tanpa satuan.", { koefisienText: "20", satuan: "" })],
    },
  },
  check({ uraian, koefisienText, satuan, origin }) {
    if (!isBlank(satuan)) return LULUS;
    if (isBlank(koefisienText)) return tidakDiperiksa("koefisien");
    if (kataSatuan(koefisienText).length > 0) return LULUS;
    // A list without the column cannot say it; the koefisien then is a bare number as well.
    if (origin.cols.satuan === undefined) return [{ notApplicable: true }];
    const data = { uraian, koefisien: koefisienText };
    return [{ messageId: "kosong", data, at: cellOf(origin, "satuan") }];
  },
});

function contoh(uraian: string, rincian: RincianSpec): Example {
  const rekening = { kode: "5.1.02.01.01.0024", jumlah: 84_000, rincian: [rincian] };
  return { uraian, model: contohSub({ rekening: [rekening] }) };
}

import { contohSub } from "../example.ts";
import { LULUS, ruleFor, tidakDiperiksa, type Example } from "../rule.ts";
import { cellOf } from "../../model/origin.ts";

/** HITUNG-08: unit prices are whole rupiah. For information: tariffs per kWh or m³ rightly have sen. */
export const hitung08 = ruleFor<"rincian">()({
  meta: {
    id: "HITUNG-08",
    title: "Harga satuan memuat pecahan rupiah",
    severity: "info",
    scope: "rincian",
    needs: ["dpa"],
    legalBasis: [
      {
        jenis: "praktik",
        peraturan: "Harga pada standar harga satuan ditulis dalam rupiah bulat",
        sumber: "daftar pemeriksaan DPA; belum ada naskah yang dibaca",
        certainty: "practice",
      },
    ],
    effective: { from: 2021 },
    explanation:
      "Harga berpecahan sering berasal dari pagu yang dibagi volume, bukan dari standar harga satuan. Pembulatannya menimbulkan selisih kecil pada jumlah.",
    fix: "Cocokkan harga dengan standar harga satuan. Biarkan bila harganya memang berpecahan, misalnya tarif listrik per kWh.",
    messages: {
      pecahan: "Harga satuan rincian “{uraian:teks}” tertulis {harga:harga}.",
    },
    examples: {
      valid: [contoh("Harga Rp4.200.", 4200)],
      invalid: [contoh("Harga Rp4.200,50.", 4200.5)],
    },
  },
  check({ uraian, harga, origin }) {
    if (harga === null) return tidakDiperiksa("harga");
    // Formulas leave dust far below a sen.
    if (Math.abs(harga - Math.round(harga)) < 0.005) return LULUS;
    return [{ messageId: "pecahan", data: { uraian, harga }, at: cellOf(origin, "harga") }];
  },
});

function contoh(uraian: string, harga: number): Example {
  const rekening = [{ kode: "5.1.02.01.01.0024", jumlah: null, rincian: [{ harga }] }];
  return { uraian, model: contohSub({ rekening }) };
}

import { contohSub } from "../example.ts";
import type { RincianSpec } from "../example-dpa.ts";
import { LULUS, ruleFor, tidakDiperiksa, type Example } from "../rule.ts";
import { FORMULIR_DPA } from "../sumber.ts";

/** HITUNG-13: an item is worth something. */
// In a DPPA a zero may be the change itself, so it is passed over there; a zero that volume and price do not give is
// HITUNG-01's.
export const hitung13 = ruleFor<"rincian">()({
  meta: {
    id: "HITUNG-13",
    title: "Rincian bernilai nol",
    severity: "info",
    scope: "rincian",
    needs: ["dpa"],
    legalBasis: [{ ...FORMULIR_DPA, pasal: "kolom Jumlah" }],
    effective: { from: 2021 },
    explanation:
      "Rincian bernilai nol tidak dapat dibelanjakan. Biasanya volume atau harganya belum diisi, atau barisnya sisa usulan yang tidak jadi.",
    fix: "Lengkapi koefisien dan harganya, atau hapus rincian ini di SIPD bila memang tidak jadi.",
    messages: {
      nol: "Rincian “{uraian:teks}” bernilai {jumlah:rupiah}.",
    },
    examples: {
      valid: [contoh("20 kotak × Rp4.200.", {})],
      invalid: [contoh("20 kotak × Rp0.", { harga: 0, jumlah: 0 })],
    },
  },
  check({ uraian, jumlah, sebelum, koefisien, harga }) {
    if (jumlah === null) return tidakDiperiksa("jumlah");
    if ((koefisien ?? 0) * (harga ?? 0) !== 0) return LULUS;
    const isNol = jumlah === 0 && sebelum === null;
    return isNol ? [{ messageId: "nol", data: { uraian, jumlah } }] : LULUS;
  },
});

function contoh(uraian: string, rincian: RincianSpec): Example {
  const rekening = [{ kode: "5.1.02.01.01.0024", jumlah: null, rincian: [rincian] }];
  return { uraian, model: contohSub({ rekening }) };
}

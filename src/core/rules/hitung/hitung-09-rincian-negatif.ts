import { contohSub } from "../example.ts";
import type { RincianSpec } from "../example-dpa.ts";
import { selKey } from "../root-keys.ts";
import { LULUS, ruleFor, tidakDiperiksa, type Example } from "../rule.ts";
import { TIDAK_NEGATIF } from "../sumber.ts";
import { cellOf, type CellRef } from "../../model/origin.ts";

/** HITUNG-09: koefisien, price and amount of an item are not below zero (C44). */
export const hitung09 = ruleFor<"rincian">()({
  meta: {
    id: "HITUNG-09",
    title: "Rincian bernilai negatif",
    severity: "error",
    scope: "rincian",
    needs: ["dpa"],
    legalBasis: [TIDAK_NEGATIF],
    effective: { from: 2021 },
    explanation:
      "Rincian negatif mengurangi rekeningnya diam-diam, sehingga total terlihat benar padahal rincian lain terlalu besar.",
    fix: "Ganti nilai negatif menurut SIPD. Pengurangan belanja ditulis dengan menurunkan rincian yang dikurangi, bukan dengan baris negatif.",
    messages: {
      koefisien: "Rincian “{uraian:teks}” memuat koefisien negatif, yaitu {koefisien:angka}.",
      harga: "Rincian “{uraian:teks}” memuat harga negatif, yaitu {harga:harga}.",
      jumlah: "Rincian “{uraian:teks}” bernilai negatif, yaitu {jumlah:rupiah}.",
    },
    examples: {
      valid: [contoh("20 kotak × Rp4.200.", {})],
      invalid: [contoh("−20 kotak × Rp4.200.", { koefisien: -20, jumlah: -84_000 })],
    },
  },
  check({ uraian, koefisien, harga, jumlah, origin }) {
    // The sum of its own line does not work out then either.
    const links = (at: CellRef) => ({ at, causes: [selKey(at)] });
    if (koefisien !== null && koefisien < 0) {
      const found = links(cellOf(origin, "koefisien"));
      return [{ messageId: "koefisien", data: { uraian, koefisien }, ...found }];
    }
    if (harga !== null && harga < 0) {
      return [{ messageId: "harga", data: { uraian, harga }, ...links(cellOf(origin, "harga")) }];
    }
    if (jumlah === null) return tidakDiperiksa("jumlah");
    if (jumlah >= 0) return LULUS;
    return [{ messageId: "jumlah", data: { uraian, jumlah }, ...links(cellOf(origin, "jumlah")) }];
  },
});

function contoh(uraian: string, rincian: RincianSpec): Example {
  const rekening = [{ kode: "5.1.02.01.01.0024", jumlah: null, rincian: [rincian] }];
  return { uraian, model: contohSub({ rekening }) };
}

import { contohSub } from "../example.ts";
import { selKey } from "../root-keys.ts";
import { ruleFor, type Example } from "../rule.ts";
import { itemsOf, leafRekening } from "../sum-parts.ts";
import { DAFTAR_PERIKSA } from "../sumber.ts";
import { isBlank } from "../text.ts";
import { isWithin, parseKode } from "../../kode/kode.ts";
import type { Rincian } from "../../model/dpa.ts";
import { cellOf } from "../../model/origin.ts";
import { NOL } from "../../rupiah/rupiah.ts";

/** Peralatan dan mesin: bought by specification. */
const PERALATAN = parseKode("5.2.02");

// Staff forms often have no specification at all; only where the document uses it is a missing one worth a word.
/** LENGKAP-13: equipment is specified, in a sub kegiatan that specifies its items. */
export const lengkap13 = ruleFor<"subKegiatan">()({
  meta: {
    id: "LENGKAP-13",
    title: "Peralatan tanpa spesifikasi",
    severity: "warning",
    scope: "subKegiatan",
    needs: ["dpa"],
    legalBasis: [DAFTAR_PERIKSA],
    effective: { from: 2021 },
    explanation:
      "Peralatan dan mesin dibeli menurut spesifikasinya. Tanpa spesifikasi, harganya tidak dapat dibandingkan dengan standar harga dan paketnya belum siap diadakan.",
    fix: "Isi spesifikasi barang di SIPD menurut standar harga satuan.",
    messages: {
      kosong:
        "Rincian belanja modal “{uraian:teks}” sebesar {jumlah:rupiah} tidak memuat spesifikasi.",
    },
    examples: {
      valid: [contoh("Laptop dengan spesifikasi.", "Core i5, 16 GB")],
      invalid: [contoh("Laptop tanpa spesifikasi di samping rincian yang memuatnya.", "")],
    },
  },
  *check({ rekeningList }) {
    const equipment: Rincian[] = [];
    let isUsed = false;
    for (const rekening of leafRekening(rekeningList)) {
      const isPeralatan =
        rekening.kode !== null && PERALATAN !== null && isWithin(rekening.kode, PERALATAN);
      for (const item of itemsOf(rekening)) {
        isUsed ||= !isBlank(item.spesifikasi);
        if (isPeralatan) equipment.push(item);
      }
    }
    if (equipment.length === 0) return yield { notApplicable: true };
    if (!isUsed) return yield { notChecked: "spesifikasi" };
    for (const { uraian, spesifikasi, jumlah, origin } of equipment) {
      if (!isBlank(spesifikasi)) continue;
      const data = { uraian, jumlah: jumlah ?? NOL };
      const at = cellOf(origin, "uraian");
      yield { messageId: "kosong", data, at, suspects: [selKey(at)] };
    }
  },
});

function contoh(uraian: string, spesifikasi: string): Example {
  const kertas = { uraian: "Kertas", spesifikasi: "HVS A4 70 gram" };
  const laptop = { uraian: "Laptop", spesifikasi };
  const rekening = [
    { kode: "5.1.02.01.01.0025", jumlah: 84_000, rincian: [kertas] },
    { kode: "5.2.02.10.01.0002", jumlah: 84_000, rincian: [laptop] },
  ];
  return { uraian, model: contohSub({ rekening }) };
}

import { cellOf } from "../../model/origin.ts";
import type { Rupiah } from "../../rupiah/rupiah.ts";
import { ikatanOf } from "../kontrak.ts";
import { alasan } from "../reasons.ts";
import { jumlahBulan } from "../sisa.ts";
import { bulanPertama, type Kriteria } from "./kriteria.ts";

/** What is under contract moves only with an addendum. Source: practice. */
export const kontrak: Kriteria = {
  id: "kontrak",
  nama: "Bagian yang sudah dikontrak",
  *check(bagian, konteks) {
    const bound = ikatanOf(bagian, konteks);
    if (bound === null || bound.terikat <= 0) return;
    const at = cellOf(bound.paket.origin, "nilaiKontrak");
    const data = { rekening: bagian.uraian, kontrak: bound.kontrak as Rupiah };
    const later = jumlahBulan(bagian.bulan, bulanPertama(konteks), 12);
    if (bound.terikat >= later) yield alasan("sudahDikontrak", data, at);
    else {
      yield alasan("sebagianDikontrak", { ...data, terikat: bound.terikat as Rupiah }, at);
    }
  },
};

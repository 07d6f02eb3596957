import { cellOf } from "../../model/origin.ts";
import { TANPA_PAKET } from "../../pengadaan/metode.ts";
import { isDikontrak, isRupTayang } from "../../pengadaan/paket.ts";
import { alasan } from "../reasons.ts";
import { paketBagian, type Kriteria } from "./kriteria.ts";
import { metodeBagian } from "./waktu-pengadaan.ts";

/**
 * A package goes to selection only when its RUP is announced. Asked only where the workbook lists packages of the SKPD.
 * Source: Perpres 12/2021 Pasal 22 (5) (announce again after a revision), read in a quotation.
 */
export const paketRup: Kriteria = {
  id: "paketRup",
  nama: "RUP paket sudah diumumkan",
  *check(bagian, konteks) {
    if (konteks.paket === null || TANPA_PAKET.has(metodeBagian(bagian, konteks))) return;
    const rekening = bagian.uraian;
    const rows = paketBagian(bagian, konteks);
    if (rows.length === 0) {
      if (!konteks.paket.isTercatat(bagian.pos)) return;
      yield alasan("tanpaPaket", { rekening }, bagian.at);
      return;
    }
    const belum = rows.find((row) => !isDikontrak(row) && !isRupTayang(row));
    if (belum === undefined) return;
    const paket = belum.nama === "" ? belum.kodeRup : belum.nama;
    yield alasan("rupBelumTayang", { paket }, cellOf(belum.origin, "status"));
  },
};

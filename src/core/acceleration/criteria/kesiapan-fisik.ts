import { hasPrefix } from "../../kode/kode.ts";
import { isKonstruksi } from "../../pengadaan/metode.ts";
import { isDikontrak, isRupTayang } from "../../pengadaan/paket.ts";
import { alasan } from "../reasons.ts";
import { paketBagian, type Kriteria } from "./kriteria.ts";

/**
 * Works need a design and a site before the tender; land needs its acquisition settled. A package whose RUP is announced
 * is taken as ready. Source: practice (design before works).
 */
export const kesiapanFisik: Kriteria = {
  id: "kesiapanFisik",
  nama: "Kesiapan lahan dan desain",
  *check(bagian, konteks) {
    const rekening = bagian.uraian;
    if (hasPrefix(bagian.kode, 5, 2, 1)) {
      yield alasan("pengadaanTanah", { rekening }, bagian.at);
      return;
    }
    if (!isKonstruksi(bagian.kode)) return;
    const rows = paketBagian(bagian, konteks);
    const isSiap = rows.length > 0 && rows.every((row) => isDikontrak(row) || isRupTayang(row));
    if (!isSiap) yield alasan("desainLahan", { rekening }, bagian.at);
  },
};

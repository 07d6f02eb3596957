import { contohSub } from "../example.ts";
import { salahKode } from "../root-keys.ts";
import { ruleFor, type Example } from "../rule.ts";
import { sebutRekening } from "../text.ts";
import { KAPITALISASI } from "./dasar.ts";
import { cariAset, cariBukanAset } from "./kata-barang.ts";
import { isiRekening, selIsi } from "./rincian-rekening.ts";
import { hasPrefix } from "../../kode/kode.ts";
import type { Rekening } from "../../model/dpa.ts";

/** Cheapest unit price (rupiah) taken for an asset. The limit proper is local; this one is set high to be quiet. */
const HARGA_MODAL = 2_000_000;

/** JENIS-03: what lasts and costs much is belanja modal, not goods (C07). */
export const jenis03 = ruleFor<"rekening">()({
  meta: {
    id: "JENIS-03",
    title: "Aset dianggarkan sebagai belanja barang",
    severity: "warning",
    scope: "rekening",
    needs: ["dpa"],
    legalBasis: [KAPITALISASI],
    effective: { from: 2021 },
    explanation:
      "Barang tahan lama dengan harga satuan di atas batas kapitalisasi dianggarkan pada belanja modal (5.2) agar tercatat sebagai aset. Aturan ini melihat barang bernama aset dengan harga Rp2.000.000 atau lebih pada 5.1.02.01; batas resmi ada pada kebijakan akuntansi daerah.",
    fix: "Bandingkan harga satuan dengan batas kapitalisasi daerah. Bila di atasnya, ajukan pemindahan ke belanja modal; bila untuk diserahkan kepada masyarakat, gunakan rekening barang untuk diserahkan.",
    messages: {
      aset: "Rekening {rekening:teks} memuat “{barang:teks}” dengan harga satuan {harga:harga}.",
    },
    examples: {
      valid: [contoh("Kertas dengan harga Rp50.000.", "Kertas HVS", 50_000)],
      invalid: [contoh("Laptop dengan harga Rp12.000.000.", "Laptop", 12_000_000)],
    },
  },
  *check(rekening) {
    if (!isBarangBiasa(rekening)) return yield { notApplicable: true };
    let hasItem = false;
    for (const isi of isiRekening(rekening)) {
      const { teks, rincian } = isi;
      if (rincian === null) continue;
      hasItem = true;
      const { harga } = rincian;
      if (harga === null || harga < HARGA_MODAL) continue;
      if (cariAset(teks) === null || cariBukanAset(teks) !== null) continue;
      const data = { rekening: sebutRekening(rekening), barang: teks, harga };
      yield {
        messageId: "aset",
        data,
        at: selIsi(isi),
        sameAs: rekening.kode?.key ?? "",
        suspects: salahKode(rekening.origin),
      };
    }
    if (!hasItem) yield { notChecked: "rincian" };
  },
});

/** An account of goods (5.1.02.01) that are neither handed over nor below the capitalisation limit by their own name. */
function isBarangBiasa({ kode, children, uraian }: Rekening): boolean {
  return (
    children.length === 0 &&
    hasPrefix(kode, 5, 1, 2, 1) &&
    !hasPrefix(kode, 5, 1, 2, 1, 4) &&
    !/serahkan|dijual/i.test(uraian)
  );
}

function contoh(uraian: string, barang: string, harga: number): Example {
  const rincian = [{ uraian: barang, koefisien: 1, harga, jumlah: harga }];
  const kode = "5.1.02.01.01.0024 - Belanja Alat Tulis Kantor";
  return { uraian, model: contohSub({ rekening: [{ kode, jumlah: harga, rincian }] }) };
}

import { contohModel } from "../example.ts";
import { selKey } from "../root-keys.ts";
import { ruleFor, type Example } from "../rule.ts";
import { BATAS_PENGADAAN } from "./dasar.ts";
import { sebutPaket } from "./paket-pos.ts";
import { cellOf } from "../../model/origin.ts";
import { batasKuitansi, buatBatasLangsung, parseMetode } from "../../pengadaan/metode.ts";
import { isBatal } from "../../pengadaan/paket.ts";
import { toRupiah, NOL, subtractRupiah, type Rupiah } from "../../rupiah/rupiah.ts";
import { ungkap } from "../../text/ungkapan.ts";

/** PAKET-04: a package's value is within the limit of its method in the budget year (C38). */
export const paket04 = ruleFor<"paketRow">()({
  meta: {
    id: "PAKET-04",
    title: "Metode pengadaan tidak sesuai nilai paket",
    severity: "warning",
    scope: "paketRow",
    needs: ["paket"],
    legalBasis: [BATAS_PENGADAAN],
    effective: { from: 2021 },
    explanation:
      "Pengadaan langsung dan pembelian dengan kuitansi hanya untuk nilai kecil. Paket di atas batasnya harus melalui e-purchasing, tender, atau seleksi, yang memerlukan waktu lebih lama.",
    fix: "Ubah metode pada RUP, atau perbaiki nilainya. Paket tidak boleh dipecah untuk menghindari tender.",
    messages: {
      langsung:
        "Paket “{paket:teks}” bernilai {nilai:rupiah} memakai pengadaan langsung, sedangkan batasnya untuk {jenis:teks} {batas:rupiah} (lebih {selisih:rupiah}).",
      kuitansi:
        "Paket “{paket:teks}” bernilai {nilai:rupiah} memakai kuitansi, sedangkan batasnya {batas:rupiah} (lebih {selisih:rupiah}).",
    },
    examples: {
      valid: [contoh("Pengadaan langsung Rp200 juta.", 200_000_000)],
      invalid: [contoh("Pengadaan langsung Rp250 juta.", 250_000_000)],
    },
  },
  *check(row, { tahun }) {
    if (isBatal(row)) return yield { notApplicable: true };
    const metode = parseMetode(row.metode);
    if (metode === null) return yield { notChecked: "metode" };
    const { nilai } = row;
    if (nilai === null) return yield { notChecked: "nilai" };
    const links = {
      at: cellOf(row.origin, "metode"),
      suspects: [selKey(cellOf(row.origin, "nilai"))],
    };
    const paket = sebutPaket(row);
    if (metode === "pengadaanLangsung") {
      const uraian = `${row.nama} ${row.rekening?.nama ?? ""}`;
      const { jenis, batas: limit } = buatBatasLangsung(undefined, tahun)(
        row.rekening?.kode ?? null,
        uraian,
      );
      const lewat = lewatOf(nilai, limit);
      if (lewat === null) return;
      yield {
        messageId: "langsung",
        data: { paket, nilai, jenis: ungkap(`pengadaan.${jenis}`), ...lewat },
        ...links,
      };
    } else if (metode === "kuitansi") {
      const lewat = lewatOf(nilai, batasKuitansi(tahun));
      if (lewat !== null)
        yield { messageId: "kuitansi", data: { paket, nilai, ...lewat }, ...links };
    }
  },
});

function lewatOf(
  nilai: Rupiah,
  limit: number,
): { readonly batas: Rupiah; readonly selisih: Rupiah } | null {
  const batas = toRupiah(limit) ?? NOL;
  return nilai > batas ? { batas, selisih: subtractRupiah(nilai, batas) } : null;
}

function contoh(uraian: string, nilai: number): Example {
  const paket = [{ nama: "Laptop", metode: "Pengadaan Langsung", nilai }];
  return { uraian, model: contohModel({ paket }) };
}

import { contohSub } from "../example.ts";
import { salahKode } from "../root-keys.ts";
import { isSkpkd } from "../skpkd.ts";
import { ruleFor, type Example } from "../rule.ts";
import { amountOf, leafRekening } from "../sum-parts.ts";
import { sebutKode, sebutRekening } from "../text.ts";
import { PENEMPATAN_BELANJA } from "./dasar.ts";
import { hasPrefix } from "../../kode/kode.ts";
import { cellOf } from "../../model/origin.ts";

/** JENIS-02: transfers (5.4) and belanja tidak terduga (5.3) are budgeted by the SKPKD alone (C06). */
export const jenis02 = ruleFor<"subKegiatan">()({
  meta: {
    id: "JENIS-02",
    title: "Belanja transfer atau tidak terduga di luar SKPKD",
    severity: "warning",
    scope: "subKegiatan",
    needs: ["dpa"],
    legalBasis: [PENEMPATAN_BELANJA],
    effective: { from: 2021 },
    explanation:
      "Belanja transfer (5.4) dan belanja tidak terduga (5.3) dianggarkan pada satuan kerja pengelola keuangan daerah. Pada SKPD lain kode ini biasanya salah pilih.",
    fix: "Ganti rekeningnya menurut jenis belanja yang sebenarnya, atau pindahkan anggaran ini ke SKPKD melalui BKAD.",
    messages: {
      transfer:
        "Sub kegiatan {sub:teks} milik {skpd:teks} memuat belanja transfer {rekening:teks} sebesar {jumlah:rupiah}.",
      tidakTerduga:
        "Sub kegiatan {sub:teks} milik {skpd:teks} memuat belanja tidak terduga {rekening:teks} sebesar {jumlah:rupiah}.",
    },
    examples: {
      valid: [
        contoh("Bantuan keuangan desa pada BKAD.", {
          kode: "5.02.02.2.04.0007 - Pengelolaan Dana Bagi Hasil Kabupaten",
          skpd: "5.02.0.00.0.00.01.0000 - Badan Keuangan dan Aset Daerah",
        }),
      ],
      invalid: [contoh("Bantuan keuangan desa pada Dinas Komunikasi dan Informatika.", {})],
    },
  },
  *check(sub) {
    if (sub.rekeningList.length === 0) return yield { notChecked: "rekening" };
    if (sub.skpd === null && sub.kode.kode === null) return yield { notChecked: "skpd" };
    if (hasPrefix(sub.kode.kode, 5, 2) || isSkpkd(sub.skpd)) return;
    for (const rekening of leafRekening(sub.rekeningList)) {
      const isTransfer = hasPrefix(rekening.kode, 5, 4);
      if (!isTransfer && !hasPrefix(rekening.kode, 5, 3)) continue;
      const jumlah = amountOf(rekening);
      if (jumlah === null || jumlah === 0) continue;
      const skpd = sub.skpd === null ? "SKPD ini" : sub.skpd.nama || sub.skpd.text;
      yield {
        messageId: isTransfer ? "transfer" : "tidakTerduga",
        data: { sub: sebutKode(sub.kode), skpd, rekening: sebutRekening(rekening), jumlah },
        at: cellOf(rekening.origin, "kode"),
        sameAs: sebutKode(sub.kode),
        suspects: salahKode(rekening.origin, sub.origin),
      };
    }
  },
});

function contoh(uraian: string, sub: { kode?: string; skpd?: string }): Example {
  const rekening = [{ kode: "5.4.02.05.01.0001 - Belanja Bantuan Keuangan", jumlah: 300_000 }];
  return { uraian, model: contohSub({ ...sub, rekening }) };
}

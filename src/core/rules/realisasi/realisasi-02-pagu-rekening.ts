import { contohModel } from "../example.ts";
import { paguRekeningTertinggi } from "../pagu-tertinggi.ts";
import { akunKey, selKey } from "../root-keys.ts";
import { ruleFor, type Example } from "../rule.ts";
import { BATAS_BELANJA } from "./dasar.ts";
import { deretRekening, lewatBatas, sampaiBulan, sebutDeret, selDeret } from "./deret.ts";
import { cellOf } from "../../model/origin.ts";
import { NOL, subtractRupiah } from "../../rupiah/rupiah.ts";

/** REALISASI-02: an account has spent no more than it is granted, and none that is granted nothing (C40, K7). */
export const realisasi02 = ruleFor<"realisasiRow">()({
  meta: {
    id: "REALISASI-02",
    title: "Realisasi rekening melebihi pagu rekening",
    severity: "error",
    scope: "realisasiRow",
    needs: ["realisasi", "dpaAtauRak"],
    legalBasis: [BATAS_BELANJA],
    effective: { from: 2021 },
    explanation:
      "Anggaran disediakan per rekening. Realisasi di atas pagu rekening, atau pada rekening yang tidak dianggarkan, berarti pembebanannya salah rekening atau pergeserannya belum masuk DPA.",
    fix: "Periksa rekening pembebanan pada SP2D. Bila pergeseran sudah disahkan, perbarui DPA dalam buku kerja ini.",
    messages: {
      lewat:
        "Realisasi {tempat:teks} {sampai:teks} berjumlah {realisasi:rupiah}, sedangkan pagunya {pagu:rupiah} (lebih {selisih:rupiah}).",
      tanpaPagu:
        "Realisasi {tempat:teks} {sampai:teks} berjumlah {realisasi:rupiah}, tetapi rekening itu tidak ada dalam DPA sub kegiatannya.",
    },
    examples: {
      valid: [contoh("Rekening dengan pagu Rp300.000 terpakai Rp300.000.", "0024", 300_000)],
      invalid: [
        contoh("Rekening dengan pagu Rp300.000 terpakai Rp310.000.", "0024", 310_000),
        contoh("Belanja pada rekening yang tidak dianggarkan.", "0025", 10_000),
      ],
    },
  },
  *check(row, { lookUp, toleransi }) {
    const deret = deretRekening(row, lookUp);
    if (!("pos" in deret)) return yield deret;
    const kode = deret.rekening?.kode ?? null;
    if (deret.rows.length === 0 || kode === null) return yield { notApplicable: true };
    const pagu = paguRekeningTertinggi(deret.pos, kode, lookUp);
    if (typeof pagu === "string" && pagu !== "tidakAda") return yield { notChecked: pagu };
    const batas = pagu === "tidakAda" ? NOL : pagu;
    const lewat = lewatBatas(deret, () => batas, toleransi.total);
    if (lewat === null) return;
    const { realisasi, bulan, at } = lewat;
    const data = { tempat: sebutDeret(deret), sampai: sampaiBulan(bulan), realisasi };
    const suspects = selDeret(deret);
    if (pagu === "tidakAda") {
      const rekening = cellOf(row.origin, "rekening");
      const { dpa } = deret.pos;
      yield {
        messageId: "tanpaPagu",
        data,
        at: rekening,
        // The DPA may have the account under another code.
        suspects: [selKey(rekening), ...(dpa === null ? [] : [akunKey(dpa.origin)]), ...suspects],
      };
      return;
    }
    const selisih = subtractRupiah(realisasi, pagu);
    yield {
      messageId: "lewat",
      data: { ...data, pagu, selisih },
      at,
      causes: [selKey(at)],
      suspects,
    };
  },
});

function contoh(uraian: string, ending: string, keuangan: number): Example {
  const rekening = [{ kode: "5.1.02.01.01.0024", jumlah: 300_000 }];
  const akun = `5.1.02.01.01.${ending}`;
  const realisasi = [{ sub: "2.21.02.2.01.0005", rekening: akun, keuangan }];
  return { uraian, model: contohModel({ dokumen: [{ sub: [{ rekening }] }], realisasi }) };
}

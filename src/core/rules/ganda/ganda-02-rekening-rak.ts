import { contohModel } from "../example.ts";
import { barisKey, nilaiKey } from "../root-keys.ts";
import { ruleFor, type Example } from "../rule.ts";
import { RAK_PER_REKENING } from "../sumber.ts";
import { tempatRak } from "../walk.ts";
import { cellOf } from "../../model/origin.ts";
import { NOL, sumReported, type Rupiah } from "../../rupiah/rupiah.ts";
import type { RakRow } from "../../model/tables.ts";

/** GANDA-02: RAK has one row per sub kegiatan and account (K11), within one sheet and SKPD. */
export const ganda02 = ruleFor<"rakRow">()({
  meta: {
    id: "GANDA-02",
    title: "Rekening ganda dalam RAK",
    severity: "error",
    scope: "rakRow",
    needs: ["rak"],
    legalBasis: [
      { ...RAK_PER_REKENING, peraturan: "Satu baris RAK per sub kegiatan dan rekening" },
    ],
    effective: { from: 2021 },
    explanation:
      "Baris ganda membuat rencana kas terhitung dua kali. Saat RAK diunggah, baris kedua menimpa atau ditolak.",
    fix: "Gabungkan kedua baris menjadi satu dengan menjumlahkan bulan-bulannya, atau hapus baris yang tersisa dari salinan lama.",
    messages: {
      ganda:
        "RAK {tempat:teks} tertulis lagi sebesar {jumlah:rupiah}; baris pertama sebesar {pertama:rupiah}.",
    },
    examples: {
      valid: [contoh("Dua rekening berbeda.", "5.1.02.01.01.0025")],
      invalid: [contoh("Rekening yang sama dua kali.", "5.1.02.01.01.0024")],
    },
  },
  *check(row, { lookUp }) {
    if (row.subKegiatan.kode === null || row.rekening?.kode === null) {
      return yield { notChecked: "kode" };
    }
    const [first] = lookUp.rakTwinsOf(row);
    if (first === undefined || first === row) return;
    const jumlah = planOf(row);
    yield {
      messageId: "ganda",
      data: { tempat: tempatRak(row), jumlah, pertama: planOf(first) },
      causes: [nilaiKey(barisKey(first.origin), jumlah)],
      at: cellOf(row.origin, row.rekening === null ? "subKegiatan" : "rekening"),
    };
  },
});

function planOf(row: RakRow): Rupiah {
  return row.total ?? sumReported(row.bulan) ?? NOL;
}

function contoh(uraian: string, second: string): Example {
  const sub = "2.21.02.2.01.0005";
  const rak = ["5.1.02.01.01.0024", second].map((rekening) => ({ sub, rekening, total: 300_000 }));
  return { uraian, model: contohModel({ rak }) };
}

import { contohSub } from "../example.ts";
import { barisKey, nilaiKey } from "../root-keys.ts";
import { ruleFor, type Example } from "../rule.ts";
import { amountOf, leafRekening } from "../sum-parts.ts";
import { RAK_PER_REKENING } from "../sumber.ts";
import { isBlank, sebutKode, sebutRekening } from "../text.ts";
import type { Rekening } from "../../model/dpa.ts";
import { cellOf } from "../../model/origin.ts";
import { NOL } from "../../rupiah/rupiah.ts";

/** GANDA-01: an account stands once in a sub kegiatan (K11); rows split by source of funds are no twins. */
export const ganda01 = ruleFor<"subKegiatan">()({
  meta: {
    id: "GANDA-01",
    title: "Rekening ganda dalam satu sub kegiatan",
    severity: "error",
    scope: "subKegiatan",
    needs: ["dpa"],
    legalBasis: [
      { ...RAK_PER_REKENING, peraturan: "Satu rekening satu baris dalam satu sub kegiatan" },
    ],
    effective: { from: 2021 },
    explanation:
      "Rekening yang tertulis dua kali membuat pagu terhitung dua kali, atau salah satunya sisa salinan lama.",
    fix: "Bandingkan kedua baris dengan SIPD. Gabungkan bila keduanya benar, atau hapus baris yang tersisa dari salinan lama.",
    messages: {
      ganda:
        "Rekening {rekening:teks} tertulis lagi sebesar {jumlah:rupiah} dalam sub kegiatan {sub:teks}; yang pertama sebesar {pertama:rupiah}.",
    },
    examples: {
      valid: [contoh("Rekening …0024 dan …0025.", "5.1.02.01.01.0025")],
      invalid: [
        contoh("Rekening …01.0024 tertulis lagi sebagai …001.00024.", "5.1.02.01.001.00024"),
      ],
    },
  },
  *check(sub) {
    if (sub.rekeningList.length === 0) return yield { notChecked: "rekening" };
    const seen = new Map<string, Rekening[]>();
    for (const rekening of leafRekening(sub.rekeningList)) {
      if (rekening.kode === null) continue;
      const earlier = seen.get(rekening.kode.key) ?? [];
      const twin = earlier.find((other) => !haveOwnSources(other, rekening));
      seen.set(rekening.kode.key, [...earlier, rekening]);
      if (twin === undefined) continue;
      const jumlah = amountOf(rekening) ?? NOL;
      yield {
        messageId: "ganda",
        data: {
          rekening: sebutRekening(rekening),
          jumlah,
          sub: sebutKode(sub.kode),
          pertama: amountOf(twin) ?? NOL,
        },
        at: cellOf(rekening.origin, "kode"),
        causes: [nilaiKey(barisKey(sub.origin), jumlah)],
      };
    }
  },
});

function haveOwnSources({ sumberDana: a }: Rekening, { sumberDana: b }: Rekening): boolean {
  return a !== null && b !== null && !isBlank(a) && !isBlank(b) && a !== b;
}

function contoh(uraian: string, second: string): Example {
  const rekening = ["5.1.02.01.01.0024", second].map((kode) => ({ kode, jumlah: 300_000 }));
  return { uraian, model: contohSub({ rekening }) };
}

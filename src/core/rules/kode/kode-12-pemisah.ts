import { contohSub } from "../example.ts";
import { ruleFor, type Example } from "../rule.ts";
import { KODEFIKASI, MUTU_DATA } from "../sumber.ts";
import { sebutPeran } from "../text.ts";
import { isWellFormedKegiatan } from "../../kode/kode-kegiatan.ts";
import { isWellFormedRekening } from "../../kode/kode-rekening.ts";
import { rapikanKode } from "../../kode/rapikan-kode.ts";

/** KODE-12: the parts of a code are separated by single dots and made of digits. */
export const kode12 = ruleFor<"kode">()({
  meta: {
    id: "KODE-12",
    title: "Tanda baca kode perlu dirapikan",
    severity: "warning",
    scope: "kode",
    needs: ["dpaAtauRak"],
    legalBasis: [KODEFIKASI, MUTU_DATA],
    effective: { from: 2021 },
    explanation:
      "Koma, tanda hubung, titik ganda, atau huruf O di dalam kode membuat kode tidak terbaca oleh rumus dan oleh SIPD, padahal kode yang dimaksud jelas.",
    fix: "Terapkan saran perbaikan: kode ditulis ulang dengan titik dan angka.",
    messages: {
      rapikan: "Kode {peran:teks} “{isi:teks}” seharusnya ditulis {menjadi:teks}.",
    },
    examples: {
      valid: [contoh("Kode dipisahkan titik.", "5.1.02.01.01.0024")],
      invalid: [contoh("Koma di tempat titik.", "5.1.02,01.01.0024")],
    },
  },
  judges: "tulisan",
  *check({ text, peran }) {
    if (text === "") return yield { notChecked: "kode" };
    const isGood = peran === "rekening" ? isWellFormedRekening : isWellFormedKegiatan;
    if (isGood(text)) return;
    const menjadi = rapikanKode(text);
    if (menjadi === text || !isGood(menjadi)) return;
    const data = { peran: sebutPeran(peran), isi: text, menjadi };
    yield { messageId: "rapikan", data, sameAs: text, saran: { menjadi } };
  },
});

function contoh(uraian: string, kode: string): Example {
  return { uraian, model: contohSub({ rekening: [{ kode, jumlah: 84_000 }] }) };
}
